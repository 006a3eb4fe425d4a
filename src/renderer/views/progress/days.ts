import { perLocale } from '../../../shared/messages/locale.ts'

/** Study days, counted from 1970-01-01, as they are written in the user's locale. */
const format = (options: Intl.DateTimeFormatOptions) =>
  perLocale((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))
const formats = {
  full: format({ year: 'numeric', month: 'short', day: 'numeric' }),
  short: format({ month: 'short', day: 'numeric' }),
  weekday: format({ weekday: 'long' }),
  month: format({ month: 'short' }),
}

export const formatDay = (day: number, how: keyof typeof formats): string =>
  formats[how]().format(new Date(day * 86_400_000))

/** 0 is Monday. (1970-01-01 was a Thursday.) */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7
