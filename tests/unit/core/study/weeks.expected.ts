/** What was predicted and what came, week by week. Days count from 1970-01-01; weeks begin on Mondays. */

const dayOf = (date: string) => Date.parse(date) / 86_400_000

/** So many answers of one day, of which so many were right, each predicted so. */
const answers = (date: string, of: number, right: number, predicted: number) =>
  Array.from({ length: of }, (_, nth) => ({ day: dayOf(date), predicted, recalled: nth < right }))

interface WeekCase {
  readonly what: string
  readonly recalls: readonly {
    readonly day: number
    readonly predicted: number
    readonly recalled: boolean
  }[]
  readonly weeks: readonly {
    readonly monday: number
    readonly reviews: number
    readonly predicted: number
    readonly recalled: number
    /** Wilson's interval of 90 %, by its formula, to four places. */
    readonly low: number
    readonly high: number
  }[]
}

export const weekCases: readonly WeekCase[] = [
  { what: 'nothing', recalls: [], weeks: [] },
  {
    what: 'four answers of one week, from Monday to Sunday',
    recalls: [...answers('2026-03-09', 2, 2, 0.9), ...answers('2026-03-15', 2, 1, 0.9)],
    weeks: [
      { monday: dayOf('2026-03-09'), reviews: 4, predicted: 0.9, recalled: 0.75, low: 0.3562, high: 0.9421 },
    ],
  },
  {
    what: 'a Sunday and the Monday after it are two weeks, and a week without answers is none',
    recalls: [
      ...answers('2026-03-15', 100, 90, 0.9),
      ...answers('2026-03-16', 100, 70, 0.8),
      ...answers('2026-03-30', 1, 0, 0.95),
    ],
    weeks: [
      { monday: dayOf('2026-03-09'), reviews: 100, predicted: 0.9, recalled: 0.9, low: 0.8396, high: 0.9393 },
      { monday: dayOf('2026-03-16'), reviews: 100, predicted: 0.8, recalled: 0.7, low: 0.6202, high: 0.7693 },
      { monday: dayOf('2026-03-30'), reviews: 1, predicted: 0.95, recalled: 0, low: 0, high: 0.7301 },
    ],
  },
]
