import { expect, test } from 'vitest'
import { learnerOf } from '../../../../src/main/app/learner.ts'
import { readMap, readProgress } from '../../../../src/main/app/progress.ts'
import { flagCards } from '../../../../src/main/app/study/flags.ts'
import { writeGoal } from '../../../../src/main/store/goals.ts'
import { documentA, documentB, openWithDocuments } from '../store/helpers.ts'
import { day, deckIn, deskOf, noon, rate } from './study/desks.ts'

test('before the first rating nothing is known, and every card is counted', async () => {
  const db = await openWithDocuments()
  const { decks } = await deskOf(db, null)
  const progress = await readProgress(db, null, decks, noon)
  expect(progress).toMatchObject({ cards: 10, totals: [], sectionsAt: 'now', now: { mean: 0, unseen: 10 } })
  expect(progress.sections).toHaveLength(4)
})

test('ratings count for the day and document they are of, suspended cards for nothing', async () => {
  const db = await openWithDocuments()
  const desk = await deskOf(db)
  rate(desk, 4)
  rate(await deskOf(db, documentB), 4)
  flagCards(db, deckIn(desk), { cards: ['One-2-0'], act: 'suspend' }, noon)
  const one = await readProgress(db, documentA, desk.decks, noon)
  expect(one).toMatchObject({ cards: 4, totals: [{ day: one.today, reviews: 1 }], now: { unseen: 3 } })
  const all = await readProgress(db, null, (await deskOf(db, null)).decks, noon)
  expect(all.totals).toMatchObject([{ reviews: 2 }])
})

test('with an hour to come sections are told as they will be then, once it is past as they are', async () => {
  const db = await openWithDocuments()
  const { decks } = await deskOf(db)
  writeGoal(db, documentA, { briefingAt: noon + day, goal: null })
  expect((await readProgress(db, documentA, decks, noon)).sectionsAt).toBe('hour')
  expect((await readProgress(db, documentA, decks, noon + 2 * day)).sectionsAt).toBe('now')
})

test('the map tells each paragraph with cards, now or at the hour', async () => {
  const db = await openWithDocuments()
  const desk = await deskOf(db)
  rate(desk, 4)
  writeGoal(db, documentA, { briefingAt: noon + 30 * day, goal: null })
  const learner = await learnerOf(db)
  const now = readMap(db, deckIn(desk), learner, 'now', noon)
  expect(now).toMatchObject({
    at: noon,
    blocks: [
      { block: 'One', cards: 4, seen: 1 },
      { block: 'Two', seen: 0 },
    ],
  })
  const then = readMap(db, deckIn(desk), learner, 'hour', noon)
  expect(then.at).toBe(noon + 30 * day)
  expect(then.blocks[0]?.recall).toBeLessThan(now.blocks[0]?.recall ?? 0)
})
