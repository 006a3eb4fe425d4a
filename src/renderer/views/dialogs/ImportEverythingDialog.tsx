import type { LibraryPreview } from '../../../shared/contract/everything.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Done } from '../../components/Done.tsx'
import type { PreviewedFile } from '../../state/dialog.ts'
import { cancelLibrary, importLibrary } from '../../state/everything.ts'
import styles from './ImportDialog.module.css'

/** What a file with everything holds and would replace, before anything is changed. */
export function ImportEverythingDialog({
  file: { job, name, preview },
}: {
  readonly file: PreviewedFile<LibraryPreview>
}) {
  const cancel = () => void cancelLibrary(job)
  const replaces = preview !== null && preview.here !== 'empty'
  return (
    <Dialog title={messages.everything.title} onClose={cancel}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void importLibrary(job)
        }}
      >
        <p className={styles.from}>{messages.everything.from(name)}</p>
        <div role="status">
          {preview === null
            ? messages.everything.checked
            : sentencesOf(preview).map((sentence) => <p key={sentence}>{sentence}</p>)}
        </div>
        {preview === null && <Done what={messages.common.reading} job={job} />}
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={preview === null}>
            {replaces ? messages.everything.replace : messages.common.import}
          </Button>
          <Button onClick={cancel}>{messages.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function sentencesOf({ contents, here }: LibraryPreview): readonly string[] {
  const words = messages.everything
  const holds = words.holds(words.contents(contents))
  if (here === 'empty') return [holds, words.nothingHere]
  if (here === 'unreadable') return [holds, words.unreadableHere]
  return [holds, words.replaces(words.contents(here)), words.backupFirst]
}
