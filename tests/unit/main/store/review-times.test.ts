import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { keyOf } from '../../../../src/core/study/deck.ts'
import { isDue } from '../../../../src/core/study/schedule.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { followClock, memoriesOf } from '../../../../src/main/store/memories.ts'
import { momentOf } from '../../../../src/main/store/moment.ts'
import { checkMemories, renewMemories } from '../../../../src/main/store/renew-memories.ts'
import {
  countReviewsOn,
  lastMoment,
  listReviews,
  listReviewsSince,
} from '../../../../src/main/store/reviews.ts'
import { documentA, documentB, makeReview, now, openWithDocuments } from './helpers.ts'

const day = 86_400_000
const minute = 60_000

interface Rated {
  readonly card: string
  readonly rating?: Rating
  /** In days after the first day, by the clock. */
  readonly at: number
}

function rate(db: Database, log: readonly Rated[]): void {
  for (const { card, rating = 3, at } of log) {
    followClock(db, now + at * day)
    const review = { ...makeReview(card), rating, at: now + at * day }
    perform(db, { v: 1, kind: 'review.add', review }, now + at * day)
  }
}

/** What is remembered of the cards after ratings, by a clock that says `at` in the end. */
async function remembered(log: readonly Rated[], at: number) {
  const db = await openWithDocuments()
  rate(db, log)
  followClock(db, now + at * day)
  expect(checkMemories(db)).toEqual([])
  return { db, memories: new Map(memoriesOf(db)) }
}

const cards = ['a', 'b', 'c', 'd']
const session = (at: number, rating: Rating = 3): readonly Rated[] =>
  cards.map((card, nth) => ({ card, rating, at: at + (nth * minute) / day }))
const learned = [...session(0), ...session(20 / 1440)]

test('ratings under a clock 40 days ahead count as given before it was set back, at once and for good', async () => {
  const wrong = [...learned, ...session(40), ...session(40.02)]
  const last = (20 * minute + 3 * minute) / day
  // Right after what was rated before.
  const right = [...learned, ...session(last), ...session(last + 0.02)]
  const expected = await remembered(right, 1)
  const { db, memories } = await remembered(wrong, 1)
  expect(memories).toEqual(expected.memories)
  expect(lastMoment(db)).toBe(lastMoment(expected.db))
  expect(listReviewsSince(db, documentA, now + day)).toEqual([])
  expect(countReviewsOn(db, null, momentOf(db, now))).toBe(16)
  const moment = { at: now + 10 * day, utcOffset: 60 }
  for (const memory of memories.values()) expect(memory.dueAt - now).toBeLessThan(40 * day)
  expect([...memories.values()].map((each) => isDue(each, moment))).toEqual(
    [...expected.memories.values()].map((each) => isDue(each, moment)),
  )
  // And so they stay, whatever is rated later, also when the clock gets to where it was.
  for (const at of [2, 5, 39, 41, 60]) {
    rate(db, session(at))
    rate(expected.db, session(at))
    expect(checkMemories(db)).toEqual([])
    expect(new Map(memoriesOf(db))).toEqual(new Map(memoriesOf(expected.db)))
  }
  await renewMemories(db)
})

test('ratings under a clock ten years behind count as given after the last ones, and wait for no decade', async () => {
  const { db, memories } = await remembered([...learned, ...session(3), ...session(-3650), ...session(5)], 5)
  for (const { stability, lastAt } of memories.values()) {
    expect(stability).toBeLessThan(60)
    expect(lastAt).toBeGreaterThanOrEqual(now + 5 * day)
  }
  // New cards that are first seen under it, too.
  rate(db, [
    { card: 'new', at: -3650 },
    { card: 'new', at: 6 },
  ])
  expect(memoriesOf(db).get(keyOf(documentA, 'new'))?.stability).toBeLessThan(10)
  expect(checkMemories(db)).toEqual([])
})

test('a clock that is only behind now moves nothing', async () => {
  const log = [...learned, ...session(3), ...session(10)]
  const { db, memories } = await remembered(log, -3650)
  expect(memories).toEqual((await remembered(log, 11)).memories)
  expect(db.get('SELECT count(*) AS n FROM review_times')?.n).toBe(0)
})

test('a rating that is done again later tells nothing of the clock', async () => {
  const db = await openWithDocuments()
  const add = (document: string, at: number) =>
    perform(db, { v: 1, kind: 'review.add', review: { ...makeReview('x', document), at } }, at)
  add(documentA, now)
  add(documentB, now + 30_000)
  add(documentA, now + 3 * day)
  undo(db, { at: now + 3 * day, document: documentB })
  redo(db, now + 3 * day + 1)
  expect(listReviews(db).map(({ at }) => at)).toEqual([now, now + 3 * day, now + 30_000])
  expect(checkMemories(db)).toEqual([])
})

test('whatever the clock did, what is remembered is what the log gives, and nothing was elapsed below zero', async () => {
  const jump = fc.oneof(
    { weight: 4, arbitrary: fc.double({ min: 0, max: 6, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(40, -40, 3650, -3650, -2) },
  )
  const step = fc.record({
    card: fc.constantFrom(...cards),
    rating: fc.constantFrom<Rating>(1, 2, 3, 4),
    jump,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
      let at = 4000
      const { db, memories } = await remembered(
        steps.map(({ card, rating, jump }, nth) => {
          at = Math.max(0, at + Math.round(jump * 1440) / 1440)
          // No two at the same moment: that is a rating that was done again.
          return { card, rating, at: at + nth / 86_400 }
        }),
        at + 1,
      )
      const times = listReviews(db).map((each) => each.at)
      expect(times.every((each, nth) => each >= (times[nth - 1] ?? 0) - day)).toBe(true)
      for (const { fsrs } of memories.values()) expect(fsrs.elapsed_days).toBeGreaterThanOrEqual(0)
      db.close()
    }),
    { numRuns: 25 },
  )
})
