/** Ratings with the clock as it was, and when each counts as given. In days; a day that is no whole one is a time of it. */
export interface Straight {
  readonly name: string
  readonly read: readonly number[]
  readonly counts: readonly number[]
}

/**
 * A clock that goes back by more than a day was ahead, or is behind. It was ahead where as much time as it showed while it
 * was can have passed since the last rating before: those ratings count as given right after that one. Of a pause of over
 * a week nobody knows whether time passed or the clock was set, so it counts as none. Else the clock is behind: what it
 * reads counts as the latest moment known. Where nothing was rated before, it was ahead if all was within a day.
 */
export const straight: readonly Straight[] = [
  { name: 'none', read: [], counts: [] },
  { name: 'a right clock', read: [1, 1.1, 2, 9, 300], counts: [1, 1.1, 2, 9, 300] },
  { name: 'an hour back: clocks are set', read: [1, 1.5, 1.46, 2], counts: [1, 1.5, 1.46, 2] },
  { name: '40 days ahead, and not yet back', read: [1, 2, 42], counts: [1, 2, 42] },
  { name: '40 days ahead for one session', read: [1, 2, 42, 42.25, 3], counts: [1, 2, 2, 2.25, 3] },
  { name: 'ahead and back within one day', read: [1, 41.5, 41.625, 1.25], counts: [1, 1, 1.125, 1.25] },
  { name: 'ahead for days, then back', read: [1, 2, 42, 43, 44, 5, 6], counts: [1, 2, 2, 3, 4, 5, 6] },
  { name: 'ahead twice', read: [1, 41, 2, 3, 103, 4], counts: [1, 1, 2, 3, 3, 4] },
  { name: 'ahead and further ahead', read: [1, 41, 400, 2], counts: [1, 1, 1, 2] },
  { name: 'ahead from the first rating on', read: [40, 40.5, 1], counts: [0.5, 1, 1] },
  {
    name: 'ten years behind for one session',
    read: [5000, 5001, 1351, 1351.5, 5002],
    counts: [5000, 5001, 5001, 5001, 5002],
  },
  { name: 'three days back among days of use', read: [1, 2, 3, 4, 5, 2.5, 6], counts: [1, 2, 3, 4, 5, 5, 6] },
  { name: 'behind after long pauses', read: [5000, 5030, 5060, 1], counts: [5000, 5030, 5060, 5060] },
  { name: 'behind for good', read: [5000, 5001, 1, 2, 3], counts: [5000, 5001, 5001, 5001, 5001] },
]
