import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PageBox, packScan, scanWords, turnedBack } from '../../../../src/core/model/page.ts'
import { packedPages, turnedPages } from './scan-page.expected.ts'

const boxOf = ([left, top, right, bottom]: readonly [number, number, number, number]): PageBox => ({
  left,
  top,
  right,
  bottom,
})

test.each(turnedPages)('a page is turned back: %s', (_, turn, asRead, asItLies) => {
  const lies = turnedBack(boxOf(asRead), turn === 0 ? {} : { turn })
  for (const [side, at] of Object.entries(boxOf(asItLies)))
    expect(lies[side as keyof PageBox], side).toBeCloseTo(at)
})

test.each(packedPages)('words of a page: %s', (_, packed, words) => {
  expect(scanWords(packed)).toEqual(words.map(([text, ...box]) => ({ text, ...boxOf(box) })))
})

test('words that are packed come out again, within a ten-thousandth of the page', () => {
  const share = fc.double({ min: -0.1, max: 1.1, noNaN: true })
  const word = fc.record({
    text: fc.stringMatching(/^\S{1,9}$/),
    left: share,
    top: share,
    right: share,
    bottom: share,
  })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const out = scanWords(packScan({ page: 1 }, words))
      expect(out.map(({ text }) => text)).toEqual(words.map(({ text }) => text))
      for (const [at, { left }] of out.entries())
        expect(Math.abs(left - Math.min(1, Math.max(0, words[at]?.left ?? 0)))).toBeLessThanOrEqual(0.0001)
    }),
  )
})
