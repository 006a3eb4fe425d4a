import { expect, test } from 'vitest'
import { studyDay } from '../../../../src/core/study/day.ts'
import { learnerOf } from '../../../../src/main/app/learner.ts'
import { readPlan } from '../../../../src/main/app/plan.ts'
import { readProgress } from '../../../../src/main/app/progress.ts'
import { changeSettings } from '../../../../src/main/app/settings/change-settings.ts'
import { flagCards, restingCards } from '../../../../src/main/app/study/flags.ts'
import { dueCounts, studyOverview } from '../../../../src/main/app/study/overview.ts'
import { studyState } from '../../../../src/main/app/study/session.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { listDue, memoriesOf } from '../../../../src/main/store/memories.ts'
import { momentOf, studyDayOf } from '../../../../src/main/store/moment.ts'
import { renewMemories } from '../../../../src/main/store/renew-memories.ts'
import { defaultSettings } from '../../../../src/shared/settings.ts'
import { agendaOn, documentA, openWithDocuments } from '../store/helpers.ts'
import { deckIn, deskOf, minute, noon, rate } from './study/desks.ts'

const hour = 60 * minute
/** A moment of the days after noon, by the clock of this place. */
const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, 24 + day, hours, minutes).getTime()
const minutes = [10, 10, 10, 10, 10, 10, 10] as const

/** All that counts by days, as it is told at a moment. */
async function told(db: Database, now: number) {
  // No new cards, since they come before reviews of their neighbours.
  const desk = { ...(await deskOf(db, documentA, now)), newPerDay: 0 }
  const agenda = { id: 'm', ...agendaOn([documentA], at(9, 12)), minutes }
  const plan = await readPlan(db, desk.cards, await learnerOf(db), agenda, now)
  const progress = await readProgress(db, { document: documentA, agenda: null }, desk.decks, now)
  const { counts, reviewedToday } = studyState(desk)
  return {
    day: studyDayOf(db, now),
    counts,
    overview: studyOverview(desk).documents[0]?.counts,
    badge: dueCounts(db, desk.decks, now).all,
    looked: listDue(db, momentOf(db, now)),
    resting: restingCards(desk).length,
    reviewedToday,
    spent: plan.spent > 0,
    progress: progress.today,
    dueToday: progress.coming[0],
  }
}

async function studied(rollover: number): Promise<Database> {
  const db = await openWithDocuments()
  changeSettings(db, { ...defaultSettings, rollover })
  await renewMemories(db)
  // A card that comes back after some days.
  const desk = await deskOf(db, documentA, noon)
  rate(desk, 4)
  return db
}

test.each([0, 4, 7, 12, 22])(
  'with a day from %i o’clock all that counts by days turns then',
  async (rollover) => {
    const db = await studied(rollover)
    const [memory] = memoriesOf(db).values()
    // By the day on which it comes: that of noon began in the evening before where it begins later.
    const days = studyDay(memory?.due ?? 0) - studyDayOf(db, noon)
    const turn = at(days - (rollover > 12 ? 1 : 0), rollover)
    const deck = deckIn(await deskOf(db, documentA, turn))
    flagCards(db, deck, { cards: ['Two-0-0'], act: 'bury' }, turn - minute)
    const [before, after] = [await told(db, turn - 1), await told(db, turn)]
    expect(before).toMatchObject({ badge: 0, looked: [], resting: 1, dueToday: 0, counts: { due: 0 } })
    expect(after).toMatchObject({
      badge: 1,
      looked: [documentA],
      resting: 0,
      dueToday: 1,
      counts: { due: 1 },
    })
    expect(before.overview).toEqual(before.counts)
    expect(after.overview).toEqual(after.counts)
    expect(after.day - before.day).toBe(1)
    expect([before.progress, after.progress]).toEqual([before.day, after.day])
    rate({ ...(await deskOf(db, documentA, turn)), newPerDay: 0 }, 3)
    expect(await told(db, turn + minute)).toMatchObject({ reviewedToday: 1, spent: true })
    expect(await told(db, turn + 24 * hour - 1)).toMatchObject({ reviewedToday: 1, spent: true })
    expect(await told(db, turn + 24 * hour)).toMatchObject({ reviewedToday: 0, spent: false })
  },
)

test('another hour holds for what was rated before as well', async () => {
  const db = await studied(4)
  const early = at(0, 14)
  expect((await told(db, early)).reviewedToday).toBe(1)
  changeSettings(db, { ...defaultSettings, rollover: 13 })
  await renewMemories(db)
  expect(await told(db, early)).toMatchObject({ reviewedToday: 0, spent: false })
})
