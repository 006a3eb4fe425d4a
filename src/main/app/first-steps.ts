import { type FirstSteps, firstCards } from '../../shared/contract/today.ts'
import type { Database } from '../store/database.ts'
import { countFirst, firstReview } from '../store/first-steps.ts'
import { readSetting, writeSetting } from '../store/settings.ts'

const key = 'first-steps'
const validate = (value: unknown): 'hidden' | 'shown' | null =>
  value === 'hidden' || value === 'shown' ? value : null

/** One whose first answer is as long ago, in ms, knows how it goes. */
const beginnerMs = 3 * 86_400_000

/**
 * The first steps, as far as they are done: told from what was done, so that nothing else has to be kept of them.
 *
 * @param at milliseconds since 1970-01-01 UTC
 * @returns null where there are none to show
 */
export function readFirstSteps(db: Database, at: number): FirstSteps | null {
  if (readSetting(db, key, validate) === 'hidden') return null
  const first = firstReview(db)
  if (first !== null && first < at - beginnerMs) return null
  const { documents, read, judged, answered, agendas } = countFirst(db)
  const done = {
    bring: documents > 0,
    read: read > 0,
    check: judged > 0,
    answer: answered >= firstCards,
    hour: agendas > 0,
  }
  return Object.values(done).every(Boolean) ? null : { done, answered }
}

/** Hides them, or shows again those that are left. */
export function hideFirstSteps(db: Database, hidden: boolean): null {
  writeSetting(db, key, hidden ? 'hidden' : 'shown', validate)
  return null
}
