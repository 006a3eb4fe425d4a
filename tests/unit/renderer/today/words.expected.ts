/** How many cards, seconds for each, and what is said. */
export const dues: readonly (readonly [number, number, string])[] = [
  [0, 8, 'No card is due.'],
  [1, 8, '1 card is due. About 1 minute.'],
  [12, 8, '12 cards are due. About 2 minutes.'],
  [2_000, 9, '2,000 cards are due. About 300 minutes.'],
]

/** Minutes since an hour, and what is said of it. */
export const agos: readonly (readonly [number, string])[] = [
  [0, 'just now'],
  [1, '1 minute ago'],
  [59, '59 minutes ago'],
  [60, '1 hour ago'],
  [23 * 60 + 59, '23 hours ago'],
]

/** Words of a text, the share that was read, and what is said. */
export const readings: readonly (readonly [number, number, readonly string[]])[] = [
  [2_300, 0, ['10 min left']],
  [2_300, 0.004, ['10 min left']],
  [2_300, 0.419, ['41% read', '6 min left']],
  [100, 0.97, ['97% read', '1 min left']],
]

/** Whether it was opened since, cards that wait, and what is said. */
export const changes: readonly (readonly [boolean, number, string])[] = [
  [true, 0, 'A new version came.'],
  [true, 1, 'A new version came. 1 card asks for what changed.'],
  [false, 3, '3 cards ask for what changed.'],
]

/** Of the plan: the range if one stops now, minutes of the sitting now (null for none), and the hour of the clock. */
export const forecasts = [
  {
    asIs: [0.54, 0.78],
    minutes: 12,
    hour: 18,
    says: '54% to 78% if you stop now; 12 minutes tonight, and the plan brings 80% to 91%.',
  },
  {
    asIs: [0.54, 0.78],
    minutes: 1,
    hour: 9,
    says: '54% to 78% if you stop now; 1 minute today, and the plan brings 80% to 91%.',
  },
  {
    asIs: [0.54, 0.78],
    minutes: 12,
    hour: 3,
    says: '54% to 78% if you stop now; 12 minutes tonight, and the plan brings 80% to 91%.',
  },
  {
    asIs: [0.8, 0.9],
    minutes: null,
    hour: 4,
    says: '80% to 90% if you stop now; nothing is planned for today.',
  },
] as const
