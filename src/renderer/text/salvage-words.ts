import type { Salvaged } from '../../shared/contract/data.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'

/** "3 documents, 2 passages and 41 ratings"; empty for nothing. */
export const amountOf = (brought: Salvaged['brought']): string => messages.salvage.amount(brought)

/** What was brought in, what was not, and where the damaged file lies: sentences. */
export function endOfSalvage(
  { brought, left, textless }: Salvaged,
  isBackup: boolean,
  setAside: string | null,
): string {
  const words = messages.salvage
  const amount = amountOf(brought)
  const [bare, full] = isBackup ? [words.restored, words.restoredWith] : [words.begunEmpty, words.begunWith]
  return sentences([
    amount === '' ? bare : full(amount),
    ...(textless === 0 ? [] : [words.textsLost(textless)]),
    ...(isSome(left) ? [words.leftOfBackup(left)] : []),
    ...(setAside === null ? [] : [words.setAside(setAside)]),
  ])
}

/** What came in of a file that had been set aside. */
export function endOfAddition({ brought, left, textless }: Salvaged): string {
  const words = messages.salvage
  const amount = amountOf(brought)
  return sentences([
    amount === '' ? words.allHere : words.added(amount),
    ...(textless === 0 ? [] : [words.textsLost(textless)]),
    ...(isSome(left) ? [words.leftOfData(left)] : []),
    ...(amount === '' ? [] : [words.beforeKept]),
  ])
}

const isSome = (left: Salvaged['left']): boolean => Object.values(left).some((n) => n > 0)
