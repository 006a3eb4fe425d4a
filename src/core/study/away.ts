import type { Away } from '../model/away.ts'

/** What came due in days away is made up for in half as many, two weeks at most. */
const longestSpread = 14

export const isAway = (away: Away | null, day: number): boolean =>
  away !== null && day >= away.from && day <= away.to

/** Over how many study days what is due on one is spread, that one counted; 1 where it is not. */
export function spreadFrom(away: Away | null, day: number): number {
  if (away === null || day <= away.to) return 1
  const spread = Math.min(longestSpread, Math.ceil((away.to - away.from + 1) / 2))
  return Math.max(1, spread - (day - away.to - 1))
}

/** The study days away. */
export const daysIn = (away: Away | null): readonly number[] =>
  away === null ? [] : Array.from({ length: away.to - away.from + 1 }, (_, at) => away.from + at)
