import { z } from 'zod'
import { addReview, takeBackReview } from '../memories.ts'
import { parseSteps, type ReviewEntry } from '../reviews.ts'
import { count, once } from '../schemas/form.ts'
import { isRecord } from '../values.ts'
import { type CommandKind, none, type Reversal, type StoredForm, said } from './kind.ts'

export interface ReviewAdd extends StoredForm<'review.add'> {
  readonly review: ReviewEntry
}

export interface ReviewRevoke extends StoredForm<'review.revoke'> {
  /** The row that the command appended. */
  readonly review: { readonly id: number; readonly document: string; readonly card: string }
}

export interface ReviewEffect {
  readonly kind: 'review.added' | 'review.revoked'
  readonly id: number
}

export const reviewAdd: CommandKind<ReviewAdd, ReviewRevoke, ReviewEffect> = {
  schema: once(() => said('review.add', { review: review() })),
  apply(db, { review }) {
    const { document, card } = review
    const id = addReview(db, review)
    return {
      effect: { kind: 'review.added', id },
      inverse: { v: 1, kind: 'review.revoke', review: { id, document, card } },
    }
  },
  reversal: () => reviewRevoke,
  rewords: none,
  isStudied: true,
  describe: ({ review: { document, card } }) => ({ kind: 'rating-added', document, card }),
}

const reviewRevoke: Reversal<ReviewRevoke, ReviewEffect> = {
  schema: once(() =>
    said('review.revoke', {
      review: z.object({ id: count(), document: z.string(), card: z.string() }),
    }),
  ),
  apply: (db, { review }, at) =>
    takeBackReview(db, review, at) ? { kind: 'review.revoked', id: review.id } : null,
}

export const review = once(
  (): z.ZodType<ReviewEntry> =>
    z.preprocess(
      withSteps,
      z.object({
        document: z.string(),
        card: z.string(),
        rating: z.literal([1, 2, 3, 4]),
        at: count(),
        utcOffset: z.number().refine(Number.isInteger),
        durationMs: count(),
        learningSteps: z.custom<readonly number[]>().exactOptional(),
      }),
    ),
)

/** What is no list of steps is let be: done again after the steps were changed, it is still an answer of before. */
function withSteps(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { learningSteps, ...rest } = value
  const steps = parseSteps(learningSteps)
  return { ...rest, ...(steps && { learningSteps: steps }) }
}
