/** Days, months and years as ISO 8601 says them. */

/** A part of the calendar; `month` and `day` may be open. */
export interface CalendarDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const pad = (value: number) => String(value).padStart(2, '0')

/** YYYY, YYYY-MM or YYYY-MM-DD; null where there is no such day. */
export function isoOf({ year, month, day }: CalendarDate): string | null {
  if (month === null) return String(year)
  if (month < 1 || month > 12) return null
  if (day === null) return `${year}-${pad(month)}`
  return day >= 1 && day <= (daysIn[month - 1] ?? 0) ? `${year}-${pad(month)}-${pad(day)}` : null
}
