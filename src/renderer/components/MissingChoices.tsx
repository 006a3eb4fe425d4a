import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { count } from '../../shared/messages/forms.ts'
import { backupsList, describeBackup, restoreBackup, startEmpty } from '../state/backups.ts'
import { salvageRead } from '../state/salvage.ts'
import { openDialog } from '../state/ui.ts'
import { amountOf } from '../text/salvage-words.ts'
import { AskedChoice, Choice } from './Choices.tsx'
import { ReadableChoice } from './DamagedChoices.tsx'

interface Props {
  readonly file: string
  readonly onRetry: () => void
}

/** What there is to do about a data file that has gone. */
export function MissingChoices({ file, onRetry }: Props) {
  const { data: backups, isPending: isListing } = useQuery(backupsList)
  // The log of the missing file may still be there, and hold rows.
  const { data: prospect, isPending: isReading } = useQuery(salvageRead)
  const amount = prospect === undefined ? '' : amountOf(prospect.salvaged.brought)
  // Backups that looked good and turned out damaged, which are not offered a second time.
  const [refused, setRefused] = useState<readonly string[]>([])
  const newest = backups?.find(({ name }) => !refused.includes(name))
  const restore = async (name: string) => {
    if (!(await restoreBackup(name))) setRefused([...refused, name])
  }
  // What is offered first is not to change under the pointer.
  if (isListing || isReading) return null
  return (
    <>
      {amount !== '' && (
        <ReadableChoice
          backup={backups?.find(({ name }) => name === prospect?.backup) ?? null}
          amount={amount}
        />
      )}
      {newest !== undefined && (
        <Choice
          first={amount === ''}
          label="Restore the newest backup"
          note={describeBackup(newest)}
          onClick={() => void restore(newest.name)}
        />
      )}
      {backups !== undefined && backups.length > 1 && (
        <Choice
          label="Choose another backup"
          note={`${count(backups.length, 'backup')} in all.`}
          onClick={() => openDialog({ kind: 'backups' })}
        />
      )}
      <Choice
        first={newest === undefined && amount === ''}
        label="Try again"
        note="Once the file is back."
        onClick={onRetry}
      />
      <AskedChoice
        label="Start with an empty library"
        note="Your backups stay."
        question={`This makes a new data file ${file}, without any of your documents, passages and ratings. Your backups stay, and Precis never removes those that are there now.`}
        answer="Start with an empty library"
        onClick={() => void startEmpty()}
      />
    </>
  )
}
