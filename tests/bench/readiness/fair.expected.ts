import { type Cell, type Grid, seeds } from './cells.ts'

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

/**
 * The cells and seeds by which the plan is judged that weighs its own order against plain FSRS's: nobody ran any of them
 * before it was made. All of the grid, and all seeds of it, could be looked at meanwhile. Each of the learners studies
 * them, and one of a kind that was not there before (`two-stores.ts`).
 */
export const heldOut = {
  grid: { spans: [2, 5, 10], minutesADay: [8, 20], decks: [90, 400], missedDays: [0, 1] },
  /** Between those of the grid. */
  speeds: [0.475, 0.625, 0.775, 0.925],
  halfLifeSpeeds: [0.35, 0.7, 1.4, 2.8],
  seeds: [89, 97, 113],
} as const satisfies {
  grid: Grid
  speeds: readonly number[]
  halfLifeSpeeds: readonly number[]
  seeds: readonly number[]
}
