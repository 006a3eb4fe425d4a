/** What of a sentence can go without changing what it says of an answer; nothing where its grammar is not certain. */
import type { Span } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { tagWords } from '../text/wink.ts'
import { type Clause, clauseOf, clausesOf } from './clause.ts'
import type { Edit } from './edit.ts'
import { leansOf } from './leans.ts'
import { isPreposition, isVerbStart, lower, type Range, tagOf, textOf, type Words } from './phrase.ts'
import { clauseEnd } from './spans.ts'
import type { Around } from './stand.ts'

/** Answers are in offsets of the text. */
export type Cutter = (answer: Span) => readonly Edit[]

/** The cuts that leave the clause of an answer, with the opener that says when or on what condition it holds. */
export function cutterOf(text: string, around: Around): Cutter {
  const words = tagWords(withoutBrackets(text))
  const behind = clausesBehindCommas(words)
  const main = mainClause(words, behind)
  const joined = joinedClauses(words, main, behind)
  const isCertain = judgeOf(text, around)
  return (answer) => {
    const own = joined.findLast(({ subject }) => startOf(words, subject.from) <= answer.start)
    const next = joined[own ? joined.indexOf(own) + 1 : 0]
    const openers = main ? openerCuts(text, words, main, behind, answer) : []
    const head = main && own ? [joinCut(words, main, own)] : []
    const tail = tailCuts(text, words, own ?? main, next, answer)
    // The most first; what is not certain falls back to less.
    const most = [...openers, ...head, ...tail]
    if (isCertain(most, answer, head.length > 0)) return most
    return [[...openers, ...tail], tail, openers].find((cuts) => isCertain(cuts, answer, false)) ?? []
  }
}

/** Of the same length, since brackets hide from the grammar what is said in them. */
export const withoutBrackets = (text: string) => text.replace(/[[\]]/g, ' ')

const startOf = (words: Words, at: number) => words[at]?.start ?? 0

