/** Cuts a block into sentences: in English by wink's cuts, then repairs where a full stop belongs to an abbreviation. */
import type { Span } from '../model/span.ts'
import { primaryOf, unsaid } from './language.ts'
import { sentenceStarts } from './locale-sentences.ts'
import { winkSentences } from './wink.ts'
import { abbreviations } from './words.ts'

/** The sentences of each block of a document, by its id: cut once, and passed along. */
export type Sentences = ReadonlyMap<string, readonly Span[]>

/**
 * The sentences of a text as exact spans, in order, without the blanks around them.
 * Everything but blanks lies in exactly one of them.
 *
 * @param language of the text (BCP 47)
 */
export function splitSentences(text: string, language = unsaid): Span[] {
  if (text.trim() === '') return []
  const seen = withoutLate(text)
  if (primaryOf(language) !== 'en')
    return coverAll(
      text,
      sentenceStarts(text, seen, language).map((start) => ({ start, end: start })),
    )
  return mergeCuts(seen, locate(text, seen)).flatMap((span) => cutAtNotes(text, span))
}

/** Those of a text's sentences that end before an offset, the last of them, by halving: a block may hold thousands. */
export function sentencesBefore(sentences: readonly Span[], offset: number, most: number): readonly Span[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sentences.slice(Math.max(0, low - most), low)
}

/** The end of a sentence, and what closes its quotes or brackets after a blank. */
const closedLate =
  /(?<=[.!?\u2026]["\u201D\u2019\u00BB)\]]{0,3})(?:\s{1,3}["\u201D\u2019\u00BB)\]]){1,3}(?=\s|$)/g

/** The text, of the same length, with blanks for such signs: they stand before the next sentence, and so in this one. */
function withoutLate(text: string): string {
  let counted = 0
  let quotes = 0
  return text.replace(closedLate, (found, at: number) => {
    quotes += text.slice(counted, at).split('"').length - 1
    counted = at
    // A straight quote may as well open what follows.
    if (found.includes('"') && quotes % 2 === 0) return found
    return ' '.repeat(found.length)
  })
}

/** How much of either side of a cut is looked at: more would make many merges cost quadratic time. */
const glimpse = 48

function locate(text: string, seen: string): Span[] {
  const { shadow, sentences } = winkSentences(seen)
  const spans: Span[] = []
  let at = 0
  for (const sentence of sentences) {
    const trimmed = sentence.trim()
    if (trimmed === '') continue
    const start = shadow.indexOf(trimmed, at)
    if (start < 0) continue
    at = start + trimmed.length
    spans.push({ start, end: at })
  }
  return coverAll(text, spans)
}

/** The mark of a footnote hides from wink that a sentence ends: "in both years.4 However". */
const noteMark =
  /(?<=\p{L}\p{L}|[)%]|\b(?:19|20)\d\d|\d0s)[.!?]["'\u201D\u2019)]*\d{1,3}\s+(?=["\u201C(]?(?:\p{Lu}\p{Ll}|A\s))/gu

/** The word just before an offset. */
const wordBefore = (text: string, at: number): string =>
  /\p{L}*$/u.exec(text.slice(Math.max(0, at - glimpse), at))?.[0].toLowerCase() ?? ''

function cutAtNotes(text: string, { start, end }: Span): Span[] {
  if (!/\d/.test(text.slice(start, end))) return [{ start, end }]
  const cuts = [...text.slice(start, end).matchAll(noteMark)]
    .filter(({ index }) => !abbreviations.has(wordBefore(text, start + index)))
    .map((match) => start + match.index + match[0].length)
  return [start, ...cuts].map((from, index) => trimSpan(text, { start: from, end: cuts[index] ?? end }))
}

/** Stretches the spans over anything between them, so that no text is outside a sentence. */
function coverAll(text: string, spans: readonly Span[]): Span[] {
  if (spans.length === 0) return [trimSpan(text, { start: 0, end: text.length })]
  return spans.map((span, index) =>
    trimSpan(text, { start: index === 0 ? 0 : span.start, end: spans[index + 1]?.start ?? text.length }),
  )
}

function trimSpan(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end)
  const start = span.start + (inner.length - inner.trimStart().length)
  return { start, end: Math.max(start, span.end - (inner.length - inner.trimEnd().length)) }
}

function mergeCuts(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    // Nothing between two pieces: the cut fell inside a word ("Anglo-U.|S.").
    if (
      last &&
      (last.end === span.start ||
        isFalseCut(
          text.slice(Math.max(last.start, last.end - glimpse), last.end).trimEnd(),
          text.slice(span.start, Math.min(span.end, span.start + glimpse)),
        ))
    ) {
      merged[merged.length - 1] = { start: last.start, end: span.end }
    } else merged.push(span)
  }
  return merged
}

/** All of a piece: the number of the paragraph that follows. */
const paragraphNumber = /^\(?\p{Lu}?\d{1,3}(?:\.\d{1,3})*[.)]$/u

/** Whether two pieces are one sentence that was cut at an abbreviation, inside brackets or before small letters. */
function isFalseCut(before: string, after: string): boolean {
  if (/^[\p{Ll},;)\]]/u.test(after) && !/[!?]["'\u201D\u2019)]*$/.test(before)) return true
  if (/^["'\u201D\u2019)\]]+$/.test(after) || paragraphNumber.test(before)) return true
  if (!/[.!?\u2026:]["'\u201D\u2019)\]]*$/.test(before)) return true
  const word = /([\p{L}\p{N}.&-]+)\.["'\u201D\u2019)]*$/u.exec(before)?.[1]?.toLowerCase()
  if (word === undefined) return false
  if (abbreviations.has(word)) return belongsToNext(word, after)
  // A lone capital is an initial: "John F. Kennedy".
  return /^\p{L}$/u.test(word) && word !== 'i' && /^\p{Lu}/u.test(after) && /\p{Lu}\.$/u.test(before)
}

/** "U.S. The Alliance" is a cut; "U.S. Navy", "No. 5" and "Feb. 7" are not. */
function belongsToNext(abbreviation: string, after: string): boolean {
  if (/^\d/.test(after)) return !/^(etc|inc|co|corp|ltd)$/.test(abbreviation)
  if (/^[a-z]\.[a-z]/.test(abbreviation) || /^(jr|sr|inc|ltd|co|corp|etc|al)$/.test(abbreviation))
    return !opener.test(after) && !/^["\u201C(]/.test(after) && /^[a-z]\.[a-z]/.test(abbreviation)
  return true
}

const opener =
  /^(The|A|An|This|That|These|Those|It|Its|He|She|They|Their|We|Our|In|On|At|By|For|From|As|After|Before|But|And|However|Moreover|While|When|If|Since|Under|With|To|There|Both|Each|All|Some|Many|More|No|Not|Yet|So|Such|Finally|Together|You|I)\b/
