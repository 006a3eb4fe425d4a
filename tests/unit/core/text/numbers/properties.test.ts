import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../../../../src/core/text/numbers/find-numbers.ts'
import { writeLike } from '../../../../../src/core/text/numbers/write.ts'

/** A whole number below 10¹² in each way of grouping that says that it is one number. */
const groupings: Readonly<Record<string, (digits: string) => string>> = {
  none: (digits) => digits,
  comma: (digits) => grouped(digits, ','),
  'no-break blank': (digits) => grouped(digits, '\u00A0'),
  'narrow blank': (digits) => grouped(digits, '\u202F'),
  'thin blank': (digits) => grouped(digits, '\u2009'),
  'figure blank': (digits) => grouped(digits, '\u2007'),
  apostrophe: (digits) => grouped(digits, "'"),
  'curly apostrophe': (digits) => grouped(digits, '\u2019'),
  india: (digits) => digits.replace(/\B(?=(?:\d{2})*\d{3}$)/g, ','),
}
const grouped = (digits: string, sign: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, sign)

const whole = fc.integer({ min: 1, max: 999_999_999_999 })
const grouping = fc.constantFrom(...Object.keys(groupings))
const written = fc
  .record({ number: whole, grouping })
  .map(({ number, grouping: by }) => ({ number, text: groupings[by]?.(String(number)) ?? '' }))

/** Dots and plain blanks need two groups, or something that says it is one number. */
const doubtful = fc.record({
  number: fc.integer({ min: 1_000_000, max: 99_999_999 }),
  sign: fc.constantFrom('.', ' '),
})

const scales = {
  ' thousand': 1e3,
  ' million': 1e6,
  '-million': 1e6,
  ' billion': 1e9,
  bn: 1e9,
  mn: 1e6,
  ' lakh': 1e5,
  ' crore': 1e7,
  k: 1e3,
  M: 1e6,
} as const
const scaled = fc
  .record({
    mantissa: fc.integer({ min: 1, max: 99_999 }),
    point: fc.constantFrom('.', ','),
    scale: fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[])),
  })
  .filter(({ mantissa, point }) => point === '.' || mantissa % 100 !== 0)
  .map(({ mantissa, point, scale }) => ({
    number: Number(((mantissa / 100) * scales[scale]).toPrecision(12)),
    text: (mantissa / 100).toFixed(2).replace('.', point) + scale,
  }))

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(number: number): string {
  if (number >= 1e6) return above(number, 1e6, 'million')
  if (number >= 1e3) return above(number, 1e3, 'thousand')
  if (number >= 100)
    return `${small[Math.floor(number / 100)]} hundred${number % 100 ? ` and ${inWords(number % 100)}` : ''}`
  if (number < 20) return small[number] ?? ''
  return `${tens[Math.floor(number / 10) - 2]}${number % 10 ? `-${small[number % 10]}` : ''}`
}

function above(number: number, size: number, name: string): string {
  const rest = number % size
  return `${inWords(Math.floor(number / size))} ${name}${rest ? ` ${rest < 100 ? 'and ' : ''}${inWords(rest)}` : ''}`
}

const spoken = fc.integer({ min: 2, max: 999_999_999 }).map((number) => ({ number, text: inWords(number) }))

/** What may stand around a number and is no part of it. */
const before = fc.constantFrom(
  '',
  '(',
  'about ',
  'up to ',
  '€',
  'CHF ',
  'US$ ',
  '>=',
  '~',
  '"',
  'in 1999, ',
  '7; ',
  'a, ',
  '[',
  '–',
)
const after = fc.constantFrom(
  '',
  '.',
  ', 12 more',
  ')',
  ' tonnes',
  ' %',
  ';',
  ' and 3',
  '"',
  ' – 5',
  ': 9',
  '?',
  ' euros',
  '-strong',
)

const isRead = ({ number, text }: { number: number; text: string }, left: string, right: string) => {
  const found = findNumbers(left + text + right).find(({ start }) => start === left.length)
  expect(found?.text).toBe(text)
  expect(found?.readings[0]).toBeCloseTo(number, 6)
}

describe('a number read from any way of writing is the number written', () => {
  test('in figures, in words and with a scale, whatever stands around it', () => {
    fc.assert(fc.property(fc.oneof(written, scaled, spoken), before, after, isRead), { numRuns: 3000 })
  })

  test('with dots or blanks for groups', () => {
    fc.assert(
      fc.property(doubtful, before, after, ({ number, sign }, left, right) =>
        isRead({ number, text: grouped(String(number), sign) }, left, right),
      ),
    )
  })

  test('with decimals in either sign', () => {
    const decimals = fc.record({
      number: fc.integer({ min: 1, max: 9_999_999 }),
      style: fc.constantFrom([',', '.'], ['.', ','], ['\u202F', ','], ["'", '.']),
    })
    fc.assert(
      fc.property(decimals, before, after, ({ number, style: [group = '', point = ''] }, left, right) => {
        const [digits = '', part = ''] = (number / 100).toFixed(2).split('.')
        isRead({ number: number / 100, text: grouped(digits, group) + point + part }, left, right)
      }),
    )
  })

  test('written as another is, it is the same number', () => {
    const likes = [
      '1,250,000',
      '1 250 000',
      "1'250'000",
      '1.250.000',
      '12,50,000',
      '1\u202F250\u202F000',
      '1250000',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...likes),
        fc.integer({ min: 1_000_000, max: 9_999_999 }),
        (like, number) => {
          const text = writeLike(number, like)
          expect(findNumbers(`€${text}`)[0]).toMatchObject({ text, readings: [number] })
        },
      ),
    )
  })
})

describe('numbers of any text', () => {
  const piece = fc.constantFrom(
    ..."1|25|250|000|2019|.|,|'|’| |\u202F|-|–|/|:|×|10|⁶|³|½|k|m|million|two|hundred|and|a|half|of|$|EUR |%|x|th|table ".split(
      '|',
    ),
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )

  test('lie in it in order, without overlap, each with a finite value and never a part of a longer figure', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let end = 0
        for (const number of findNumbers(whole)) {
          expect(number.start).toBeGreaterThanOrEqual(end)
          expect(whole.slice(number.start, number.end)).toBe(number.text)
          end = number.end
          expect(number.readings.length).toBeGreaterThan(0)
          expect(number.readings.every(Number.isFinite)).toBe(true)
          // Words begin after a comma as well.
          if (number.figures === '') continue
          expect(whole.slice(0, number.start)).not.toMatch(/(?:\d[.,'’]?|[.,])$/u)
          expect(whole.slice(number.end)).not.toMatch(/^(?:[.,'’]?\d|[⁰¹²³⁴-⁹])/u)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
