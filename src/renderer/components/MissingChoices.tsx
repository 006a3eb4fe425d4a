import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { messages } from '../../shared/messages/messages.ts'
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
          label={messages.recovery.newest}
          note={describeBackup(newest)}
          onClick={() => void restore(newest.name)}
        />
      )}
      {backups !== undefined && backups.length > 1 && (
        <Choice
          label={messages.recovery.another}
          note={messages.recovery.anotherNote(backups.length)}
          onClick={() => openDialog({ kind: 'backups' })}
        />
      )}
      <Choice
        first={newest === undefined && amount === ''}
        label={messages.common.tryAgain}
        note={messages.recovery.onceBack}
        onClick={onRetry}
      />
      <AskedChoice
        label={messages.recovery.empty}
        note={messages.recovery.emptyOfMissing}
        question={messages.recovery.emptyOfMissingAsked(file)}
        answer={messages.recovery.empty}
        onClick={() => void startEmpty()}
      />
    </>
  )
}
