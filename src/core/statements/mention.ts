/** Names that a statement tells of: who did what it says, what was brought about, and where it happened. */
import { type Fact, type FactType, isProper, type Name } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { tagWords } from '../text/wink.ts'
import { brought, takesPlace, wasBrought } from './acts.ts'
import { type Clause, clauseOf } from './clause.ts'
import { withoutBrackets } from './cutter.ts'
import { isPassive } from './facets.ts'
import { lower, textOf, type Words } from './phrase.ts'
import type { Statement } from './statement.ts'

/** Whether a fact is no more than a name that its statement mentions. */
export const isBareName = ({ type, value, statement, answer }: Fact): boolean =>
  isProper(type) &&
  value === undefined &&
  statement !== undefined &&
  answer !== undefined &&
  isMention(type, { text: statement, answer })

export const toName = ({ id, type, text, block, start, end, sentence, also }: Fact): Name => ({
  id,
  type,
  text,
  block,
  start,
  end,
  sentence,
  also,
})

/** Whether a statement only mentions the name that is its answer. */
export function isMention(type: FactType, statement: Statement): boolean {
  const text = withoutBrackets(statement.text)
  const { start, end } = statement.answer
  const before = text.slice(0, start)
  // "the Board's pilots"
  if (/^['’]/.test(text.slice(end))) return true
  if (happensAt(type, before) || (type !== 'place' && brought.test(withoutLast(before)))) return false
  const words = tagWords(text)
  const clause = clauseOf(words)
  return clause === null || !isActor(words, clause, statement.answer)
}

/** "the inaugural": a small word before the name says which one. */
const withoutLast = (before: string) => before.replace(/(?<=\bthe\s)\p{Ll}+\s$/u, '')

const happensAt = (type: FactType, before: string): boolean =>
  type === 'place'
    ? takesPlace.test(before)
    : type === 'event' && /^At\s(?:the\s)?$/.test(withoutLast(before))

/** Verbs that say what something is or has, not what it did. */
const light = /^(?:is|are|was|were|be|been|has|have|had|remains?|remained|seems?|becomes?|became)$/i

/** The subject, or one of several, of a verb that says what was done by it, or that it was brought about. */
function isActor(words: Words, { subject, verbs }: Clause, { start, end }: Span): boolean {
  const at = words.findIndex((word) => word.start >= start)
  if (at < subject.from || at >= subject.to || (words[subject.to - 1]?.end ?? 0) < end) return false
  if (!isHead(words, subject.from, at)) return false
  const verb = textOf(words, verbs.to - 1)
  return isPassive(words, verbs) ? wasBrought.test(verb) : !light.test(verb)
}

/** At the start of the subject, or of a further one: "the Board", "Lund and |the Board|", but not "a member of the Board". */
function isHead(words: Words, from: number, at: number): boolean {
  const start = /^(?:the|an?)$/.test(lower(words, at - 1)) ? at - 1 : at
  return start <= from || /^(?:and|or|,)$/.test(lower(words, start - 1))
}
