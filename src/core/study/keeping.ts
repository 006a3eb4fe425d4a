/**
 * How long a removed document is kept. Not by the clock alone, which may be wrong: by the study days on which Precis was
 * used. One reading, however wrong, brings its end no nearer than what is promised on screen.
 */
export interface Keeping {
  /** The study days since it was removed on which Precis was used, that one first; each once. */
  readonly days: readonly number[]
  /** How many they were when it was first named as about to go; null until then. */
  readonly named: number | null
}

/** The fewest study days that a removed document is kept. */
export const keptDays = 30
/** On so many days of use it is named before it goes, after the one on which that begins. */
export const namedDays = 3
/** A longer pause may be a clock that was set, and counts for no more. */
const longestPause = 7

export const keepFrom = (day: number): Keeping => ({ days: [day], named: null })

/** Notes that Precis is used on a study day. */
export function noteUse(keeping: Keeping, today: number): Keeping {
  const days = keeping.days.includes(today) ? keeping.days : [...keeping.days, today]
  // Where the clock takes it back, so do we: it will be named again.
  return { days, named: isKeptLong(days, today) ? (keeping.named ?? days.length) : null }
}

/** On how many more days of use it is there; null where it is not named. Below zero it goes. */
export const daysLeft = ({ days, named }: Keeping): number | null =>
  named === null ? null : named + namedDays - days.length

/** The study day up to which it is kept in any case, by what was noted of it. */
export const keptUntil = ({ days: [first = 0] }: Keeping): number => first + keptDays

/** What comes after today was read from a clock that was ahead; of the others one may be wrong, and that may be an end. */
function isKeptLong(days: readonly number[], today: number): boolean {
  const past = days.filter((day) => day <= today).sort((a, b) => a - b)
  const sure = past.slice(1, -1)
  const pauses = sure.slice(1).map((day, at) => Math.min(longestPause, day - (sure[at] ?? day)))
  return pauses.reduce((sum, pause) => sum + pause, 0) >= keptDays
}
