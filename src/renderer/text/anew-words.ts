import type { AnewDetails } from '../../shared/contract/anew.ts'
import { formatDay } from '../../shared/messages/format.ts'
import { count } from '../../shared/messages/forms.ts'

type MakingCounts = Omit<NonNullable<AnewDetails['making']>, 'at' | 'isTakenBack'>

/** "3 new cards, 2 in other words, 1 kept that the document no longer makes." What there is none of is left out. */
export function outcomeWords({ fresh, reworded, kept }: MakingCounts): string {
  const parts = [
    ...(fresh > 0 ? [count(fresh, 'new card')] : []),
    ...(reworded > 0 ? [`${reworded} in other words`] : []),
    ...(kept > 0 ? [`${kept} kept that the document no longer makes`] : []),
  ]
  return parts.length === 0 ? 'no card is new or in other words' : parts.join(', ')
}

/** How a document stands to this version, in a sentence or two; null where there is nothing to say. */
export function standingWords({ isOlder, hasFailed, making }: AnewDetails): string | null {
  if (hasFailed)
    return 'This version of Precis could not make its facts and cards anew. They are as they were.'
  if (making?.isTakenBack === true)
    return `Made anew on ${formatDay(making.at)}, and taken back: its facts and cards are those of before.`
  if (making !== null && !isOlder) return `Made anew on ${formatDay(making.at)}: ${outcomeWords(making)}.`
  return isOlder ? 'Its facts and cards are those of an older version of Precis.' : null
}
