import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOfScans } from '../../../../../src/main/formats/scans/lines.ts'
import { straightened } from '../../../../../src/main/formats/scans/straighten.ts'
import type { ReadLetter, ReadLine, ReadWord } from '../../../../../src/main/recognition/page.ts'
import { withMarks } from '../../../../golden/with-marks.ts'
import { spaced } from '../../../shared/scan-language.expected.ts'

const xHeight = 20
const letterWidth = 10

/** A word whose letters after `^` are raised, as they stand on a page. */
function word(written: string, left: number, baseline: number, confidence = 96): ReadWord {
  let up = false
  let x = left
  const letters: ReadLetter[] = []
  for (const sign of written) {
    if (sign === '^') up = true
    else {
      const foot = up ? baseline - xHeight * 0.8 : baseline
      letters.push({ text: sign, left: x, right: x + letterWidth, top: foot - xHeight * 1.1, foot })
      x += letterWidth
    }
  }
  return { text: written.replace('^', ''), letters, left, right: x, confidence }
}

interface Written {
  readonly at?: number
  readonly y?: number
  readonly confidence?: number
  /** The way to the second word, in pixels. */
  readonly gap?: number
}

function line(
  text: string,
  { at = 100, y = 100, confidence = 96, gap = letterWidth }: Written = {},
): ReadLine {
  let x = at
  const words = text.split(' ').map((each, index) => {
    const made = word(each, x, y, confidence)
    x = made.right + (index === 0 ? gap : letterWidth)
    return made
  })
  const right = words.at(-1)?.right ?? at
  return { words, xHeight, height: xHeight * 1.9, baseline: { left: y, right: y }, left: at, right }
}

const shown = (...lines: readonly ReadLine[]) =>
  [
    ...linesOfScans([{ page: 1, read: { lines, turn: 0 }, width: 1500, height: 2000, scale: 0.25 }]).values(),
  ].flatMap(({ lines }) => lines.map(({ text, spans = [] }) => withMarks(text, spans)))
const doubtful = (...lines: readonly ReadLine[]) =>
  [
    ...linesOfScans([{ page: 1, read: { lines, turn: 0 }, width: 1500, height: 2000, scale: 0.25 }]).values(),
  ].flatMap(({ lines }) =>
    lines.flatMap(({ text, spans = [] }) =>
      spans.filter(({ kind }) => kind === 'doubtful').map(({ start, end }) => text.slice(start, end)),
    ),
  )

describe('letters over their line', () => {
  test('figures are the mark of a note or an exponent, and no part of the number before', () => {
    expect(shown(line('In the coast towns 64^2 stations'))).toEqual(['In the coast towns 64{2} stations'])
    expect(shown(line('It is 4 x 10^6 metres'))).toEqual(['It is 4 x 10⁶ metres'])
  })
  test('what is no figure was misread', () => {
    expect(doubtful(line('The coast has 9^% million'))).toEqual(['9%'])
    expect(doubtful(line('The council^® met again'))).toEqual(['council®'])
  })
  test('letters that are low, or no higher than a comma, stand as they are', () => {
    expect(doubtful(line('It was 12% of them'))).toEqual([])
  })
})

describe('doubt', () => {
  test.each([
    ['sure enough', 85, []],
    ['not quite', 84.9, ['not', 'quite']],
    ['is 12', 88, ['12']],
    ['is 12', 90, []],
    ['is —', 60, ['is']],
  ] as const)('%s at %d', (text, confidence, words) =>
    expect(doubtful(line(text, { confidence }))).toEqual(words),
  )
  test('a line without one word that is half sure is none', () => {
    expect(shown(line('~ = |', { confidence: 95 }), line('ab', { confidence: 49 }))).toEqual([])
  })
})

describe('marks of items', () => {
  test.each([
    ['* Ferries', 30, '• Ferries'],
    ['e Ferries', 40, '• Ferries'],
    ['* Prices of 2020', letterWidth, '* Prices of 2020'],
    ['e to the power', 14, 'e to the power'],
  ] as const)('%s with a gap of %d', (text, gap, expected) =>
    expect(shown(line(text, { gap }))).toEqual([expected]),
  )
})

describe('a page that lay askew', () => {
  const slope = 0.02
  const turned = ({ words, baseline, left, right, ...rest }: ReadLine): ReadLine => ({
    ...rest,
    words: words.map(({ letters, ...each }) => ({
      ...each,
      letters: letters.map((letter) => {
        const by = slope * letter.left
        return { ...letter, top: letter.top + by, foot: letter.foot + by }
      }),
    })),
    baseline: { left: baseline.left + slope * left, right: baseline.right + slope * right },
    left,
    right,
  })
  const long = 'A line of this length tells how a page lies that was scanned askew'
  test('stands straight, and no letter of it is raised', () => {
    const lines = straightened([turned(line(long, { y: 100 })), turned(line(long, { y: 160 }))])
    for (const { baseline } of lines) expect(baseline.left).toBeCloseTo(baseline.right)
    expect(doubtful(turned(line(long, { y: 100 })), turned(line(long, { y: 160 })))).toEqual([])
    expect(shown(turned(line(`${long} 64^2`)))).toEqual([`${long} 64{2}`])
  })
  test('any lines give lines, and never an exception', () => {
    const any = fc.record({
      at: fc.double({ min: 0, max: 2000, noNaN: true }),
      y: fc.double({ min: 0, max: 2000, noNaN: true }),
      gap: fc.double({ min: -50, max: 500, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (many) => {
        for (const text of shown(...many.map((each) => line('any words 12^3 stand', each))))
          expect(text.trim()).not.toBe('')
      }),
    )
  })
})

test.each(spaced)('words of a line: %j', (words, expected) => {
  expect(shown(line(words.join(' '), { gap: 2 }))).toEqual([expected])
})
