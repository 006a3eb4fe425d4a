import { expect, test } from 'vitest'
import { amountOf, endOfAddition, endOfSalvage } from '../../../../src/renderer/text/salvage-words.ts'
import { additions, amounts, type Counts, endings } from './salvage-words.expected.ts'

const salvaged = ({ brought, left, textless = 0 }: Counts) => ({
  brought: { documents: 0, passages: 0, ratings: 0, edits: 0, places: 0, ...brought },
  known: 0,
  left: { unsound: 0, orphaned: 0, older: 0, ...left },
  textless,
})

test.each(amounts)('%j is told as %j', (brought = {}, words) => {
  expect(amountOf(salvaged({ brought }).brought)).toBe(words)
})

test.each(endings)('the end of %j, from %s, set aside as %s', (counts, from, setAside, words) => {
  expect(endOfSalvage(salvaged(counts), from === 'backup', setAside)).toBe(words)
})

test.each(additions)('more that came in, %j', (counts, words) => {
  expect(endOfAddition(salvaged(counts))).toBe(words)
})
