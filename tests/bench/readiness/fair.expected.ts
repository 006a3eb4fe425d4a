import { type Cell, seeds } from './cells.ts'

/**
 * What the plan is held to against plain FSRS with the same minutes and no cap of new cards, for each kind of learner.
 * Committed before the code that is to meet it.
 */
export const fairBar = {
  /** No cell may be worse by more, in points of 100. */
  mostPointsBelow: 2,
  /** So many of the cells must have a range at the hour that holds what is true, as a share. */
  leastCovered: 0.95,
  /** No cell of a learner after Pavlik and Anderson may be worse than by the plan of one review ahead by more. */
  mostPointsLost: 1,
} as const

/**
 * Every second cell of the grid, like the fields of one colour on a chessboard, and the first seeds were looked at while
 * the plan was made. It is judged by the others.
 */
export function isJudged(grid: readonly Cell[], cell: Cell): boolean {
  const steps = (['speed', 'days', 'minutes', 'cards', 'missed'] as const).map((name) =>
    [...new Set(grid.map((one) => one[name]))].indexOf(cell[name]),
  )
  return steps.reduce((sum, step) => sum + step, 0) % 2 === 1
}

export const judgedSeeds: readonly number[] = seeds.slice(2)
