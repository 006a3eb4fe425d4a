import type { Briefing } from '../../../core/model/document.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Outline } from '../../components/Outline.tsx'
import { entriesOf } from '../../components/outline.ts'
import { useHalf } from '../../state/half.ts'
import { useReading, useUi } from '../../state/ui.ts'
import styles from './ContentsDialog.module.css'

interface Props {
  readonly briefing: Briefing
  /** Whether it is the version that is read, and not an older one. */
  readonly isCurrent: boolean
  readonly onClose: () => void
}

/** The outline over the page: the way to it where the rail has no room, and by key. */
export function ContentsDialog({ briefing, isCurrent, onClose }: Props) {
  const half = useHalf()
  const section = useReading()((reading) => reading.section)
  const read = useUi((ui) => ui.read.get(briefing.id)?.sections)
  const entries = entriesOf(briefing.sections)
  return (
    <Dialog title={messages.contents.title} onClose={onClose} aside={half === 'beside' ? 'right' : 'left'}>
      {entries.length === 0 ? (
        <p>{messages.contents.none}</p>
      ) : (
        <div className={styles.contents}>
          <Outline
            document={null}
            entries={entries}
            current={isCurrent ? section : null}
            read={isCurrent ? read : undefined}
            isOver
          />
        </div>
      )}
    </Dialog>
  )
}
