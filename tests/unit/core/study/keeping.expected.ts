/** What becomes of a removed document under clocks that are right, wrong, or not looked at for a while. */
export interface Kept {
  readonly name: string
  /** The study day on which it was removed, by the clock of then; 0 in truth. */
  readonly removed: number
  /** The study days of all readings that follow, as the clock had them. */
  readonly readings: readonly number[]
  /** The places among the readings at which it is named, and at which it goes; null if it stays. */
  readonly named: number | null
  readonly goes: number | null
}

/** The days `from` to `to`, every `step`. */
const days = (from: number, to: number, step = 1): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step)

const times = (day: number, count: number): readonly number[] => Array.from({ length: count }, () => day)

/**
 * Thirty days must have passed between the days of use, without the first and the last of them, and a pause counts for a
 * week at most; then it is named, and goes on the fourth day of use after that.
 */
export const kept: readonly Kept[] = [
  // The place of day n is n - 1.
  { name: 'used every day', removed: 0, readings: days(1, 40), named: 31, goes: 35 },
  { name: 'used every day, but not long enough', removed: 0, readings: days(1, 31), named: null, goes: null },
  { name: 'used every other day', removed: 0, readings: days(2, 60, 2), named: 16, goes: 20 },
  { name: 'used once a week', removed: 0, readings: days(7, 100, 7), named: 6, goes: 10 },
  { name: 'used once a month', removed: 0, readings: days(30, 400, 30), named: 6, goes: 10 },
  {
    name: 'started a hundred times on one day',
    removed: 0,
    readings: times(1, 100),
    named: null,
    goes: null,
  },
  {
    name: 'started twice on each day',
    removed: 0,
    readings: days(1, 40).flatMap((day) => [day, day]),
    named: 62,
    goes: 70,
  },
  { name: 'one start with the clock 40 days ahead', removed: 0, readings: [40], named: null, goes: null },
  {
    name: '40 days ahead for one session, then back',
    removed: 0,
    readings: [...days(1, 3), 43, ...days(4, 40)],
    named: 32,
    goes: 36,
  },
  {
    name: 'ten years ahead on a late day',
    removed: 0,
    readings: [...days(1, 28), 3650, 29, 30],
    named: null,
    goes: null,
  },
  {
    name: '40 days ahead for good',
    removed: 0,
    readings: [...days(1, 3), ...days(43, 80)],
    named: 25,
    goes: 29,
  },
  {
    name: 'asleep for a year',
    removed: 0,
    readings: [...days(1, 3), 368],
    named: null,
    goes: null,
  },
  {
    name: 'asleep for a year, then used every day',
    removed: 0,
    readings: [...days(1, 3), ...days(368, 400)],
    named: 25,
    goes: 29,
  },
  {
    name: 'set back a year for one session',
    removed: 0,
    readings: [...days(1, 10), -355, ...days(11, 40)],
    named: 31,
    goes: 35,
  },
  {
    name: 'set back a year after it was named: it is named again',
    removed: 0,
    readings: [...days(1, 33), -332, ...days(34, 40)],
    named: 34,
    goes: 38,
  },
  { name: 'removed with the clock 40 days ahead', removed: 40, readings: days(1, 37), named: 32, goes: 36 },
  {
    name: 'removed with the clock ten years behind',
    removed: -3650,
    readings: days(1, 36),
    named: 31,
    goes: 35,
  },
  {
    name: 'ahead on one of the days after it was named',
    removed: 0,
    readings: [...days(1, 33), 73, 34, 35],
    named: 31,
    goes: 35,
  },
  { name: 'a clock that stands', removed: 0, readings: times(0, 50), named: null, goes: null },
]

/** On how many study days Precis was used, by readings with their offsets of local time. */
export const readings: readonly {
  readonly name: string
  readonly at: readonly string[]
  readonly days: number
}[] = [
  { name: 'before and after midnight', at: ['2026-11-03T23:00+01:00', '2026-11-04T01:00+01:00'], days: 1 },
  {
    name: 'before and after four in the morning',
    at: ['2026-11-04T03:59+01:00', '2026-11-04T04:01+01:00'],
    days: 2,
  },
  {
    name: 'the night in which summer time begins',
    at: ['2026-03-29T01:30+01:00', '2026-03-29T03:30+02:00'],
    days: 1,
  },
  { name: 'the night in which it ends', at: ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'], days: 1 },
  {
    name: 'a flight west over the date line',
    at: ['2026-05-10T09:00+09:00', '2026-05-09T20:00-08:00'],
    days: 2,
  },
  {
    name: 'a flight that ends before it began',
    at: ['2026-05-10T17:00+09:00', '2026-05-10T10:00-07:00'],
    days: 1,
  },
]
