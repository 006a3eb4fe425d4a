import type { LibraryPreview } from '../../../shared/contract/everything.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Done } from '../../components/Done.tsx'
import type { PreviewedFile } from '../../state/dialog.ts'
import { cancelLibrary, importLibrary } from '../../state/everything.ts'
import { contentsSaid } from '../../text/contents-words.ts'
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
    <Dialog title="Import everything" onClose={cancel}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void importLibrary(job)
        }}
      >
        <p className={styles.from}>From {name}</p>
        <div role="status">
          {preview === null
            ? 'All of it is read and checked before anything is changed.'
            : sentencesOf(preview).map((sentence) => <p key={sentence}>{sentence}</p>)}
        </div>
        {preview === null && <Done what="Reading" job={job} />}
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={preview === null}>
            {replaces ? 'Replace all that is here' : 'Import'}
          </Button>
          <Button onClick={cancel}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}

function sentencesOf({ contents, here }: LibraryPreview): readonly string[] {
  const holds = `It holds ${contentsSaid(contents)}, and the settings.`
  if (here === 'empty') return [holds, 'There is nothing here yet that it would replace.']
  if (here === 'unreadable') return [holds, 'The data file here cannot be used. It is set aside and kept.']
  return [
    holds,
    `It replaces all that is here: ${contentsSaid(here)}.`,
    'A backup of that is made first. File > Restore backup brings it back.',
  ]
}
