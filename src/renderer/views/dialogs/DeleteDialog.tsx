import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RemovedEntry } from '../../../shared/contract/library.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
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
  const words = messages.documents.remove
  const { backups = 0, unknown = [] } = useQuery(documentTraces(entry.id)).data ?? {}
  const [withBackups, setWithBackups] = useState(false)
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.what(called)}</p>
      {backups > 0 && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={withBackups}
            onChange={(event) => setWithBackups(event.target.checked)}
          />
          <span>{words.withBackups(backups)}</span>
        </label>
      )}
      <p className={styles.hint}>
        {sentences([...(unknown.length > 0 ? [words.unknown(unknown)] : []), words.copies])}
      </p>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            onClose()
            void deleteDocument(entry, withBackups)
          }}
        >
          {words.act}
        </Button>
        <Button onClick={onClose}>{words.keep}</Button>
      </div>
    </Dialog>
  )
}
