import { expect, it } from 'vitest'
import { recallByWeek } from '../../../../src/core/study/weeks.ts'
import { weekCases } from './weeks.expected.ts'

it.each(weekCases)('by week: $what', ({ recalls, weeks }) => {
  const told = recallByWeek(recalls)
  expect(told.map(({ monday, reviews }) => [monday, reviews])).toEqual(
    weeks.map(({ monday, reviews }) => [monday, reviews]),
  )
  for (const [at, week] of weeks.entries())
    for (const share of ['predicted', 'recalled', 'low', 'high'] as const)
      expect(told[at]?.[share], share).toBeCloseTo(week[share], 3.5)
})
