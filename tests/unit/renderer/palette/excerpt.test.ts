import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsOf } from '../../../../src/renderer/views/palette/excerpt.ts'

it('parts an excerpt at its hits', () => {
  expect(
    partsOf('the two cities agreed', [
      [4, 7],
      [15, 21],
    ]),
  ).toEqual([
    { text: 'the ', hit: false },
    { text: 'two', hit: true },
    { text: ' cities ', hit: false },
    { text: 'agreed', hit: true },
  ])
})

it('leaves one without hits whole', () => {
  expect(partsOf('the two cities', [])).toEqual([{ text: 'the two cities', hit: false }])
  expect(partsOf('', [])).toEqual([])
})

it('loses and repeats nothing', () => {
  const sample = fc
    .tuple(fc.string({ maxLength: 40 }), fc.array(fc.nat(50), { maxLength: 6 }))
    .map(([text, ends]) => {
      const sorted = ends.map((end) => Math.min(end, text.length)).toSorted((a, b) => a - b)
      const marks = sorted.flatMap((end, at) => (at % 2 === 1 ? [[sorted[at - 1] ?? 0, end] as const] : []))
      return { text, marks }
    })
  fc.assert(
    fc.property(sample, ({ text, marks }) => {
      const parts = partsOf(text, marks)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      const marked = marks.map(([start, end]) => text.slice(start, end)).filter((part) => part !== '')
      expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(marked)
    }),
  )
})
