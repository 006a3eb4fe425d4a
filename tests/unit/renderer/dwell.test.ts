import { expect, test } from 'vitest'
import { type InViewSince, nextIn, passedOf, standOn } from '../../../src/renderer/views/read/dwell.ts'
import { readers } from './dwell.expected.ts'

test.each(Object.entries(readers))('%s', (_, { words, looks }) => {
  const passed = new Set<number>()
  let standing: InViewSince = new Map()
  for (const look of looks) {
    for (const run of passedOf(standing, words, look.at)) passed.add(run)
    standing = standOn(standing, look.inView, look.at)
    expect([...passed].sort()).toEqual(look.passed)
  }
})

test('tells when to look again', () => {
  const standing = standOn(new Map(), [0, 1], 100)
  expect(nextIn(standing, [5, 25], 100)).toBe(400)
  expect(nextIn(standing, [5, 25], 500)).toBe(600)
  expect(nextIn(standing, [5, 25], 1100)).toBeNull()
  expect(nextIn(new Map(), [], 0)).toBeNull()
})
