/** Study days on which nothing is studied, the first and the last among them, as days since 1970-01-01. */
export interface Away {
  readonly from: number
  readonly to: number
}

/** Whoever is away for longer sets it anew. */
export const mostDaysAway = 366
