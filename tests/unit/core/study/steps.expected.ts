/**
 * Minutes until a card comes back after each of some answers, by Anki's rules for steps as its manual tells them: Hard
 * repeats a step, but on the first it waits for the mean of the first two, or half as long again where there is but
 * one. `days` is a card that left its steps.
 */
export interface ExpectedSteps {
  readonly steps: readonly number[]
  /** Ratings, one after the other. */
  readonly rated: readonly (1 | 2 | 3 | 4)[]
  readonly minutes: readonly (number | 'days')[]
}

export const expectedSteps: readonly ExpectedSteps[] = [
  // The first step, as before.
  { steps: [1, 10], rated: [2], minutes: [6] },
  { steps: [1, 10], rated: [2, 2, 2], minutes: [6, 6, 6] },
  { steps: [10], rated: [2, 2], minutes: [15, 15] },
  { steps: [4, 20, 60], rated: [1, 2], minutes: [4, 12] },
  // From the second on.
  { steps: [1, 10], rated: [3, 2], minutes: [10, 10] },
  { steps: [1, 10], rated: [3, 2, 2, 3], minutes: [10, 10, 10, 'days'] },
  { steps: [2, 15, 40], rated: [3, 2, 3, 2, 2], minutes: [15, 15, 40, 40, 40] },
  { steps: [2, 15, 40], rated: [3, 3, 2, 3], minutes: [15, 40, 40, 'days'] },
  { steps: [30, 5, 90], rated: [3, 2, 3], minutes: [5, 5, 90] },
  // Again begins anew, and Hard on the first step is as before.
  { steps: [2, 15, 40], rated: [3, 3, 1, 2, 3], minutes: [15, 40, 2, 9, 15] },
  { steps: [1, 10], rated: [3, 2, 1], minutes: [10, 10, 1] },
  // Easy leaves from anywhere.
  { steps: [2, 15, 40], rated: [3, 2, 4], minutes: [15, 15, 'days'] },
  // A forgotten card has a step of ten minutes.
  { steps: [1, 10], rated: [4, 1, 2, 2, 3], minutes: ['days', 10, 15, 15, 'days'] },
]

/** Answers between which the steps change: what came before stays as it was. */
export interface ExpectedChange {
  readonly name: string
  readonly answers: readonly {
    readonly steps: readonly number[]
    readonly rating: 1 | 2 | 3 | 4
    readonly minutes: number | 'days'
  }[]
}

export const expectedChanges: readonly ExpectedChange[] = [
  {
    name: 'more steps do not call back a card that left them',
    answers: [
      { steps: [1], rating: 3, minutes: 'days' },
      { steps: [1, 10, 60], rating: 1, minutes: 10 },
    ],
  },
  {
    name: 'fewer steps do not let go of a card that stands in one',
    answers: [
      { steps: [1, 10, 60], rating: 3, minutes: 10 },
      { steps: [5], rating: 1, minutes: 5 },
    ],
  },
  {
    name: 'a step that is gone: Again begins anew, Hard repeats the last',
    answers: [
      { steps: [1, 10, 60], rating: 3, minutes: 10 },
      { steps: [1, 10, 60], rating: 3, minutes: 60 },
      { steps: [2, 20], rating: 2, minutes: 20 },
      { steps: [2, 20], rating: 1, minutes: 2 },
    ],
  },
  {
    name: 'a step that is gone: Good leaves',
    answers: [
      { steps: [1, 10, 60], rating: 3, minutes: 10 },
      { steps: [1, 10, 60], rating: 3, minutes: 60 },
      { steps: [2, 20], rating: 3, minutes: 'days' },
    ],
  },
  {
    name: 'longer steps count from the next answer',
    answers: [
      { steps: [1, 10], rating: 1, minutes: 1 },
      { steps: [3, 30], rating: 3, minutes: 30 },
      { steps: [3, 30], rating: 2, minutes: 30 },
    ],
  },
]
