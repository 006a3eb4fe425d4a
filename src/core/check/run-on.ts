/** Gaps that run on into the next thing that is said. */
import { tagWords } from '../text/wink.ts'
import type { Check, FaultRule, Seen } from './seen.ts'

/** "… but were treated as invisible", "… and then use the card". */
const second =
  /\s(?:(?:but|and|or|yet) (?:(?:also|never|often|still|thus|later) )?(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|must)|(?:and|but) then \p{L}+) \S/u

/** Behind these a clause is asked, with a subject and verbs of its own. */
const clauseAhead =
  /(?:\b(?:because|since|as|that|unless|until|if|when|where|while|although|though|after|before|what|how|why|who|which)|[—–:]) ?$/i

/** "Mark, the navy is buying six cutters": the verb of one clause and all of the next. */
const nextClause =
  /^\p{Ll}+(?: \p{L}+){0,3}, (?:the |an? |its |their )[\p{L}\s-]{2,40}? (?:is|are|was|were|has|have|will|would) /u

/** A thing of a list that goes on as a sentence: "the mills have both complained". */
const telling =
  /^(?!.*\b(?:that|which|who|whose|where|when|if|as|because|what|how)\b)(?:the |an? )?\p{L}[\p{L}\s'’-]* (?:is|are|was|were|has|have|had|will|would) \p{L}/iu

const tail =
  /,? and (?:(?:so )?(?:much|many) more|more|so (?:on|forth)|others|the like|other (?:things|areas|fields))$|\betc\.?$/i

const runsOn: Check = (seen) => {
  const { card, gap, text } = seen
  const asked = (card.items ?? [card.answer]).find((each) => tail.test(each))
  if (asked !== undefined) return tail.exec(asked)?.[0] ?? asked
  const statement = card.items?.find((each) => telling.test(each))
  if (statement !== undefined) return statement
  if (card.items && isOneThing(card.items)) return card.answer
  if (gap === null) return null
  const pair = partedPair(text.slice(0, gap.start), seen)
  if (pair !== null) return pair
  const next =
    seen.words.find(({ shown }) => !shown)?.tag === 'VERB' ? nextClause.exec(card.answer)?.[0] : undefined
  if (next !== undefined) return next
  if (card.items || clauseAhead.test(text.slice(0, gap.start)) || !isPhrase(seen)) return null
  const more = second.exec(card.answer)?.[0]
  return more?.trim() ?? null
}

/** "A calm", "clean", "affordable town": words for one thing, and no list. */
function isOneThing(items: readonly string[]): boolean {
  const first = tagWords(items[0] ?? '').at(-1)
  const last = tagWords(items.at(-1) ?? '')
  return first?.tag === 'ADJ' && last.length > 1 && last.at(-1)?.tag === 'NOUN' && last[0]?.tag === 'ADJ'
}

/** Whether the answer names a thing, and is no clause or verb that may join another. */
const isPhrase = ({ words }: Seen): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words.find(({ shown }) => !shown)?.tag ?? '')

/** "Took pilgrims to ____": "shrines", "salt to the mainland". The gap starts inside the first of some pairs. */
function partedPair(before: string, { card }: Seen): string | null {
  if (!/\bto $/.test(before)) return null
  const parts = card.items ?? card.answer.split(/,\s*(?:and\s+)?/)
  const paired = parts.slice(1).filter((part) => /^\S+(?: \S+){0,3} to \S/.test(part))
  return parts.length > 1 && paired.length === parts.length - 1 && !parts[0]?.includes(' to ')
    ? (paired[0] ?? null)
    : null
}

export const runOnRules: readonly FaultRule[] = [
  {
    name: 'a gap that goes on into more',
    fault: 'run-on',
    test: runsOn,
    breaks: ['Norwick sells ____. = salt, rope, and so on', 'Norwick sells ____. = salt; rope; oil, etc.'],
    holds: ['Norwick sells ____. = salt; rope; oil'],
  },
]
