import { expect, test } from 'vitest'
import { ratingsOf } from '../../../../../src/main/exchange/deck/history.ts'
import { logs, now } from './history.expected.ts'

test.each(logs)('a log: $name', ({ log, ratings }) => {
  const rows = log.map(({ id, ease, type, factor = 2500, time = 4000 }) => ({
    ...{ at: id, ease, kind: type, factor, time },
  }))
  expect(ratingsOf(rows, now)).toEqual(ratings)
})
