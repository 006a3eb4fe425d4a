/** The plan until the hour, and progress on the way. */
import type { Plan } from '../../core/model/plan.ts'
import type { BlockRecall, Readiness, RetentionBin } from '../../core/model/readiness.ts'
import type { Written } from './written.ts'

/** What was done and what is known, of one document or all. Days count from 1970-01-01 and end at 04:00. */
export interface ProgressState {
  readonly today: number
  readonly cards: number
  /** The days with ratings, the oldest first. */
  readonly totals: readonly { readonly day: number; readonly reviews: number; readonly minutes: number }[]
  /** How many cards come due on each coming day, today first. */
  readonly coming: readonly number[]
  /** The share of all cards known at the end of each of the last days, and the share that was seen; today's at last. */
  readonly known: readonly { readonly day: number; readonly recall: number; readonly seen: number }[]
  /** The readiness over all cards now. */
  readonly now: Readiness
  /** Reviews by what was predicted for them, with what came. */
  readonly retention: readonly RetentionBin[]
  /** Over all of these. */
  readonly overall: Omit<RetentionBin, 'from' | 'to'>
  /** Whether the sections are told as they are now, or as they will be at the hour if nothing more is studied. */
  readonly sectionsAt: 'now' | 'hour'
  /** The weakest first. */
  readonly sections: readonly (Readiness & {
    readonly document: string
    readonly documentTitle: string
    /** Null for what stands before the first heading. */
    readonly section: string | null
  })[]
}

/** The hour and goal of a document's briefing, and the plan that leads there. */
export interface PlanState extends Omit<Plan, 'minutes'> {
  readonly now: number
  readonly briefingAt: number
  readonly goal: number
  /** Minutes a day to plan with; null for as many as the goal takes. */
  readonly minutes: number | null
  /** Minutes a day that the plan reckons with. */
  readonly planned: number
  /** Minutes that were studied today in this document. */
  readonly spent: number
  /** At the hour, if nothing more is studied. */
  readonly asIs: Readiness
}

export interface PlanCalls {
  'progress:read': { request: { document: string | null }; reply: ProgressState }
  /** The paragraphs that have cards, in the order of the text, with what is known of them then: now, or at the hour. */
  'progress:map': {
    request: { document: string; when: 'now' | 'hour' }
    reply: { at: number; briefingAt: number | null; blocks: readonly BlockRecall[] }
  }
  /** What leads to the hour of a document's briefing; null where none was set. */
  'plan:read': { request: { document: string }; reply: PlanState | null }
  /** Sets the hour by which a document must be known; null takes it away. */
  'goal:set': {
    request: { document: string; briefingAt: number | null; goal: number | null }
    reply: Written
  }
}

export const planChannels = {
  'progress:read': 0,
  'progress:map': 0,
  'plan:read': 0,
  'goal:set': 0,
} satisfies Record<keyof PlanCalls, 0>
