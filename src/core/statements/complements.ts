/** What a verb governs and leaves to be known: what is acted on, where it went, by whom and by what means. */
import { countWords, mainWords } from '../text/words.ts'
import type { Clause } from './clause.ts'
import type { Parsed, StatementDraft } from './draft.ts'
import { isNoun, isPreposition, lower, phraseEnd, type Range, tagOf, textOf, type Words } from './phrase.ts'
import { clauseEnd, said, spanOf } from './spans.ts'

/** Verbs that say little of what they govern. */
const light =
  /^(?:has|have|had|takes?|took|do|does|did|gets?|got|seems?|looks?|goes|went|comes?|came|see|sees|saw|says?|said|tells?|told|thinks?|thought|wants?|wanted|knows?|knew|means?|meant|refers?|gives?|gave|plays?|played|puts?|keeps?|kept|tries|tried|begins?|began|begun|starts?|started|continues?|continued|helps?|helped|lets?|welcomes?|welcomed|applauds?|applauded|highlights?|highlighted|underscores?|underscored|reflects?|reflected|shows?|showed|demonstrates?|demonstrated|represents?|represented|includes?|included|involves?|involved|remains?|remained|supports?|supported|contains?|contained|regains?|regained|suffers?|suffered|lays?|laid|laying|reduced?|reduces|purchased?|purchases|experiences?|experienced|receives?|received|differs?|differed|enjoys?|enjoyed|faces?|faced|affects?|affected)$/i

/** In words. */
const longestAnswer = 12
/** Main words that say something. */
const fewestSaid = 2

export function findComplements(parsed: Parsed): StatementDraft[] {
  const { text, words, clause } = parsed
  if (!clause || clause.subject.to === clause.subject.from || isPointed(words, clause)) return []
  const found = isPassive(words, clause)
    ? [agentOf(words, clause), meansOf(words, clause)]
    : [roleOf(words, clause), governedOf(words, clause), meansOf(words, clause)]
  const about = said(text, words, clause.subject)
  return found.flatMap((part): StatementDraft[] => {
    const span = part && spanOf(words, part.range)
    if (!part || !span) return []
    const answer = text.slice(span.start, span.end)
    if (countWords(answer) > longestAnswer || mainWords(answer).length < fewestSaid) return []
    return [{ type: part.type, about, ...span }]
  })
}

interface StatementPart {
  readonly range: Range
  readonly type: StatementDraft['type']
}

/** "It took two days": who or what is not said. */
const isPointed = (words: Words, { subject }: Clause) =>
  /^(?:it|there|this|that|these|those|they|he|she|you|we|i|who|which|what)$/i.test(
    textOf(words, subject.from),
  ) && subject.to - subject.from === 1

const isPassive = (words: Words, { verbs }: Clause) =>
  verbs.to - verbs.from > 1 &&
  /^(?:is|are|was|were|be|been|being)$/i.test(textOf(words, verbs.to - 2)) &&
  !/ing$/i.test(textOf(words, verbs.to - 1))

/** "was approved by |the harbour committee|" */
function agentOf(words: Words, { rest }: Clause): StatementPart | null {
  for (let at = rest.from; at < rest.to; at += 1) {
    if (lower(words, at) !== 'by' || tagOf(words, at + 1) === 'VERB' || tagOf(words, at + 1) === 'NUM')
      continue
    const range = phraseAt(words, at + 1, rest.to)
    return range && { range, type: 'commitment' }
  }
  return null
}

/** "restored service by |rolling the change back|" */
function meansOf(words: Words, { rest }: Clause): StatementPart | null {
  for (let at = rest.from; at < rest.to - 2; at += 1) {
    if (lower(words, at) !== 'by' || tagOf(words, at + 1) !== 'VERB' || !/ing$/i.test(textOf(words, at + 1)))
      continue
    return { range: { from: at + 1, to: clauseEnd(words, at + 1, rest.to) }, type: 'cause' }
  }
  return null
}

/** "became |the nation's commercial capital|", "was |the mill at Lowell|" */
function roleOf(words: Words, { verbs, rest }: Clause): StatementPart | null {
  if (!/^(?:is|are|was|were|became|becomes|remains|remained)$/i.test(textOf(words, verbs.to - 1))) return null
  if (/^an?$/i.test(textOf(words, rest.from))) return null
  const range = phraseAt(words, rest.from, rest.to)
  return range && words.slice(range.from, range.to).some(({ tag }) => tag === 'PROPN')
    ? { range, type: 'definition' }
    : null
}

/** "recruited |young women| …", "coincided with |a wave of immigration|" */
function governedOf(words: Words, { verbs, rest }: Clause): StatementPart | null {
  const main = textOf(words, verbs.to - 1)
  if (light.test(main) || tagOf(words, verbs.to - 1) !== 'VERB') return null
  const from =
    isPreposition(words, rest.from) && !/^(?:as|than|like|about)$/i.test(textOf(words, rest.from))
      ? rest.from + 1
      : rest.from
  if (from > rest.from && /^(?:NUM|VERB)$/.test(tagOf(words, from))) return null
  const range = phraseAt(words, from, rest.to)
  return range && { range, type: 'commitment' }
}

/** A phrase that ends where nothing of it goes on. */
function phraseAt(words: Words, from: number, limit: number): Range | null {
  const core = phraseEnd(words, from)
  if (core === from || core > limit) return null
  return endsAt(words, core, limit) && words.slice(from, core).some((_, at) => isNoun(words, from + at))
    ? { from, to: core }
    : null
}

/** What follows is no more of the phrase. */
const endsAt = (words: Words, to: number, limit: number) =>
  to === limit ||
  /^(?:PUNCT|ADV|SCONJ)$/.test(tagOf(words, to)) ||
  isPreposition(words, to) ||
  /^(?:to|while|when|that|who|which|where|because)$/i.test(textOf(words, to))
