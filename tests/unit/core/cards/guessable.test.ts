import { describe, expect, test } from 'vitest'
import { type Choices, makeChoices } from '../../../../src/core/cards/make-choices.ts'
import { briefingOf, cardOf, tables } from './choice-samples.ts'
import { chanceRight, features, ranks } from './guessers.ts'

const seedsPerCard = 40
/** The most that any guesser may gain over chance. */
const leeway = 0.06

/** Every card of the four documents, and the facts of the tables that have none, each with many seeds. */
const sets: readonly { readonly card: string; readonly choices: Choices }[] = tables.flatMap(
  ({ document, cards }) => {
    const source = briefingOf(document)
    const all = new Map(
      [...source.cards, ...cards.map((row) => cardOf(source, row))].map((card) => [card.id, card]),
    )
    return [...all.values()].flatMap((card) =>
      Array.from({ length: seedsPerCard }, (_, seed) => makeChoices(card, source, seed)).flatMap((choices) =>
        choices.ok ? [{ card: card.id, choices: choices.value }] : [],
      ),
    )
  },
)

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
const chance = mean(sets.map(({ choices }) => 1 / choices.options.length))
const hits = (score: (options: readonly string[]) => readonly number[]) =>
  mean(sets.map(({ choices: { options, right } }) => chanceRight(score(options), right)))

describe(`the answer is not told by its form (${sets.length} sets, chance ${chance.toFixed(3)})`, () => {
  test.each(Object.keys(features))('by most and by least of: %s', (name) => {
    const of = features[name] as (typeof features)[string]
    const [most, least] = [hits(of), hits((options) => of(options).map((value) => -value))]
    console.info(`${name}: most ${most.toFixed(3)}, least ${least.toFixed(3)}`)
    expect(Math.max(most, least)).toBeLessThan(chance + leeway)
  })

  test('by weights of all of them, learnt from half of the cards and tried on the others', () => {
    const names = [...new Set(sets.map(({ card }) => card))]
    const inFirst = (card: string) => names.indexOf(card) % 2 === 0
    const weights = learn(sets.filter(({ card }) => inFirst(card)).map(({ choices }) => choices))
    const held = sets.filter(({ card }) => !inFirst(card))
    const right = mean(
      held.map(({ choices }) => chanceRight(scores(choices.options, weights), choices.right)),
    )
    console.info(`learnt: ${right.toFixed(3)} on ${held.length} sets`)
    expect(right).toBeLessThan(chance + leeway)
  })
})

test('a guesser finds an answer that stands out', () => {
  const planted = sets.map(({ choices: { options, right } }) => ({
    options: options.map((text, at) => (at === right ? `${text} indeed` : text)),
    right,
  }))
  const weights = learn(planted)
  const right = mean(planted.map(({ options, right }) => chanceRight(scores(options, weights), right)))
  expect(right).toBeGreaterThan(0.9)
})

const columns = (options: readonly string[]) =>
  Object.values(features).flatMap((of) => {
    const rank = ranks(of(options))
    return [rank, rank.map((value) => Math.abs(value - 0.5))]
  })

function scores(options: readonly string[], weights: readonly number[]): number[] {
  const all = columns(options)
  return options.map((_, at) =>
    all.reduce((sum, column, index) => sum + (column[at] ?? 0) * (weights[index] ?? 0), 0),
  )
}

/** A softmax over the options, by gradient. */
function learn(samples: readonly Choices[]): number[] {
  const prepared = samples.map(({ options, right }) => ({
    all: columns(options),
    right,
    count: options.length,
  }))
  const weights = new Array<number>(Object.keys(features).length * 2).fill(0)
  for (let round = 0; round < 60; round += 1) {
    const slope = weights.map(() => 0)
    for (const { all, right, count } of prepared) {
      const raw = Array.from({ length: count }, (_, at) =>
        Math.exp(all.reduce((sum, column, index) => sum + (column[at] ?? 0) * (weights[index] ?? 0), 0)),
      )
      const total = raw.reduce((sum, each) => sum + each, 0)
      all.forEach((column, index) => {
        const expected = column.reduce((sum, value, at) => sum + (value * (raw[at] ?? 0)) / total, 0)
        slope[index] = (slope[index] ?? 0) + ((column[right] ?? 0) - expected)
      })
    }
    slope.forEach((value, index) => {
      weights[index] = (weights[index] ?? 0) + (2 * value) / samples.length
    })
  }
  return weights
}
