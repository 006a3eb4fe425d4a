import { studyDay, studyTime } from '../../core/study/day.ts'
import { settingsNow } from './settings.ts'

/** How often the clock is looked at: a timer set to the hour would come late by as long as the computer slept. */
const lookMs = 30_000

/** The study day by this computer's clock and the hour at which its user begins a day. */
export function studyDayNow(): number {
  const now = new Date()
  const { rollover } = settingsNow()
  return studyDay(studyTime({ at: now.getTime(), utcOffset: -now.getTimezoneOffset(), rollover }))
}

/**
 * Tells of each new study day: by the clock, and as soon as the window is looked at again.
 *
 * @returns the way to stop
 */
export function watchStudyDay(onNewDay: () => void): () => void {
  let known = studyDayNow()
  const look = () => {
    const now = studyDayNow()
    if (now === known) return
    known = now
    onNewDay()
  }
  const timer = setInterval(look, lookMs)
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', look)
  }
}