/** The main clause; behind a concession, the only one that could be it. */
function mainClause(words: Words, behind: () => readonly Clause[]): Clause | null {
  const first = clauseOf(words)
  if (first || !concession.test(textOf(words, 0))) return first
  const found = behind()
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The clauses that could begin behind a comma, looked for at most once. */
function clausesBehindCommas(words: Words): () => readonly Clause[] {
  let found: readonly Clause[] | null = null
  const find = () =>
    words.flatMap(({ text }, at): Clause[] => {
      if (text !== ',' || !/^(?:DET|NOUN|PROPN|ADJ)$/.test(tagOf(words, at + 1))) return []
      const clause = clauseOf(words.slice(at + 1))
      return clause?.opener.to === 0 ? [shifted(clause, at + 1)] : []
    })
  return () => {
    found ??= find()
    return found
  }
}

const shifted = ({ subject, verbs, rest }: Clause, by: number): Clause => {
  const moved = ({ from, to }: Range): Range => ({ from: from + by, to: to + by })
  return { opener: { from: 0, to: by }, subject: moved(subject), verbs: moved(verbs), rest: moved(rest) }
}

/** The clauses that are joined to the main one as equals; what is reported belongs to who reports it. */
function joinedClauses(
  words: Words,
  main: Clause | null,
  behind: () => readonly Clause[],
): readonly Clause[] {
  const from = main?.verbs.to ?? 1
  const joined = clausesOf(words).filter(
    ({ opener }) => opener.to > from && joinOf(words, opener.to) !== null,
  )
  const last = joined.at(-1)
  if (!main || !last || textOf(words, last.opener.to - 1) !== 'and') return joined
  // "A is …, B is …, and C is …"
  const listed = behind().filter(
    ({ opener, subject }) => opener.to > from && opener.to < last.opener.to && !hasComma(words, subject),
  )
  return [...joined, ...listed].toSorted((a, b) => a.opener.to - b.opener.to)
}

const hasComma = (words: Words, { from, to }: Range) => words.slice(from, to).some(({ text }) => text === ',')

/** The index of the sign that joins the clause beginning at a word: "; the Board …", ", and the Board …". */
function joinOf(words: Words, start: number): number | null {
  if (/^[;,]$/.test(textOf(words, start - 1))) return start - 1
  return /^(?:and|but|while|whereas|so)$/i.test(textOf(words, start - 1)) && textOf(words, start - 2) === ','
    ? start - 2
    : null
}

/** From the end of the main clause's opener to a clause that is joined to it. */
const joinCut = (words: Words, main: Clause, own: Clause): Edit => ({
  start: startOf(words, main.subject.from),
  end: startOf(words, own.subject.from),
  put: '',
})

const concession = /^(?:Although|Though|Whereas|Despite|In spite of|In addition to|Besides)\b/
/** Participles that say when, on what condition or by whose word. */
const bounding =
  /^(?:According|Following|Excluding|Including|Assuming|Depending|Beginning|Starting|Barring|Pending|Regarding|Concerning|Considering|Given|During)$/

/** An opener that says what for, or in spite of what, and does not hold the answer. */
function openerCuts(
  text: string,
  words: Words,
  main: Clause,
  behind: () => readonly Clause[],
  answer: Span,
): Edit[] {
  const start = startOf(words, main.subject.from)
  const opener = text.slice(0, start)
  if (main.opener.to === 0 || answer.start < start || !/,\s$/.test(opener)) return []
  const isPurpose = (lower(words, 0) === 'to' && tagOf(words, 1) === 'VERB') || /^In order to\s/.test(opener)
  const isManner =
    tagOf(words, 0) === 'VERB' &&
    /ing$/.test(textOf(words, 0)) &&
    !bounding.test(textOf(words, 0)) &&
    !/\d/.test(opener)
  if (!(concession.test(opener) || isPurpose || isManner) || hasComma(words, main.subject)) return []
  // The clause may begin behind another comma.
  const others = behind().filter(({ opener: { to } }) => startOf(words, to) <= answer.start)
  return others.length > 1 ? [] : [{ start: 0, end: start, put: '' }]
}

/** What a comma parts from a clause without bounding it. */
const remark = /^(?:which|who|whose|where|including|such)$/i
const equal = /^(?:although|though|while|whereas|but|and|so)$/i

/**
 * From where the clause is said whole to the end of the sentence. Of a main clause that is not understood only the clause
 * that is joined to it can go.
 */
function tailCuts(
  text: string,
  words: Words,
  own: Clause | null | undefined,
  next: Clause | undefined,
  answer: Span,
): Edit[] {
  const last = words.findLastIndex(({ text: word }) => !/^[.!?"”’)\]]$/.test(word)) + 1
  const joined = next ? joinOf(words, next.opener.to) : null
  const end = joined ?? last
  for (let from = own?.verbs.to ?? end; from < end; ) {
    const at = clauseEnd(words, from, end)
    if (at >= end) break
    if (startOf(words, at) >= answer.end && isLoose(words, at, end)) return [tailFrom(text, words, at)]
    from = at + 1
  }
  if (joined === null || startOf(words, joined) < answer.end) return []
  return own || (statesFirst(words, joined) && !goesOn(words, joined + 1, last))
    ? [tailFrom(text, words, joined)]
    : []
}

/** Whether what stands before a word begins with its subject and has a verb of its own. */
const statesFirst = (words: Words, end: number) =>
  /^(?:DET|NOUN|PROPN)$/.test(tagOf(words, 0)) && words.slice(0, end).some(({ tag }) => tag === 'AUX')

/** The mark that ends the sentence stays. */
function tailFrom(text: string, words: Words, at: number): Edit {
  const mark = /[.!?]$/.exec(text)
  return { start: words[at - 1]?.end ?? 0, end: mark ? mark.index : text.length, put: '' }
}

function isLoose(words: Words, at: number, end: number): boolean {
  if (textOf(words, at) !== ',') return false
  const isRemark =
    remark.test(textOf(words, at + 1)) ||
    (tagOf(words, at + 1) === 'VERB' && /ing$/i.test(textOf(words, at + 1)))
  // "…, citing its cost, to Palau": the clause goes on behind the remark.
  if (isRemark) return !goesOn(words, at + 1, end)
  return equal.test(textOf(words, at + 1))
}

function goesOn(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1)
    if (textOf(words, at) === ',' && (isPreposition(words, at + 1) || isVerbStart(words, at + 1))) return true
  return false
}

/** Words that bound what is said. */
const bounds = /\b(?:if|unless|until|only|except|when)\b/i
/** What stands for a thing that another clause names. */
const elliptic = /^(?:ADJ|PRON|NUM)$/

/** Tells whether what stays says as much: nothing that bounds or dates it goes, and it points at nothing that went. */
function judgeOf(text: string, { title, head, lead, dated, speaker, advises, off }: Around) {
  const words = [title, head ?? '', lead ?? ''].join(' ')
  const leans = (said: string) =>
    leansOf(said.replace(/\[[^\]]*\]/g, named), { words, dated, spoken: speaker !== null, advises, off }).map(
      ({ word }) => word,
    )
  return (cuts: readonly Edit[], answer: Span, isSecond: boolean): boolean => {
    if (cuts.length === 0 || cuts.some(({ start, end }) => start < answer.end && answer.start < end))
      return false
    const gone = cuts.map(({ start, end }) => text.slice(start, end)).filter((piece) => !aside.test(piece))
    const kept = without(text, cuts)
    if (gone.some((piece) => bounds.test(piece)) || !isPaired(kept) || (isSecond && endsShort(kept)))
      return false
    if (findDates(gone.join(' ')).length > 0 && findDates(kept).length === 0) return false
    // What a clause before this one may have named is not known of it alone.
    // Nothing leans on what comes later.
    if (!isSecond && cuts.every(({ start }) => start >= answer.end)) return true
    const known = isSecond ? [] : leans(text)
    return leans(kept).every((word) => known.includes(word))
  }
}

/** What stands in brackets names what is meant. */
const named = 'Norway'

const aside = /^,\s(?:which|who|whose|where|including|such|\p{L}+ing)\b/u

/** "… kept its own": of what, the other clause says. */
const endsShort = (text: string) =>
  elliptic.test(tagWords(text).findLast(({ tag }) => tag !== 'PUNCT')?.tag ?? '')

const without = (text: string, cuts: readonly Edit[]) =>
  cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)

/** Brackets and quotes that open also close. */
const isPaired = (text: string) =>
  [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
  ].every(([open = '', close = '']) => text.split(open).length === text.split(close).length) &&
  text.split('"').length % 2 === 1
