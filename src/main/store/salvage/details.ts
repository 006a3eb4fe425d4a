/** What is said of cards names rows of the log, which may have other numbers in the store that they come into. */
import type { Database, Row } from '../database.ts'
import { numberOrNull } from '../rows.ts'
import type { NumberHere } from './ratings.ts'

/** The rows that were found, with the numbers of the store. A day that was set for a rating that did not come is none. */
export const detailsHere = (found: Database, numberHere: NumberHere): readonly Row[] =>
  found.all('SELECT * FROM card_details').map((row) => {
    const [reset, due] = [numberOrNull(row, 'reset_after'), numberOrNull(row, 'due_after')]
    // 0 is no row: a card that was studied elsewhere alone has none.
    const due_after = due === null || due === 0 ? due : numberHere(due, 'same')
    return {
      ...row,
      reset_after: reset === null ? null : numberHere(reset, 'before'),
      due_day: due_after === null ? null : (row['due_day'] ?? null),
      due_after,
    }
  })
