import { describe, expect, test } from 'vitest'
import { makeScheduler, scheduleDefaults, studyDay } from '../../../../../src/core/study/schedule.ts'
import type { StartingState } from '../../../../../src/core/study/starting-state.ts'
import { exportApkg } from '../../../../../src/main/exchange/apkg.ts'
import type { CardHistory } from '../../../../../src/main/exchange/apkg-schedule.ts'
import { type CollectedCard, openCollection } from '../../../../../src/main/exchange/deck/collection.ts'
import {
  type CollectionClock,
  startingStateOf,
} from '../../../../../src/main/exchange/deck/starting-state.ts'
import { unzip } from '../unzip.ts'
import { types } from './kinds.expected.ts'
import { forms, madeCollection } from './made.ts'
import { created, now, states } from './states.expected.ts'

/** The first card of each note, by the note's id. */
function cardsIn(bytes: Uint8Array): {
  readonly clock: CollectionClock
  readonly cards: ReadonlyMap<string, CollectedCard>
} {
  const collection = openCollection(bytes)
  const notes = [...collection.notes()].flat()
  collection.close()
  const cards = notes.flatMap(({ guid, cards: [card] }) => (card ? [[guid, card] as const] : []))
  return { clock: collection.clock, cards: new Map(cards) }
}

const utc = () => 0

describe.each(forms)('what Anki’s FSRS knew of a card, in %s', (form) => {
  const notes = states.map(({ name, card: schedule, log }, at) => ({
    ...{ guid: name, type: types.basic, fields: ['q', 'a'] },
    // Rows of the log are told apart by their times.
    cards: [{ ord: 0, deck: 'Lands', schedule, log: log.map((row) => ({ ...row, id: row.id + at })) }],
  }))
  const { clock, cards } = cardsIn(madeCollection(form, { notes }))

  test.each(states)('$name', ({ name, state }) => {
    expect(clock).toEqual({ created, createdOffset: null })
    const card = cards.get(name)
    const read = card ? startingStateOf(card, clock, now, utc) : undefined
    // What its log alone says is as much later as its rows are.
    expect(read && { ...read, at: Math.floor(read.at / 1000) * 1000 }).toEqual(state)
  })
})

test('days are counted from the date on which the collection was made, where it was made', () => {
  const [row] = states
  const { type = 0, due = 0, ivl: interval = 0, reps = 0, lapses = 0, data = '' } = row?.card ?? {}
  const schedule = { type, due, originalDue: 0, interval, reps, lapses, data }
  const clock = { created: created - 12 * 3_600_000, createdOffset: 9 * 60 }
  const state = startingStateOf({ schedule, log: [] }, clock, now, () => -300)
  expect(state).toEqual({ ...row?.state, utcOffset: -300 })
})

test('the rating that its memory ends with is in it, though only the log has its milliseconds', () => {
  const [, row] = states
  const last = row?.log.at(-1)
  if (row === undefined || last === undefined) throw new Error('It has no log')
  const { type, due, ivl: interval, reps, lapses, data } = row.card
  const log = [{ at: last.id + 640, ease: last.ease, kind: last.type, factor: 500, time: 4000 }]
  const schedule = { type, due, originalDue: 0, interval, reps, lapses, data }
  const state = startingStateOf({ schedule, log }, { created, createdOffset: null }, now, utc)
  expect(state?.at).toBe(last.id + 640)
})

/** What comes back of a card that went to Anki with its history. */
async function thereAndBack(history: CardHistory): Promise<StartingState | null> {
  const card = { id: 'a', prompt: 'q', answer: 'a', accept: [], judging: 'value', items: [] } as const
  const more = { leading: [], source: null, section: null, link: null, changedAt: 0, partial: false }
  const files = await unzip(
    await exportApkg([{ title: 'T', tags: [], cards: [{ ...card, ...more, history }] }], now),
  )
  const { clock, cards } = cardsIn(files.get('collection.anki2') ?? Buffer.alloc(0))
  const back = cards.get('a')
  return back ? startingStateOf(back, clock, now, utc) : null
}

const asTold = states.flatMap(({ name, state }) => (state === null ? [] : [{ name, state }]))

test.each(asTold)('what was known elsewhere goes to Anki and comes back: $name', async ({ state }) => {
  const history = { reviews: [], isSuspended: false, startingState: state, dueDay: null }
  expect(await thereAndBack(history)).toEqual(state)
})

test('what was answered since comes back with it, and a day that its user gave', async () => {
  const [row] = states
  const startingState = row?.state ?? null
  if (startingState === null) throw new Error('It has no state')
  const scheduler = makeScheduler(scheduleDefaults)
  const at = startingState.at + 50 * 86_400_000
  const review = { card: 'a', rating: 3, at, utcOffset: 0, durationMs: 3000 } as const
  const memory = scheduler.review(scheduler.start(startingState), review)
  const history = { reviews: [review], isSuspended: false, startingState, dueDay: null }
  const back = await thereAndBack(history)
  expect(back).toMatchObject({ at, reps: 8, lapses: 1, phase: 'review', dueDay: studyDay(memory.due) })
  expect(back?.stability).toBeCloseTo(memory.stability, 3)
  expect(back?.difficulty).toBeCloseTo(memory.fsrs.difficulty, 2)
  const dueDay = studyDay(memory.due) + 3
  expect(await thereAndBack({ ...history, dueDay })).toMatchObject({ at, dueDay })
})
