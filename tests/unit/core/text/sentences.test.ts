import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesBefore, splitSentences } from '../../../../src/core/text/sentences.ts'

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  test.each([
    ['It met in Washington, D.C., in May. It will meet again.', 2],
    ['The U.S. Navy sent ships. The U.S. The Alliance is old.', 3],
    ['Article No. 5 was signed on Feb. 7 by J. F. Smith Jr. in Paris.', 1],
    ['The Japan-U.S. Decommissioning Forum met. “It works.” They left.', 3],
    ['The G-7. Leaders met (as planned). Aid rose to $1.44 billion.', 3],
    ['Smith vs. Jones was long. Was it? Yes!', 3],
    ['Trade grew in both years.4 However, aid fell (see below).12 The gap closed.', 3],
    [
      'Lund has sold boats since the mid-1990s.1 Building on this, it sold piers in the ’80s.2 Then it rested.',
      3,
    ],
    ['It rose to 3.4 Percent in all. Version 2.1 Beta is out. See vol.4 March.', 3],
    ['A4.5. Fiscal policy matters. 12. The Council met.', 2],
    ['Office of Mgmt. & Budget, Exec. Office of the President, wrote it.', 1],
    ['Corner of 4th and G Sts. NW, Room 12. Call first.', 2],
  ])('%s', (text, count) => {
    expect(cut(text)).toHaveLength(count)
  })
  test('spans are exact, in order, and leave out only blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0
        for (const { start, end } of splitSentences(text)) {
          if (start < at || end < start || text.slice(at, start).trim() !== '') return false
          at = end
        }
        return text.slice(at).trim() === ''
      }),
      { numRuns: 300 },
    )
  })
  test('an endless word costs no endless time', () => {
    expect(splitSentences('a'.repeat(200_000))).toHaveLength(1)
  })
})

describe('sentencesBefore', () => {
  test('gives the last ones that end before an offset, as a look at each would', () => {
    const lengths = fc.array(fc.tuple(fc.nat(3), fc.nat(9)), { maxLength: 40 })
    fc.assert(
      fc.property(lengths, fc.nat(400), fc.integer({ min: 1, max: 4 }), (list, offset, most) => {
        let at = 0
        const spans = list.map(([blanks, length]) => {
          const start = at + blanks
          at = start + length
          return { start, end: at }
        })
        const looked = spans.filter(({ end }) => end <= offset).slice(-most)
        expect(sentencesBefore(spans, offset, most)).toEqual(looked)
      }),
    )
  })
})
