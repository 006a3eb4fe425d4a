/** What a sentence ties its subject to by a verb that has one answer: its name, its parts, its cause, who made it. */
import type { ClauseType } from '../model/fact.ts'
import { firstBroken } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { tagWords } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import { type Clause, clausesOf } from './clause.ts'
import { isNoun, longPhraseEnd, phraseEnd, type Range, type Words } from './phrase.ts'
import { passingFrames, type RelationFrame, relationFrames } from './relation-frames.ts'
import { type Related, relationRules } from './relation-rules.ts'
import { clauseEnd, said, spanOf } from './spans.ts'

/** In offsets of the sentence. */
interface Relation extends Span {
  readonly name: string
  readonly type: ClauseType
  /** Of whom or what it is told. */
  readonly about: string
}

/** In characters: longer sentences tie many things to each other. */
const longestSentence = 400
/** In words. */
const longest = 20

/** Sentences without any of these tie nothing: they are not taken apart. */
const tying = new RegExp(
  ['because\\b', ...[...relationFrames, ...passingFrames].map(({ verb }) => verb.source.slice(1))]
    .map((words) => `\\b(?:${words})`)
    .join('|'),
  'iu',
)

/** At most one of each clause and one in passing; none of questions and of what has no end. */
export function relationsIn(text: string): readonly Relation[] {
  if (text.length > longestSentence || !/[.!]["”’)]*$/.test(text) || !tying.test(text)) return []
  const words = readWords(text)
  const clauses = clausesOf(words)
  const own = [
    ...clauses.flatMap((clause) => framed(text, words, clause)),
    ...reasonsIn(text, words, clauses),
  ]
  const passing = passingIn(text, words, clauses).filter(
    (each) => !own.some(({ start, end }) => each.start < end && start < each.end),
  )
  return [...own, ...passing.slice(0, 1)]
}

/** Verbs that look like nouns, and what follows them where they are verbs. */
const likeNouns: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:led|leads)$/, /^to$/],
  [/^(?:results?|resulted)$/, /^(?:in|from)$/],
  [/^(?:stores|houses|measures|causes|bans|limits)$/, /^(?:the|an?|all|any)$/],
]

const isVerbHere = (words: Words, at: number): boolean =>
  likeNouns.some(
    ([verb, behind]) => verb.test(words[at]?.text ?? '') && behind.test(words[at + 1]?.text ?? ''),
  ) && words[at - 1]?.tag !== 'DET'

