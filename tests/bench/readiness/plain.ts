import { buildQueue } from '../../../src/core/study/queue.ts'
import type { Policy } from './study.ts'

/** Plain FSRS: the app's own queue, with Anki's order and its 20 new cards a day, blind to the hour. */
export const plainPolicy: Policy = {
  begin: () => {},
  next: (desk, now) => buildQueue(desk.cards, desk.memories, now).next,
}
