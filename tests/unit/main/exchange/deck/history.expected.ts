/** Rows of Anki's log of reviews, and the ratings that are to be taken from them; written by hand from Anki's manual. */

const day = 86_400_000
const start = Date.UTC(2026, 0, 5, 9)
/** What the log is read at. */
export const now = Date.UTC(2026, 5, 1)

export interface LogRow {
  /** When, in ms since 1970-01-01 UTC; the id of the row. */
  readonly id: number
  /** 1 to 4: Again, Hard, Good, Easy; 0 where it was set by hand. */
  readonly ease: number
  /** 0 learning, 1 review, 2 relearning, 3 in a filtered deck, 4 by hand, 5 rescheduled. */
  readonly type: number
  readonly factor?: number
  readonly time?: number
}

interface Row {
  readonly name: string
  readonly log: readonly LogRow[]
  readonly ratings: readonly { readonly rating: number; readonly at: number; readonly durationMs: number }[]
}

const given = (rating: number, at: number, durationMs = 4000) => ({ rating, at, durationMs })
const row = (ease: number, at: number, type = 1, factor = 2500, time = 4000): LogRow => ({
  id: at,
  ease,
  type,
  factor,
  time,
})

export const logs: readonly Row[] = [
  { name: 'none', log: [], ratings: [] },
  {
    name: 'learned and reviewed',
    log: [row(3, start, 0), row(3, start + 600_000, 0), row(4, start + 3 * day)],
    ratings: [given(3, start), given(3, start + 600_000), given(4, start + 3 * day)],
  },
  {
    name: 'out of order',
    log: [row(4, start + 3 * day), row(3, start, 0)],
    ratings: [given(3, start), given(4, start + 3 * day)],
  },
  {
    name: 'forgotten and relearned',
    log: [row(3, start, 0), row(1, start + 5 * day), row(3, start + 5 * day + 600_000, 2)],
    ratings: [given(3, start), given(1, start + 5 * day), given(3, start + 5 * day + 600_000)],
  },
  {
    name: 'a day that was set by hand is no rating',
    log: [row(3, start, 0), row(0, start + day, 4), row(0, start + 2 * day, 5), row(3, start + 3 * day)],
    ratings: [given(3, start), given(3, start + 3 * day)],
  },
  {
    name: 'a look in a filtered deck that changes no schedule is none either; one that does is',
    log: [row(3, start, 0), row(3, start + day, 3, 0), row(2, start + 2 * day, 3, 2300)],
    ratings: [given(3, start), given(2, start + 2 * day)],
  },
  {
    name: 'set back to new: what was before counts no more',
    log: [
      row(3, start, 0),
      row(3, start + 3 * day),
      row(0, start + 4 * day, 4, 0),
      row(2, start + 5 * day, 0),
    ],
    ratings: [given(2, start + 5 * day)],
  },
  {
    name: 'set back to new, and not seen since',
    log: [row(3, start, 0), row(0, start + 4 * day, 4, 0)],
    ratings: [],
  },
  {
    name: 'a rating that Anki does not have, one before 2000, one to come',
    log: [row(7, start, 0), row(3, 1000, 0), row(3, now + 3 * day), row(3, start + day, 0)],
    ratings: [given(3, start + day)],
  },
  {
    name: 'a time that is no time',
    log: [row(3, start, 0, 2500, -5), row(3, start + day, 1, 2500, 9e12)],
    ratings: [given(3, start, 0), given(3, start + day, 3_600_000)],
  },
]
