/** One hour and the documents to be known by it. On screen it is a "briefing", which here is a document as compiled. */
export interface Agenda extends AgendaWords {
  readonly id: string
}

/** What its user says of it. */
export interface AgendaWords {
  readonly name: string
  /** The hour by which its documents must be known, in milliseconds since 1970-01-01 UTC. */
  readonly at: number
  /** The part of the cards to be recalled then, 0 to 1. */
  readonly goal: number
  /** Minutes to study on each day of the week, from Monday; null for as many as the goal takes. */
  readonly minutes: Week | null
  /** Study days without study, as days since 1970-01-01, the first at first. */
  readonly daysOff: readonly number[]
  /** When nothing is to be studied, on every day; null where any time will do. */
  readonly quiet: QuietHours | null
  /** The ids of its documents in the order in which they come up. */
  readonly documents: readonly string[]
}

/** A last run can begin this long before the hour: what was recalled within it is still there at the hour. */
export const lastRunMs = 3 * 60 * 60_000

/** Minutes by the clock of the place, from 0 to 1439: where it ends before it begins, it runs over midnight. */
export interface QuietHours {
  readonly from: number
  readonly to: number
}

export type Week = readonly [number, number, number, number, number, number, number]

export const everyDay = (minutes: number): Week => [
  minutes,
  minutes,
  minutes,
  minutes,
  minutes,
  minutes,
  minutes,
]

/** What can be written of one. Minutes and `goal` are as elsewhere in the plan. */
export const agendaLimits = {
  name: 200,
  documents: 200,
  daysOff: 400,
  minutes: 240,
  /** The year 2500: a date that was typed wrongly is no plan. */
  at: 16_725_225_600_000,
  goal: { min: 0.5, max: 0.99 },
} as const

/** Those to come by their hour, then those that are over, the last at first. */
export function inOrder<A extends Pick<Agenda, 'at'>>(agendas: readonly A[], now: number): readonly A[] {
  const byHour = agendas.toSorted((a, b) => a.at - b.at)
  return [...byHour.filter(({ at }) => at > now), ...byHour.filter(({ at }) => at <= now).toReversed()]
}

/** The next one that has a document; where none is to come, the last; null where it is in none. */
export function nextOf(agendas: readonly Agenda[], document: string, now: number): Agenda | null {
  return (
    inOrder(
      agendas.filter(({ documents }) => documents.includes(document)),
      now,
    )[0] ?? null
  )
}
