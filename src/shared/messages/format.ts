import { languageOf } from './languages.ts'
import { locale, perLocale } from './locale.ts'

/** A date of the document ("2014-04-25", "2014-04", "2014") in the user's own way of writing it. */
export function formatIsoDate(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number)
  // Not Date.UTC, which takes years below 100 for those of the 20th century.
  const date = new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
  const format =
    day !== undefined ? dateFormats.day : month !== undefined ? dateFormats.month : dateFormats.year
  return format().format(date)
}

const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  perLocale((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...options }))
const dateFormats = {
  year: dateFormat({}),
  month: dateFormat({ month: 'long' }),
  day: dateFormat({ month: 'long', day: 'numeric' }),
}

/** The day of a moment in the user's locale. */
export function formatDay(at: number): string {
  return days().format(new Date(at))
}

/**
 * A study day as the user's locale writes it.
 *
 * @param day counted from 1970-01-01
 */
export const formatStudyDay = (day: number, how: keyof typeof studyDays): string =>
  studyDays[how]().format(new Date(day * 86_400_000))

/** A moment as date and time in the user's locale. */
export function formatMoment(at: number): string {
  return moments().format(new Date(at))
}

/** A full hour of the clock, 0 to 23, as the user's locale writes it: "04:00", "4:00 AM". */
export function formatHour(hour: number): string {
  return hours().format(Date.UTC(2000, 0, 1, hour))
}

const days = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }))
const moments = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
)
const hours = perLocale((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', timeStyle: 'short' }))

const studyDay = (options: Intl.DateTimeFormatOptions) =>
  perLocale((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))
const studyDays = {
  full: studyDay({ year: 'numeric', month: 'short', day: 'numeric' }),
  short: studyDay({ month: 'short', day: 'numeric' }),
  weekday: studyDay({ weekday: 'short' }),
  month: studyDay({ month: 'short' }),
}

const units = [
  { unit: 'minute', minutes: 1, upTo: 60 },
  { unit: 'hour', minutes: 60, upTo: 24 * 60 },
  { unit: 'day', minutes: 24 * 60, upTo: 31 * 24 * 60 },
  { unit: 'month', minutes: (365.25 / 12) * 24 * 60, upTo: 365 * 24 * 60 },
  { unit: 'year', minutes: 365.25 * 24 * 60, upTo: Number.POSITIVE_INFINITY },
] as const

/** A span of minutes in its largest fitting unit: "1 min", "3 days", "1.5 mths" as the locale writes it. */
export function formatMinutes(minutes: number): string {
  const fit = units.find(({ upTo }) => minutes < upTo) ?? units[4]
  const amount = minutes / fit.minutes
  const digits = fit.unit === 'month' || fit.unit === 'year' ? 1 : 0
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: fit.unit,
    unitDisplay: fit.unit === 'minute' || fit.unit === 'hour' ? 'short' : 'long',
    maximumFractionDigits: digits,
  }).format(amount)
}

/** "20,000". */
export const formatNumber = (n: number): string => numbers().format(n)

/** A number with so many digits behind its point: "1.20". */
export const formatDecimal = (n: number, digits: number): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n)

const numbers = perLocale((locale) => new Intl.NumberFormat(locale))
const shares = perLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
)

/** A share of 0 to 1 as the locale writes it: "43%". One that is not all is never told as all, nor one that is more than nothing as nothing. */
export const percent = (share: number): string =>
  shares().format(share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share)

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A size of bytes in its largest fitting unit, a thousand of each to the next: "4.2 MB". */
export function formatSize(bytes: number): string {
  const step = Math.min(sizes.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const amount = bytes / 1000 ** step
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: sizes[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 0 && amount < 10 ? 1 : 0,
  }).format(amount)
}

/** "a, b and c". */
export const formatList = (parts: readonly string[]): string => lists().format(parts)

// The English of the app is British: no comma before the last.
const lists = perLocale(
  (locale) => new Intl.ListFormat(locale === undefined || languageOf(locale) === 'en' ? 'en-GB' : locale),
)

/** A day of the week as it stands over a column, by its number from Monday, 0 to 6: "Mon". */
export const formatWeekday = (day: number): string => weekdays().format(Date.UTC(2001, 0, 1 + day))

// The first day of 2001 was a Monday.
const weekdays = perLocale((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }))
const languageNames = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }))

/** What a language is called; as it is written where that is no tag (BCP 47), or one without a name. */
export function formatLanguage(tag: string): string {
  try {
    return languageNames().of(tag) ?? tag
  } catch {
    return tag // Files say what they like.
  }
}
