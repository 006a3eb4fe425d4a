import { expect, test } from 'vitest'
import { changeSettings } from '../../../../../src/main/app/settings/change-settings.ts'
import { dueCounts, studyOverview } from '../../../../../src/main/app/study/overview.ts'
import { studyState } from '../../../../../src/main/app/study/session.ts'
import { writeAway } from '../../../../../src/main/store/away.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { studyDayOf } from '../../../../../src/main/store/moment.ts'
import { defaultSettings } from '../../../../../src/shared/settings.ts'
import { documentA, documentB, openWithDocuments } from '../../store/helpers.ts'
import { day, deskOf, noon, rate } from './desks.ts'

/** Three cards of each of two documents were rated, and no new ones come. */
async function rated(): Promise<Database> {
  const db = await openWithDocuments()
  for (const document of [documentA, documentB]) {
    const desk = await deskOf(db, document)
    for (const _ of [1, 2, 3]) rate(desk, 4)
  }
  return db
}

const later = noon + 60 * day
const told = async (db: Database, at: number, document: string | null = null) => {
  const desk = { ...(await deskOf(db, document, at)), newPerDay: 0 }
  const all = { ...(await deskOf(db, null, at)), newPerDay: 0 }
  const { counts, holding, nextDue } = studyState(desk)
  return {
    due: counts.due,
    holding,
    nextDue,
    all: studyOverview(all).all,
    badge: dueCounts(db, all.decks, at),
  }
}

test('the cap is one for all documents, and told alike wherever due cards are counted', async () => {
  const db = await rated()
  expect(await told(db, later)).toMatchObject({ due: 6, holding: null, badge: { all: 6 } })
  changeSettings(db, { ...defaultSettings, reviewsPerDay: 4 })
  const holding = { by: 'cap', cards: 2, most: 4 }
  expect(await told(db, later)).toMatchObject({
    due: 4,
    holding,
    all: { counts: { due: 4 }, holding },
    badge: { all: 4 },
  })
  rate({ ...(await deskOf(db, documentA, later)), newPerDay: 0 }, 4)
  rate({ ...(await deskOf(db, documentA, later)), newPerDay: 0 }, 4)
  expect(await told(db, later, documentB)).toMatchObject({
    due: 2,
    holding: { cards: 1 },
    all: { counts: { due: 2 } },
    badge: { all: 2 },
  })
  const desk = { ...(await deskOf(db, documentB, later)), newPerDay: 0 }
  expect(studyState(desk, { anyway: true })).toMatchObject({ counts: { due: 3 }, holding: null })
  expect(studyState(desk, { aheadDays: 7 }).counts.due).toBeGreaterThanOrEqual(3)
  expect(await told(db, later + day)).toMatchObject({ due: 4 })
})

test('days away have nothing due; after them it is spread', async () => {
  const db = await rated()
  const today = studyDayOf(db, later)
  writeAway(db, { from: today, to: today + 3 })
  const gone = await told(db, later + day)
  expect(gone).toMatchObject({ due: 0, holding: { by: 'away' }, badge: { all: 0, documents: {} } })
  const back = gone.nextDue ?? 0
  expect(studyDayOf(db, back)).toBe(today + 4)
  expect(studyDayOf(db, back - 1)).toBe(today + 3)
  const desk = { ...(await deskOf(db, null, later)), newPerDay: 0 }
  expect(studyState(desk, { anyway: true }).counts.due).toBe(6)
  expect(await told(db, back)).toMatchObject({
    due: 3,
    holding: { by: 'spread', cards: 3, days: 2 },
    all: { counts: { due: 3 } },
  })
  expect(await told(db, back + day)).toMatchObject({ due: 6, holding: null })
})
