import type { Database, Row } from './database.ts'
import { numberOrNull } from './rows.ts'

/** What the user said of a card's place in the schedule. */
export interface CardSchedule {
  /** The last row of the log that counts no more, since the card was to begin anew; null where all of it counts. */
  readonly resetAfter: number | null
  /** The study day on which it is to come, as long as the rating of that row is its last one. */
  readonly due: { readonly day: number; readonly after: number } | null
}

export function readCardSchedule(db: Database, document: string, card: string): CardSchedule {
  const row = db.get(
    'SELECT reset_after, due_day, due_after FROM card_details WHERE document = $document AND card = $card',
    { document, card },
  )
  return row === null ? { resetAfter: null, due: null } : scheduleOf(row)
}

export function scheduleOf(row: Row): CardSchedule {
  const [day, after] = [numberOrNull(row, 'due_day'), numberOrNull(row, 'due_after')]
  return {
    resetAfter: numberOrNull(row, 'reset_after'),
    due: day === null || after === null ? null : { day, after },
  }
}
