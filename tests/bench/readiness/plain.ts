import { buildQueue } from '../../../src/core/study/queue.ts'
import type { Desk, Policy } from './study.ts'

const none: ReadonlySet<string> = new Set()
/** Anki's. */
const newPerDay = 20

/** What the queue keeps of a desk from one look to the next. */
interface Kept {
  readonly cards: readonly { readonly key: string }[]
  /** The cards that were rated, the first at first. */
  readonly changed: string[]
}

/** Plain FSRS: the app's own queue, with Anki's order and its new cards a day, blind to the hour. */
function queuePolicy(newPerDay: number): Policy {
  const known = new WeakMap<Desk, Kept>()
  const keptOf = (desk: Desk): Kept => {
    const kept = known.get(desk) ?? { cards: desk.cards.map((key) => ({ key })), changed: [] }
    known.set(desk, kept)
    kept.changed.push(...desk.log.slice(kept.changed.length).map(({ card }) => card))
    return kept
  }
  return {
    begin: () => {},
    next: (desk, now) => {
      const { cards, changed } = keptOf(desk)
      const state = { memories: desk.memories, changed, suspended: none, buried: none }
      return buildQueue(cards, [], state, now, { newPerDay, aheadDays: 0, prefer: null }).next
    },
  }
}

export const plainPolicy = queuePolicy(newPerDay)
/** The fair baseline: whoever has an hour and minutes left does not stop at 20 new cards. */
export const fairPolicy = queuePolicy(Number.POSITIVE_INFINITY)
