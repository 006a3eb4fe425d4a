import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RemovedEntry } from '../../../shared/contract/library.ts'
import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { deleteDocument } from '../../state/documents.ts'
import { documentTraces } from '../../state/queries.ts'
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
  const { backups = 0, unknown = [] } = useQuery(documentTraces(entry.id)).data ?? {}
  const [withBackups, setWithBackups] = useState(false)
  return (
    <Dialog title="Delete for good?" onClose={onClose}>
      <p>
        “{called}” is deleted with its bookmarks and ratings. This cannot be undone; the file it came from is
        not touched.
      </p>
      {backups > 0 && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={withBackups}
            onChange={(event) => setWithBackups(event.target.checked)}
          />
          <span>
            Delete it from {count(backups, 'backup')} too. Its words stand there until those are replaced.
          </span>
        </label>
      )}
      <p className={styles.hint}>
        {unknown.length > 0 && `Precis cannot look into ${unknown.join(', ')}; it may stand there. `}
        Copies of your data in other places keep it.
      </p>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            onClose()
            void deleteDocument(entry, withBackups)
          }}
        >
          Delete for good
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </div>
    </Dialog>
  )
}
