import { type FreeTime, freeMs, quietAt } from './free-time.ts'
import { dayStart, epochTime, type Moment, studyDay, studyTime } from './schedule.ts'

const dayMs = 86_400_000

/** The last pass is within this time before the hour: whatever was seen before it may be shown once more. */
export const lastPassMs = 30 * 60_000

export interface Sitting {
  /** Epoch milliseconds at which it is supposed to begin. */
  readonly at: number
  /** The study day that it belongs to. */
  readonly day: number
  /** Whether it is the last pass before the hour. */
  readonly isPass: boolean
  /** From the time at which it can begin at the earliest to the hour, without what is quiet of it. */
  readonly secondsLeft: number
}

interface StudySpan {
  readonly now: Moment
  /** Epoch milliseconds. */
  readonly hour: number
}

/** Study days from that of now to the last on which a pass can be: an hour right after the day has begun belongs to the night before. */
export function daysLeft({ now, hour }: StudySpan): number {
  const last = Math.max(now.at, hour - lastPassMs)
  return studyDay(studyTime({ ...now, at: last })) - studyDay(studyTime(now))
}

/**
 * One on each study day until the hour that is not off, at the time of day of now or, where that is quiet, after or else
 * before it; on the last day half an hour before the hour at the latest.
 * @param hasPass whether the last one is a last pass: where that is today, it comes after what is studied now
 */
export function listSittings(span: StudySpan & FreeTime, hasPass: boolean): readonly Sitting[] {
  const { now, hour, daysOff, quiet } = span
  if (hour <= now.at) return []
  const latest = hour - lastPassMs
  const days = daysLeft(span)
  const first = studyDay(studyTime(now))
  const free = (from: number, to: number) => freeMs(quiet, from, to, now.utcOffset) / 1_000
  const off = new Set(daysOff)
  const canPass = hasPass && !off.has(first + days) && free(Math.max(latest, now.at), hour) > 0
  const sittings = Array.from({ length: days + 1 }, (_, n) => n).flatMap((n): Sitting[] => {
    const day = first + n
    const begins = n === 0 ? now.at : epochTime(dayStart(day), now)
    const ends = n === days ? hour : epochTime(dayStart(day + 1), now)
    const usual = n === 0 ? now.at : Math.max(begins, Math.min(now.at + n * dayMs, latest))
    const at = freeNear(span, usual, begins, ends)
    if (off.has(day) || at === null) return []
    return [
      { at, day, isPass: canPass && n === days, secondsLeft: free(begins, Math.min(hour, begins + dayMs)) },
    ]
  })
  if (!canPass || days > 0 || now.at >= latest) return sittings
  const at = quietAt(quiet, { ...now, at: latest })?.to ?? latest
  const pass = { at, day: first, isPass: true, secondsLeft: free(latest, hour) }
  return [...sittings.map((one) => ({ ...one, isPass: false })), pass]
}

/** The time nearest to a wish that is not quiet: after it, else before it; null where none is between two times. */
function freeNear(
  { now, quiet }: StudySpan & FreeTime,
  wish: number,
  from: number,
  to: number,
): number | null {
  const found = quietAt(quiet, { ...now, at: wish })
  if (found === null) return wish
  if (found.to < to) return found.to
  return found.from > from ? found.from - 1 : null
}
