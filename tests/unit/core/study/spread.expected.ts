/**
 * How far apart cards that disturb each other can stand in one session, written before the code and found by hand.
 * `pairs` name cards by their letters; `far` is the smallest distance of such a pair in the best order.
 */
export interface SpreadRow {
  readonly cards: string
  readonly pairs: readonly string[]
  readonly far: number
}

export const spreadRows: readonly SpreadRow[] = [
  { cards: 'ab', pairs: ['ab'], far: 1 },
  { cards: 'abc', pairs: ['ab'], far: 2 },
  { cards: 'abcd', pairs: ['ab', 'cd'], far: 2 },
  { cards: 'abcdef', pairs: ['ab', 'cd', 'ef'], far: 3 },
  { cards: 'abcdef', pairs: ['ab', 'bc', 'ac', 'de', 'ef', 'df'], far: 2 },
  { cards: 'abcdefg', pairs: ['ab', 'bc', 'ac'], far: 3 },
  { cards: 'abcdef', pairs: ['ab', 'ac', 'ad'], far: 3 },
]

/** Orders that nothing disturbs stay as they are. */
export const keptOrders: readonly Omit<SpreadRow, 'far'>[] = [
  { cards: 'abcdef', pairs: [] },
  { cards: 'a', pairs: [] },
]
