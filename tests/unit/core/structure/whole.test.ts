import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftLine } from '../../../../src/core/structure/draft.ts'
import { outlineOf } from '../../../../src/core/structure/outline.ts'
import { sourceOf } from '../source.ts'

/** Letters and digits only: what must be found again, however lines were joined and hyphens healed. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
const textOf = (line: DraftLine) => (line.role === 'heading' ? line.text : line.block.text)

const nouns = ['harbour', 'reef', 'ferry', 'cable', 'grain', 'council', 'treaty', 'budget', 'school']
const verbs = ['opens', 'pays for', 'was built near', 'will replace', 'depends on']
const noun = fc.constantFrom(...nouns)
const sentence = fc
  .tuple(noun, fc.constantFrom(...verbs), noun, noun, fc.integer({ min: 2, max: 2999 }))
  .map(([a, verb, b, c, n]) => `The ${a} ${verb} the ${b} of the ${c}, and ${n} people know it`)
const title = fc.tuple(noun, noun).map(([a, b]) => `${capital(a)} and ${capital(b)} Policy`)
const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1)

/** Some lines of one kind; `#` stands for a word that no other line holds. */
const part: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 4, arbitrary: sentence.map((text) => [`${text} #.`]) },
  { weight: 3, arbitrary: fc.tuple(sentence, sentence).map(([a, b]) => [`${a} # and`, `it is so. ${b} #.`]) },
  { weight: 2, arbitrary: title.map((text) => ['', `${text} #`, '']) },
  title.map((text) => [`${text} #`]),
  title.map((text) => [`${text.toUpperCase()} #`]),
  title.map((text) => [`2.1 ${text} #`]),
  title.map((text) => [`Section 3`, `${text} #`]),
  title.map((text) => [`${text} #`, '=====']),
  fc.tuple(noun, sentence).map(([a, text]) => [`- the ${a} #`, `\u2022 ${text} #`]),
  fc.tuple(noun, noun).map(([a, b]) => ['\u2022', `the ${a} #`, '', '2.', `the ${b} #,`]),
  fc.tuple(noun, noun).map(([a, b]) => [`1. the ${a} #`, `(a) the ${b} #`]),
  sentence.map((text) => ['3', `See ${text} #.`]),
  sentence.map((text) => [`12See ${text} #.`]),
  sentence.map((text) => [`${text} # trans-`, 'port and # so on.']),
  noun.map((a) => [`Figure 2: The ${a} by Year #`, '10 20 30']),
  noun.map((a) => [`the ${a} goes on in small letters #`]),
  noun.map((a) => ['They agreed on #:', '', `* the ${a} #`]),
  fc.constantFrom(
    [''],
    ['', ''],
    ['\u00A0'],
    [' \t '],
    ['***'],
    ['17'],
    ['Page 4 of 9'],
    ['- 8 -'],
    ['April 3, 2015'],
  ),
)

/** Words for `#`: letters only, so that no number's rule sees them. */
const word = (index: number) =>
  `x${[...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}x`

const document = fc.array(part, { minLength: 1, maxLength: 24 }).map((parts) => {
  let index = 0
  return parts.flat().map((line) => line.replace('#', () => word(index++)))
})

describe('a text of any mixture', () => {
  test('keeps every line in a block, a heading, its title, its citation or what was dropped', () => {
    fc.assert(
      fc.property(document, (lines) => {
        if (lines.every((line) => line.trim() === '')) return
        const outline = outlineOf(sourceOf(lines.join('\n')))
        const kept = [outline.title, outline.citation ?? '', ...outline.lines.map(textOf)].map(bare)
        const all = [...kept, ...outline.dropped.map((dropped) => bare(dropped.text))]
        for (const line of lines)
          expect(
            all.some((text) => text.includes(bare(line))),
            line,
          ).toBe(true)
        expect(outline.dropped.every((dropped) => dropped.why !== '')).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
  test('keeps its order', () => {
    fc.assert(
      fc.property(document, (lines) => {
        if (lines.every((line) => line.trim() === '')) return
        const outline = outlineOf(sourceOf(lines.join('\n')))
        const place = new Map(
          lines.flatMap((line, at) => (line.match(/\bx[a-z]+x\b/g) ?? []).map((mark) => [mark, at])),
        )
        const starts = outline.lines.flatMap((line) => {
          const mark = /\bx[a-z]+x\b/.exec(textOf(line))?.[0].toLowerCase()
          return mark === undefined ? [] : [place.get(mark) ?? -1]
        })
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
      { numRuns: 1500 },
    )
  })
  test('drops no sentence', () => {
    fc.assert(
      fc.property(document, (lines) => {
        if (lines.every((line) => line.trim() === '')) return
        for (const { text } of outlineOf(sourceOf(lines.join('\n'))).dropped)
          expect(/\bpeople know it\b/.test(text), text).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
