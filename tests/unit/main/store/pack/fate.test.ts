import { expect, test } from 'vitest'
import { fateOf } from '../../../../../src/main/store/pack/fate.ts'
import { fates } from './fate.expected.ts'

const sideOf = ([now, handed]: readonly [string | null, string]) => ({ now, handed: new Set(handed) })
const mirrored = { same: 'same', ask: 'ask', mine: 'theirs', theirs: 'mine' } as const

test.each(fates)('$what', ({ mine, theirs, fate }) => {
  expect(fateOf(sideOf(mine), sideOf(theirs))).toBe(fate)
})

test.each(fates)('seen from the other side: $what', ({ mine, theirs, fate }) => {
  expect(fateOf(sideOf(theirs), sideOf(mine))).toBe(mirrored[fate])
})
