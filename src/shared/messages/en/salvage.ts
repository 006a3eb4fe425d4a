import type { LeftReason, Salvaged } from '../../contract/data.ts'
import { formatList } from '../format.ts'
import { count } from '../forms.ts'

/** "3 documents, 2 passages and 41 ratings"; empty for nothing. */
function amount({ documents, passages, ratings, edits, places }: Salvaged['brought']): string {
  const parts = [
    [documents, 'document'],
    [passages, 'passage'],
    [ratings, 'rating'],
    [edits, 'edit'],
    [places, 'reading place'],
  ] as const
  return formatList(parts.flatMap(([n, one]) => (n === 0 ? [] : [count(n, one)])))
}

/** @param other what those that differ differ from */
function leftOut(left: Readonly<Record<LeftReason, number>>, other: string): string {
  const parts = [
    [left.unsound, 'is damaged', 'are damaged', ''],
    [left.orphaned, 'belongs to what is lost', 'belong to what is lost', ''],
    [left.older, 'differs', 'differ', ` from ${other} without a change that explains it`],
  ] as const
  const told = parts.flatMap(([n, one, many, more]) => (n === 0 ? [] : [`${count(n, one, many)}${more}`]))
  const all = left.unsound + left.orphaned + left.older
  return `${count(all, 'entry was', 'entries were')} left out: ${told.join(', ')}.`
}

/** What came out of a damaged data file. */
export const salvage = {
  amount,
  restored: 'Backup restored.',
  restoredWith: (amount: string) => `Backup restored, with ${amount} that came after it.`,
  begunEmpty: 'Started with an empty library.',
  begunWith: (amount: string) => `Started with ${amount}.`,
  allHere: 'Everything that can be read of this file is here already.',
  added: (amount: string) => `${amount} brought in.`,
  beforeKept: 'What was there before is kept as a backup.',
  setAside: (file: string) => `The damaged file is kept as ${file}.`,
  textsLost: (n: number) =>
    n === 1
      ? 'The text of 1 document is lost: import its file again to read it.'
      : `The texts of ${count(n, 'document')} are lost: import their files again to read them.`,
  leftOfBackup: (left: Readonly<Record<LeftReason, number>>) => leftOut(left, 'the backup'),
  leftOfData: (left: Readonly<Record<LeftReason, number>>) => leftOut(left, 'what is here'),
}
