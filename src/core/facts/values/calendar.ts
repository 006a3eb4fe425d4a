/** Days, months and years as ISO 8601 says them. */
import { daysInMonth } from '../../text/days-in-month.ts'

/** A part of the calendar; `month` and `day` may be open. */
export interface CalendarDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/** YYYY, YYYY-MM or YYYY-MM-DD; null where there is no such day. */
export function isoOf({ year, month, day }: CalendarDate): string | null {
  if (year < 1) return null
  if (month === null) return pad(year, 4)
  if (month < 1 || month > 12) return null
  if (day === null) return `${pad(year, 4)}-${pad(month)}`
  return day >= 1 && day <= daysInMonth(month, year) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null
}
