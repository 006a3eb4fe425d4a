import { lastPassMs } from './last-pass.ts'
import { dayStart, epochTime, type Moment, studyDay, studyTime } from './schedule.ts'

const dayMs = 86_400_000

export interface Sitting {
  /** Epoch milliseconds at which it is supposed to begin. */
  readonly at: number
  /** Whether it is the last pass before the hour. */
  readonly isPass: boolean
  /** From the time at which it can begin at the earliest to the hour. */
  readonly secondsLeft: number
}

interface StudySpan {
  readonly now: Moment
  /** Epoch milliseconds. */
  readonly hour: number
}

/** Study days from that of now to the last on which a pass can be: an hour right after four belongs to the night before. */
export function daysLeft({ now, hour }: StudySpan): number {
  const last = Math.max(now.at, hour - lastPassMs)
  return studyDay(studyTime({ at: last, utcOffset: now.utcOffset })) - studyDay(studyTime(now))
}

/**
 * One on each study day until the hour, at the time of day of now, on the last day half an hour before the hour at
 * the latest.
 * @param hasPass whether the last one is a last pass: where that is today, it comes after what is studied now
 */
export function listSittings(span: StudySpan, hasPass: boolean): readonly Sitting[] {
  const { now, hour } = span
  if (hour <= now.at) return []
  const latest = hour - lastPassMs
  const days = daysLeft(span)
  const first = studyDay(studyTime(now))
  const sittings = Array.from({ length: days + 1 }, (_, n) => {
    const begins = n === 0 ? now.at : epochTime(dayStart(first + n), now.utcOffset)
    const at = n === 0 ? now.at : Math.max(begins, Math.min(now.at + n * dayMs, latest))
    return { at, isPass: hasPass && n === days, secondsLeft: (hour - begins) / 1_000 }
  })
  if (!hasPass || days > 0 || now.at >= latest) return sittings
  const pass = { at: latest, isPass: true, secondsLeft: lastPassMs / 1_000 }
  return [...sittings.map((one) => ({ ...one, isPass: false })), pass]
}
