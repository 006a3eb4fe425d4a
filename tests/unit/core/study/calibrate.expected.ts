import type { Trial } from '../../../../src/core/study/calibrate.ts'

const times = (count: number, stability: number, days: number, recalled: boolean): readonly Trial[] =>
  Array.from({ length: count }, () => ({ stability, days, recalled }))

interface Fitted {
  readonly name: string
  readonly trials: readonly Trial[]
  /** Offset, slope and growth at the maximum, to two decimals: found by a solver apart from ours. */
  readonly weights: readonly [number, number, number]
}

/** Histories of which the maximum is known. */
export const fitted: readonly Fitted[] = [
  {
    name: 'strong cards after a day, two of twelve forgotten',
    trials: [...times(10, 100, 1, true), ...times(2, 100, 1, false)],
    weights: [0.31, 0.58, -0.23],
  },
  { name: 'a bad day, all forgotten', trials: times(14, 3, 1, false), weights: [-2.64, 0.62, -0.17] },
  {
    name: 'a third forgotten the next day',
    trials: [...times(27, 8, 1, true), ...times(14, 8, 1, false)],
    weights: [-0.48, 0.68, -0.16],
  },
  {
    name: 'a slip in five of strong cards',
    trials: [...times(160, 40, 2, true), ...times(40, 40, 2, false)],
    weights: [0.07, 0.67, -0.22],
  },
  {
    name: 'weak cards remembered, stronger ones by halves',
    trials: [
      ...times(30, 0.3, 1, true),
      ...times(10, 0.3, 1, false),
      ...times(20, 3, 4, true),
      ...times(20, 3, 4, false),
    ],
    weights: [0.56, 0.79, -0.46],
  },
  {
    name: 'kept for months, lost in days',
    trials: [...times(50, 30, 60, true), ...times(5, 2, 1, false)],
    weights: [0.22, 0.37, 0.73],
  },
  // At the least slope: the best of the other two, given it.
  {
    name: 'against all memory: lost in a day, kept for three weeks',
    trials: [...times(200, 1, 1, false), ...times(200, 1, 20, true)],
    weights: [0.08, 0.2, 0],
  },
  {
    name: 'the strongest lost in a day, but for one',
    trials: [...times(1, 400, 1, true), ...times(14, 400, 1, false)],
    weights: [-0.44, 0.2, -0.46],
  },
]

/** Histories at the ends of what can be: nothing of what is made of them may be without a value, or no chance. */
export const extremes: readonly { readonly name: string; readonly trials: readonly Trial[] }[] = [
  { name: 'nothing', trials: [] },
  { name: 'weak cards, all right', trials: times(3_000, 0.01, 1, true) },
  { name: 'weak cards, all wrong', trials: times(3_000, 0.01, 1, false) },
  { name: 'the strongest cards, all right', trials: times(3_000, 36_500, 1, true) },
  { name: 'the strongest cards, all wrong', trials: times(3_000, 36_500, 1, false) },
  { name: 'no time between', trials: [...times(20, 2, 0, true), ...times(20, 2, 0, false)] },
  {
    name: 'a hundred thousand years',
    trials: [...times(5, 2, 36_500_000, true), ...times(5, 2, 36_500_000, false)],
  },
  { name: 'no end of time', trials: times(5, 2, Number.POSITIVE_INFINITY, false) },
  { name: 'no stability', trials: times(5, 0, 1, true) },
  { name: 'time that runs backwards', trials: times(5, 2, -3, true) },
  {
    name: 'the weakest recalled after years, the strongest forgotten the next day',
    trials: [...times(1_500, 0.01, 3_650, true), ...times(1_500, 36_500, 1, false)],
  },
  {
    name: 'one strong card recalled, then all forgotten',
    trials: [...times(1, 400, 1, true), ...times(14, 400, 1, false)],
  },
]
