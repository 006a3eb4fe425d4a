import { type Cell, listCells, speeds } from './cells.ts'
import type { Learner } from './learner.ts'
import { drawFor } from './random.ts'
import type { Check, MakeLearner, Run } from './run-cell.ts'

/** Shares of what is recalled that is answered Again all the same: a wrong key, a word mistaken, a mind elsewhere. */
export const slipChances = [0.1, 0.2] as const

/** Draws for slips are apart from those for recall. */
const slipSeed = 7_919

/** No sitting is missed: what is varied here is the slips. */
export const slipCells: readonly Cell[] = listCells(speeds).filter(({ missed }) => missed === 0)

/**
 * A learner of another kind who slips, in study as at the hour: the chance to recall is the chance to answer right.
 * Memory itself learns as if there were no slip, as the answer is seen either way.
 */
export function withSlips(makeLearner: MakeLearner, chance: number): MakeLearner {
  return (options) => {
    const learner = makeLearner(options)
    const shown = new Map<number, number>()
    const show = (card: number): boolean => {
      const times = shown.get(card) ?? 0
      shown.set(card, times + 1)
      const slips = drawFor(options.seed, slipSeed, card, times) < chance
      return learner.show(card) && !slips
    }
    const recallIn: Learner['recallIn'] = (card, seconds) => (1 - chance) * learner.recallIn(card, seconds)
    return { pass: learner.pass, show, recallIn }
  }
}

/** The same run held against memory alone: at the hour nobody slips. */
export function withoutSlipsAtHour(run: Run, chance: number): Run {
  const free = (check: Check): Check => ({ ...check, recall: check.recall / (1 - chance) })
  const { plain, fair } = run
  return {
    ...run,
    checks: run.checks.map(free),
    atHour: free(run.atHour),
    plain: { ...plain, recall: plain.recall / (1 - chance) },
    fair: { ...fair, recall: fair.recall / (1 - chance) },
  }
}
