import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '../../../shared/error-text.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { count, formatMoment } from '../../components/format.ts'
import { backupsList, restoreBackup } from '../../state/backups.ts'
import styles from './BackupsDialog.module.css'
import { SetAsideFiles } from './SetAsideFiles.tsx'

/** The backups with their time and contents; one can be put in place of the data. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: backups, error } = useQuery(backupsList)
  const [chosen, setChosen] = useState<string | null>(null)
  const restore = async (name: string) => {
    await restoreBackup(name)
    onClose()
  }
  return (
    <Dialog title="Restore backup" onClose={onClose}>
      {error !== null && <p role="alert">{errorText(appError(error)).what}</p>}
      {backups?.length === 0 && <p>There is no backup yet. One is made each time Precis closes.</p>}
      <ul className={styles.list}>
        {backups?.map(({ name, at, reason, marks, reviews }) => (
          <li key={name} className={styles.row}>
            <div>
              <div>{formatMoment(at)}</div>
              <div className={styles.contents}>
                {count(marks, 'bookmark')}, {count(reviews, 'review')} · {reason}
              </div>
            </div>
            {chosen === name ? (
              <Button kind="primary" onClick={() => void restore(name)}>
                Replace my data with this
              </Button>
            ) : (
              <Button onClick={() => setChosen(name)}>Restore…</Button>
            )}
          </li>
        ))}
      </ul>
      <SetAsideFiles onDone={onClose} />
    </Dialog>
  )
}
