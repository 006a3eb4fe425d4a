import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { makeDraw } from '../../../bench/search/draw.ts'
import { asMarkdown, makeWriter } from '../../../bench/search/generate.ts'
import { misspell } from '../../../bench/search/misspell.ts'
import { plainWords, readPlain } from '../../../bench/search/plain.ts'
import { drawQueries, kinds } from '../../../bench/search/queries.ts'
import type { Unit } from '../../../bench/search/units.ts'
import { fitRankLaw } from '../../../bench/search/zipf.ts'

const vocabulary = {
  words: Array.from({ length: 4_000 }, (_, n) => `${letters(n)}${letters((n * 7919) % 4_000)}o`),
  real: 4_000,
}
/** Distinct words of letters alone. */
function letters(n: number): string {
  return n < 26 ? String.fromCharCode(97 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26)
}
const written = makeWriter(vocabulary)({ seed: 5, paragraphs: 120 })
const units = written.sections.flatMap(({ heading, paragraphs }): Unit[] =>
  paragraphs.map((text, at) => ({ document: 'd', block: text, title: at === 0 ? heading : '', text })),
)
const plain = readPlain(units)

test('the same seed writes the same text and draws the same queries, another seed others', () => {
  expect(asMarkdown(makeWriter(vocabulary)({ seed: 5, paragraphs: 120 }))).toBe(asMarkdown(written))
  expect(asMarkdown(makeWriter(vocabulary)({ seed: 6, paragraphs: 120 }))).not.toBe(asMarkdown(written))
  expect(drawQueries(units, plain, 20, 1)).toEqual(drawQueries(units, plain, 20, 1))
  expect(drawQueries(units, plain, 20, 2)).not.toEqual(drawQueries(units, plain, 20, 1))
})

test('every kind has its queries, and each at least one true paragraph', () => {
  const queries = drawQueries(units, plain, 20, 1)
  for (const kind of kinds) expect(queries.filter((query) => query.kind === kind)).toHaveLength(20)
  expect(queries.every(({ truth }) => truth.size > 0)).toBe(true)
})

test('what is misspelt begins no word of the text, and its true word is so many edits away', () => {
  const known = [...plain.holders.keys()]
  for (const { kind, words, truth } of drawQueries(units, plain, 20, 1)) {
    const [word = ''] = words
    if (kind !== 'typo') continue
    expect(known.some((one) => one.startsWith(word))).toBe(false)
    const [unit = -1] = truth
    const near = plainWords(`${units[unit]?.title} ${units[unit]?.text}`).map((one) => distance(one, word))
    expect(Math.min(...near)).toBeLessThanOrEqual(2)
  }
})

test('a mistake is as many edits as asked for, or fewer where one undoes another', () => {
  const draw = makeDraw(1)
  for (let n = 0; n < 200; n += 1) {
    expect(distance('cooperation', misspell('cooperation', 2, draw) ?? 'cooperation')).toBeLessThanOrEqual(2)
    const one = misspell('trade', 1, draw)
    if (one !== null) expect(distance('trade', one)).toBe(1)
  }
})

test('the law of ranks is found again in counts that follow it', () => {
  const counts = Array.from({ length: 5_000 }, (_, rank) => Math.round(1e6 / (rank + 1 + 3) ** 1.1))
  const { s, q, r2 } = fitRankLaw(counts)
  expect(s).toBeCloseTo(1.1, 1)
  expect(Math.abs(q - 3)).toBeLessThanOrEqual(0.5)
  expect(r2).toBeGreaterThan(0.999)
})
