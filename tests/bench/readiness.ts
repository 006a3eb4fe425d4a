// What a plan to the hour is worth, and whether the readiness shown is true: learners whose memory is known exactly
// study by the plan and by plain FSRS. Needs no app, only the core.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../scripts/run.ts'
import { type Cell, halfLifeSpeeds, listCells, seeds, showingSeconds, speeds } from './readiness/cells.ts'
import { heldOut } from './readiness/fair.expected.ts'
import { makeHalfLifeLearner } from './readiness/half-life.ts'
import { makePavlikLearner, pavlik } from './readiness/learner.ts'
import { makePowerLawLearner } from './readiness/power-law.ts'
import { type MakeLearner, type Run, runCell } from './readiness/run-cell.ts'
import { slipCells, slipChances, withoutSlipsAtHour, withSlips } from './readiness/slips.ts'
import { type CellResult, describeCell, holdFair, judgeFair, summarizeCells } from './readiness/summary.ts'
import { makeTwoStoresLearner } from './readiness/two-stores.ts'
import { describeMachine, writeReport } from './report.ts'

const measured =
  'Learners after Pavlik and Anderson (2005), an activation model that is not FSRS, with its published parameters and ' +
  '5 forgetting speeds, study each day from 08:00 until the briefing at 10:00 of the last day. "shown": readiness ' +
  'after the last sitting, for the hour. "recall": true mean chance of recall of all cards at the hour, a card never ' +
  'shown counting as 0. "plainRecall": the same learner with the same luck and the same minutes a day by the ' +
  "app's ordinary queue (due reviews, then 20 new cards a day). Shares are of 0 to 1, points of 100; a cell is the " +
  'mean of its runs, one for each seed. "missed" sittings are by lot and unknown to the plan. "afterEachSitting" ' +
  'compares what is said after every sitting, for the hour, with what would be recalled then without more study. ' +
  '"reached" counts how often the low end of the range was at the usual goal, and how often wrongly. ' +
  '"fair" is against the ordinary queue without its cap of new cards, and with the share of cells whose range holds: of ' +
  'all cells, and of those and the seeds by which the plan was judged first ("judged"). "heldOut" is the same of cells ' +
  'and seeds that nobody ran before the plan weighed two orders, and of a fourth kind of learner (two stores). ' +
  '"robustness" is the same with a learner of another kind (exponential half-lives), "powerLaw" with one who forgets ' +
  'by a power of time and slips in one of ten. "slips" are the learners of the ' +
  'main part who answer Again with a chance although they recall: "answered" holds what is said against what they ' +
  'would answer at the hour, slips included, "recalled" against what they would recall.'

type CellRuns = readonly (readonly [Cell, readonly Run[]])[]

const runCells = (cells: readonly Cell[], own: readonly number[], makeLearner: MakeLearner): CellRuns =>
  cells.map((cell) => [cell, own.map((seed) => runCell(cell, seed, makeLearner))])

/** Held against the fair baseline in cells and with seeds by which nothing was made. */
function holdOut(makeLearner: MakeLearner, ofSpeeds: readonly number[], n: number) {
  const runs = runCells(listCells(ofSpeeds, heldOut.grid), heldOut.seeds.slice(0, n), makeLearner)
  const { cells, summary } = sumUp(runs)
  return { ...holdFair(cells), afterEachSitting: summary.afterEachSitting, perCell: cells }
}

function sumUp(runs: CellRuns) {
  const cells: CellResult[] = runs.map(([cell, own]) => describeCell(cell, own))
  return {
    summary: summarizeCells(
      cells,
      runs.flatMap(([, own]) => own),
    ),
    cells,
  }
}

function runSlips(
  chance: number,
  n: number,
  makeLearner: MakeLearner = makePavlikLearner,
  cells = slipCells,
) {
  const runs = runCells(cells, seeds.slice(0, n), withSlips(makeLearner, chance))
  const free: CellRuns = runs.map(([cell, own]) => [cell, own.map((run) => withoutSlipsAtHour(run, chance))])
  return { chance, answered: sumUp(runs), recalled: sumUp(free) }
}

/** What every plan is judged by. */
function measureHeldOut(n: number) {
  return {
    pavlik: holdOut(makePavlikLearner, heldOut.speeds, n),
    halfLife: holdOut(makeHalfLifeLearner, heldOut.halfLifeSpeeds, n),
    powerLaw: holdOut(withSlips(makePowerLawLearner, 0.1), heldOut.halfLifeSpeeds, n),
    twoStores: holdOut(makeTwoStoresLearner, heldOut.halfLifeSpeeds, n),
  }
}

/** What could be looked at while the plan was made. @param onlyFair whether the learners of the main part who slip are left out */
function measureGrid(n: number, onlyFair: boolean) {
  const few = Math.min(n, 2)
  const main = sumUp(runCells(listCells(speeds), seeds.slice(0, n), makePavlikLearner))
  const robustness = sumUp(runCells(listCells(halfLifeSpeeds), seeds.slice(0, n), makeHalfLifeLearner))
  const powerLaw = runSlips(0.1, n, makePowerLawLearner, listCells(halfLifeSpeeds))
  const slips = onlyFair ? [] : slipChances.map((chance) => runSlips(chance, few))
  const fair = {
    pavlik: judgeFair(main.cells),
    halfLife: judgeFair(robustness.cells),
    powerLaw: judgeFair(powerLaw.answered.cells),
  }
  return { ...main, fair, robustness, powerLaw, slips }
}

function version(path: string): string {
  return JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')).version
}

const { values } = parseArgs({
  options: {
    date: { type: 'string' },
    n: { type: 'string' },
    fair: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
  },
})
const n = Math.min(seeds.length, Number(values.n ?? seeds.length))
if (!(n >= 1)) throw new Error(`--n takes 1 to ${seeds.length}.`)
const grid = values['held-out'] ? null : measureGrid(n, values.fair)
const judged = measureHeldOut(n)
writeReport('readiness', {
  date: values.date ?? null,
  measured,
  n: {
    runsPerCell: n,
    runsPerCellOfSlips: Math.min(n, 2),
    seeds: seeds.slice(0, n),
    heldOut: heldOut.seeds.slice(0, n),
  },
  machine: describeMachine(),
  versions: { node: process.versions.node, app: version('.'), fsrs: version('node_modules/ts-fsrs') },
  learner: { ...pavlik, speeds, showingSeconds },
  heldOut: judged,
  ...grid,
})
const summaries = {
  heldOut: Object.fromEntries(Object.entries(judged).map(([name, { perCell: _, ...one }]) => [name, one])),
  fair: grid?.fair,
  summary: grid?.summary,
  robustness: grid?.robustness.summary,
  powerLaw: grid?.powerLaw.answered.summary,
  slips: grid?.slips.map(({ chance, answered, recalled }) => ({
    chance,
    answered: answered.summary,
    recalled: recalled.summary,
  })),
}
console.log(JSON.stringify(summaries, null, 2))
