/** How much of a document is known. All shares are 0 to 1. */

/** Shares of 0 to 1 of all cards: a card that was never seen counts as unknown. */
export interface Readiness {
  /** The mean recall predicted. */
  readonly mean: number
  /**
   * The true mean should lie between the two nine times in ten: what the learner's own reviews leave open, and what
   * no review can teach. Rounded outwards to whole points, as nothing finer is known.
   */
  readonly low: number
  readonly high: number
  /** Whether the mean may be shown as one figure: with fewer reviews, or a wide range, the range is what is known. */
  readonly settled: boolean
  readonly cards: number
  readonly unseen: number
}

/** The mean chance of recall of the cards on a paragraph. */
export interface BlockRecall {
  readonly block: string
  readonly cards: number
  readonly seen: number
  /** The mean recall predicted for its cards, 0 to 1; one that was never seen counts as unknown. */
  readonly recall: number
}

/** Reviews whose predicted recall lay in [from, to): how many, the mean predicted, and the share recalled. */
export interface RetentionBin {
  readonly from: number
  readonly to: number
  readonly reviews: number
  readonly predicted: number
  readonly recalled: number
}

/** The reviews of a week that tested memory. */
export interface WeekRecall {
  /** The study day of its Monday. */
  readonly monday: number
  readonly reviews: number
  /** The mean predicted, and the share recalled. */
  readonly predicted: number
  readonly recalled: number
  /** The true share should lie between the two nine times in ten. */
  readonly low: number
  readonly high: number
}
