/** How many cards of each kind are to be studied. */
export interface StudyCounts {
  readonly new: number
  readonly learning: number
  readonly due: number
}

/** Cards that can be studied beyond those of today. */
export interface StudyMore {
  /** New cards beyond the day's number. */
  readonly fresh: number
  /** How many cards come in so many days; only where more come than in fewer. */
  readonly ahead: readonly { readonly days: number; readonly cards: number }[]
}
