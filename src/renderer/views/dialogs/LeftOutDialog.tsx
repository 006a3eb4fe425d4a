import type { Briefing } from '../../../core/model/document.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { usePage } from '../../components/use-page.ts'
import { useCalled } from '../../state/apart.ts'
import { count } from '../../text/format.ts'
import styles from './LeftOutDialog.module.css'

interface Props {
  readonly briefing: Briefing
  readonly onClose: () => void
}

/** What of the file is no part of the text, each with the reason: nothing disappears in silence. */
export function LeftOutDialog({ briefing: { id, title, dropped }, onClose }: Props) {
  const called = useCalled()
  const { length, hasMore, more, onScroll } = usePage(dropped.length, id)
  return (
    <Dialog title="What was left out" onClose={onClose} wide>
      <p className={styles.of}>
        {dropped.length === 0
          ? `Nothing was left out of ${called(id, title)}.`
          : `${count(dropped.length, 'piece')} of the file ${dropped.length === 1 ? 'is' : 'are'} no part of ${called(id, title)}.`}
      </p>
      {dropped.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard
        <ul className={styles.list} aria-label="What was left out" tabIndex={0} onScroll={onScroll}>
          {dropped.slice(0, length).map(({ text, why }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of a document never changes
            <li key={at} className={styles.row}>
              <p className={styles.text}>{text.trim() === '' ? 'No text' : text}</p>
              <p className={styles.why}>{why.charAt(0).toUpperCase() + why.slice(1)}</p>
            </li>
          ))}
          {hasMore && (
            <li>
              <Button kind="link" onClick={() => more()}>
                Show more
              </Button>
            </li>
          )}
        </ul>
      )}
    </Dialog>
  )
}
