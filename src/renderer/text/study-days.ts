const dayMs = 86_400_000

/** A study day (days since 1970-01-01) as a date, "2026-11-28". */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** The study day of such a date; NaN for what is none. */
export const dayOf = (date: string): number => Date.parse(date) / dayMs
