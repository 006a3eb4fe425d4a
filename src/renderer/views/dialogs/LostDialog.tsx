import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '../../../shared/error-text.ts'
import type { AppError, ErrorCode } from '../../../shared/errors.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Choice, Choices } from '../../components/Choices.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import {
  backupsList,
  describeBackup,
  lookAgain,
  restoreBackup,
  type SavedData,
  saveOpen,
  takeOther,
} from '../../state/backups.ts'
import { closeLost, openDialog } from '../../state/ui.ts'
import styles from './LostDialog.module.css'

/** A data file that went, was replaced, or was written over, in few words. */
function titleOf(code: ErrorCode): string {
  const words = messages.lost
  return code === 'store-replaced'
    ? words.replaced
    : code === 'store-overwritten'
      ? words.overwritten
      : words.gone
}

/**
 * The data file went under the running app. It lies over the page, which stays as it is: what was being written there is
 * not lost, and goes on once the file is back.
 */
export function LostDialog({ error }: { readonly error: AppError }) {
  const words = messages.lost
  const { what, safe, advice } = errorText(error)
  const [saved, setSaved] = useState<SavedData | null>(null)
  const isWhole = error.code !== 'store-overwritten'
  const save = async () => setSaved(await saveOpen())
  return (
    <Dialog title={titleOf(error.code)} onClose={closeLost}>
      <div role="alert" className={styles.words}>
        <p>{what}</p>
        <p>{safe}</p>
        <p>{advice}</p>
      </div>
      <Choices>
        {isWhole && saved === null && (
          <Choice first label={words.save} note={words.saveNote} onClick={() => void save()} />
        )}
        {saved !== null && <SavedChoice saved={saved} />}
        {error.code === 'store-moved' ? (
          <Choice label={words.again} note={words.againNote} onClick={() => void lookAgain()} />
        ) : (
          <Choice
            first={!isWhole}
            label={words.useOther}
            note={isWhole ? words.savedFirst : ''}
            onClick={() => void takeOther()}
          />
        )}
        <Choice
          label={words.restore}
          note={isWhole ? words.savedFirst : words.otherKept}
          onClick={() => openDialog({ kind: 'backups' })}
        />
        <Choice label={words.quit} note={isWhole ? words.savedFirst : ''} onClick={() => window.close()} />
      </Choices>
    </Dialog>
  )
}

/** The choice to go on with the data that was saved. */
function SavedChoice({ saved }: { readonly saved: SavedData }) {
  const backup = useQuery(backupsList).data?.find(({ name }) => name === saved.name)
  if (!saved.isBackup)
    return (
      <li>
        <p>{messages.lost.savedAs(saved.name)}</p>
      </li>
    )
  return (
    <Choice
      first
      label={messages.lost.goOn}
      note={
        backup === undefined ? messages.lost.savedBackup : messages.lost.savedAsBackup(describeBackup(backup))
      }
      onClick={() => void restoreBackup(saved.name)}
    />
  )
}
