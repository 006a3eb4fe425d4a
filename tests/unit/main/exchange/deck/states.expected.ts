/**
 * Cards with what Anki's FSRS knew of them, and the memory that each is to begin with; written by hand from Anki's
 * documentation of its tables: `data` is JSON with `s` (stability in days), `d` (difficulty, 1 to 10) and, in newer
 * ones, `lrt` (the last review, in seconds); `due` counts days from the day of `col.crt`, or is seconds on a step.
 */
import type { StartingState } from '../../../../../src/core/study/starting-state.ts'
import type { LogRow } from './history.expected.ts'

const day = 86_400_000
/** When the collection was made, and the study day of that. */
export const created = Date.UTC(2026, 0, 1, 4)
const firstDay = created / day - 4 / 24
/** What the deck is read at. */
export const now = Date.UTC(2026, 5, 1)
const last = Date.UTC(2026, 2, 10, 9)

export interface CardColumns {
  readonly type: number
  readonly queue: number
  readonly due: number
  readonly ivl: number
  readonly reps: number
  readonly lapses: number
  /** Where it was drawn from by a filter: its deck, and when it is due there. */
  readonly odid?: number
  readonly odue?: number
  readonly data: string
}

interface Row {
  readonly name: string
  readonly card: CardColumns
  readonly log: readonly LogRow[]
  /** Null where its memory follows from its log alone, or it is new. */
  readonly state: StartingState | null
}

const logged = (ease: number, at: number, type: number, factor = 500): LogRow => ({
  ...{ id: at, ease, type, factor, time: 4000 },
})
const data = (more: object = {}): string =>
  JSON.stringify({ s: 42.5, d: 6.25, dr: 0.9, decay: 0.1542, ...more })
const seen: CardColumns = {
  ...{ type: 2, queue: 2, due: 110, ivl: 42, reps: 7, lapses: 1 },
  data: data({ lrt: last / 1000 }),
}
const known = { at: last, utcOffset: 0, stability: 42.5, difficulty: 6.25, reps: 7, lapses: 1 } as const
const review: StartingState = { ...known, phase: 'review', dueDay: firstDay + 110 }

export const states: readonly Row[] = [
  { name: 'a review without a log', card: seen, log: [], state: review },
  {
    name: 'a log that is cut: it does not begin with learning',
    card: seen,
    log: [logged(3, last - 30 * day, 1), logged(3, last, 1)],
    state: review,
  },
  {
    name: 'a whole log says it all',
    card: seen,
    log: [logged(3, last - 31 * day, 0), logged(3, last - 30 * day, 1), logged(3, last, 1)],
    state: null,
  },
  {
    name: 'what was learned before it was set back to new is no beginning of what came after',
    card: seen,
    log: [logged(3, last - 40 * day, 0), logged(0, last - 35 * day, 4, 0), logged(3, last, 1)],
    state: review,
  },
  {
    name: 'set back, and learned again',
    card: seen,
    log: [logged(0, last - 35 * day, 4, 0), logged(3, last - 34 * day, 0), logged(3, last, 1)],
    state: null,
  },
  {
    name: 'an older Anki does not say when it was reviewed last: its log does',
    card: { ...seen, data: data() },
    log: [logged(3, last, 1)],
    state: review,
  },
  {
    name: 'neither says it: so many days before it is due, as its interval has',
    card: { ...seen, data: data() },
    log: [],
    state: { ...review, at: created + 68 * day },
  },
  {
    name: 'suspended',
    card: { ...seen, queue: -1 },
    log: [],
    state: review,
  },
  {
    name: 'drawn from its deck by a filter: it is due as it was there',
    card: { ...seen, due: -100_000, odid: 1, odue: 110 },
    log: [],
    state: review,
  },
  {
    name: 'forgotten, on a step of minutes',
    card: { ...seen, type: 3, queue: 1, due: last / 1000 + 600, ivl: 1, lapses: 2 },
    log: [],
    state: { ...known, lapses: 2, phase: 'relearning', dueAt: last + 600_000 },
  },
  {
    name: 'learning, on a step of days',
    card: { ...seen, type: 1, queue: 3, due: 70, ivl: 0 },
    log: [],
    state: { ...known, phase: 'learning', dueAt: created + 70 * day },
  },
  { name: 'new', card: { ...seen, type: 0, queue: 0, due: 3, ivl: 0 }, log: [], state: null },
  { name: 'no FSRS', card: { ...seen, data: '' }, log: [], state: null },
  { name: 'half of it', card: { ...seen, data: '{"s":42.5}' }, log: [], state: null },
  { name: 'what is no JSON', card: { ...seen, data: '{"s":' }, log: [], state: null },
  { name: 'a list', card: { ...seen, data: '[1,2]' }, log: [], state: null },
  { name: 'numbers as texts', card: { ...seen, data: '{"s":"42.5","d":"6"}' }, log: [], state: null },
  { name: 'no stability', card: { ...seen, data: data({ s: 0 }) }, log: [], state: null },
  { name: 'a difficulty there is not', card: { ...seen, data: data({ d: 11 }) }, log: [], state: null },
  {
    name: 'a stability beyond what is counted with',
    card: { ...seen, data: data({ s: 1e9, lrt: last / 1000 }) },
    log: [],
    state: { ...review, stability: 36_500 },
  },
  {
    name: 'reviewed before there was such a program',
    card: { ...seen, data: data({ lrt: 1000 }) },
    log: [],
    state: null,
  },
  {
    name: 'reviewed in times to come',
    card: { ...seen, data: data({ lrt: now / 1000 + 5 * 86_400 }) },
    log: [],
    state: null,
  },
  { name: 'due in another age', card: { ...seen, due: 9e12 }, log: [], state: null },
  {
    name: 'counts that are none',
    card: { ...seen, reps: -3, lapses: -1 },
    log: [],
    state: { ...review, reps: 0, lapses: 0 },
  },
]
