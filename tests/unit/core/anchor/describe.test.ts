import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextLength, describeAnchor, longestQuote } from '../../../../src/core/anchor/describe.ts'
import { describeRows } from './anchor.expected.ts'

test.each(describeRows.map((row) => [row.why, row] as const))('%s', (_, row) => {
  const { exact, prefix, suffix } = row
  const anchor = describeAnchor({ id: 'a', text: row.text }, { start: row.span[0], end: row.span[1] })
  expect(anchor.quote).toEqual({ exact, prefix, suffix })
  expect(row.text.slice(anchor.position.start, anchor.position.end)).toBe(exact)
})

test('a quote is cut at 50,000 characters, not in a pair, and its place with it', () => {
  const { quote, position } = describeAnchor(
    { id: 'a', text: `a${'😀'.repeat(30_000)}` },
    { start: 0, end: 60_001 },
  )
  expect(quote.exact).toHaveLength(longestQuote - 1)
  expect(position).toEqual({ start: 0, end: longestQuote - 1 })
  expect(quote.suffix).toBe('😀'.repeat(contextLength / 2))
})

test('holds whole characters of the text, whatever the span', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 90 })
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: -5, max: 200 }),
      fc.integer({ min: -5, max: 200 }),
      (words, start, end) => {
        const { quote } = describeAnchor({ id: 'a', text: words }, { start, end })
        expect(words).toContain(quote.prefix + quote.exact + quote.suffix)
        for (const part of [quote.prefix, quote.exact, quote.suffix])
          expect(part).not.toMatch(/[\uD800-\uDFFF]/u)
      },
    ),
  )
})
