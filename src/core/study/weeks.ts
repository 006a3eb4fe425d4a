/** What was predicted against what came, week by week. */
import { groupBy } from '../model/group-by.ts'
import type { WeekRecall } from '../model/readiness.ts'
import { means, type Recalled } from './progress.ts'

/** Nine times in ten. */
const z = 1.6449

/** The Monday of a study day, as a study day. (1970-01-01 was a Thursday.) */
const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7)

/** The weeks that have reviews which test memory, the oldest first. */
export function recallByWeek(recalls: readonly Omit<Recalled, 'at'>[]): readonly WeekRecall[] {
  return [...groupBy(recalls, ({ day }) => mondayOf(day))]
    .map(([monday, week]) => {
      const { predicted, recalled } = means(week)
      return { monday, reviews: week.length, predicted, recalled, ...wilson(recalled, week.length) }
    })
    .toSorted((a, b) => a.monday - b.monday)
}

/**
 * Where a share lies of which so many trials were seen: Wilson, E. B. (1927), "Probable inference, the law of
 * succession, and statistical inference". It holds for few trials too, and never leaves 0 to 1.
 */
function wilson(share: number, trials: number): { readonly low: number; readonly high: number } {
  const scale = 1 + z ** 2 / trials
  const middle = (share + z ** 2 / (2 * trials)) / scale
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
