/** Who or what has a rank, where its sentence names it: "|Peru| is the fourth-largest producer". */
import type { Span } from '../model/span.ts'
import { tagWords } from '../text/wink.ts'
import { countWords, mainWords } from '../text/words.ts'
import { type Clause, clausesOf } from './clause.ts'
import { coreEnd, lower, phraseEnd, type Range, tagOf, textOf, type Words } from './phrase.ts'
import { linkAfter, type Ranked, type RankRole } from './ranked.ts'
import { spanOf } from './spans.ts'

const longest = 8

export function holderOf(text: string, rank: Ranked): Span | null {
  const words = tagWords(text)
  const range = finders[rank.role](words, rank)
  const span = range && spanOf(words, range)
  if (!range || !span) return null
  return names(words, range) && countWords(text.slice(span.start, span.end)) <= longest ? span : null
}

type Find = (words: Words, rank: Ranked) => Range | null

const finders: Readonly<Record<RankRole, Find>> = {
  predicate: (words, { from }) => subjectOf(words, from, true),
  object: (words, { from }) => subjectOf(words, from, false),
  taken: (words, { from }) => subjectOf(words, from, true),
  apposition: (words, { from }) => phraseTo(words, from - 1),
  aside: () => null,
  fronted: (words, { to }) => {
    const start = textOf(words, to) === ',' ? to + 1 : (linkAfter(words, to) ?? to) + 1
    const end = phraseEnd(words, start)
    return /^(?:[.,;]|)$/.test(textOf(words, end)) ? { from: start, to: end } : null
  },
}

/** The subject of the clause whose verb stands right before a rank. */
function subjectOf(words: Words, rank: number, mayBePassive: boolean): Range | null {
  const clause = clausesOf(words).findLast(({ verbs }) => verbs.to <= rank)
  // The tagger takes "ranks" for a noun.
  if (!clause) return /^ranks?$/.test(lower(words, rank - 1)) ? phraseTo(words, rank - 1) : null
  if (!isRightBehind(words, clause, rank)) return null
  if (!mayBePassive && isPassive(words, clause)) return null
  return withoutRemark(words, clause.subject)
}

const isRightBehind = (words: Words, { verbs }: Clause, rank: number) =>
  words
    .slice(verbs.to, rank)
    .every(({ text, tag }) => tag === 'ADV' || /^(?:by|far|as|in|third|the)$/i.test(text))

const isPassive = (words: Words, { verbs }: Clause) =>
  verbs.to - verbs.from > 1 && /^(?:is|are|was|were|been)$/.test(lower(words, verbs.to - 2))

/** "Mount Tavla, at 2,310 metres,", "the Board, which runs the port,": the name alone. */
function withoutRemark(words: Words, { from, to }: Range): Range {
  const comma = words.findIndex(({ text }, at) => at > from && at < to && text === ',')
  return comma > 0 && textOf(words, to - 1) === ',' ? { from, to: comma } : { from, to }
}

/** The longest phrase that ends right before a word. */
function phraseTo(words: Words, to: number): Range | null {
  const starts = Array.from({ length: longest }, (_, at) => to - longest + at).filter((at) => at >= 0)
  const from = starts.find(
    (at) => !/^(?:VERB|ADP|AUX)$/.test(tagOf(words, at)) && coreEnd(words.slice(0, to), at) === to,
  )
  return from === undefined ? null : { from, to }
}

const pointing =
  /^(?:this|that|these|those|such|some|many|most|several|both|each|every|another|other|any|no|one|few|more|there|what|which|who|his|her|its|their|our|your|my)$/

/** Whether the words say of whom they speak: "the city" may be any, "the flood of 1953" is one. */
function names(words: Words, { from, to }: Range): boolean {
  const own = words.slice(from, to)
  if (own.length === 0 || pointing.test(lower(words, from)) || own.some(({ tag }) => tag === 'PRON'))
    return false
  if (!/^(?:the|an?)$/.test(lower(words, from))) return true
  const text = own.map((word) => word.text).join(' ')
  return own.some(({ tag, text: word }) => tag === 'PROPN' || word === 'of') || mainWords(text).length > 1
}
