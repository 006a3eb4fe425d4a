import { expect, test } from 'vitest'
import { learnerOf } from '../../../../src/main/app/learner.ts'
import { readMap, readProgress } from '../../../../src/main/app/progress.ts'
import { flagCards } from '../../../../src/main/app/study/flags.ts'
import { writeAgenda } from '../../../../src/main/store/agendas.ts'
import { agendaOn, documentA, documentB, openWithDocuments } from '../store/helpers.ts'
import { day, deckIn, deskOf, noon, rate } from './study/desks.ts'

const all = { document: null, agenda: null }
const ofA = { document: documentA, agenda: null }

test('before the first rating nothing is known, and every card is counted', async () => {
  const db = await openWithDocuments()
  const { decks } = await deskOf(db, null)
  const progress = await readProgress(db, all, decks, noon)
  expect(progress).toMatchObject({ cards: 10, totals: [], sectionsAt: 'now', now: { mean: 0, unseen: 10 } })
  expect(progress.sections).toHaveLength(4)
})

test('ratings count for the day and document they are of, suspended cards for nothing', async () => {
  const db = await openWithDocuments()
  const desk = await deskOf(db)
  rate(desk, 4)
  rate(await deskOf(db, documentB), 4)
  flagCards(db, deckIn(desk), { cards: ['One-2-0'], act: 'suspend' }, noon)
  const one = await readProgress(db, ofA, desk.decks, noon)
  expect(one).toMatchObject({ cards: 4, totals: [{ day: one.today, reviews: 1 }], now: { unseen: 3 } })
  const both = await readProgress(db, all, (await deskOf(db, null)).decks, noon)
  expect(both.totals).toMatchObject([{ reviews: 2 }])
})

test('with an hour to come sections are told as they will be then, once it is past as they are', async () => {
  const db = await openWithDocuments()
  const { decks } = await deskOf(db)
  writeAgenda(db, 'm', agendaOn([documentA], noon + day))
  expect((await readProgress(db, ofA, decks, noon)).sectionsAt).toBe('hour')
  expect((await readProgress(db, ofA, decks, noon + 2 * day)).sectionsAt).toBe('now')
})

test('the map tells each paragraph with cards, now or at the hour', async () => {
  const db = await openWithDocuments()
  const desk = await deskOf(db)
  rate(desk, 4)
  writeAgenda(db, 'm', agendaOn([documentA], noon + 30 * day))
  const learner = await learnerOf(db)
  const now = readMap(db, deckIn(desk), learner, { agenda: null, when: 'now' }, noon)
  expect(now).toMatchObject({
    at: noon,
    blocks: [
      { block: 'One', cards: 4, seen: 1 },
      { block: 'Two', seen: 0 },
    ],
  })
  const then = readMap(db, deckIn(desk), learner, { agenda: null, when: 'hour' }, noon)
  expect(then.at).toBe(noon + 30 * day)
  expect(then.blocks[0]?.recall).toBeLessThan(now.blocks[0]?.recall ?? 0)
  // The next hour of the document, or that of the agenda that is asked for.
  writeAgenda(db, 'later', agendaOn([documentA], noon + 60 * day))
  const later = readMap(db, deckIn(desk), learner, { agenda: 'later', when: 'hour' }, noon)
  expect(later.at).toBe(noon + 60 * day)
})
