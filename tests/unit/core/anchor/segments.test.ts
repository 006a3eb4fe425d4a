import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marksAt, segments } from '../../../../src/core/anchor/segments.ts'
import { overlapRows } from './anchor.expected.ts'

describe('segments and marksAt', () => {
  test.each(overlapRows.map((row) => [row.why, row] as const))('%s', (_, row) => {
    const spans = row.spans.map(([id, start, end]) => ({ id, start, end }))
    expect(segments(spans).map(({ start, end, ids }) => [start, end, ids.join(' ')])).toEqual(row.segments)
    for (const [offset, ids] of Object.entries(row.at))
      expect(marksAt(spans, Number(offset)).join(' ')).toBe(ids)
  })
  test('paint at each offset what the ranges say, sorted and apart', () => {
    const offset = fc.integer({ min: 0, max: 30 })
    const span = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), start: offset, end: offset })
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const painted = segments(spans)
        for (const [index, { start, end }] of painted.entries()) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(painted[index - 1]?.end ?? 0)
        }
        for (let at = 0; at <= 31; at += 1) {
          const covers = spans.filter(({ start, end }) => start <= at && at < end)
          const ids = new Set(covers.map(({ id }) => id))
          const here = painted.filter(({ start, end }) => start <= at && at < end)
          expect(new Set(here.flatMap((each) => each.ids))).toEqual(ids)
          expect(new Set(marksAt(spans, at))).toEqual(ids)
          const shortest = Math.min(...covers.map(({ start, end }) => end - start))
          const top = marksAt(spans, at)[0]
          if (top !== undefined)
            expect(covers.some(({ id, start, end }) => id === top && end - start === shortest)).toBe(true)
        }
      }),
    )
  })
})
