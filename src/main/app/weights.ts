/** Weights of the schedule that are fitted to the user's answers: offered with what they gain, and used only when asked for. */
import { err, ok, type Result } from '../../core/model/result.ts'
import { type Gain, isSure } from '../../core/study/training.ts'
import {
  leastAnswers,
  type WeightsGain,
  type WeightsOffer,
  type WeightsState,
} from '../../shared/contract/weights.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import type { Database } from '../store/database.ts'
import { renewMemories } from '../store/renew-memories.ts'
import { countAllReviews } from '../store/reviews.ts'
import { readScheduling, writeFit } from '../store/scheduling.ts'
import { notRenewed } from './access.ts'

/** Weights with what they are worth. */
export interface OfferedWeights extends Gain {
  readonly weights: readonly number[]
}

export class Weights {
  readonly #fit: () => Promise<OfferedWeights | null>
  /** What was offered, and for which data: others may take its place meanwhile. */
  #offer: { readonly of: Database; readonly fitted: OfferedWeights } | null = null

  /** @param fit fits weights to the log of the data */
  constructor(fit: () => Promise<OfferedWeights | null>) {
    this.#fit = fit
  }

  /** Fits weights, and keeps them where they are better. */
  async fit(db: Database): Promise<Result<WeightsOffer | null, AppError>> {
    this.#offer = null
    if (countAllReviews(db) < leastAnswers) return ok(null)
    try {
      const fitted = await this.#fit()
      if (fitted === null) return ok(null)
      const { before, after, held } = fitted
      const better = isSure(fitted)
      if (better) this.#offer = { of: db, fitted }
      return ok({ before, after, held, better })
    } catch (cause) {
      logError('Weights could not be fitted', cause)
      return err({ code: 'weights-not-fitted', subject: null })
    }
  }

  /** Uses what was offered. */
  use(db: Database, at: number): Result<WeightsState, AppError> {
    const offer = this.#offer
    if (offer === null || offer.of !== db) return err(notFound('offer'))
    const { weights, before, after, held } = offer.fitted
    changeFit(db, { weights, before, after, held, at })
    this.#offer = null
    return ok(readWeights(db))
  }
}

export function readWeights(db: Database): WeightsState {
  const { fit } = readScheduling(db)
  return { answers: countAllReviews(db), inUse: fit && gainOf(fit) }
}

export function useStandard(db: Database): WeightsState {
  changeFit(db, null)
  return readWeights(db)
}

const gainOf = ({ before, after, held, at }: WeightsGain & { readonly at: number }) => ({
  before,
  after,
  held,
  at,
})

/** Cards are scheduled anew in slices, while everything goes on. */
function changeFit(db: Database, fit: Parameters<typeof writeFit>[1]): void {
  db.transaction(() => writeFit(db, fit))
  renewMemories(db).catch(notRenewed)
}
