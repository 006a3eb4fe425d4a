import { z } from 'zod'
import { addPackReviews, type PackReview, takeBackReviews } from '../memories.ts'
import { count, once } from '../schemas/form.ts'
import { type NamedDocument, namedDocument } from './document.ts'
import { type CommandKind, describeDocument, none, type Reversal, type StoredForm, said } from './kind.ts'
import { review } from './review-add.ts'

/** Ratings of one document that came in a pack: they go together too. */
export interface ReviewsAdd extends StoredForm<'reviews.add'> {
  readonly document: NamedDocument
  readonly reviews: readonly PackReview[]
}

export interface ReviewsRevoke extends StoredForm<'reviews.revoke'> {
  readonly document: NamedDocument
  /** The rows that the command appended. */
  readonly ids: readonly number[]
}

export interface ReviewsEffect {
  readonly kind: 'reviews.added' | 'reviews.revoked'
  readonly ids: readonly number[]
}

export const reviewsAdd: CommandKind<ReviewsAdd, ReviewsRevoke, ReviewsEffect> = {
  schema: once(() =>
    said('reviews.add', { document: namedDocument(), reviews: z.array(packReview()).min(1) }),
  ),
  apply(db, { document, reviews }) {
    const ids = addPackReviews(db, document.id, reviews)
    return {
      effect: { kind: 'reviews.added', ids },
      inverse: { v: 1, kind: 'reviews.revoke', document, ids },
    }
  },
  reversal: () => reviewsRevoke,
  rewords: none,
  isStudied: false,
  describe: ({ document }) => describeDocument('pack-imported', document),
}

const reviewsRevoke: Reversal<ReviewsRevoke, ReviewsEffect> = {
  schema: once(() => said('reviews.revoke', { document: namedDocument(), ids: z.array(count()).min(1) })),
  apply: (db, { document, ids }, at) =>
    takeBackReviews(db, document.id, ids, at) === 0 ? null : { kind: 'reviews.revoked', ids },
}

const packReview = once((): z.ZodType<PackReview> => review().and(z.object({ given: count().optional() })))
