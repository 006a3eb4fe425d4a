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
  /** How its documents are studied until the hour; what it does not say is as for all documents. */
  readonly own?: OwnSettings | undefined
}

/** Settings of study that hold in place of those of all documents. */
export interface OwnSettings {
  /** The chance of recall at which a card is due, 0.7 to 0.97. */
  readonly retention?: number | undefined
  /** How many cards are begun on a day. */
  readonly newPerDay?: number | undefined
  /** How many due cards come on a day; 0 for all that are due. */
  readonly reviewsPerDay?: number | undefined
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

/** Cards that a day has room for; those without limit are infinite. */
export interface DayRoom {
  readonly fresh: number
  readonly reviews: number
}

/** What a briefing's own settings leave room for on a whole day. */
export const ownRoom = (own: OwnSettings | undefined): DayRoom => ({
  fresh: own?.newPerDay ?? Number.POSITIVE_INFINITY,
  // 0 is for all that are due.
  reviews: own?.reviewsPerDay || Number.POSITIVE_INFINITY,
})

/** What is left of a day's room. */
export const roomLeft = (room: DayRoom, done: DayRoom): DayRoom => ({
  fresh: Math.max(0, room.fresh - done.fresh),
  reviews: Math.max(0, room.reviews - done.reviews),
})

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

/** The next one to come that has a document: its own settings count. Null where none is to come. */
export function governing<A extends Pick<Agenda, 'at' | 'documents'>>(
  agendas: readonly A[],
  document: string,
  now: number,
): A | null {
  const next = inOrder(
    agendas.filter(({ documents }) => documents.includes(document)),
    now,
  )[0]
  return next !== undefined && next.at > now ? next : null
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
