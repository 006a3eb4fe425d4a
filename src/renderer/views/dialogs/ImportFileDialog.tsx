import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { PassagesPreview } from '../../../shared/contract/marks.ts'
import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { useCalled } from '../../state/apart.ts'
import type { PreviewedFile } from '../../state/dialog.ts'
import styles from './ImportDialog.module.css'
import { Skipped } from './Skipped.tsx'

interface Props<Preview> {
  readonly briefing: Briefing
  readonly file: PreviewedFile<Preview>
  /** The noun for one item of the file, as in "3 cards". */
  readonly noun: 'passage' | 'card'
  /** A sentence on what becomes of items that have no place in the document. */
  readonly lostNote: string
  /** Sentences on what the file holds. */
  readonly sentencesOf: (preview: Preview) => readonly string[]
  readonly onStore: (job: string, withLost: boolean) => Promise<void>
  readonly onCancel: (job: string) => Promise<void>
}

/** What a file would bring into the open document, before anything is stored. */
export function ImportFileDialog<Preview extends PassagesPreview>(props: Props<Preview>) {
  const { briefing, noun, lostNote, sentencesOf, onStore, onCancel } = props
  const { job, name, preview } = props.file
  const [withLost, setWithLost] = useState(true)
  const called = useCalled()
  const number = preview === null ? 0 : preview.placed + (withLost ? preview.lost : 0)
  const cancel = () => void onCancel(job)
  return (
    <Dialog title={`Import ${noun}s`} onClose={cancel}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void onStore(job, withLost)
        }}
      >
        <p className={styles.from}>
          From {name} into {called(briefing.id, briefing.title)}
        </p>
        <div role="status">
          {(preview === null ? ['Reading…'] : sentencesOf(preview)).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {preview !== null && (
          <>
            {preview.lost > 0 && (
              <label>
                <input
                  type="checkbox"
                  checked={withLost}
                  onChange={(event) => setWithLost(event.target.checked)}
                />
                <span>
                  Keep what has no place here <small>{lostNote}</small>
                </span>
              </label>
            )}
            <Skipped {...preview} />
          </>
        )}
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={number === 0}>
            {number === 0 ? 'Import' : `Import ${count(number, noun)}`}
          </Button>
          <Button onClick={cancel}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** What both kinds of file say: how many there are, which are here, and which have no place. */
export function sharedSentences({ placed, lost, known }: PassagesPreview, noun: string): readonly string[] {
  return [
    `${count(placed + lost + known, noun)} in the file.`,
    ...(known === 0 ? [] : [`${count(known, 'is', 'are')} here already and will not be added again.`]),
    ...(lost === 0
      ? []
      : placed + known === 0
        ? ['None of them stands in this document: the file may belong to another one.']
        : [`${count(lost, 'has', 'have')} no place in this document.`]),
  ]
}
