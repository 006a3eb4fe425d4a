import { describe, expect, it } from 'vitest'
import { secondsFor, usualPace } from '../../../../../src/core/study/pace.ts'
import { flagCards } from '../../../../../src/main/app/study/flags.ts'
import { dueCounts, studyOverview } from '../../../../../src/main/app/study/overview.ts'
import { rateCard, studyState } from '../../../../../src/main/app/study/session.ts'
import { documentA, openWithDocuments } from '../../store/helpers.ts'

import { day, deckIn, deskOf, minute, noon, rate } from './desks.ts'

describe('the overview', () => {
  it('counts each document and all, and says how long that takes at the pace of the learner', async () => {
    const db = await openWithDocuments()
    const overview = studyOverview({ ...(await deskOf(db, null)), newPerDay: 3 })
    // Three new cards of 30 seconds each.
    expect(overview.all).toEqual({ counts: { new: 3, learning: 0, due: 0 }, minutes: 2, holding: null })
    expect(overview.documents.map(({ counts }) => counts.new)).toEqual([3, 3])
    const slow = await deskOf(db)
    for (let i = 0; i < 20; i += 1) {
      const { current } = studyState({ ...slow, at: noon + i * minute })
      const { card, reps } = current ?? { card: { id: '' }, reps: 0 }
      const request = {
        of: documentA,
        card: card.id,
        reps,
        rating: 1,
        durationMs: 50_000,
        aheadDays: 0,
        anyway: false,
        run: null,
      } as const
      rateCard({ ...slow, at: noon + i * minute }, request)
    }
    const { counts, minutes } = studyOverview(await deskOf(db, null, noon + 60 * minute)).all
    const usualSeconds = secondsFor(counts, usualPace, 0.9)
    expect(minutes).toBeGreaterThan(Math.ceil(usualSeconds / 60))
  })

  it('lists for the library what waits to be recalled', async () => {
    const db = await openWithDocuments()
    const desk = await deskOf(db)
    rate(desk, 4)
    expect(dueCounts(db, desk.decks, noon)).toEqual({ documents: {}, all: 0 })
    expect(dueCounts(db, desk.decks, noon + 100 * day)).toEqual({ documents: { [documentA]: 1 }, all: 1 })
    flagCards(db, deckIn(desk), { cards: ['One-0-0'], act: 'suspend' }, noon)
    expect(dueCounts(db, desk.decks, noon + 100 * day)).toEqual({ documents: {}, all: 0 })
  })
})
