import { describe, expect, it } from 'vitest'
import { plainCard, plainFact } from '../../../../../src/core/model/edits.ts'
import { uncalibrated } from '../../../../../src/core/study/calibrate.ts'
import { usualPace } from '../../../../../src/core/study/pace.ts'
import type { Rating } from '../../../../../src/core/study/schedule.ts'
import {
  type Desk,
  dueCounts,
  flagCards,
  rateCard,
  restingCards,
  studyMore,
  studyOverview,
  studyState,
  undoStudy,
} from '../../../../../src/main/app/study/study.ts'
import { Decks } from '../../../../../src/main/library/decks.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { setRemoved } from '../../../../../src/main/store/documents.ts'
import { writeEdits } from '../../../../../src/main/store/edits.ts'
import { checkMemories } from '../../../../../src/main/store/rebuild.ts'
import { listReviews } from '../../../../../src/main/store/reviews.ts'
import { makeBriefing } from '../../../study-samples.ts'
import { documentA, documentB, now, openWithDocuments } from '../../store/helpers.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** Noon of a day, wherever the test runs: far from the hour at which a study day begins. */
const noon = new Date(2026, 10, 24, 12).getTime()

const briefings = new Map(
  [documentA, documentB].map((id) => [
    id,
    makeBriefing(id, [
      { section: 'One', facts: [{ cards: 2 }, {}, {}] },
      { section: 'Two', facts: [{}] },
    ]),
  ]),
)
const makeDecks = () => new Decks({ peek: async (id) => briefings.get(id) ?? null })

const deckIn = ({ decks: [deck] }: Desk) => {
  if (deck === undefined) throw new Error('no deck')
  return deck
}

async function deskOf(db: Database, document: string | null = documentA, at = noon, decks = makeDecks()) {
  const found = document === null ? await decks.all(db) : [await decks.get(db, document)]
  const all = found.filter((deck) => deck !== null)
  return {
    db,
    document,
    decks: all,
    cards: decks.mix(all),
    newPerDay: 20,
    pass: null,
    at,
  } satisfies Desk
}

/** Rates what is shown. */
function rate(desk: Desk, rating: Rating, aheadDays = 0) {
  const { current } = studyState(desk, { aheadDays })
  if (current === null) throw new Error('nothing is shown')
  const { document: of, card, reps } = current
  const rated = rateCard(desk, { of, card: card.id, reps, rating, durationMs: 3_000, aheadDays })
  if (!rated.ok) throw new Error(rated.error.code)
  return { card: card.id, ...rated.value }
}

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
      const { done, ...state } = undoStudy(desk, 0)
      expect(done).toMatchObject({ kind: 'rating-added', card })
      expect(state.current?.card.id).toBe(card)
      expect(state.counts).toEqual(states[at]?.counts)
    }
    expect(undoStudy(desk, 0).done).toBeNull()
    expect(studyState(desk)).toEqual(states[0])
    expect(checkMemories(desk.db)).toEqual([])
  })

  it('takes back flags as well, and only of the document that is studied', async () => {
    const db = await openWithDocuments()
    const desk = await deskOf(db)
    const other = await deskOf(db, documentB)
    flagCards(db, deckIn(desk), { cards: ['One-0-0'], act: 'bury' }, noon)
    rate(other, 3)
    expect(undoStudy(desk, 0)).toMatchObject({
      done: { kind: 'card-buried' },
      current: { card: { id: 'One-0-0' } },
    })
    expect(studyState(desk).canUndo).toBe(false)
    expect(studyState(other).canUndo).toBe(true)
    expect(studyState(await deskOf(db, null)).canUndo).toBe(true)
  })
})

