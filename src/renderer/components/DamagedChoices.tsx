import { useQuery } from '@tanstack/react-query'
import type { BackupEntry } from '../../shared/contract/backups.ts'
import { formatMoment } from '../../shared/messages/format.ts'
import { count } from '../../shared/messages/forms.ts'
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
  if (isPending) return isSlow ? <li role="status">Reading what can still be read…</li> : null
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
          label="Choose another backup"
          note={`${count(backups.length, 'backup')} in all.`}
          onClick={() => openDialog({ kind: 'backups' })}
        />
      )}
      <Choice first={isNothing} label="Try again" note="Once the file is in order." onClick={onRetry} />
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
      label="Start with what can be read"
      note={`There is no backup. Still there: ${amount}.`}
      onClick={() => void salvage(null)}
    />
  ) : (
    <Choice
      first
      label="Restore all that can be read"
      note={`The backup of ${formatMoment(backup.at)}, with ${amount} that came after it.`}
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
      label={first ? 'Restore the newest backup' : 'Restore the backup alone'}
      note={isAll ? `${words} Nothing that came after it can be read.` : words}
      onClick={() => void restoreBackup(backup.name)}
    />
  )
}

function EmptyChoice() {
  return (
    <AskedChoice
      label="Start with an empty library"
      note="There is no backup, and nothing can be read of the file."
      question="This makes a new, empty data file. The damaged one is kept beside it."
      answer="Start with an empty library"
      onClick={() => void salvage(null)}
    />
  )
}
