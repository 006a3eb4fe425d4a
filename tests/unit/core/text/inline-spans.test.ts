import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InlineSpan } from '../../../../src/core/model/document.ts'
import { cutStart, editText } from '../../../../src/core/text/inline-spans.ts'
import { liftMarks, settleRaised } from '../../../../src/core/text/lift-marks.ts'

const mark = (at: number): InlineSpan => ({ kind: 'noteref', label: '1', start: at, end: at })

test('a cut keeps the marks behind it and drops those before', () => {
  const set = {
    text: '\u2022 Lund paid',
    spans: [mark(1), mark(6), { kind: 'em', start: 0, end: 6 } as const],
  }
  expect(cutStart(set, 2)).toEqual({ text: 'Lund paid', spans: [mark(4), { kind: 'em', start: 0, end: 4 }] })
})

test('edits move the spans behind them and stretch those around them', () => {
  const spans: InlineSpan[] = [
    { kind: 'strong', start: 0, end: 9 },
    { kind: 'em', start: 5, end: 9 },
  ]
  expect(
    editText({ text: 'Lund1paid', spans }, [{ start: 4, end: 5, text: ' ', mark: { label: '1' } }]),
  ).toEqual({
    text: 'Lund paid',
    spans: [
      { kind: 'strong', start: 0, end: 9 },
      { kind: 'noteref', label: '1', start: 4, end: 4 },
      spans[1],
    ],
  })
})

const scrap = fc.constantFrom(
  'Lund',
  '28',
  ' ',
  '.',
  '\u00B9',
  '\u00B2',
  '[5]',
  'km',
  '10',
  '1',
  ', ',
  '(',
  '\u201D',
)
const kind = fc.constantFrom<InlineSpan['kind']>('em', 'sup', 'sub', 'link', 'code', 'noteref')

test('whatever stands raised, spans lie in the text, and nothing but marks and blanks goes', () => {
  fc.assert(
    fc.property(
      fc.array(scrap, { maxLength: 12 }),
      fc.array(fc.tuple(kind, fc.nat(30), fc.nat(6)), { maxLength: 5 }),
      (scraps, all) => {
        const text = scraps.join('')
        const spans = all
          .map(([kind, start, length]) => ({
            kind,
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
          }))
          .filter(({ start, end }) => end > start)
        const set = liftMarks(settleRaised({ text, spans }))
        for (const span of set.spans) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(set.text.length)
          if (span.kind === 'noteref') expect(span.end).toBe(span.start)
          else expect(span.end).toBeGreaterThan(span.start)
        }
        const words = (from: string) => from.normalize('NFKD').replace(/[^A-Za-z]/g, '')
        const labels = set.spans.map(({ label = '' }) => label).join('')
        expect(words(set.text + labels).length).toBe(words(text).length)
      },
    ),
  )
})
