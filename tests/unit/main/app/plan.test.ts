import { expect, test } from 'vitest'
import { learnerOf } from '../../../../src/main/app/learner.ts'
import { readPlan } from '../../../../src/main/app/plan.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { writeGoal } from '../../../../src/main/store/goals.ts'
import { documentA, documentB, openWithDocuments } from '../store/helpers.ts'
import { day, deckIn, deskOf, minute, noon, rate } from './study/desks.ts'

const planOf = async (db: Database, minutes: number | null, at = noon) =>
  readPlan(db, deckIn(await deskOf(db)), await learnerOf(db), minutes, at)

test('without an hour there is no plan', async () => {
  expect(await planOf(await openWithDocuments(), null)).toBeNull()
})

test('the plan leads to the hour with the goal that was set, or the usual one', async () => {
  const db = await openWithDocuments()
  const briefingAt = noon + 3 * day
  writeGoal(db, documentA, { briefingAt, goal: null })
  const usual = await planOf(db, null)
  expect(usual).toMatchObject({ now: noon, briefingAt, goal: 0.9, minutes: null, spent: 0, isToday: false })
  expect(usual?.days.length).toBeGreaterThan(0)
  expect(usual?.asIs).toMatchObject({ cards: 5, unseen: 5, mean: 0 })
  writeGoal(db, documentA, { briefingAt, goal: 0.6 })
  expect(await planOf(db, 15)).toMatchObject({ goal: 0.6, minutes: 15 })
})

test('what was studied today counts, of this document and this study day alone', async () => {
  const db = await openWithDocuments()
  writeGoal(db, documentA, { briefingAt: noon + 3 * day, goal: null })
  rate(await deskOf(db), 3)
  rate(await deskOf(db, documentB), 3)
  // A rating takes 3 seconds there.
  expect((await planOf(db, 10, noon + minute))?.spent).toBeCloseTo(3 / 60)
  expect((await planOf(db, 10, noon + day))?.spent).toBe(0)
})

test('once the hour is past the plan is over', async () => {
  const db = await openWithDocuments()
  writeGoal(db, documentA, { briefingAt: noon, goal: null })
  expect(await planOf(db, null, noon + minute)).toMatchObject({ verdict: 'over', days: [] })
})
