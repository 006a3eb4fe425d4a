import type { LeftReason, Salvaged, SalvageKind } from '../../shared/contract/data.ts'
import { count } from '../../shared/messages/forms.ts'

const kinds: readonly (readonly [SalvageKind, one: string])[] = [
  ['documents', 'document'],
  ['passages', 'passage'],
  ['ratings', 'rating'],
  ['edits', 'edit'],
  ['places', 'reading place'],
]

/** "3 documents, 2 passages and 41 ratings"; empty for nothing. */
export function amountOf(brought: Salvaged['brought']): string {
  const amounts = kinds.flatMap(([kind, one]) => (brought[kind] === 0 ? [] : [count(brought[kind], one)]))
  const last = amounts.pop() ?? ''
  return amounts.length === 0 ? last : `${amounts.join(', ')} and ${last}`
}

/** What was brought in, what was not, and where the damaged file lies: sentences. */
export function endOfSalvage(
  { brought, left, textless }: Salvaged,
  isBackup: boolean,
  setAside: string | null,
): string {
  const amount = amountOf(brought)
  const begun = isBackup
    ? `Backup restored${amount === '' ? '' : `, with ${amount} that came after it`}.`
    : `Started with ${amount === '' ? 'an empty library' : amount}.`
  const kept = setAside === null ? '' : `The damaged file is kept as ${setAside}.`
  return sentences(begun, textsLost(textless), leftOut(left, 'the backup'), kept)
}

function textsLost(documents: number): string {
  if (documents === 0) return ''
  return documents === 1
    ? 'The text of 1 document is lost: import its file again to read it.'
    : `The texts of ${count(documents, 'document')} are lost: import their files again to read them.`
}

/** What came in of a file that had been set aside. */
export function endOfAddition({ brought, left, textless }: Salvaged): string {
  const amount = amountOf(brought)
  const begun =
    amount === '' ? 'Everything that can be read of this file is here already.' : `${amount} brought in.`
  const kept = amount === '' ? '' : 'What was there before is kept as a backup.'
  return sentences(begun, textsLost(textless), leftOut(left, 'what is here'), kept)
}

const sentences = (...all: readonly string[]): string => all.filter((each) => each !== '').join(' ')

const reasons: readonly (readonly [LeftReason, one: string, many: string])[] = [
  ['unsound', 'is damaged', 'are damaged'],
  ['orphaned', 'belongs to what is lost', 'belong to what is lost'],
  ['older', 'differs', 'differ'],
]

/** @param other what they differ from */
function leftOut(left: Salvaged['left'], other: string): string {
  const all = reasons.reduce((sum, [reason]) => sum + left[reason], 0)
  if (all === 0) return ''
  const parts = reasons.flatMap(([reason, one, many]) => {
    const also = reason === 'older' ? ` from ${other} without a change that explains it` : ''
    return left[reason] === 0 ? [] : [`${count(left[reason], one, many)}${also}`]
  })
  return `${count(all, 'entry was', 'entries were')} left out: ${parts.join(', ')}.`
}
