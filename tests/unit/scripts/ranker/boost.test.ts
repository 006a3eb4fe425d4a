import { expect, test } from 'vitest'
import { boost } from '../../../../scripts/ranker/boost.ts'
import { readJudged } from '../../../../scripts/ranker/judged.ts'
import { chanceOf as chancesFrom } from '../../../../src/core/base/random.ts'
import cards from '../../../../src/core/weigh/cards.json' with { type: 'json' }
import { planted } from '../../../../src/core/weigh/forest.ts'

const names = ['size', 'named', 'noise']
const random = chancesFrom(7)
const table = Array.from({ length: 1200 }, () =>
  Float64Array.of(random() * 20, Math.round(random()), random()),
)
/** Long ones are good where they are named, short ones where they are not: neither trait tells it alone. */
const good = table.map(([size = 0, named = 0]) => size > 10 === (named === 1))

test('learns what two traits tell together', () => {
  const chanceOf = planted(boost(names, table, good, chancesFrom(1)))
  const fresh = Array.from({ length: 400 }, () =>
    Float64Array.of(random() * 20, Math.round(random()), random()),
  )
  const right = fresh.filter((row) => chanceOf(row) > 0.5 === ((row[0] ?? 0) > 10 === (row[1] === 1)))
  expect(right.length / fresh.length).toBeGreaterThan(0.95)
})

test('learns the same from the same seed', () => {
  const few = { trees: 8, depth: 3, rate: 0.1, fewest: 20, calm: 3, cards: 0.7, traits: 0.7 }
  const learn = () => boost(names, table, good, chancesFrom(3), few)
  expect(learn()).toEqual(learn())
})

test('what the app weighs by was learnt from traits that the judged cards have', () => {
  const { traits, rows } = readJudged()
  expect(rows.length).toBeGreaterThan(10_000)
  expect(cards.traits.filter((name) => !traits.includes(name))).toEqual([])
  // Each leaf and each question is one of a small tree.
  for (const tree of cards.trees) expect(tree.length).toBeLessThanOrEqual(2 ** 5 - 1)
})
