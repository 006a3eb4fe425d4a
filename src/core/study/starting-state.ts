/** What FSRS knew of a card elsewhere, at its last rating there: its memory goes on from it. */
export type StartingState = Known & Due

interface Known {
  /** When it was rated last, in milliseconds since 1970 UTC. */
  readonly at: number
  /** Minutes east of UTC at that moment. */
  readonly utcOffset: number
  /** In days, above 0. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  readonly reps: number
  readonly lapses: number
}

type Due =
  | {
      readonly phase: 'review'
      /** The number of the study day on which it comes back. */
      readonly dueDay: number
    }
  | {
      readonly phase: 'learning' | 'relearning'
      /** When its step is over, in milliseconds since 1970 UTC. */
      readonly dueAt: number
    }