describe('flags', () => {
  it('bury until tomorrow, suspend for good, and mark', async () => {
    const db = await openWithDocuments()
    const desk = await deskOf(db)
    const deck = deckIn(desk)
    const flag = (cards: readonly string[], act: 'bury' | 'suspend' | 'mark' | 'unsuspend') =>
      flagCards(db, deck, { cards, act }, noon)
    expect(flag(['One-0-0'], 'bury').ok).toBe(true)
    // Its sibling may come in its place, at its own turn.
    expect(studyState(desk).current?.card.id).toBe('Two-0-0')
    expect(studyState(desk).counts.new).toBe(4)
    flag(['One-0-1'], 'suspend')
    expect(studyState(desk).counts.new).toBe(3)
    flag(['Two-0-0'], 'mark')
    expect(studyState(desk)).toMatchObject({ current: { card: { id: 'Two-0-0' }, marked: true } })
    expect(restingCards(desk)).toMatchObject([
      { card: 'One-0-0', suspended: false },
      { card: 'One-0-1', suspended: true },
    ])
    expect(studyOverview(await deskOf(db, null)).resting).toBe(2)
    const tomorrow = await deskOf(db, documentA, noon + day)
    expect(studyState(tomorrow).current?.card.id).toBe('One-0-0')
    flag(['One-0-1'], 'unsuspend')
    expect(restingCards(tomorrow)).toEqual([])
  })

  it('write nothing where nothing changes, and refuse a card that is not there', async () => {
    const db = await openWithDocuments()
    const desk = await deskOf(db)
    flagCards(db, deckIn(desk), { cards: ['One-0-0'], act: 'unbury' }, noon)
    expect(studyState(desk).canUndo).toBe(false)
    expect(flagCards(db, deckIn(desk), { cards: ['gone'], act: 'bury' }, noon)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })
})

describe('a leech', () => {
  it('is told at eight lapses and after every four more, as Anki does', async () => {
    const db = await openWithDocuments()
    const told: number[] = []
    let at = noon
    for (let lapses = 1; lapses <= 17; lapses += 1) {
      // Easy, until it is due; then forgotten.
      let desk = await deskOf(db, documentA, at)
      const easy = rateNamed(desk, 'One-0-0', 4)
      expect(easy.leech).toBeNull()
      at += 400 * day
      desk = await deskOf(db, documentA, at)
      const { leech } = rateNamed(desk, 'One-0-0', 1)
      if (leech !== null) told.push(leech.lapses)
      expect(studyState(desk, { prefer: 'One-0-0' }).current?.leech ?? lapses >= 8).toBe(lapses >= 8)
      at += 20 * minute
    }
    expect(told).toEqual([8, 12, 16])
  })
})

function rateNamed(desk: Desk, card: string, rating: Rating) {
  const { current } = studyState(desk, { prefer: card })
  if (current?.card.id !== card) throw new Error(`${current?.card.id} is shown`)
  const request = { of: documentA, card, reps: current.reps, rating, durationMs: 1, aheadDays: 0 }
  const rated = rateCard(desk, request)
  if (!rated.ok) throw new Error(rated.error.code)
  return rated.value
}

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
    expect(studyState(desk, { aheadDays: 7 }).counts.due).toBe(2)
    expect(studyState(desk).current).toBeNull()
    expect(checkMemories(db)).toEqual([])
  })
})

describe('the overview', () => {
  it('counts each document and all, and goes by the usual pace until there are twenty answers', async () => {
    const db = await openWithDocuments()
    const overview = studyOverview({ ...(await deskOf(db, null)), newPerDay: 3 })
    // Three new cards of two steps each, 8 seconds an answer.
    expect(overview.all).toEqual({ counts: { new: 3, learning: 0, due: 0 }, minutes: 1 })
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
      } as const
      rateCard({ ...slow, at: noon + i * minute }, request)
    }
    const { counts, minutes } = studyOverview(await deskOf(db, null, noon + 60 * minute)).all
    expect(minutes).toBe(Math.ceil(((counts.new * 2 + counts.learning + counts.due) * 50) / 60))
  })

  it('lists for the library what waits to be recalled', async () => {
    const db = await openWithDocuments()
    const desk = await deskOf(db)
    rate(desk, 4)
    expect(dueCounts(db, desk.decks, noon)).toEqual({})
    expect(dueCounts(db, desk.decks, noon + 100 * day)).toEqual({ [documentA]: 1 })
    flagCards(db, deckIn(desk), { cards: ['One-0-0'], act: 'suspend' }, noon)
    expect(dueCounts(db, desk.decks, noon + 100 * day)).toEqual({})
  })
})

describe('bad input', () => {
  it('takes two ratings of one showing as one', async () => {
    const desk = await deskOf(await openWithDocuments())
    const request = { of: documentA, card: 'One-0-0', reps: 0, durationMs: 1, aheadDays: 0 }
    rateCard(desk, { ...request, rating: 4 })
    const second = rateCard(desk, { ...request, rating: 1 })
    expect(second).toMatchObject({ ok: true, value: { reviewedToday: 1, leech: null } })
    expect(listReviews(desk.db)).toMatchObject([{ rating: 4 }])
  })

  it('caps the time of a card at a minute', async () => {
    const desk = await deskOf(await openWithDocuments())
    const request = { of: documentA, card: 'One-0-0', reps: 0, rating: 3, aheadDays: 0 } as const
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
    expect(undoStudy(back, 0).done?.kind).toBe('rating-added')
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
  return rateCard(desk, { of: documentA, card: card.id, reps, rating: 3, durationMs: 1, aheadDays: 0 })
}
