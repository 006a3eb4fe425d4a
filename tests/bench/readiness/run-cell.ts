import type { Readiness } from '../../../src/core/model/readiness.ts'
import { calibrate } from '../../../src/core/study/calibrate.ts'
import { readinessAt } from '../../../src/core/study/readiness.ts'
import type { Cell } from './cells.ts'
import type { Learner, LearnerOptions } from './learner.ts'
import { fairPolicy, plainPolicy } from './plain.ts'
import { makePlannedPolicy } from './planned.ts'
import { type Desk, measureRecall, type Policy, study } from './study.ts'

/** What was said and what was true, of the hour, after a sitting, if nothing more is studied. */
export interface Check extends Pick<Readiness, 'low' | 'mean' | 'high' | 'settled'> {
  readonly reviews: number
  readonly recall: number
}

export interface Run {
  readonly seed: number
  /** One for each sitting; the last is what is shown at the hour. */
  readonly checks: readonly Check[]
  readonly atHour: Check
  readonly seen: number
  readonly minutes: number
  /** By plain FSRS, with its cap of new cards. */
  readonly plain: Studied
  /** By plain FSRS without the cap. */
  readonly fair: Studied
}

interface Studied {
  readonly recall: number
  readonly reviews: number
  readonly seen: number
  readonly minutes: number
}

export type MakeLearner = (options: LearnerOptions) => Learner

/** The same learner with the same luck by the plan, by plain FSRS and by that without its cap. */
export function runCell(cell: Cell, seed: number, makeLearner: MakeLearner): Run {
  const planned = follow(cell, seed, makeLearner, makePlannedPolicy())
  const by = (policy: Policy): Studied => {
    const { checks, seen, minutes } = follow(cell, seed, makeLearner, policy)
    const { recall, reviews } = lastOf(checks)
    return { recall, reviews, seen, minutes }
  }
  return { seed, ...planned, atHour: lastOf(planned.checks), plain: by(plainPolicy), fair: by(fairPolicy) }
}

function lastOf(checks: readonly Check[]): Check {
  const last = checks.at(-1)
  if (last === undefined) throw new Error('Nothing was studied.')
  return last
}

function follow(cell: Cell, seed: number, makeLearner: MakeLearner, policy: Policy) {
  const learner = makeLearner({ cards: cell.cards, speed: cell.speed, seed })
  const checks: Check[] = []
  const desk = study(cell, seed, learner, policy, (sitting) => {
    const { low, mean, high, settled } = readinessOf(sitting.desk)
    const recall = measureRecall(learner, cell.cards, (sitting.desk.hour - sitting.endedAt) / 1_000)
    checks.push({ low, mean, high, settled, reviews: sitting.desk.log.length, recall })
  })
  const minutes = desk.seconds.reduce((sum, one) => sum + one, 0) / 60
  return { checks, seen: desk.memories.size, minutes }
}

function readinessOf({ cards, memories, hour, trials, log }: Desk): Readiness {
  return readinessAt({
    cards: cards.map((id) => ({ id, section: null })),
    memories,
    at: hour,
    calibration: calibrate(trials),
    reviews: log.length,
  })
}
