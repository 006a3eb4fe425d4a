import type { AnewDetails } from '../../shared/contract/anew.ts'
import { formatDay } from '../../shared/messages/format.ts'
import { messages } from '../../shared/messages/messages.ts'

type Standing = Pick<AnewDetails, 'isOlder' | 'hasFailed' | 'making'>

/** How a document stands to this version, in a sentence or two; null where there is nothing to say. */
export function standingWords({ isOlder, hasFailed, making }: Standing): string | null {
  const words = messages.documents.anew
  if (hasFailed) return words.failed
  if (making?.isTakenBack === true) return words.takenBack(formatDay(making.at))
  if (making !== null && !isOlder) return words.made(formatDay(making.at), words.outcome(making))
  return isOlder ? words.older : null
}
