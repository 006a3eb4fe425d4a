import { expect, test } from 'vitest'
import { makeScheduler, scheduleDefaults, studyDay, studyTime } from '../../../../src/core/study/schedule.ts'
import { scheduleOf } from '../../../../src/main/exchange/apkg-schedule.ts'
import { ratingsOf } from '../../../../src/main/exchange/deck/history.ts'
import { now, schedules, start } from './apkg-schedule.expected.ts'

const from = studyDay(studyTime({ at: start, utcOffset: 0 }))
const study = { scheduler: makeScheduler(), options: scheduleDefaults }
const told = ({ ratings, isSuspended, startingState: state }: (typeof schedules)[number]) => {
  const reviews = ratings.map(([rating, at]) => ({ card: 'a', rating, at, utcOffset: 0, durationMs: 3000 }))
  const history = { reviews, isSuspended: isSuspended === true, startingState: state ?? null, dueDay: null }
  return scheduleOf(history, study, 7, from)
}

test.each(schedules)('Anki is told of a card: $name', (row) => {
  const { card, log } = told(row)
  expect(card).toMatchObject(row.card)
  expect(log.map(({ ease, kind }) => [ease, kind])).toEqual(row.log)
  // What Anki has of it is what was here.
  const rows = log.map(({ at, ease, kind, factor, time }) => ({ at, ease, kind, factor, time }))
  expect(ratingsOf(rows, now).map(({ rating, at }) => [rating, at])).toEqual(row.ratings)
})

test('when a card is due is told in days for a review, in seconds for a step, in turn for a new one', () => {
  const [fresh, , step, learned] = schedules.map((row) => told(row).card)
  expect(fresh?.due).toBe(7)
  expect(step?.due).toBeGreaterThan(now / 1000 - 3600)
  expect(learned?.due).toBe(learned?.ivl)
  expect(JSON.parse(learned?.data ?? '')).toMatchObject({ s: expect.any(Number), d: expect.any(Number) })
})
