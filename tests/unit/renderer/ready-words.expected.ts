/** A range with its likely value, whether it may be shown as one figure, and how it is written: never better than it is. */
export const figures = [
  [0.71, 0.84, 0.9, false, '71% to 90%'],
  [0.79, 0.846, 0.9, true, 'about 84%'],
  [0.85, 0.896, 0.93, true, 'about 89%'],
  [0.01, 0.6, 1, false, '1% to 100%'],
  [0, 0, 0, true, '0%'],
  [0.9, 0.9, 0.9, false, '90%'],
  [1, 1, 1, true, '100%'],
  [0.57, 0.57, 0.6, true, 'about 57%'],
  [0.29, 0.29, 0.58, false, '29% to 58%'],
] as const

interface Said {
  readonly verdict: 'reached' | 'may-reach' | 'more-minutes' | 'out-of-reach'
  /** Low end, likely, high end and whether it may be shown as one figure: with the plan. */
  readonly reach: readonly [number, number, number, boolean]
  /** Minutes a day, 0 for none but the last pass. */
  readonly planned: number
  readonly lastPass: boolean
  /** What 20 minutes a day reach; null where none would do. */
  readonly withEnough: readonly [number, number, number, boolean] | null
  /** What the most minutes reach. */
  readonly best: readonly [number, number, number, boolean]
  readonly days: number
  readonly words: string
}

const sure = [0.91, 0.95, 0.98, true] as const
const maybe = [0.7, 0.93, 1, false] as const
const hardly = [0.6, 0.8, 0.95, false] as const
const never = [0.4, 0.5, 0.6, true] as const
const neverWide = [0.2, 0.5, 0.8, false] as const
const base = { planned: 12, lastPass: false, withEnough: sure, best: sure, days: 3 } as const

/** The goal is 90% in each. */
export const verdicts: readonly Said[] = [
  { ...base, verdict: 'reached', reach: sure, words: '12 minutes a day reach your goal of 90%.' },
  { ...base, verdict: 'reached', reach: sure, days: 1, words: '12 minutes now reach your goal of 90%.' },
  { ...base, verdict: 'reached', reach: sure, planned: 1, words: '1 minute a day reaches your goal of 90%.' },
  {
    ...base,
    verdict: 'reached',
    reach: sure,
    planned: 0,
    words: 'You reach your goal of 90% without more study.',
  },
  {
    ...base,
    verdict: 'reached',
    reach: sure,
    planned: 0,
    lastPass: true,
    words: 'You reach your goal of 90% with a last pass before the hour.',
  },
  {
    ...base,
    verdict: 'reached',
    reach: sure,
    lastPass: true,
    words: '12 minutes a day reach your goal of 90% with a last pass before the hour.',
  },
  {
    ...base,
    verdict: 'may-reach',
    reach: maybe,
    planned: 0,
    lastPass: true,
    words: 'You may reach your goal of 90% with a last pass before the hour.',
  },
  {
    ...base,
    verdict: 'may-reach',
    reach: maybe,
    planned: 0,
    words: 'You may reach your goal of 90% without more study.',
  },
  {
    ...base,
    verdict: 'may-reach',
    reach: maybe,
    planned: 1,
    lastPass: true,
    words: '1 minute a day may reach your goal of 90% with a last pass before the hour.',
  },
  {
    ...base,
    verdict: 'more-minutes',
    reach: never,
    planned: 5,
    words: '5 minutes a day bring you to about 50%, not to 90%. 20 minutes a day would reach it.',
  },
  {
    ...base,
    verdict: 'more-minutes',
    reach: neverWide,
    planned: 1,
    withEnough: maybe,
    words: '1 minute a day brings you to 20% to 80%, not to 90%. 20 minutes a day may reach it.',
  },
  {
    ...base,
    verdict: 'more-minutes',
    reach: hardly,
    planned: 5,
    withEnough: maybe,
    words:
      '5 minutes a day bring you to 60% to 95% and may miss your goal of 90%. 20 minutes a day may reach it.',
  },
  {
    ...base,
    verdict: 'out-of-reach',
    reach: never,
    withEnough: null,
    best: never,
    words:
      '90% can no longer be reached by then. The most that can is about 50%; the plan takes what matters most first.',
  },
  {
    ...base,
    verdict: 'out-of-reach',
    reach: neverWide,
    withEnough: null,
    best: hardly,
    words:
      '90% may be out of reach by then. The most that can is 60% to 95%; the plan takes what matters most first.',
  },
]
