import { expect, it } from 'vitest'
import { sectionCosts } from '../../../../src/core/study/section-costs.ts'
import { costCases } from './section-costs.expected.ts'

it.each(costCases)('what a point has cost: $what', ({ sections, costs }) => {
  const recalls = new Map<string, number>(
    sections.flatMap(({ name, recall }) => recall.map((share, nth) => [`${name} ${nth}`, share] as const)),
  )
  const asked = sections.map(({ name, recall }) => ({
    section: name,
    cards: recall.map((_, nth) => `${name} ${nth}`),
  }))
  // The answers go round the cards.
  const log = sections.flatMap(({ name, recall, seconds }) =>
    seconds.map((each, nth) => ({
      card: `${name} ${nth % recall.length}`,
      rating: 3 as const,
      at: 0,
      utcOffset: 0,
      durationMs: each * 1_000,
    })),
  )
  const told = sectionCosts(asked, log, (card) => recalls.get(card) ?? 0)
  expect(told.map(({ section, answers }) => [section, answers])).toEqual(
    costs.map(({ name, answers }) => [name, answers]),
  )
  for (const [at, { minutes, points }] of costs.entries()) {
    expect(told[at]?.minutes).toBeCloseTo(minutes, 9)
    expect(told[at]?.points).toBeCloseTo(points, 9)
  }
})
