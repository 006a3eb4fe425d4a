import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineText } from '../../../../../src/main/formats/pdf/line-text.ts'
import { linesOf } from '../../../../../src/main/formats/pdf/lines.ts'
import type { TextRun } from '../../../../../src/main/formats/pdf/text-run.ts'
import { type RaisedRun, raisedLines } from '../../../../golden/raised.expected.ts'
import { withMarks } from '../../../../golden/with-marks.ts'

const size = 12
const widthOf = (text: string, part: number) => text.length * size * part * 0.5

/** The runs side by side, from the left; `|` is a blank that has no run of its own. */
function runsOf(written: readonly RaisedRun[]): TextRun[] {
  let x = 70
  return written.flatMap((each) => {
    const [text, raised, part] = typeof each === 'string' ? ([each, 0, 1] as const) : each
    const run = { text, x, y: 700 + raised * size, width: widthOf(text, part), size: size * part }
    x += run.width
    return text === '|' ? [] : [run]
  })
}
const read = (runs: readonly TextRun[]) => linesOf(runs, 1).map(({ text, spans }) => withMarks(text, spans))

describe('what stands higher or lower in a line', () => {
  test.each(raisedLines)('%s', (_, runs, text) => expect(read(runsOf(runs))).toEqual([text]))
  test('a mark that was written after the rest of its line, or before it', () => {
    const [text, mark, rest] = runsOf(['They paid $4', ['2', 0.4, 0.8], '|', 'billion.']) as [
      TextRun,
      TextRun,
      TextRun,
    ]
    expect(read([text, rest, mark])).toEqual(['They paid $4{2} billion.'])
    expect(read([mark, text, rest])).toEqual(['They paid $4{2} billion.'])
  })
  test('a cell set smaller and higher than the one before it is no mark', () => {
    const cell = (text: string, x: number, y: number, part: number) => ({
      text,
      x,
      y,
      width: widthOf(text, part),
      size: size * part,
    })
    expect(read([cell('Colm', 70, 700, 1), cell('12', 240, 703, 0.8)])).toEqual(['Colm   12'])
  })
  test('whatever the runs, spans lie in the text, and the text has no blanks around it', () => {
    const run = fc.record({
      text: fc.constantFrom('10', '6', ' ', 'km', '1,2', 'a', '45\u00B9', 'th ', ' of', '/', '*', '.'),
      x: fc.integer({ min: 0, max: 90 }),
      y: fc.constantFrom(700, 704, 698),
      width: fc.integer({ min: 0, max: 20 }),
      size: fc.constantFrom(6, 8, 10, 12),
    })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
        const { text, spans } = lineText(runs, { near: [], aligned: [] })
        expect(text).toBe(text.trim())
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.kind === 'noteref').toBe(span.start === span.end)
        }
      }),
    )
  })
})
