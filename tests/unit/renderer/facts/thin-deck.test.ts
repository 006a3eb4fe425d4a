import { expect, test } from 'vitest'
import { thinDeck } from '../../../../src/renderer/views/facts/thin-deck.ts'

test('a thin deck says how many cards there are, and what can be done', () => {
  expect(thinDeck(1400, 18, false)).toMatch(
    /^18 cards of 1,400 words: this text tells more than it counts\. /,
  )
  expect(thinDeck(1400, 1, false)).toMatch(/^1 card of 1,400 words: /)
  expect(thinDeck(1400, 0, false)).toMatch(/^No card of 1,400 words: /)
})

test('one with a card for each 75 words, and one of a short text, says nothing', () => {
  expect(thinDeck(1400, 19, false)).toBeNull()
  expect(thinDeck(1425, 19, false)).toBeNull()
  expect(thinDeck(200, 0, false)).toBeNull()
})

test('where more can be made in one step, it says so', () => {
  expect(thinDeck(1400, 18, true)).toMatch(/^18 cards of 1,400 words: .* Make more from the facts/)
  expect(thinDeck(1400, 19, true)).toBeNull()
})