/** Without quotation marks, and with verbs where the tagger saw nouns: "the flood |led| to", "the harbour act |prohibits| fires". */
const readWords = (text: string): Words => {
  const words = tagWords(text).filter((word) => !/^["“”]$/.test(word.text))
  return words.map((word, at) => {
    if (isVerbHere(words, at)) return { ...word, tag: 'VERB' }
    const next = words[at + 1]
    const isSubject =
      // Two verbs in a row without a "to": the first is the noun before the second.
      (word.tag === 'VERB' &&
        next?.tag === 'VERB' &&
        /s$/.test(next.text) &&
        words[at - 1]?.tag === 'NOUN') ||
      (word.tag === 'ADJ' && isVerbHere(words, at + 1))
    return isSubject ? { ...word, tag: 'NOUN' } : word
  })
}

function framed(text: string, words: Words, clause: Clause): Relation[] {
  const from = words[clause.verbs.from]?.start ?? 0
  const tail = text.slice(from)
  const frame = relationFrames.find(({ verb }) => verb.test(tail))
  const tied = frame?.verb.exec(tail)?.[0]
  if (!frame || tied === undefined) return []
  const start = words.findIndex((word) => word.start >= from + tied.length)
  const limit = Math.min(clause.rest.to, lastOf(words))
  return start < 0
    ? []
    : relationOf(text, words, {
        frame,
        subject: clause.subject,
        start,
        to: endOf(words, start, limit, frame),
      })
}

/** What is told of a thing that is no subject: behind its noun, or behind "that" and "which". */
function passingIn(text: string, words: Words, [clause]: readonly Clause[]): Relation[] {
  const limit = lastOf(words)
  return words.flatMap((word, at): Relation[] => {
    const before = words[at - 1]
    const isLinked = /^(?:that|which)$/i.test(before?.text ?? '') && isThing(words, at - 2)
    const isBehind = isNoun(words, at - 1) || (/^and$/i.test(before?.text ?? '') && word.tag === 'VERB')
    const isMain = clause && at >= clause.verbs.from && at < clause.verbs.to
    if (!(isLinked || isBehind) || isMain) return []
    const tail = text.slice(word.start)
    const frame = (isLinked ? linkedFrames : passingFrames).find(({ verb }) => verb.test(tail))
    const tied = frame?.verb.exec(tail)?.[0]
    if (!frame || tied === undefined) return []
    const start = words.findIndex(({ start: from }) => from >= word.start + tied.length)
    if (start < 0) return []
    const to = frame.hides === 'whom' ? nameEnd(words, start) : longPhraseEnd(words, start)
    const subject = { from: isLinked ? at - 2 : at - 1, to: isLinked ? at - 1 : at }
    const of = { frame, subject, start, to: Math.min(to, limit), isPassing: true }
    return to === start ? [] : relationOf(text, words, of)
  })
}

/** Of a cause or a purpose only the sentence's own subject is asked. */
const linkedFrames = relationFrames.filter(
  ({ type, name }) => type !== 'cause' && name !== 'allows' && name !== 'object',
)

const isThing = (words: Words, at: number) => isNoun(words, at) || words[at - 1]?.tag === 'DET'

/** "a lighter": a word behind an article is a noun, whatever the tagger takes it for. */
const nameEnd = (words: Words, from: number) => {
  const end = phraseEnd(words, from)
  return end === from && words[from]?.tag === 'DET' ? from + 2 : end
}

const lastOf = (words: Words) => words.findLastIndex(({ text }) => !/^[.!"”’]$/.test(text)) + 1

const endOf = (words: Words, from: number, limit: number, { hides }: RelationFrame) =>
  hides === 'whom' ? Math.min(phraseEnd(words, from), limit) : clauseEnd(words, from, limit)

/** ", because sand had filled its mouth", "because of sand": to the end of the clause that it opens. */
function reasonsIn(text: string, words: Words, [clause]: readonly Clause[]): Relation[] {
  const at = words.findIndex(({ text: word }) => /^because$/i.test(word))
  if (!clause || at <= clause.verbs.from || at < fewestBefore) return []
  if (/^(?:not|simply|just|only|partly|perhaps|probably|is|are|was|were)$/i.test(words[at - 1]?.text ?? ''))
    return []
  const start = /^of$/i.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1
  const frame = { name: 'because', type: 'cause', hides: 'rest' } as const
  return relationOf(text, words, { frame, subject: clause.subject, start, to: lastOf(words) })
}

/** Fewest words before a reason. */
const fewestBefore = 5

interface Tied {
  readonly frame: Pick<RelationFrame, 'name' | 'type' | 'hides'>
  readonly subject: Range
  /** What is tied to its subject, in indices of words. */
  readonly start: number
  readonly to: number
  readonly isPassing?: boolean
}

function relationOf(
  text: string,
  words: Words,
  { frame, subject, start, to, isPassing = false }: Tied,
): Relation[] {
  const span = spanOf(words, { from: start, to })
  if (!span) return []
  const about = said(text, words, subject)
  const answer = text.slice(span.start, span.end)
  const related: Related = {
    frame: frame.name,
    about,
    subject: words.slice(subject.from, subject.to),
    before: text.slice(0, span.start),
    answer,
    words: words.slice(start, to),
    after: text.slice(span.end),
    isPassing,
  }
  if (countWords(answer) > longest || firstBroken(relationRules, related)) return []
  return [{ name: frame.name, type: frame.type, about, ...span }]
}
