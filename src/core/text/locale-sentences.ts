/** Cuts texts in other languages than English: Unicode's cuts for the language, then repairs where a sentence goes on. */
import { tagOf } from './language.ts'
import { wordsOfLanguage } from './languages/known.ts'
import type { LanguageWords } from './languages/words.ts'

/** How much of either side of a cut is looked at. */
const glimpse = 48

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  // What was stored by an older Precis is as its file said it.
  const made = new Intl.Segmenter(tagOf(language) ?? 'und', { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/**
 * Where the sentences of a text begin, in order, the first at 0.
 *
 * @param seen the text with other blanks for what closes a sentence after a blank
 * @param language a language tag (BCP 47)
 */
export function sentenceStarts(text: string, seen: string, language: string): number[] {
  const words = wordsOfLanguage(language)
  const starts = [0]
  const depth = bracketCounter(text)
  for (const cut of cutsOf(seen, language)) {
    const last = starts.at(-1) ?? 0
    if (cut <= last || depth(cut) > 0) continue
    const before = text.slice(Math.max(last, cut - glimpse), cut).trimEnd()
    const after = text.slice(cut, cut + glimpse)
    if (!goesOn(before, after, words)) starts.push(cut)
  }
  return starts
}

/** A segmenter looks at all of its text for each segment: of a long one it is given a piece at a time, in characters. */
const pieceLength = 4000

/** Where segments begin: each piece begins with the last segment of the one before, which may go on. */
function segmentStarts(text: string, segmenter: Intl.Segmenter): number[] {
  const starts: number[] = []
  for (let from = 0; from < text.length; ) {
    const until = from + pieceLength
    const found = [...segmenter.segment(text.slice(from, until))].map(({ index }) => from + index)
    starts.push(...found.slice(1))
    const last = found.at(-1) ?? from
    from = until >= text.length || last === from ? until : last
  }
  return starts
}

/** Unicode takes a sentence to go on where a figure or a sign stands between a full stop and small letters. */
const beforeFigure = /(?<=\p{L}{4}[.!?]["\u201C\u201D\u00BB)]{0,2})\s+(?=[\u00A7\d])/gu

function cutsOf(text: string, language: string): number[] {
  const cuts = segmentStarts(text, segmenterOf(language)).map((index) => startOf(text, index))
  const added = [...text.matchAll(beforeFigure)].map((match) => match.index + match[0].length)
  return added.length === 0 ? cuts : [...cuts, ...added].sort((a, b) => a - b)
}

/** Unicode counts brackets that open to what ends before them, where no blank parts them. */
const opened = /[\p{Ps}\p{Pi}]+$/u

const startOf = (text: string, cut: number): number =>
  cut - (opened.exec(text.slice(Math.max(0, cut - 4), cut))?.[0].length ?? 0)

const pairs = '()\uFF08\uFF09\u300C\u300D\u300E\u300F\u3010\u3011\u3014\u3015'
/** What stands between brackets is one with what is around it, unless that goes on for so long that one is missing. */
const longestInside = 400

/** How many brackets are open at an offset; asked from left to right. Quotes that open and close alike are not counted. */
function bracketCounter(text: string): (offset: number) => number {
  let at = 0
  let open: number[] = []
  return (offset) => {
    for (; at < offset; at += 1) {
      const sign = pairs.indexOf(text.charAt(at))
      if (sign < 0) continue
      if (sign % 2 === 0) open.push(at)
      else open.pop()
    }
    if (offset - (open[0] ?? offset) > longestInside) open = []
    return open.length
  }
}

const closers = '["\'\\u201C\\u201D\\u2019\\u00BB\\u00AB\\u203A)\\]\\uFF09\\u300D\\u300F]'
const closed = new RegExp(`${closers}$`)
const onlyClosers = new RegExp(`^${closers}+$`)
const endsWithStop = new RegExp(`\\.${closers}*$`)
const ends = new RegExp(`[.!?\\u2026:\\u3002\\uFF01\\uFF1F\\uFF0E\\uFF61]\\s*${closers}*$`)
const lastWord = new RegExp(`([\\p{L}\\p{M}\\p{N}.\\-/]+)\\.${closers}*$`, 'u')

/** Whether what stands before and after a cut is one sentence. */
function goesOn(before: string, after: string, words: LanguageWords): boolean {
  if (onlyClosers.test(after.trim())) return true
  if (!ends.test(before)) return true
  if (closed.test(before) && (/^[\p{Ll},;\u3001]/u.test(after) || isQuoteIn(before, after, words)))
    return true
  if (!endsWithStop.test(before)) return false
  if (/^[\p{Ll},;)\]]/u.test(after)) return true
  const word = lastWord.exec(before)?.[1]?.toLowerCase() ?? ''
  if (words.abbreviations.has(word)) return true
  if (/^\d{1,3}$/.test(word)) return isOrdinal(before, after, words)
  // "z. B.", "J.-C. Moreau", "L. 123-4".
  return /^(?:\p{L}\.?-?)+$/u.test(word) && /(?:^|[^\p{L}])\p{L}$/u.test(word) && /^[\p{L}\d]/u.test(after)
}

/** 「…。」と述べた, and 「…?」「…。」. */
const isQuoteIn = (before: string, after: string, { goesOn }: LanguageWords): boolean =>
  goesOn !== null &&
  /[\u300D\u300F\uFF09)]$/.test(before) &&
  (goesOn.test(after) || /^[\u300C\u300E]/.test(after))

function isOrdinal(before: string, after: string, { ordinal }: LanguageWords): boolean {
  if (ordinal === null) return false
  return ordinal.after.test(after) || ordinal.before.test(before.replace(/\d{1,3}\.$/, ''))
}
