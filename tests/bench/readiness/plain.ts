import { buildQueue } from '../../../src/core/study/queue.ts'
import type { Policy } from './study.ts'

const none: ReadonlySet<string> = new Set()
/** Anki's. */
const newPerDay = 20

/** Plain FSRS: the app's own queue, with Anki's order and its new cards a day, blind to the hour. */
const queuePolicy = (newPerDay: number): Policy => ({
  begin: () => {},
  next: ({ cards, memories }, now) =>
    buildQueue(
      cards.map((key) => ({ key })),
      [],
      // A map of its own: the queue keeps what it made of one that did not change.
      { memories: new Map(memories), suspended: none, buried: none },
      now,
      { newPerDay, aheadDays: 0, prefer: null },
    ).next,
})

export const plainPolicy = queuePolicy(newPerDay)
/** The fair baseline: whoever has an hour and minutes left does not stop at 20 new cards. */
export const fairPolicy = queuePolicy(Number.POSITIVE_INFINITY)
