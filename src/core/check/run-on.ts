/** Gaps that run on into the next thing that is said. */
import { faultAt, none, type Rule, type Seen } from './seen.ts'

/** "… but were treated as invisible", "… and then use the card". */
const second =
  /\s(?:(?:but|and|or|yet) (?:(?:also|never|often|still|thus|later) )?(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|must)|(?:and|but) then \p{L}+) \S/u

/** Behind these a clause is asked, with a subject and verbs of its own. */
const clauseAhead =
  /(?:\b(?:because|since|as|that|unless|until|if|when|where|while|although|though|after|before|what|how|why|who|which)|[—–:]) ?$/i

/** "Mark, the navy is buying six cutters": the verb of one clause and all of the next. */
const nextClause =
  /^\p{Ll}+(?: \p{L}+){0,3}, (?:the |an? |its |their )[\p{L}\s-]{2,40}? (?:is|are|was|were|has|have|will|would) /u

const tail =
  /,? (?:and|or) (?:(?:so )?(?:much|many) more|more|so (?:on|forth)|others|the like|other (?:things|areas|fields))$|\betc\.?$/i

export const runsOn: Rule = (seen) => {
  const { card, gap, text } = seen
  const asked = (card.items ?? [card.answer]).find((each) => tail.test(each))
  if (asked !== undefined) return faultAt('run-on', tail.exec(asked)?.[0] ?? asked)
  if (gap === null) return none
  const pair = partedPair(text.slice(0, gap.start), seen)
  if (pair !== null) return faultAt('run-on', pair)
  const next =
    seen.words.find(({ shown }) => !shown)?.tag === 'VERB' ? nextClause.exec(card.answer)?.[0] : undefined
  if (next !== undefined) return faultAt('run-on', next)
  if (card.items || clauseAhead.test(text.slice(0, gap.start)) || !isPhrase(seen)) return none
  const more = second.exec(card.answer)?.[0]
  return more === undefined ? none : faultAt('run-on', more.trim())
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
