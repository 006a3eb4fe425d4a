/** The plan until the hour, and progress on the way. */
import type { Agenda } from '../../core/model/agenda.ts'
import type { Plan } from '../../core/model/plan.ts'
import type { BlockRecall, Readiness, RetentionBin, WeekRecall } from '../../core/model/readiness.ts'
import type { Subject } from './agendas.ts'

/** What was done and what is known. Days count from 1970-01-01 and are those of study, which end by the settings. */
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
  /** The same by week, the last ones, the oldest first. */
  readonly weeks: readonly WeekRecall[]
  /** What a point of what is known now has cost in each section, the dearest first; none of which too little is known. */
  readonly costs: readonly {
    readonly document: string
    readonly documentTitle: string
    readonly section: string | null
    readonly answers: number
    readonly minutes: number
    /** Hundredths of all cards. */
    readonly points: number
  }[]
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

/** An agenda, and the plan that leads to its hour. */
export interface PlanState extends Omit<Plan, 'minutes'> {
  readonly now: number
  readonly agenda: Agenda
  /** Minutes a day that the plan reckons with, where the agenda leaves them to the goal. */
  readonly planned: number
  /** Minutes that were studied today in its documents. */
  readonly spent: number
  /** At the hour, if nothing more is studied. */
  readonly asIs: Readiness
}

export interface PlanCalls {
  'progress:read': { request: Subject; reply: ProgressState }
  /** Writes every answer, or every day, as CSV to a file that the user chooses; null if none was chosen. `document`: null for all. */
  'progress:export': {
    request: { table: 'reviews' | 'days'; document: string | null }
    reply: { path: string; answers: number } | null
  }
  /**
   * The paragraphs that have cards, in the order of the text, with what is known of them then: now, or at the hour of an
   * agenda that it is in; null for its next one.
   */
  'progress:map': {
    request: { document: string; agenda: string | null; when: 'now' | 'hour' }
    reply: { at: number; agenda: Agenda | null; blocks: readonly BlockRecall[] }
  }
  /** What leads to the hour of an agenda; null where there is none of that id. */
  'plan:read': { request: { agenda: string }; reply: PlanState | null }
}

export const planChannels = {
  'progress:read': 0,
  'progress:export': 0,
  'progress:map': 0,
  'plan:read': 0,
} satisfies Record<keyof PlanCalls, 0>
