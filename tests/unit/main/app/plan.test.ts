import { expect, test } from 'vitest'
import { type Agenda, everyDay } from '../../../../src/core/model/agenda.ts'
import { mixDecks } from '../../../../src/core/study/deck.ts'
import { learnerOf } from '../../../../src/main/app/learner.ts'
import { readPlan } from '../../../../src/main/app/plan.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { agendaOn, documentA, documentB, openWithDocuments } from '../store/helpers.ts'
import { day, deskOf, minute, noon, rate } from './study/desks.ts'

const agenda: Agenda = { id: 'm', ...agendaOn([documentA], noon + 3 * day) }

const planOf = async (db: Database, more: Partial<Agenda>, at = noon) => {
  const asked = { ...agenda, ...more }
  const decks = (await deskOf(db, null)).decks.filter(({ document }) => asked.documents.includes(document))
  return readPlan(db, mixDecks(decks), await learnerOf(db), asked, at)
}

test('the plan leads to the hour with the goal and the minutes that were set', async () => {
  const db = await openWithDocuments()
  const plan = await planOf(db, {})
  expect(plan).toMatchObject({ now: noon, agenda, spent: 0, isToday: false })
  expect(plan.days.length).toBeGreaterThan(0)
  expect(plan.asIs).toMatchObject({ cards: 5, unseen: 5, mean: 0 })
  expect(await planOf(db, { minutes: everyDay(15) })).toMatchObject({ planned: 15 })
})

test('it is about all documents of the briefing', async () => {
  const db = await openWithDocuments()
  const plan = await planOf(db, { documents: [documentB, documentA] })
  expect(plan.asIs).toMatchObject({ cards: 10, unseen: 10 })
})

test('what was studied today counts, of its documents and this study day alone', async () => {
  const db = await openWithDocuments()
  const minutes = everyDay(10)
  rate(await deskOf(db), 3)
  rate(await deskOf(db, documentB), 3)
  // A rating takes 3 seconds there.
  expect((await planOf(db, { minutes }, noon + minute)).spent).toBeCloseTo(3 / 60)
  const both = { minutes, documents: [documentA, documentB] }
  expect((await planOf(db, both, noon + minute)).spent).toBeCloseTo(6 / 60)
  expect((await planOf(db, { minutes }, noon + day)).spent).toBe(0)
})

test('once the hour is past the plan is over', async () => {
  const db = await openWithDocuments()
  expect(await planOf(db, { at: noon }, noon + minute)).toMatchObject({ verdict: 'over', days: [] })
})

test('no day is planned with more new cards than the briefing itself sets, today less what was begun', async () => {
  const db = await openWithDocuments()
  const own = { newPerDay: 2 }
  const minutes = everyDay(60)
  const days = async (more: Partial<Agenda>) =>
    (await planOf(db, { minutes, at: noon + 3 * day, ...more })).days.map(({ newCards }) => newCards)
  expect((await days({}))[0]).toBeGreaterThan(2)
  expect((await days({ own })).slice(0, 2)).toEqual([2, 2])
  rate(await deskOf(db), 3)
  expect((await days({ own }))[0]).toBe(1)
})
