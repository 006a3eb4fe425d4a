import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../../../src/core/facts/extract.ts'
import type { Block } from '../../../../src/core/model/document.ts'
import type { Fact } from '../../../../src/core/model/fact.ts'
import { splitSentences } from '../../../../src/core/text/sentences.ts'
import { growthOf } from '../../steps.ts'

const date = '2014-04-25'
const sections = [{ id: 's', title: 'Reefs and Ports' }]
const blocksOf = (texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({ id: `b${index}`, section: 's', kind: 'paragraph', text }))
const factsOf = (texts: readonly string[]) => extractFacts(blocksOf(texts), { date, sections })

/** Pieces that begin, end or cut a fact, so that arbitrary texts hold many. */
const piece = fc.constantFrom(
  ...'$3|€|¥1.2 trillion|nearly|up to|between|and|to|-|–|5|10|1,200|percent|%|per cent|half a million|dozens of|ships|people|one in five'.split(
    '|',
  ),
  ...'May|5|2013|by|mid-|1990s|FY|Q3|last year|three years ago|spring|from|until|the end of|30 February 2013'.split(
    '|',
  ),
  ...'Northern|Harbour|Council|Ministry|of|on|for|Trade|Reef|Convention|(RRC)|(|)|Prime Minister|Jens|Berg|Jr.|Norway|U.S.|Act|Summit|,|.|; |The|It'.split(
    '|',
  ),
)
const sentence = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(' '))
const text = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
)
const texts = fc.array(text, { minLength: 1, maxLength: 6 })

/** All that a fact is, but where its block stands. */
const essence = ({ id, type, text, start, end, sentence, value, importance }: Fact) =>
  JSON.stringify([id, type, text, start, end, sentence, value, importance])

describe('facts of any text', () => {
  test('end with a letter where a blank stands before the end of the sentence', () => {
    for (const { text } of factsOf(['between FY and Act . $3'])) expect(text).toBe(text.trim())
  })
  test('lie exactly where they say, inside one sentence', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const blocks = new Map(blocksOf(parts).map((block) => [block.id, block.text]))
        for (const fact of factsOf(parts)) {
          const whole = blocks.get(fact.block) ?? ''
          expect(whole.slice(fact.start, fact.end)).toBe(fact.text)
          expect(fact.text).toBe(fact.text.trim())
          expect(fact.text).not.toBe('')
          expect(splitSentences(whole)).toContainEqual(fact.sentence)
          expect(fact.start >= fact.sentence.start && fact.end <= fact.sentence.end).toBe(true)
          for (const place of fact.also) expect(0 <= place.start && place.start < place.end).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })
  test('have ids of their own, the same each time', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const ids = factsOf(parts).map((fact) => fact.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(factsOf(parts).map((fact) => fact.id)).toEqual(ids)
      }),
      { numRuns: 200 },
    )
  })
  test('stand nowhere twice: no two overlap in a sentence', () => {
    fc.assert(
      fc.property(text, (part) => {
        const held = factsOf([part])
          .flatMap((fact) => [{ start: fact.start, end: fact.end }, ...fact.also])
          .toSorted((a, b) => a.start - b.start)
        for (const [index, place] of held.entries())
          expect(place.start).toBeGreaterThanOrEqual(held[index - 1]?.end ?? 0)
      }),
      { numRuns: 300 },
    )
  })
  test('have values that can be', () => {
    fc.assert(
      fc.property(text, (part) => {
        for (const { value } of factsOf([part])) {
          if (value?.kind === 'money' || value?.kind === 'quantity') {
            expect(Number.isFinite(value.amount)).toBe(true)
            if (value.upper !== undefined) expect(value.upper).toBeGreaterThan(value.amount)
          }
          if (value?.kind === 'date') {
            expect(value.iso).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
            if (value.until) expect(value.until > value.iso).toBe(true)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
  test('do not change when a paragraph comes before them that speaks of something else', () => {
    const before = 'Nothing was said there.'
    fc.assert(
      fc.property(texts, (parts) => {
        const shifted = extractFacts(
          blocksOf([before, ...parts]).map((block, index) => ({
            ...block,
            id: index === 0 ? 'new' : `b${index - 1}`,
          })),
          { date, sections },
        )
        expect(shifted.map(essence)).toEqual(factsOf(parts).map(essence))
      }),
      { numRuns: 200 },
    )
  })
  test.each([
    '$',
    '1,',
    'mid-',
    'May 5 to ',
    'Reef Council of ',
    'Prime Minister ',
    'hundreds of ',
    '(',
    'two hundred and ',
    'A, B and ',
    'Act of ',
    'Reef Inc and ',
  ])('take steps that grow with the text alone, of "%s" over and over', async (part) => {
    const factsIn = (length: number) => factsOf([part.repeat(length / part.length)])
    expect(await growthOf(factsIn, 15_000, 60_000)).toBeLessThan(5)
    // A regular expression takes no steps: one that goes back and forth would never end here.
    expect(factsIn(200_000)).toBeInstanceOf(Array)
  })
})
