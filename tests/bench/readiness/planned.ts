import { calibrate } from '../../../src/core/study/calibrate.ts'
import { listGains, waitsForOthers } from '../../../src/core/study/last-pass.ts'
import { measurePace, type Pace } from '../../../src/core/study/pace.ts'
import type { Desk, Policy } from './study.ts'

/** The learner's pace so far, as the app has it from its log. */
export function paceOf({ log, seconds }: Desk): Pace {
  return measurePace(log.map((entry, n) => ({ ...entry, durationMs: (seconds[n] as number) * 1_000 })))
}

/**
 * What `buildPass` shows, card for card, but with the gains worked out once when the sitting begins instead of
 * for each card: they change little within it, and there are thousands of sittings. No card here disturbs another.
 */
export function makePlannedPolicy(): Policy {
  let order: string[] = []
  return {
    begin: ({ cards, memories, hour, trials, ...desk }, now) => {
      const question = {
        cards: cards.map((id) => ({ id, importance: 1 })),
        memories,
        now,
        hour,
        calibration: calibrate(trials),
        pace: paceOf({ cards, memories, hour, trials, ...desk }),
      }
      order = listGains(question).map(({ id }) => id)
      order.reverse()
    },
    next: ({ memories, hour }, now) => {
      const learning = [...memories].filter(([, { phase }]) => phase === 'learning')
      const steps = learning.sort(([, a], [, b]) => a.dueAt - b.dueAt)
      const over = steps.find(
        ([, memory]) => memory.dueAt <= now.at && !waitsForOthers(memory, { now, hour }),
      )
      if (over !== undefined) return over[0]
      while (order.length > 0) {
        const id = order.pop() as string
        if (memories.get(id)?.phase !== 'learning') return id
      }
      const first = steps[0]
      const ahead = now.at + 20 * 60_000
      return first !== undefined && first[1].dueAt <= ahead ? first[0] : null
    },
  }
}
