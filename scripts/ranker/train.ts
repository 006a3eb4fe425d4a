// Learns from judged cards how likely a card is good: `npm run train`. Prints how well that is told of documents that were
// held out, and writes what was learnt of all of them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chanceOf as chancesFrom } from '../../src/core/base/random.ts'
import { planted } from '../../src/core/weigh/forest.ts'
import { boost, type TraitTable } from './boost.ts'
import { type JudgedCards, readJudged } from './judged.ts'

const folds = 5
/** Fewest cards that must have a trait. */
const fewest = 12
/** Traits that are not known of a span alone, before its sentence stands. */
const ofCard = /^(?:doubt|before|lead|kind|self|importance)/

const judged = readJudged()
for (const [name, keeps] of [
  ['cards', () => true],
  ['spans', (trait: string) => !ofCard.test(trait)],
] as const) {
  const { names, table, rows } = tableOf(judged, keeps)
  const good = rows.map(([, worth]) => worth > 0)
  const chances = heldOut(names, table, rows, good)
  console.log(`${name}: ${rows.length} cards, ${names.length} traits; told of documents that were held out:`)
  for (const least of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    const told = good.filter((_, card) => (chances[card] ?? 0) >= least)
    const right = told.filter(Boolean).length
    console.log(`  from ${least}: ${told.length} cards, ${Math.round((100 * right) / told.length)} % good`)
  }
  const forest = boost(names, table, good, chancesFrom(1))
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'src', 'core', 'weigh', `${name}.json`),
    `${JSON.stringify(forest)}\n`,
  )
}

function tableOf({ traits, rows: all }: JudgedCards, keeps: (trait: string) => boolean) {
  const counts = new Int32Array(traits.length)
  for (const [, , own] of all) for (const [trait] of own) counts[trait] = (counts[trait] ?? 0) + 1
  const names = traits.filter((trait, at) => keeps(trait) && (counts[at] ?? 0) >= fewest)
  const numbers = new Map(names.map((trait, number) => [traits.indexOf(trait), number]))
  // A question has no gap, and so no span.
  const question = traits.indexOf('kind.question')
  const rows = all.filter(([, , own]) => keeps('kind.question') || !own.some(([trait]) => trait === question))
  const table = rows.map(([, , own]) => {
    const values = new Float64Array(names.length)
    for (const [trait, value] of own) {
      const number = numbers.get(trait)
      if (number !== undefined) values[number] = value
    }
    return values
  })
  return { names, table, rows }
}

/** The chance of each card, learnt of the other documents. */
function heldOut(
  names: readonly string[],
  table: TraitTable,
  rows: JudgedCards['rows'],
  good: readonly boolean[],
) {
  const chances = new Float64Array(good.length)
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = (card: number) => (rows[card]?.[0] ?? 0) % folds === fold
    const known = [...good.keys()].filter((card) => !isOut(card))
    const chanceOf = planted(
      boost(
        names,
        known.flatMap((card) => table[card] ?? []),
        known.map((card) => good[card] ?? false),
        chancesFrom(1),
      ),
    )
    table.forEach((values, card) => {
      if (isOut(card)) chances[card] = chanceOf(values)
    })
  }
  return chances
}
