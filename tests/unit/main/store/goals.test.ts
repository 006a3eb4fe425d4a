import { expect, test } from 'vitest'
import { readGoal, writeGoal } from '../../../../src/main/store/goals.ts'
import { codeThrown, documentA, now, openWithDocuments } from './helpers.ts'

test('an hour and a goal are kept, and what was before is told', async () => {
  const db = await openWithDocuments()
  const none = { briefingAt: null, goal: null }
  expect(readGoal(db, documentA)).toEqual(none)
  expect(writeGoal(db, documentA, { briefingAt: now, goal: 0.9 })).toEqual(none)
  expect(readGoal(db, documentA)).toEqual({ briefingAt: now, goal: 0.9 })
  expect(writeGoal(db, documentA, none)).toEqual({ briefingAt: now, goal: 0.9 })
  expect(readGoal(db, 'none')).toBeNull()
  expect(writeGoal(db, 'none', none)).toBeNull()
})

test('a goal is a part of the whole', async () => {
  const db = await openWithDocuments()
  expect(codeThrown(() => writeGoal(db, documentA, { briefingAt: null, goal: 1.5 }))).not.toBe('nothing')
})
