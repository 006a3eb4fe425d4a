import type { Rating } from '../../../../src/core/model/rating.ts'

/** How many of how many items were known, and the rating that this suggests. */
export const ratings: readonly (readonly [known: number, of: number, rating: Rating])[] = [
  [0, 2, 1],
  [1, 2, 2],
  [2, 2, 3],
  [0, 3, 1],
  [1, 3, 1],
  [2, 3, 2],
  [3, 3, 3],
  [1, 4, 1],
  [2, 4, 2],
  [3, 4, 2],
  [4, 4, 3],
  [2, 5, 1],
  [3, 5, 2],
]
