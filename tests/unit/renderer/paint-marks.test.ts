import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Colour } from '../../../src/core/model/mark.ts'
import { paintedSpans } from '../../../src/renderer/views/read/paint-marks.ts'
import type { ListedMark } from '../../../src/shared/contract/marks.ts'

const mark = (id: string, colour: Colour | null, start: number, end: number): ListedMark => ({
  id,
  document: 'd',
  kind: colour === null ? 'bookmark' : 'highlight',
  colour,
  note: '',
  tags: [],
  parts: [{ block: 'b', position: { start, end }, quote: { exact: 'x', prefix: '', suffix: '' } }],
  createdAt: 0,
  documentTitle: '',
  sectionTitle: null,
  page: null,
  order: 0,
  placed: 'exact',
})

test('a short highlight is seen on a long one, whatever their colours; a bookmark paints nothing', () => {
  const seen = (colours: readonly [Colour, Colour]) =>
    paintedSpans(
      [mark('long', colours[0], 0, 30), mark('short', colours[1], 10, 20), mark('b', null, 0, 30)],
      'b',
    )
  for (const [low, high] of [
    [1, 4],
    [4, 1],
  ] as const)
    expect(seen([low, high]).map(({ start, end, colour }) => [start, end, colour])).toEqual([
      [0, 10, low],
      [10, 20, high],
      [20, 30, low],
    ])
  expect(seen([2, 2]).map(({ start, end }) => [start, end])).toEqual([[0, 30]])
})

test('each place that is highlighted is painted once, in the colour of a shortest highlight there', () => {
  const span = fc.record({
    colour: fc.constantFrom<Colour>(1, 2, 3, 4),
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 20 }),
  })
  fc.assert(
    fc.property(fc.array(span, { maxLength: 10 }), (spans) => {
      const marks = spans.map(({ colour, start, length }, n) => mark(`m${n}`, colour, start, start + length))
      const painted = paintedSpans(marks, 'b')
      for (let at = 0; at <= 51; at += 1) {
        const covers = spans.filter(({ start, length }) => start <= at && at < start + length)
        const here = painted.filter(({ start, end }) => start <= at && at < end)
        expect(here.length).toBe(covers.length === 0 ? 0 : 1)
        const shortest = Math.min(...covers.map(({ length }) => length))
        const colours = covers.filter(({ length }) => length === shortest).map(({ colour }) => colour)
        if (here[0] !== undefined) expect(colours).toContain(here[0].colour)
      }
    }),
  )
})
