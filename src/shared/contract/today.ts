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

/** What a first document is taken through, in the order in which it teaches. */
export const firstSteps = ['bring', 'read', 'check', 'answer', 'hour'] as const
export type FirstStep = (typeof firstSteps)[number]

/** Cards that the step of answering asks for. */
export const firstCards = 3

export interface FirstSteps {
  /** Those that are done, with a document of the user's own. */
  readonly done: Readonly<Record<FirstStep, boolean>>
  /** Cards of such documents that were answered. */
  readonly answered: number
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
  /** Null once all are done, for one who hid them, and for one who has studied for days. */
  readonly firstSteps: FirstSteps | null
}

export interface TodayCalls {
  'today:read': { request: null; reply: TodayState }
  /** Hides the first steps, or brings back those that are left. */
  'today:hide-steps': { request: { hidden: boolean }; reply: null }
}

export const todayChannels = { 'today:read': 0, 'today:hide-steps': 0 } satisfies Record<keyof TodayCalls, 0>
