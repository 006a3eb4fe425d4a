import { usualGoal } from '../../../src/core/model/plan.ts'
import { enoughReviews } from '../../../src/core/study/readiness.ts'
import { summarize } from '../stats.ts'
import type { Cell } from './cells.ts'
import { fairBar, isJudged, judgedSeeds } from './fair.expected.ts'
import type { Check, Run } from './run-cell.ts'

export interface CellResult extends Cell {
  /** Means over the runs; all shares are of 0 to 1. */
  readonly shown: { readonly low: number; readonly mean: number; readonly high: number }
  readonly recall: number
  readonly plainRecall: number
  readonly difference: number
  readonly fairRecall: number
  readonly fairDifference: number
  readonly reviews: number
  readonly plainReviews: number
  readonly seen: number
  readonly plainSeen: number
  readonly minutesStudied: number
  readonly plainMinutesStudied: number
  readonly runs: readonly {
    readonly seed: number
    readonly low: number
    readonly mean: number
    readonly high: number
    readonly settled: boolean
    readonly recall: number
    readonly plainRecall: number
    readonly fairRecall: number
    readonly reviews: number
  }[]
}

export function describeCell(cell: Cell, runs: readonly Run[]): CellResult {
  const over = (value: (run: Run) => number) => mean(runs.map(value))
  const recall = over((run) => run.atHour.recall)
  const plainRecall = over((run) => run.plain.recall)
  const fairRecall = over((run) => run.fair.recall)
  return {
    ...cell,
    shown: {
      low: over((run) => run.atHour.low),
      mean: over((run) => run.atHour.mean),
      high: over((run) => run.atHour.high),
    },
    recall,
    plainRecall,
    difference: recall - plainRecall,
    fairRecall,
    fairDifference: recall - fairRecall,
    reviews: over((run) => run.atHour.reviews),
    plainReviews: over((run) => run.plain.reviews),
    seen: over((run) => run.seen),
    plainSeen: over((run) => run.plain.seen),
    minutesStudied: over((run) => run.minutes),
    plainMinutesStudied: over((run) => run.plain.minutes),
    runs: runs.map(({ seed, atHour, plain, fair }) => ({
      seed,
      ...atHour,
      plainRecall: plain.recall,
      fairRecall: fair.recall,
    })),
  }
}

/** Points are of 100. */
export function summarizeCells(cells: readonly CellResult[], runs: readonly Run[]) {
  const gains = cells.map(({ difference }) => 100 * difference)
  const few = (check: Check) => check.reviews < enoughReviews
  const atHour = runs.map((run) => run.atHour)
  const sittings = runs.flatMap((run) => run.checks)
  const early = cells.filter(({ reviews }) => reviews < enoughReviews)
  const runGains = runs.map((run) => 100 * (run.atHour.recall - run.plain.recall))
  return {
    cells: cells.length,
    runs: runs.length,
    gainOverPlainPoints: { mean: mean(gains), ...summarize(gains) },
    cellsWorseByMoreThanOnePoint: gains.filter((gain) => gain < -1).length,
    fair: describeFair(cells),
    worstRunPoints: Math.min(...runGains),
    runsWorseByMoreThanOnePoint: runGains.filter((gain) => gain < -1).length,
    atHour: {
      with200Reviews: describeChecks(atHour.filter((check) => !few(check))),
      withFewer: describeChecks(atHour.filter(few)),
      cellsWithFewer: early.length,
      cellsWithFewerCovered: early.filter(({ shown, recall }) => recall >= shown.low && recall <= shown.high)
        .length,
    },
    afterEachSitting: {
      with200Reviews: describeChecks(sittings.filter((check) => !few(check))),
      withFewer: describeChecks(sittings.filter(few)),
      shownAsFigure: describeChecks(sittings.filter((check) => check.settled)),
    },
  }
}

/** What the plan is held to: over all cells, and over those and the seeds that nobody looked at while it was made. */
export function judgeFair(cells: readonly CellResult[]) {
  const judged = cells.filter((cell) => isJudged(cells, cell)).map(ofJudgedSeeds)
  return { all: holdFair(cells), judged: judged.length === 0 ? null : holdFair(judged) }
}

/** A cell with only the runs of the seeds by which the plan is judged; with all of them where there are none of those. */
function ofJudgedSeeds(cell: CellResult): CellResult {
  const own = cell.runs.filter(({ seed }) => judgedSeeds.includes(seed))
  if (own.length === 0) return cell
  const over = (value: (run: CellResult['runs'][number]) => number) => mean(own.map(value))
  const [recall, fairRecall] = [over((run) => run.recall), over((run) => run.fairRecall)]
  const shown = { low: over(({ low }) => low), mean: over((run) => run.mean), high: over(({ high }) => high) }
  return { ...cell, shown, recall, fairRecall, fairDifference: recall - fairRecall, runs: own }
}

/** Holds cells to the bar. */
export function holdFair(cells: readonly CellResult[]) {
  const found = describeFair(cells)
  const worse = cells
    .filter(({ fairDifference }) => 100 * fairDifference < -fairBar.mostPointsBelow)
    .map(({ speed, days, minutes, cards, missed, fairDifference }) => ({
      cell: { speed, days, minutes, cards, missed },
      points: 100 * fairDifference,
    }))
  return {
    ...found,
    cells: cells.length,
    meanWidthPoints: mean(cells.map(({ shown }) => 100 * (shown.high - shown.low))),
    worse: worse.toSorted((a, b) => a.points - b.points),
    holds: worse.length === 0 && found.cellsCovered >= fairBar.leastCovered,
  }
}

/** Against plain FSRS without its cap, and how often the range of a cell holds its truth. */
function describeFair(cells: readonly CellResult[]) {
  const gains = cells.map(({ fairDifference }) => 100 * fairDifference)
  const covered = cells.filter(({ shown, recall }) => shown.low <= recall && recall <= shown.high)
  return {
    gainPoints: { mean: mean(gains), ...summarize(gains) },
    worstCellPoints: Math.min(...gains),
    cellsWorseByMoreThanTwoPoints: gains.filter((gain) => gain < -fairBar.mostPointsBelow).length,
    cellsCovered: covered.length / cells.length,
  }
}

function describeChecks(checks: readonly Check[]) {
  if (checks.length === 0) return { n: 0 }
  const errors = checks.map((check) => Math.abs(100 * (check.mean - check.recall)))
  const covered = checks.filter(({ low, high, recall }) => low <= recall && recall <= high)
  const reached = checks.filter(({ low }) => low >= usualGoal)
  return {
    n: checks.length,
    absoluteErrorPoints: summarize(errors),
    biasPoints: mean(checks.map((check) => 100 * (check.mean - check.recall))),
    coverage: covered.length / checks.length,
    worstOutsidePoints: Math.max(...checks.map(outside)),
    reached: reached.length,
    reachedWrongly: reached.filter(({ recall }) => recall < usualGoal).length,
    meanWidthPoints: mean(checks.map(({ low, high }) => 100 * (high - low))),
    shareAsFigure: checks.filter(({ settled }) => settled).length / checks.length,
  }
}

/** How far the truth lies outside the range, in points of 100; 0 within it. */
function outside({ low, high, recall }: Check): number {
  return 100 * Math.max(0, low - recall, recall - high)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
