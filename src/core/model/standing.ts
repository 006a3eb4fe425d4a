/** What may be said of a goal by a range: surely reached, more likely than not, less likely, or surely missed. */
export type Standing = 'reached' | 'likely' | 'unlikely' | 'missed'

interface ReadinessRange {
  readonly low: number
  /** The likely value. */
  readonly mean: number
  readonly high: number
}

/** How a readiness stands to a goal. It is `reached` or `missed` only where both ends of the range say so. */
export function standingOf({ low, mean, high }: ReadinessRange, goal: number): Standing {
  if (low >= goal) return 'reached'
  if (high < goal) return 'missed'
  return mean >= goal ? 'likely' : 'unlikely'
}
