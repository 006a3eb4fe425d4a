import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { PassagesPreview } from '../../../shared/contract/marks.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { useCalled } from '../../state/apart.ts'
import type { PreviewedFile } from '../../state/dialog.ts'
import styles from './ImportDialog.module.css'
import { Skipped } from './Skipped.tsx'

type FileContents = 'passages' | 'cards'

interface Props<Preview> {
  readonly briefing: Briefing
  readonly file: PreviewedFile<Preview>
  /** What the file holds. */
  readonly what: FileContents
  /** Sentences on what the file holds. */
  readonly sentencesOf: (preview: Preview) => readonly string[]
  readonly onStore: (job: string, withLost: boolean) => Promise<void>
  readonly onCancel: (job: string) => Promise<void>
}

/** What a file would bring into the open document, before anything is stored. */
export function ImportFileDialog<Preview extends PassagesPreview>(props: Props<Preview>) {
  const { briefing, what, sentencesOf, onStore, onCancel } = props
  const words = messages.fileImports[what]
  const { job, name, preview } = props.file
  const [withLost, setWithLost] = useState(true)
  const called = useCalled()
  const number = preview === null ? 0 : preview.placed + (withLost ? preview.lost : 0)
  const cancel = () => void onCancel(job)
  return (
    <Dialog title={words.title} onClose={cancel}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void onStore(job, withLost)
        }}
      >
        <p className={styles.from}>{messages.fileImports.into(name, called(briefing.id, briefing.title))}</p>
        <div role="status">
          {(preview === null ? [messages.fileImports.reading] : sentencesOf(preview)).map((sentence) => (
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
                  {messages.fileImports.keepLost} <small>{words.lostNote}</small>
                </span>
              </label>
            )}
            <Skipped {...preview} />
          </>
        )}
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={number === 0}>
            {number === 0 ? messages.common.import : words.start(number)}
          </Button>
          <Button onClick={cancel}>{messages.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** What both kinds of file say: how many there are, which are here, and which have no place. */
export function sharedSentences(
  { placed, lost, known }: PassagesPreview,
  what: FileContents,
): readonly string[] {
  const words = messages.fileImports
  return [
    words[what].inFile(placed + lost + known),
    ...(known === 0 ? [] : [words.known(known)]),
    ...(lost === 0 ? [] : placed + known === 0 ? [words.nonePlaced] : [words.lost(lost)]),
  ]
}
