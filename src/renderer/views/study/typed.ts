import type { Verdict } from '../../../core/cards/grade.ts'
import type { Rating } from '../../../shared/contract.ts'

/** The rating that a verdict suggests. */
export const ratingOf: Readonly<Record<Verdict, Rating>> = { right: 3, close: 2, wrong: 1 }
