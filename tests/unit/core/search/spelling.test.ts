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
  // What was meant is long enough, though letters are missing.
  ['nirate', 'nitrate'],
  ['secrty', 'security'],
  ['clnic', 'clinic'],
])('%s is taken for %s', (typed, word) => {
  expect(nearestWord(typed, () => vocabulary)).toBe(word)
})

test.each(['oyl', 'funt', 'nuklier', 'sekuri', 'zzzzzzzz', '', 'nuclear'])('%s is left alone', (typed) => {
  expect(nearestWord(typed, () => vocabulary)).toBe(null)
})
