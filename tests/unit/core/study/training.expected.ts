/** Logs of single cards, and what of them weights are fitted to. Times are hours since 04:00 of a first study day. */

export interface TrainingCase {
  readonly what: string
  readonly log: readonly { readonly card: string; readonly rating: 1 | 2 | 3 | 4; readonly hours: number }[]
  /** Of each item the ratings with the study days before each. */
  readonly items: readonly (readonly (readonly [rating: number, days: number])[])[]
}

export const trainingCases: readonly TrainingCase[] = [
  { what: 'nothing', log: [], items: [] },
  {
    what: 'a card that was seen on one day only says nothing of another',
    log: [
      { card: 'a', rating: 1, hours: 5 },
      { card: 'a', rating: 3, hours: 6 },
    ],
    items: [],
  },
  {
    what: 'each later day is an item, with all that came before it',
    log: [
      { card: 'a', rating: 3, hours: 5 },
      { card: 'a', rating: 3, hours: 5.2 },
      { card: 'a', rating: 1, hours: 53 },
      { card: 'a', rating: 3, hours: 53.2 },
      { card: 'a', rating: 4, hours: 24 * 12 },
    ],
    items: [
      [
        [3, 0],
        [3, 0],
        [1, 2],
      ],
      [
        [3, 0],
        [3, 0],
        [1, 2],
        [3, 0],
        [4, 10],
      ],
    ],
  },
  {
    what: 'a day ends at four in the morning, and cards stand apart',
    log: [
      { card: 'a', rating: 3, hours: 23 },
      { card: 'b', rating: 2, hours: 23.5 },
      { card: 'a', rating: 3, hours: 24 },
    ],
    items: [
      [
        [3, 0],
        [3, 1],
      ],
    ],
  },
  {
    what: 'a clock that was set back makes no day negative',
    log: [
      { card: 'a', rating: 3, hours: 24 * 5 },
      { card: 'a', rating: 3, hours: 1 },
      { card: 'a', rating: 3, hours: 24 * 7 },
    ],
    items: [
      [
        [3, 0],
        [3, 0],
        [3, 2],
      ],
    ],
  },
]
