/** All numbers of a text, with what each is worth. Whoever needs a number asks here, so that all read the same. */
import type { Span } from '../../model/span.ts'
import { chain, figuresOf } from './figures.ts'
import { measureAttached } from './measures.ts'
import { powerAfter, raisedAfter } from './powers.ts'
import { mayBeWord, readWords, wordStart } from './read-words.ts'
import { scaleAfter, stickyAt, times } from './scales.ts'
import { vulgar, vulgarValue } from './vulgar.ts'

/** The span holds figures, powers and scale words; no sign, currency or unit. */
export interface WrittenNumber extends Span {
  readonly text: string
  /** What it may be worth: 10.000 is ten, or ten thousand. The likelier first. */
  readonly readings: readonly number[]
  /** The figures without a scale word or power; empty where it is in words. */
  readonly figures: string
  /** The factor of the scale words and letters after the figure; null where there are none. */
  readonly scale: number | null
  /** Whether the scale is a letter that may be a unit as well: "300m". */
  readonly isDoubtful: boolean
  /** Whether it stands in a row of figures, of which nothing tells what belongs together. */
  readonly isListed: boolean
}

const unitAfter = new RegExp(measureAttached, 'uy')
const candidate = new RegExp(
  `(?<figure>${chain})|(?<vulgar>${vulgar})|(?<![\\p{L}\\p{N}\\p{M}_'\\u2019-])(?<word>${wordStart})`,
  'giu',
)
/** How far a number in words can reach. */
const longest = 120

/** Whether a text may hold a number: most sentences hold none, and asking costs little. */
const mayCount = (text: string): boolean =>
  /[\d\u00BC-\u00BE\u2150-\u215E]/.test(text) || mayBeWord.test(text)

/** In reading order; none overlaps another. What is only like a number (a version, a day, "F-35") is left out. */
export function findNumbers(text: string): readonly WrittenNumber[] {
  if (!mayCount(text)) return []
  const found: WrittenNumber[] = []
  let end = 0
  candidate.lastIndex = 0
  for (const match of text.matchAll(candidate)) {
    if (match.index < end) continue
    const numbers =
      match.groups?.['word'] === undefined
        ? figuresAt(text, match.index, match[0])
        : [wordsAt(text, match.index)]
    for (const number of numbers) {
      end = Math.max(end, number.end)
      if (number.readings.length > 0) found.push(number)
    }
  }
  return found
}

/** A sign of a currency, or its code. */
const sumBefore = /(?:\p{Sc}|(?<![\p{L}\p{N}])\p{Lu}{3})\s?$/u
/** "5 €", "250 k€". */
const sumAfter = /(?:\s?(?:[kmb]|mn|bn))?\s?\p{Sc}/iuy

function figuresAt(text: string, start: number, written: string): WrittenNumber[] {
  const before = text.slice(Math.max(0, start - 24), start)
  const end = start + written.length
  const isSum = sumBefore.test(before) || stickyAt(sumAfter, text, end) !== null
  const value = vulgarValue(written)
  if (value !== null) return [closed(text, { start, end, readings: [value], isListed: false }, isSum)]
  return figuresOf(written, start, before, isSum).map((figure) => closed(text, figure, isSum))
}

interface Begun extends Span {
  readonly readings: readonly number[]
  readonly isListed: boolean
}

/** A figure with all that belongs to it; without readings where it is a part of something else. */
function closed(text: string, figure: Begun, isSum: boolean): WrittenNumber {
  const part = partAfter(text, figure)
  const power = powerAfter(text, part.end, isSum ? '' : text.slice(figure.start, part.end), part.readings)
  const scale = power === null ? scaleAfter(text, part.end, isSum) : null
  const end = power?.end ?? scale?.end ?? part.end
  const readings = (power ?? part).readings.map((reading) => times(reading, scale?.factor ?? 1))
  const isApart = standsApart(text, figure.start, end) && readings.every(Number.isFinite)
  return {
    start: figure.start,
    end,
    text: text.slice(figure.start, end),
    readings: isApart ? readings : [],
    figures: text.slice(figure.start, part.end),
    scale: scale?.factor ?? null,
    isDoubtful: scale?.isDoubtful ?? false,
    isListed: figure.isListed,
  }
}

const fractionAfter = new RegExp(`\\s?(?:${vulgar})`, 'uy')

/** "2½", "2 ½". */
function partAfter(text: string, figure: Begun): Begun {
  const written = stickyAt(fractionAfter, text, figure.end)
  const value = written === null ? null : vulgarValue(written.trim())
  if (written === null || value === null || !figure.readings.every((reading) => Number.isInteger(reading)))
    return figure
  return {
    ...figure,
    end: figure.end + written.length,
    readings: figure.readings.map((reading) => reading + value),
  }
}

/** What a figure may not follow: letters (but a currency's), a point, another figure's sign, a name's hyphen. */
const boundBefore =
  /(?:\d|(?<!(?<![\p{L}\p{N}])\p{Lu}{3})(?<=[\p{L}\p{M}])|[_\u2032\u2033]|[.,]|\d[:/'\u2019]|\p{L}[-\u2010\u2011]|\d[-\u2010\u2011\u2013]\d+[-\u2010\u2011\u2013])$/u
const boundAfter =
  /(?:(?=[\p{L}\p{N}\u00BC-\u00BE\u2150-\u215E_\u2032\u2033])|[:/]\d|[.,'\u2019]\d|['\u2019]s(?!\p{L})|[-\u2010\u2011\u2013]\d+[-\u2010\u2011\u2013]\d)/uy
const dashBefore = /\d[-\u2010\u2011\u2013]$/
const dashAfter = /[-\u2010\u2011\u2013]\d/y

function standsApart(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  if (boundBefore.test(before)) return false
  if (dashBefore.test(before) && stickyAt(dashAfter, text, end) !== null) return false
  if (raisedAfter(text, end)) return false
  return stickyAt(boundAfter, text, end) === null || stickyAt(unitAfter, text, end) !== null
}

const piece = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<sign>\S)/gu

/** A number in words; one that ranks, or is a part of something, is none here. */
function wordsAt(text: string, start: number): WrittenNumber {
  const list = [
    ...text
      .slice(start, start + longest)
      .toLowerCase()
      .matchAll(piece),
  ]
  const read = readWords(
    list.map(({ groups }) => groups ?? {}),
    0,
  )
  const last = list[(read?.end ?? 1) - 1]
  const end = start + (last === undefined ? 1 : last.index + last[0].length)
  const isNumber = read !== null && !read.isOrdinal && !read.isShare
  return {
    start,
    end,
    text: text.slice(start, end),
    readings: isNumber ? [read.value] : [],
    figures: '',
    scale: read?.scale ?? null,
    isDoubtful: false,
    isListed: false,
  }
}
