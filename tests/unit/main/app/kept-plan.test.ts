import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Agenda, everyDay } from '../../../../src/core/model/agenda.ts'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { mixDecks } from '../../../../src/core/study/deck.ts'
import { changeCards } from '../../../../src/main/app/cards/change-cards.ts'
import { learnerOf } from '../../../../src/main/app/learner.ts'
import { readPlan } from '../../../../src/main/app/plan.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { undo } from '../../../../src/main/store/journal.ts'
import { addReview } from '../../../../src/main/store/memories.ts'
import { renewMemories } from '../../../../src/main/store/renew-memories.ts'
import { readScheduling, writeScheduling } from '../../../../src/main/store/scheduling.ts'
import type { CardAct } from '../../../../src/shared/contract/cards.ts'
import { agendaOn, documentA, documentB, openWithDocuments } from '../store/helpers.ts'
import { day, makeDecks, minute, noon } from './study/desks.ts'

const first: Agenda = { id: 'm', ...agendaOn([documentA], noon + 9 * day) }

async function opened() {
  const db = await openWithDocuments()
  const reader = makeDecks()
  const planOf = async (agenda: Agenda, at: number) => {
    await renewMemories(db)
    const decks = await reader.of(db, agenda.documents)
    return readPlan(db, mixDecks(decks), await learnerOf(db), agenda, at)
  }
  return { db, reader, planOf }
}

test('a plan is worked out once for five minutes in which nothing changes, and on its last day for each look', async () => {
  const { planOf } = await opened()
  const { days } = await planOf(first, noon)
  expect((await planOf(first, noon + 4 * minute)).days).toBe(days)
  expect((await planOf(first, noon + 5 * minute)).days).not.toBe(days)
  const soon = { ...first, at: noon + day }
  const last = await planOf(soon, noon)
  expect((await planOf(soon, noon)).days).toBe(last.days)
  expect((await planOf(soon, noon + 1)).days).not.toBe(last.days)
})

test('what two ask for at once is worked out once', async () => {
  const { planOf } = await opened()
  await planOf({ ...first, goal: 0.8 }, noon)
  const [one, other] = await Promise.all([planOf(first, noon), planOf(first, noon)])
  expect(one.days).toBe(other.days)
})

test('a plan that fails leaves alone what was asked for since', async () => {
  const { db, reader } = await opened()
  await renewMemories(db)
  const [deck, learner] = [mixDecks(await reader.of(db, first.documents)), await learnerOf(db)]
  const read = (as: typeof learner) => readPlan(db, deck, as, first, noon)
  const [failing, kept] = [read({ ...learner, pace: null as never }), read(learner)]
  await expect(failing).rejects.toThrow()
  expect((await read(learner)).days).toBe((await kept).days)
})

interface State {
  agenda: Agenda
  at: number
}
type Act = (db: Database, state: State, change: (act: CardAct, card: string) => Promise<unknown>) => unknown

const card = fc.constantFrom('One-0-0', 'One-0-1', 'One-1-0', 'One-2-0', 'Two-0-0')
const setting =
  (words: Partial<Agenda>): Act =>
  (_, state) => {
    state.agenda = { ...state.agenda, ...words }
  }
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(card, fc.constantFrom<Rating>(1, 3, 4)).map(
    ([id, rating]): Act =>
      (db, { at }) => {
        addReview(db, { document: documentA, card: id, rating, at, utcOffset: 0, durationMs: 9_000 })
      },
  ),
  fc
    .tuple(
      card,
      fc.constantFrom<CardAct>(
        { kind: 'suspend' },
        { kind: 'unsuspend' },
        { kind: 'postpone', days: 2 },
        { kind: 'reset' },
        { kind: 'delete' },
      ),
    )
    .map(
      ([id, act]): Act =>
        (_, __, change) =>
          change(act, id),
    ),
  fc.constant<Act>((db, { at }) => undo(db, { at })),
  fc.constantFrom(0.8, 0.95).map(
    (retention): Act =>
      (db) => {
        writeScheduling(db, { ...readScheduling(db), retention })
      },
  ),
  fc.constantFrom(5 * minute, 90 * minute, day, 3 * day).map(
    (ms): Act =>
      (_, state) => {
        state.at += ms
      },
  ),
  fc
    .constantFrom<Partial<Agenda>>(
      { goal: 0.8 },
      { goal: 0.95 },
      { minutes: everyDay(5) },
      { minutes: null },
      { documents: [documentA, documentB] },
      { at: noon + 5 * day },
      { daysOff: [Math.floor(noon / day) + 1] },
      { quiet: { from: 600, to: 900 } },
      { own: { newPerDay: 1 } },
    )
    .map(setting),
)

test('what is kept is what would be worked out now, whatever was done since', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 10 }), async (done) => {
      const { db, reader, planOf } = await opened()
      const state: State = { agenda: first, at: noon }
      const change = async (act: CardAct, id: string) =>
        changeCards(db, await reader.all(db), { cards: [{ document: documentA, card: id }], act }, state.at)
      for (const [nth, act] of done.entries()) {
        await planOf(state.agenda, state.at)
        await act(db, state, change)
        const { agenda: _, ...kept } = await planOf(state.agenda, state.at)
        const { agenda: __, ...anew } = await planOf({ ...state.agenda, id: `new ${nth}` }, state.at)
        expect(kept).toEqual(anew)
      }
      db.close()
    }),
    { numRuns: 15 },
  )
}, 120_000)
