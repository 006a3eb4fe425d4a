import type { Verdict } from '../../../core/cards/grade.ts'
import type { Rating } from '../../../core/model/rating.ts'

/** The rating that a verdict suggests. */
export const ratingOf: Readonly<Record<Verdict, Rating>> = { right: 3, close: 2, wrong: 1 }

/** The rating that a list suggests by how many of its items were known: all of them, half or more, fewer. */
export function ratingOfItems(known: number, of: number): Rating {
  if (known >= of) return ratingOf.right
  return known * 2 >= of ? ratingOf.close : ratingOf.wrong
}
