/** What is put before the reader when they come: what comes when, what they were reading, and what changed. */
import type { Agenda } from '../../core/model/agenda.ts'

/** A document of which a part was read. */
export interface TodayReading {
  readonly document: string
  readonly title: string
  readonly words: number
  /** How much of it was read, 0 to 1. */
  readonly share: number
}

/** A document of which a new version came. */
export interface TodayChange {
  readonly document: string
  readonly title: string
  /** Whether it was not opened since. */
  readonly isNew: boolean
  /** Cards that ask for what the version before said otherwise, and were not rated since. */
  readonly cards: number
}

export interface TodayState {
  /** When this was read. */
  readonly now: number
  /** Those to come, the first at first, then those that were over within the last day. */
  readonly agendas: readonly Agenda[]
  /** Whether there is any, however long it is over. */
  readonly hasAgendas: boolean
  /** The last read at first. */
  readonly reading: readonly TodayReading[]
  readonly changed: readonly TodayChange[]
  /** The last document that the user brought in; null before there is one. */
  readonly newest: { readonly document: string; readonly title: string } | null
  /** Whether any card was ever rated. */
  readonly hasStudied: boolean
  /** What a review takes at the learner's own pace. */
  readonly secondsPerCard: number
}

export interface TodayCalls {
  'today:read': { request: null; reply: TodayState }
}

export const todayChannels = { 'today:read': 0 } satisfies Record<keyof TodayCalls, 0>
