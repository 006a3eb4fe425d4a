/** The weights of the schedule, as they are fitted to the user's own answers. */

/** What weights are worth: the mean log loss on answers that they were not fitted to, by the standard weights and by them. */
export interface WeightsGain {
  readonly before: number
  readonly after: number
  /** How many answers these were. */
  readonly held: number
}

export interface WeightsState {
  /** Answers of all documents. */
  readonly answers: number
  /** Null where the standard weights are used; else since when others are (milliseconds since 1970 UTC). */
  readonly inUse: (WeightsGain & { readonly at: number }) | null
}

/** What a fit came to. `better`: whether it gains enough to be used. */
export interface WeightsOffer extends WeightsGain {
  readonly better: boolean
}

export interface WeightsCalls {
  'weights:read': { request: null; reply: WeightsState }
  /** Fits weights and keeps them as an offer; null where nothing could be compared. */
  'weights:fit': { request: null; reply: WeightsOffer | null }
  /** Uses the weights that were offered last: all cards are scheduled anew by them. */
  'weights:use': { request: null; reply: WeightsState }
  /** Goes back to the standard weights. */
  'weights:standard': { request: null; reply: WeightsState }
}

export const weightsChannels = {
  'weights:read': 0,
  'weights:fit': 0,
  'weights:use': 0,
  'weights:standard': 0,
} satisfies Record<keyof WeightsCalls, 0>

/** With fewer answers a fit follows chance. */
export const leastAnswers = 1_000
