import { expect, test } from 'vitest'
import { nearestWord } from '../../../../src/core/search/spelling.ts'

const known = [
  'nuclear',
  'security',
  'submarine',
  'oil',
  'fund',
  'clinic',
  'clinical',
  'cooperation',
  'nitrate',
]
const vocabulary = { counts: new Map(known.map((word, at) => [word, at + 1] as const)) }

test.each([
  ['nucelar', 'nuclear'],
  ['nucleer', 'nuclear'],
  ['sumbarine', 'submarine'],
  ['sumbarin', 'submarine'],
  ['coopration', 'cooperation'],
  ['koopperation', 'cooperation'],
  ['nitarte', 'nitrate'],
  ['klinic', 'clinic'],
])('%s is taken for %s', (typed, word) => {
  expect(nearestWord(typed, vocabulary)).toBe(word)
})

test.each(['oyl', 'funt', 'nuklier', 'sekurit', 'zzzzzzzz', '', 'nuclear'])('%s is left alone', (typed) => {
  expect(nearestWord(typed, vocabulary)).toBe(null)
})
