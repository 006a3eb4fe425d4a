import { expect, it } from 'vitest'
import { rankOf } from '../../../../src/core/cards/rank.ts'
import { ranks } from './rank.expected.ts'

it.each(ranks)('what a card is worth: $what', ({ draft, before = null, rank }) => {
  const place = { fact: 'f', block: 'b', sentence: { start: 0, end: 40 } }
  const card = { ...draft, ...place, accept: [], context: { section: 'Of Ports', before } }
  expect(rankOf(card)).toBe(rank)
})
