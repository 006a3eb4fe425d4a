/** A log of a learner whose memory is known: what is fitted to it can be held against the truth. */
import {
  type Memory,
  makeScheduler,
  newMemory,
  type Review,
  scheduleDefaults,
} from '../../../../src/core/study/schedule.ts'

const dayMs = 86_400_000
const start = Date.UTC(2026, 0, 5, 12)

/** A generator of numbers from 0 to 1 (mulberry32), so that a run can be repeated. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Cards that are studied when they are due by the standard weights, and recalled by those of the learner.
 *
 * @param weights of the learner's own memory
 */
export function simulate(
  weights: readonly number[],
  cards: number,
  days: number,
  seed: number,
): readonly Review[] {
  const random = randomOf(seed)
  const schedule = makeScheduler()
  const truth = makeScheduler({ ...scheduleDefaults, weights })
  const known = new Map<string, { planned: Memory; true: Memory }>()
  const log: Review[] = []
  for (let day = 0; day < days; day += 1) {
    const fresh = Math.ceil(cards / (days / 2))
    for (let n = 0; n < fresh && known.size < cards; n += 1) {
      const memory = newMemory({ at: start, utcOffset: 0 })
      known.set(`card ${known.size}`, { planned: memory, true: memory })
    }
    for (const [card, both] of known) {
      for (let showing = 0; showing < 4; showing += 1) {
        const { planned, true: memory } = known.get(card) ?? both
        const at = start + day * dayMs + showing * 900_000
        if (planned.phase !== 'new' && planned.dueAt > at + (planned.phase === 'due' ? dayMs / 2 : 0)) break
        const recall = truth.recallAt(memory, at) ?? 0.5
        const entry: Review = { card, rating: random() < recall ? 3 : 1, at, utcOffset: 0 }
        log.push(entry)
        known.set(card, { planned: schedule.review(planned, entry), true: truth.review(memory, entry) })
      }
    }
  }
  return log.toSorted((a, b) => a.at - b.at)
}
