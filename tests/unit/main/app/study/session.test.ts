import { describe, expect, it } from 'vitest'
import { plainCard, plainFact } from '../../../../../src/core/model/edits.ts'
import { uncalibrated } from '../../../../../src/core/study/calibrate.ts'
import { usualPace } from '../../../../../src/core/study/pace.ts'
import type { Desk } from '../../../../../src/main/app/study/desk.ts'
import { flagCards } from '../../../../../src/main/app/study/flags.ts'
import { rateCard, studyMore, studyState, undoStudy } from '../../../../../src/main/app/study/session.ts'
import { Decks } from '../../../../../src/main/library/decks.ts'
import { setRemoved } from '../../../../../src/main/store/documents.ts'
import { writeEdits } from '../../../../../src/main/store/edits.ts'
import { checkMemories } from '../../../../../src/main/store/renew-memories.ts'
import { listReviews } from '../../../../../src/main/store/reviews.ts'
import { makeBriefing } from '../../../study-samples.ts'
import { documentA, documentB, now, openWithDocuments } from '../../store/helpers.ts'

import { day, deckIn, deskOf, makeDecks, minute, noon, rate } from './desks.ts'

describe('a session', () => {
  it('mixes sections, buries siblings, and ends', async () => {
    const desk = await deskOf(await openWithDocuments())
    const shown = []
    while (studyState(desk).current !== null) shown.push(rate(desk, 4).card)
    // One-0-1 is a sibling of One-0-0.
    expect(shown).toEqual(['One-0-0', 'Two-0-0', 'One-1-0', 'One-2-0'])
    const end = studyState(desk)
    expect(end).toMatchObject({ reviewedToday: 4, canUndo: true, more: { fresh: 0 } })
    expect(new Date(end.nextDue ?? 0).getHours()).toBe(4)
    expect(checkMemories(desk.db)).toEqual([])
  })

  it('shows the card with its source and what is known of it', async () => {
    const desk = await deskOf(await openWithDocuments())
    expect(studyState(desk).current).toMatchObject({
      document: documentA,
      documentTitle: `Document ${documentA}`,
      siblings: ['One-0-1'],
      marked: false,
      leech: false,
      reps: 0,
      source: { sentence: { start: 0, end: 22 }, fact: { start: 14, end: 21 } },
    })
  })

  it('goes over all documents by turns, and keeps equal ids of two documents apart', async () => {
    const desk = await deskOf(await openWithDocuments(), null)
    expect(studyState(desk).counts.new).toBe(8)
    const shown = Array.from({ length: 4 }, () => {
      const document = studyState(desk).current?.document
      return `${document} ${rate(desk, 4).card}`
    })
    expect(shown).toEqual([
      `${documentA} One-0-0`,
      `${documentB} One-0-0`,
      `${documentA} Two-0-0`,
      `${documentB} Two-0-0`,
    ])
    expect(studyState(await deskOf(desk.db, documentB)).counts.new).toBe(2)
  })

  it('has the cards of one sentence far apart on the way to an hour, where none waits for another day', async () => {
    const pass = { hour: noon + 60 * minute, calibration: uncalibrated, pace: usualPace }
    const desk = { ...(await deskOf(await openWithDocuments())), pass }
    const shown: string[] = []
    while (studyState({ ...desk, at: noon + shown.length * 1_000 }).current !== null)
      shown.push(rate({ ...desk, at: noon + shown.length * 1_000 }, 4).card)
    expect([shown[0], shown.at(-1)]).toEqual(['One-0-0', 'One-0-1'])
    expect(shown).toHaveLength(5)
  })

  it('leaves out documents that were removed', async () => {
    const db = await openWithDocuments()
    setRemoved(db, documentB, now)
    expect(studyState(await deskOf(db, null)).counts.new).toBe(4)
  })

  it('follows the edits of the user', async () => {
    const db = await openWithDocuments()
    const decks = makeDecks()
    expect(studyState(await deskOf(db, documentA, noon, decks)).counts.new).toBe(4)
    const facts = [{ ...plainFact('One-0'), state: 'rejected' as const }]
    const cards = [{ ...plainCard('Two-0-0'), answer: 'mine' }]
    writeEdits(db, { document: documentA, act: 'reject', block: 'One', facts, cards })
    const state = studyState(await deskOf(db, documentA, noon, decks))
    expect(state.counts.new).toBe(3)
    const all = await deskOf(db, null, noon, decks)
    expect(studyState(all, { prefer: 'Two-0-0' }).current?.card.answer).toBe('mine')
  })
})

describe('undo', () => {
  it('goes back through the whole session, after its end too, and names what it takes back', async () => {
    const desk = await deskOf(await openWithDocuments())
    const states = [studyState(desk)]
    const shown: string[] = []
    while (states.at(-1)?.current !== null) {
      shown.push(rate(desk, 4).card)
      states.push(studyState(desk))
    }
    for (const [at, card] of [...shown.entries()].toReversed()) {
      const { done, ...state } = undoStudy(desk, {})
      expect(done).toMatchObject({ kind: 'rating-added', card })
      expect(state.current?.card.id).toBe(card)
      expect(state.counts).toEqual(states[at]?.counts)
    }
    expect(undoStudy(desk, {}).done).toBeNull()
    expect(studyState(desk)).toEqual(states[0])
    expect(checkMemories(desk.db)).toEqual([])
  })

  it('takes back flags as well, and only of the document that is studied', async () => {
    const db = await openWithDocuments()
    const desk = await deskOf(db)
    const other = await deskOf(db, documentB)
    flagCards(db, deckIn(desk), { cards: ['One-0-0'], act: 'bury' }, noon)
    rate(other, 3)
    expect(undoStudy(desk, {})).toMatchObject({
      done: { kind: 'card-buried' },
      current: { card: { id: 'One-0-0' } },
    })
    expect(studyState(desk).canUndo).toBe(false)
    expect(studyState(other).canUndo).toBe(true)
    expect(studyState(await deskOf(db, null)).canUndo).toBe(true)
  })
})

