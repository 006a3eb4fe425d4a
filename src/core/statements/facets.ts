/** Who did what a statement says, and when: only where its grammar leaves no doubt. */
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { tagWords } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import { type Clause, clauseOf } from './clause.ts'
import { withoutBrackets } from './cutter.ts'
import { isOwnVerb, type Range, tagOf, textOf, type Words } from './phrase.ts'
import { said } from './spans.ts'
import type { Statement } from './statement.ts'

export type Facets = Pick<Fact, 'who' | 'when'>

const longestWho = 8

export function facetsOf(statement: Statement): Facets {
  const text = withoutBrackets(statement.text)
  const words = tagWords(text)
  const clause = clauseOf(words)
  if (clause === null) return {}
  const who = actorOf(text, words, clause, statement.answer)
  const when = dayOf(text, words, clause, statement.answer)
  return { ...(who !== null && { who }), ...(when !== null && { when }) }
}

/** The subject of a verb that says what it did, where it is named and is not the answer itself. */
function actorOf(
  text: string,
  words: Words,
  { opener, subject, verbs }: Clause,
  answer: Span,
): string | null {
  const who = said(text, words, subject).trim()
  // Behind several commas it may begin elsewhere.
  if (words.slice(0, opener.to).filter(({ text: word }) => word === ',').length > 1) return null
  if (who.includes(',') && !/\sand\s/.test(who)) return null
  const isNamed = words.slice(subject.from, subject.to).some(({ tag }) => tag === 'PROPN')
  if (!isNamed || countWords(who) > longestWho || isPassive(words, verbs)) return null
  return (words[subject.to - 1]?.end ?? 0) > answer.start ? null : who
}

export const isPassive = (words: Words, { from, to }: Range): boolean =>
  to - from > 1 && /^(?:be|been|being|is|are|was|were|get|got)$/i.test(textOf(words, to - 2))

/** The only date of the statement, in its opener or with no other verb before it than the clause's own. */
function dayOf(text: string, words: Words, { subject, verbs }: Clause, answer: Span): string | null {
  const [date, ...others] = findDates(text)
  if (!date || others.length > 0 || (date.start < answer.end && answer.start < date.end)) return null
  const at = words.findIndex(({ start }) => start >= date.start)
  const isOpener = at >= 0 && at < subject.from
  const isOfClause =
    at >= verbs.to && !words.slice(verbs.to, at).some((_, index) => tells(words, verbs.to + index))
  return isOpener || isOfClause ? text.slice(date.start, date.end) : null
}

/** Another verb, or what opens another clause: the date may be theirs. */
const tells = (words: Words, at: number) =>
  isOwnVerb(words, at) ||
  /^(?:AUX|VERB|SCONJ)$/.test(tagOf(words, at)) ||
  /^(?:which|who|that|[;:–—])$/i.test(textOf(words, at))
