import { describe, expect, it } from 'vitest'
import { longestQuote } from '../../../../../src/core/anchor/describe.ts'
import {
  anchorLimits,
  parseAnchor,
  sentAnchor,
  sentParts,
} from '../../../../../src/main/store/schemas/mark.ts'

const anchor = {
  block: 'b1',
  position: { start: 0, end: 3 },
  quote: { exact: 'The', prefix: '', suffix: ' end' },
}
const quoting = (exact: string) => ({ ...anchor, quote: { ...anchor.quote, exact } })
const at = (start: number, end: number) => ({ ...anchor, position: { start, end } })

describe('an anchor that is sent', () => {
  it.each([
    ['a sound one', anchor, true],
    ['the longest quote', quoting('x'.repeat(longestQuote)), true],
    ['a longer quote', quoting('x'.repeat(longestQuote + 1)), false],
    ['no quote', quoting(''), false],
    ['U+0000 in the quote', quoting('a\0b'), false],
    ['half of a character in the quote', quoting('a\uD83D'), false],
    ['no length', at(3, 3), false],
    ['an end before its start', at(3, 2), false],
    ['half a unit', at(0.5, 3), false],
    ['the last offset', at(0, anchorLimits.offset), true],
    ['an offset beyond it', at(0, anchorLimits.offset + 1), false],
    ['the longest id', { ...anchor, block: 'b'.repeat(anchorLimits.id) }, true],
    ['a longer id', { ...anchor, block: 'b'.repeat(anchorLimits.id + 1) }, false],
    ['no id', { ...anchor, block: '' }, false],
    ['nothing', null, false],
  ])('%s', (_, value, isTaken) => {
    expect(sentAnchor().safeParse(value).success).toBe(isTaken)
  })

  it('loses what an anchor has not', () => {
    expect(sentAnchor().parse({ ...anchor, more: 1, quote: { ...anchor.quote, more: 1 } })).toEqual(anchor)
  })

  it('is stored as it is, and is one of at least one and at most so many', () => {
    expect(parseAnchor(anchor)).toEqual(anchor)
    const parts = sentParts(2)
    const taken = [[], [anchor], [anchor, anchor], [anchor, anchor, anchor]].map(
      (value) => parts.safeParse(value).success,
    )
    expect(taken).toEqual([false, true, true, false])
  })
})
