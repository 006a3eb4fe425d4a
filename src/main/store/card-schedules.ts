import type { Database, Row } from './database.ts'
import { jsonList } from './json-list.ts'
import { numberOrNull, textOf } from './rows.ts'

/** What the user said of a card's place in the schedule. */
export interface CardSchedule {
  /** The last row of the log that counts no more, since the card was to begin anew; null where all of it counts. */
  readonly resetAfter: number | null
  /** The study day on which it is to come, as long as the rating of that row is its last one. */
  readonly due: { readonly day: number; readonly after: number } | null
}

/** The place of a card of which nothing was said. */
export const unsaid: CardSchedule = { resetAfter: null, due: null }

/** What was said of the places of cards of a document, by card; those of which nothing was said are left out. */
export function readCardSchedules(
  db: Database,
  document: string,
  cards: readonly string[],
): ReadonlyMap<string, CardSchedule> {
  const rows = db.all(
    `SELECT card, reset_after, due_day, due_after FROM card_details
     WHERE document = $document AND card IN (SELECT value FROM json_each($cards))`,
    { document, cards: jsonList(cards) },
  )
  return new Map(rows.map((row) => [textOf(row, 'card'), scheduleOf(row)]))
}

export function scheduleOf(row: Row): CardSchedule {
  const [day, after] = [numberOrNull(row, 'due_day'), numberOrNull(row, 'due_after')]
  return {
    resetAfter: numberOrNull(row, 'reset_after'),
    due: day === null || after === null ? null : { day, after },
  }
}
