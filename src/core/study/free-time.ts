import type { QuietHours, Week } from '../model/agenda.ts'
import type { Moment } from './day.ts'

const minuteMs = 60_000
const dayMs = 86_400_000
const dayMinutes = 1_440

/** When a learner studies. */
export interface FreeTime {
  /** Study days without study. */
  readonly daysOff: readonly number[]
  /** Null where any time will do. */
  readonly quiet: QuietHours | null
}

export const always: FreeTime = { daysOff: [], quiet: null }

/** Minutes of study: the same on each day, or by the day of the week. */
export type DailyMinutes = number | Week

/** Minutes on a study day: 1970-01-01 was a Thursday. */
export const minutesOn = (minutes: DailyMinutes, day: number): number =>
  typeof minutes === 'number' ? minutes : (minutes[(day + 3) % 7] ?? 0)

/** The mean over a week, in whole minutes. */
export const meanMinutes = (minutes: DailyMinutes): number =>
  typeof minutes === 'number' ? minutes : Math.round(minutes.reduce((sum, one) => sum + one, 0) / 7)

/** Whether it is quiet at a moment, and if so since when and until when, in epoch milliseconds. */
export function quietAt(
  quiet: QuietHours | null,
  { at, utcOffset }: Moment,
): { readonly from: number; readonly to: number } | null {
  if (quiet === null || quiet.from === quiet.to) return null
  const clock = modulo(at / minuteMs + utcOffset, dayMinutes)
  const since = modulo(clock - quiet.from, dayMinutes)
  const length = modulo(quiet.to - quiet.from, dayMinutes)
  if (since >= length) return null
  const from = at - since * minuteMs
  return { from, to: from + length * minuteMs }
}

/** The milliseconds between two times (epoch) that are not quiet. */
export function freeMs(quiet: QuietHours | null, from: number, to: number, utcOffset: number): number {
  if (quiet === null || quiet.from === quiet.to) return Math.max(0, to - from)
  const length = modulo(quiet.to - quiet.from, dayMinutes) * minuteMs
  const first = from - modulo(from / minuteMs + utcOffset - quiet.from, dayMinutes) * minuteMs
  let free = Math.max(0, to - from)
  for (let begins = first; begins < to; begins += dayMs)
    free -= Math.max(0, Math.min(to, begins + length) - Math.max(from, begins))
  return free
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by
