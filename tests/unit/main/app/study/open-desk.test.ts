import { expect, test } from 'vitest'
import { openDesk } from '../../../../../src/main/app/study/open-desk.ts'
import { Decks } from '../../../../../src/main/library/decks.ts'
import { writeGoal } from '../../../../../src/main/store/goals.ts'
import { documentA, documentB, openWithDocuments } from '../../store/helpers.ts'
import { makeDecks, minute, noon } from './desks.ts'

test('one document lies on the desk, or all of them', async () => {
  const db = await openWithDocuments()
  const one = await openDesk(db, makeDecks(), { document: documentA, byPlan: false }, noon)
  expect(one?.decks.map(({ document }) => document)).toEqual([documentA])
  const all = await openDesk(db, makeDecks(), { document: null, byPlan: false }, noon)
  expect(all?.decks.map(({ document }) => document)).toEqual([documentA, documentB])
  expect(all?.cards).toHaveLength(10)
  expect(all?.newPerDay).toBe(20)
})

test('without its text a document is not studied; without any, all of them still are', async () => {
  const db = await openWithDocuments()
  const unreadable = new Decks({ peek: async () => null })
  expect(await openDesk(db, unreadable, { document: documentA, byPlan: false }, noon)).toBeNull()
  expect((await openDesk(db, unreadable, { document: null, byPlan: false }, noon))?.cards).toEqual([])
})

test('the hour counts where it is asked for, is of one document, and is to come', async () => {
  const db = await openWithDocuments()
  const hour = noon + minute
  writeGoal(db, documentA, { briefingAt: hour, goal: null })
  const hourOf = async (document: string | null, byPlan: boolean, at: number) =>
    (await openDesk(db, makeDecks(), { document, byPlan }, at))?.pass?.hour
  expect(await hourOf(documentA, true, noon)).toBe(hour)
  expect(await hourOf(documentA, false, noon)).toBeUndefined()
  expect(await hourOf(documentB, true, noon)).toBeUndefined()
  expect(await hourOf(null, true, noon)).toBeUndefined()
  expect(await hourOf(documentA, true, hour)).toBeUndefined()
})
