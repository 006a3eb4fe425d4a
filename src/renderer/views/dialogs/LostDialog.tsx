import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '../../../shared/error-text.ts'
import type { AppError, ErrorCode } from '../../../shared/errors.ts'
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
const titles: Readonly<Partial<Record<ErrorCode, string>>> = {
  'store-replaced': 'Your data file was replaced',
  'store-overwritten': 'Your data file was written over',
}

const savedFirst = 'What is open is saved first.'

/**
 * The data file went under the running app. It lies over the page, which stays as it is: what was being written there is
 * not lost, and goes on once the file is back.
 */
export function LostDialog({ error }: { readonly error: AppError }) {
  const { what, safe, advice } = errorText(error)
  const [saved, setSaved] = useState<SavedData | null>(null)
  const isWhole = error.code !== 'store-overwritten'
  const save = async () => setSaved(await saveOpen())
  return (
    <Dialog title={titles[error.code] ?? 'Your data file has gone'} onClose={closeLost}>
      <div role="alert" className={styles.words}>
        <p>{what}</p>
        <p>{safe}</p>
        <p>{advice}</p>
      </div>
      <Choices>
        {isWhole && saved === null && (
          <Choice
            first
            label="Save what is open here"
            note="As a backup that Precis never removes."
            onClick={() => void save()}
          />
        )}
        {saved !== null && <SavedChoice saved={saved} />}
        {error.code === 'store-moved' ? (
          <Choice label="Try again" note="Once the file is back." onClick={() => void lookAgain()} />
        ) : (
          <Choice
            first={!isWhole}
            label="Use the file that is there now"
            note={isWhole ? savedFirst : ''}
            onClick={() => void takeOther()}
          />
        )}
        <Choice
          label="Restore a backup"
          note={isWhole ? savedFirst : 'The file that is there now is kept.'}
          onClick={() => openDialog({ kind: 'backups' })}
        />
        <Choice label="Quit" note={isWhole ? savedFirst : ''} onClick={() => window.close()} />
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
        <p>Saved as {saved.name}.</p>
      </li>
    )
  return (
    <Choice
      first
      label="Go on with what was saved"
      note={backup === undefined ? 'Saved as a backup.' : `Saved as a backup: ${describeBackup(backup)}`}
      onClick={() => void restoreBackup(saved.name)}
    />
  )
}
