import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BackupsState } from '../../../shared/contract/backups.ts'
import { errorText } from '../../../shared/error-text.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { backupsState, makeBackup, restoreBackup } from '../../state/backups.ts'
import { BackupList } from './BackupList.tsx'
import { BackupPlace } from './BackupPlace.tsx'
import { BackupRoom } from './BackupRoom.tsx'
import styles from './BackupsDialog.module.css'
import { SetAsideFiles } from './SetAsideFiles.tsx'

/** The backups, what is in each and where they go; one can be made, and one put in place of the data. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: state, error } = useQuery(backupsState)
  const restore = async (name: string) => {
    await restoreBackup(name)
    onClose()
  }
  return (
    <Dialog title={messages.backups.title} onClose={onClose} wide>
      {error !== null && <p role="alert">{errorText(appError(error)).what}</p>}
      {state !== undefined && (
        <>
          <Last state={state} />
          <BackupList backups={state.backups} onRestore={restore} />
          <SetAsideFiles onDone={onClose} />
          <BackupPlace state={state} />
          <BackupRoom state={state} />
        </>
      )}
    </Dialog>
  )
}

/** When the last one was made, or why it was not. */
function Last({ state: { backups, failure } }: { readonly state: BackupsState }) {
  const [isBusy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    await makeBackup()
    setBusy(false)
  }
  return (
    <div className={styles.last}>
      <div>
        <p>{lastOf(backups)}</p>
        {failure !== null && (
          <p className={styles.failure}>
            {messages.backups.failed(failure.at, errorText(failure.error).what)}
          </p>
        )}
      </div>
      <Button disabled={isBusy} onClick={() => void make()}>
        {isBusy ? messages.backups.making : messages.backups.make}
      </Button>
    </div>
  )
}

function lastOf(backups: BackupsState['backups']): string {
  const good = backups.find(({ contents }) => contents !== null)
  if (good !== undefined) return messages.backups.lastGood(good.at)
  return backups.length === 0 ? messages.backups.noneYet : messages.backups.noGood
}
