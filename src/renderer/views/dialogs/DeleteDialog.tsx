import type { RemovedEntry } from '../../../shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { deleteDocument } from '../../state/documents.ts'
import styles from './DetailsDialog.module.css'

/** The one act that nothing takes back is asked for twice. */
export function DeleteDialog({
  entry,
  called,
  onClose,
}: {
  readonly entry: RemovedEntry
  readonly called: string
  readonly onClose: () => void
}) {
  return (
    <Dialog title="Delete for good?" onClose={onClose}>
      <p>
        “{called}” is deleted with its bookmarks and ratings. This cannot be undone; the file it came from is
        not touched.
      </p>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            onClose()
            void deleteDocument(entry)
          }}
        >
          Delete for good
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </div>
    </Dialog>
  )
}
