/** Queries drawn from a corpus by a seed, with the paragraphs that answer each. */
import { type Draw, makeDraw } from './draw.ts'
import { misspell } from './misspell.ts'
import { type Plain, plainWords, withAll, withNumber, withPhrase, withPrefix } from './plain.ts'
import type { Unit } from './units.ts'

export const kinds = ['word', 'two words', 'phrase', 'prefix', 'typo', 'number'] as const
export type Kind = (typeof kinds)[number]

export interface Query {
  readonly kind: Kind
  /** As it is typed, without quotes. */
  readonly words: readonly string[]
  /** The numbers of the units that answer it. */
  readonly truth: ReadonlySet<number>
}

/** A word that stands in more than this share of the paragraphs is not looked for. */
const tooCommon = 0.1
const attempts = 60

/** @returns up to `count` distinct queries of each kind; fewer where the corpus holds no more. */
export function drawQueries(units: readonly Unit[], plain: Plain, count: number, seed: number): Query[] {
  return kinds.flatMap((kind, at) => drawKind(kind, { units, plain, draw: makeDraw(seed * 100 + at) }, count))
}

interface Source {
  readonly units: readonly Unit[]
  readonly plain: Plain
  readonly draw: Draw
}

function drawKind(kind: Kind, source: Source, count: number): Query[] {
  const found = new Map<string, Query>()
  for (let tries = 0; found.size < count && tries < count * attempts; tries += 1) {
    const drawn = drawOne[kind](source)
    if (drawn !== null && drawn.truth.size > 0) found.set(drawn.words.join(' '), { kind, ...drawn })
  }
  return [...found.values()]
}

type Drawn = Pick<Query, 'words' | 'truth'> | null

const drawOne: Readonly<Record<Kind, (source: Source) => Drawn>> = {
  word({ units, plain, draw }) {
    const word = drawWord(units, plain, draw, 3)
    return word === null ? null : { words: [word], truth: withAll(plain, [word]) }
  },
  'two words'({ units, plain, draw }) {
    const unit = draw.pick(units)
    const first = drawWord([unit], plain, draw, 3)
    const second = drawWord([unit], plain, draw, 3)
    if (first === null || second === null || first === second) return null
    return { words: [first, second], truth: withAll(plain, [first, second]) }
  },
  phrase({ units, plain, draw }) {
    const runs = (draw.pick(units).text.match(run) ?? []).filter((each) => each.split(' ').length >= 3)
    if (runs.length === 0) return null
    const words = draw.pick(runs).split(' ')
    const length = Math.min(words.length, 3 + draw.below(3))
    const from = draw.below(words.length - length + 1)
    const phrase = words.slice(from, from + length).flatMap(plainWords)
    const meant = phrase.some((each) => each.length >= 4 && isFindable(each, plain))
    return meant ? { words: phrase, truth: withPhrase(plain, phrase) } : null
  },
  prefix({ units, plain, draw }) {
    const word = drawWord(units, plain, draw, 6)
    const beginning = word?.slice(0, 3 + draw.below(3)) ?? null
    return beginning === null ? null : { words: [beginning], truth: withPrefix(plain, beginning) }
  },
  typo({ units, plain, draw }) {
    const word = drawWord(units, plain, draw, 5)
    const wrong = word === null ? null : misspell(word, word.length >= 8 ? 2 : 1, draw)
    // What begins another word, or is one, is no mistake that anyone could see.
    if (word === null || wrong === null || withPrefix(plain, wrong).size > 0) return null
    return { words: [wrong], truth: withAll(plain, [word]) }
  },
  number({ units, draw }) {
    const numbers = draw.pick(units).text.match(number) ?? []
    if (numbers.length === 0) return null
    const one = draw.pick(numbers)
    return { words: [one], truth: withNumber(units, one) }
  },
}

const number = /(?<![\p{L}\p{N}]|[\d.,-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\p{N}]|[.,-]\d)/gu
/** A word of running text, with nothing of code or an abbreviation about it. */
const one = "(?<![\\p{L}\\p{N}]|[.'’_/@-])\\p{L}+(?![\\p{L}\\p{N}]|['’_/@-]|\\.\\p{L})"
const word = new RegExp(one, 'gu')
/** Such words with blanks between. */
const run = new RegExp(`${one}(?: ${one})*`, 'gu')

function drawWord(units: readonly Unit[], plain: Plain, draw: Draw, least: number): string | null {
  const words = draw.pick(units).text.match(word) ?? []
  if (words.length === 0) return null
  const [folded = '', ...others] = plainWords(draw.pick(words))
  return others.length === 0 && folded.length >= least && isFindable(folded, plain) ? folded : null
}

function isFindable(word: string, { holders, lines }: Plain): boolean {
  const count = holders.get(word)?.length ?? 0
  return count > 0 && count <= Math.max(3, lines.length * tooCommon)
}