describe('more than the day asks for', () => {
  it('gives more new cards today, and none more tomorrow', async () => {
    const db = await openWithDocuments()
    const desk = { ...(await deskOf(db)), newPerDay: 1 }
    rate(desk, 4)
    expect(studyState(desk)).toMatchObject({ current: null, more: { fresh: 3 } })
    studyMore(db, documentA, 1, noon)
    expect(studyState(desk).counts.new).toBe(1)
    rate(desk, 4)
    expect(studyState(desk).current).toBeNull()
    expect(studyState({ ...desk, at: noon + day }).counts.new).toBe(1)
  })

  it('counts reviews that were studied ahead', async () => {
    const db = await openWithDocuments()
    for (let desk = await deskOf(db); studyState(desk).current !== null; ) rate(desk, 4)
    const desk = await deskOf(db, documentA, noon + 2 * day)
    while (studyState(desk).current !== null) rate(desk, 4)
    const { more } = studyState(desk)
    expect(more?.ahead).toEqual([{ days: 7, cards: 3 }])
    const { card } = rate(desk, 3, 7)
    expect(listReviews(db).filter((review) => review.card === card)).toHaveLength(2)
    expect(studyState(desk, { aheadDays: 7, run: null }).counts.due).toBe(2)
    expect(studyState(desk).current).toBeNull()
    expect(checkMemories(db)).toEqual([])
  })
})

describe('bad input', () => {
  it('takes two ratings of one showing as one', async () => {
    const desk = await deskOf(await openWithDocuments())
    const request = {
      of: documentA,
      card: 'One-0-0',
      reps: 0,
      durationMs: 1,
      aheadDays: 0,
      anyway: false,
      run: null,
    }
    rateCard(desk, { ...request, rating: 4 })
    const second = rateCard(desk, { ...request, rating: 1 })
    expect(second).toMatchObject({ ok: true, value: { reviewedToday: 1, leech: null } })
    expect(listReviews(desk.db)).toMatchObject([{ rating: 4 }])
  })

  it('caps the time of a card at a minute', async () => {
    const desk = await deskOf(await openWithDocuments())
    const request = {
      of: documentA,
      card: 'One-0-0',
      reps: 0,
      rating: 3,
      aheadDays: 0,
      anyway: false,
      run: null,
    } as const
    rateCard(desk, { ...request, durationMs: 3_600_000 })
    expect(listReviews(desk.db)[0]?.durationMs).toBe(60_000)
  })

  it('goes on when the clock was set back a year, says so, and keeps the order of the log', async () => {
    const db = await openWithDocuments()
    rate(await deskOf(db), 4)
    const back = await deskOf(db, documentA, noon - 365 * day)
    const state = studyState(back)
    expect(state.clockBehind).toBe(noon)
    expect(state.reviewedToday).toBe(0)
    expect(Math.min(...(state.current?.intervals ?? []))).toBeGreaterThan(0)
    const again = rateNamedAny(back)
    expect(again.ok).toBe(true)
    expect(checkMemories(db)).toEqual([])
    expect(undoStudy(back, {}).done?.kind).toBe('rating-added')
    expect(studyState(await deskOf(db)).clockBehind).toBeNull()
  })

  it('refuses a rating of a card that is gone, and leaves it out of all counts', async () => {
    const db = await openWithDocuments()
    const desk = await deskOf(db)
    rate(desk, 1)
    const facts = [{ ...plainFact('One-0'), state: 'rejected' as const }]
    writeEdits(db, { document: documentA, act: 'reject', block: 'One', facts, cards: [] })
    const after = await deskOf(db)
    expect(studyState(after).counts).toEqual({ new: 3, learning: 0, due: 0 })
    const request = {
      of: documentA,
      card: 'One-0-0',
      reps: 1,
      rating: 3,
      durationMs: 1,
      aheadDays: 0,
      anyway: false,
      run: null,
    } as const
    expect(rateCard(after, request)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('shows a card whose sentence is gone without a source', async () => {
    const db = await openWithDocuments()
    const decks = new Decks({
      peek: async (id) => ({ ...makeBriefing(id, [{ section: 'One', facts: [{}] }]), blocks: [] }),
    })
    expect(studyState(await deskOf(db, documentA, noon, decks)).current).toMatchObject({ source: null })
  })
})

function rateNamedAny(desk: Desk) {
  const { current } = studyState(desk)
  if (current === null) throw new Error('nothing is shown')
  const { card, reps } = current
  return rateCard(desk, {
    of: documentA,
    card: card.id,
    reps,
    rating: 3,
    durationMs: 1,
    aheadDays: 0,
    anyway: false,
    run: null,
  })
}
