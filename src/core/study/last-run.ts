import type { Near } from './spread.ts'

export interface RunCard {
  readonly id: string
  /** 1 to 3, 3 the most. */
  readonly importance: number
}

/** A card that was shown in the run, and whether it was recalled. */
export interface Shown {
  readonly id: string
  readonly recalled: boolean
}

export interface RunQuestion {
  /** The active cards, own and imported ones too, in the deck's order. */
  readonly cards: readonly RunCard[]
  /** The chance that a card is recalled at the hour, 0 to 1; 0 for one that was never seen. */
  readonly recall: (id: string) => number
  /** What was shown since the run began, the first at first. */
  readonly shown: readonly Shown[]
  /** How many more cards can be shown until the hour. */
  readonly room: number
  /** What of the cards disturbs each. */
  readonly near: Near
}

export interface LastRun {
  /** The card to show now; null where the run is over. */
  readonly next: string | null
  /** Cards that were not recalled in the run yet: the heaviest and weakest first. */
  readonly missed: readonly string[]
}

/** A card does not come back before this many others where there are as many: what was just read is no memory. */
const leastApart = 2

/**
 * The run before the hour: every card once, the weakest and heaviest first, and those that were not recalled once more,
 * until they are. One that was missed waits for as many others as the session allows: all that are still to come, or half
 * of what can still be shown. Where too few are to come, what was recalled is asked once more in between, the weakest of it.
 */
export function lastRun(question: RunQuestion): LastRun {
  const { cards, recall, shown, room, near } = question
  const active = new Map(cards.map((card) => [card.id, card]))
  const run = shown.filter(({ id }) => active.has(id))
  const answers = new Map(run.map(({ id, recalled }, at) => [id, { recalled, at }]))
  const worthOf = ({ id, importance }: RunCard) =>
    importance * (answers.get(id)?.recalled === false ? 1 : 1 - recall(id))
  const byWorth = cards
    .map((card) => ({ id: card.id, worth: worthOf(card) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ id }) => id)
  const missed = byWorth.filter((id) => answers.get(id)?.recalled !== true)
  if (missed.length === 0 || room < 1) return { next: null, missed }

  const least = Math.min(leastApart, cards.length - 1)
  const waits = missed.some((id) => !answers.has(id)) ? Number.POSITIVE_INFINITY : missed.length - 1
  const apart = Math.max(least, Math.min(waits, Math.floor(room / 2)))
  const othersSince = (id: string) => run.length - 1 - (answers.get(id)?.at ?? Number.NEGATIVE_INFINITY)
  const ready = missed.filter((id) => othersSince(id) >= apart)
  const between = byWorth.filter((id) => answers.get(id)?.recalled === true && othersSince(id) >= least)
  const choice = ready.length > 0 ? ready : between
  const isNear = (id: string) =>
    near(id).some((other) => answers.has(other) && othersSince(other) < leastApart)
  return { next: choice.find((id) => !isNear(id)) ?? choice[0] ?? missed[0] ?? null, missed }
}
