import type { Memory } from './schedule.ts'

export interface QueueCard {
  readonly key: string
}

/** The state of the cards, by their keys. */
export interface KnownCards {
  /** The memories of cards that were rated. */
  readonly memories: ReadonlyMap<string, Memory>
  /** Keys whose memory changed in that map, the first change first; without it the map must not change. */
  readonly changed?: readonly string[]
  readonly suspended: ReadonlySet<string>
  /** Cards that are buried for today. */
  readonly buried: ReadonlySet<string>
}
