import { useQuery } from '@tanstack/react-query'
import type { BackupEntry } from '../../shared/contract/backups.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import { backupsList, describeBackup, restoreBackup } from '../state/backups.ts'
import { salvage, salvageRead } from '../state/salvage.ts'
import { openDialog } from '../state/ui.ts'
import { amountOf } from '../text/salvage-words.ts'
import { AskedChoice, Choice } from './Choices.tsx'
import { useSlow } from './use-slow.ts'

/** What there is to do about a data file that is damaged, or none at all. */
export function DamagedChoices({ onRetry }: { readonly onRetry: () => void }) {
  const { data: backups = [], isPending: isListing } = useQuery(backupsList)
  const { data: prospect, isPending: isReading } = useQuery(salvageRead)
  const isPending = isListing || isReading
  const isSlow = useSlow(isPending)
  // What is offered first is not to change under the pointer.
  if (isPending) return isSlow ? <li role="status">{messages.recovery.reading}</li> : null
  const amount = prospect === undefined ? '' : amountOf(prospect.salvaged.brought)
  // The newest sound backup; the newest of all where none could be told from a damaged one.
  const newest = backups.find(({ name }) => prospect === undefined || name === prospect.backup) ?? null
  const isNothing = newest === null && amount === ''
  return (
    <>
      {amount !== '' && <ReadableChoice backup={newest} amount={amount} />}
      {newest !== null && (
        <BackupChoice backup={newest} first={amount === ''} isAll={prospect !== undefined && amount === ''} />
      )}
      {backups.length > 1 && (
        <Choice
          label={messages.recovery.another}
          note={messages.recovery.anotherNote(backups.length)}
          onClick={() => openDialog({ kind: 'backups' })}
        />
      )}
      <Choice
        first={isNothing}
        label={messages.common.tryAgain}
        note={messages.recovery.onceInOrder}
        onClick={onRetry}
      />
      {isNothing && <EmptyChoice />}
    </>
  )
}

interface ReadableProps {
  /** The newest that is sound. */
  readonly backup: BackupEntry | null
  /** How much can be read of the damaged file besides the backup, in words. */
  readonly amount: string
}

/** Everything that is left, of the backup and of the damaged file. */
export function ReadableChoice({ backup, amount }: ReadableProps) {
  return backup === null ? (
    <Choice
      first
      label={messages.recovery.readable}
      note={messages.recovery.readableNote(amount)}
      onClick={() => void salvage(null)}
    />
  ) : (
    <Choice
      first
      label={messages.recovery.all}
      note={messages.recovery.allNote(backup.at, amount)}
      onClick={() => void salvage(backup.name)}
    />
  )
}

interface BackupProps {
  readonly backup: BackupEntry
  readonly first: boolean
  /** Whether it is known that the damaged file has nothing to add. */
  readonly isAll: boolean
}

function BackupChoice({ backup, first, isAll }: BackupProps) {
  const words = describeBackup(backup)
  return (
    <Choice
      first={first}
      label={first ? messages.recovery.newest : messages.recovery.backupAlone}
      note={isAll ? sentences([words, messages.recovery.nothingAfter]) : words}
      onClick={() => void restoreBackup(backup.name)}
    />
  )
}

function EmptyChoice() {
  return (
    <AskedChoice
      label={messages.recovery.empty}
      note={messages.recovery.emptyOfDamaged}
      question={messages.recovery.emptyOfDamagedAsked}
      answer={messages.recovery.empty}
      onClick={() => void salvage(null)}
    />
  )
}
