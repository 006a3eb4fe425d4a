import { isPlainCard, isPlainFact } from '../../../core/model/edits.ts'
import type { Mark } from '../../../core/model/mark.ts'
import { assertNever } from '../../../core/model/result.ts'
import { rowOfAgenda } from '../agendas.ts'
import { type DetailSet, isPlainDetail, rowOfDetail } from '../card-details.ts'
import type { CardState, FlagSet } from '../card-states.ts'
import type { Database, Row } from '../database.ts'
import type { EditsOf } from '../edits.ts'
import { rowOfMark } from '../marks.ts'
import { rowOfPair } from '../no-conflicts.ts'
import type { ReviewEntry } from '../reviews.ts'
import { readScheduling } from '../scheduling.ts'
import { type Act, type Acts, partsOf } from './acts.ts'
import { deleteRow, findRow, insertRow, keyOf } from './sql.ts'

type ActWords = Act['says']

/**
 * Puts back the rows that a table has lost and the journal of the same file still has: an act holds whole what it
 * wrote. What is there is left as it is; but for rows that are `earlier` than that.
 */
export function refill(db: Database, acts: Acts, earlier: ReadonlySet<string>): void {
  const steps = readScheduling(db).learningSteps
  for (const [name, { says }] of acts) {
    const [table = '', ...key] = partsOf(name)
    if (earlier.has(name)) deleteRow(db, table, keyOf(db, table), rowOf(db, table, key))
    const row = rowSaid(table, key, says, steps)
    if (row !== null && findRow(db, table, keyOf(db, table), row) === null) insertRow(db, table, row)
  }
}

const rowOf = (db: Database, table: string, key: readonly string[]): Row =>
  Object.fromEntries(keyOf(db, table).map((column, i) => [column, key[i] ?? null]))

/** The row that holds after an act; null where there is none after it. */
function rowSaid(
  table: string,
  key: readonly string[],
  says: ActWords,
  steps: readonly number[],
): Row | null {
  switch (says.kind) {
    case 'mark.add':
    case 'mark.edit':
      return rowOfMark(says.mark)
    case 'marks.add':
      return markRow(says.marks, key)
    case 'review.add':
      return ratingRow(says.review, key, steps)
    case 'edits.set':
      return table === 'fact_edits' ? factRow(says.edits, key) : cardRow(says.edits, key)
    case 'document.anew':
    case 'version.set': {
      const edits = { ...says.edits, document: says.document.id }
      return table === 'fact_edits' ? factRow(edits, key) : cardRow(edits, key)
    }
    case 'agenda.set':
      return says.agenda && rowOfAgenda({ id: says.id, ...says.agenda })
    case 'conflict.set':
      return says.isNone ? rowOfPair(says.pair) : null
    case 'cards.flag':
      return stateRow(says.flags, key)
    case 'cards.detail':
      return detailRow(says.details, key)
    // What brings nothing, and what is said of a document as a whole: its row stands or is lost.
    case 'away.set':
    case 'mark.remove':
    case 'marks.remove':
    case 'review.revoke':
    case 'reviews.add':
    case 'reviews.revoke':
    case 'document.remove':
    case 'document.restore':
    case 'document.edit':
      return null
    default:
      return assertNever(says)
  }
}

function markRow(marks: readonly Mark[], [id]: readonly string[]): Row | null {
  const mark = marks.find((each) => each.id === id)
  return mark === undefined ? null : rowOfMark(mark)
}

function ratingRow(review: ReviewEntry, [id]: readonly string[], steps: readonly number[]): Row {
  const { document, card, rating, at, utcOffset, durationMs, learningSteps = steps } = review
  return {
    id: Number(id),
    document,
    card,
    rating,
    at,
    utc_offset: utcOffset,
    duration_ms: durationMs,
    revokes: null,
    learning_steps: JSON.stringify(learningSteps),
  }
}

function factRow({ document, facts }: EditsOf, [, fact]: readonly string[]): Row | null {
  const edit = facts.find((each) => each.fact === fact)
  return edit === undefined || isPlainFact(edit)
    ? null
    : { document, fact: edit.fact, edit: JSON.stringify(edit) }
}

function cardRow({ document, cards }: EditsOf, [, card]: readonly string[]): Row | null {
  const edit = cards.find((each) => each.card === card)
  return edit === undefined || isPlainCard(edit)
    ? null
    : { document, card: edit.card, edit: JSON.stringify(edit) }
}

function stateRow({ document, cards }: FlagSet, [, card]: readonly string[]): Row | null {
  const state = cards.find((each) => each.card === card)
  if (state === undefined || isPlainState(state)) return null
  const { suspended, buried, marked } = state
  return { document, card: state.card, suspended: suspended ? 1 : 0, buried, marked: marked ? 1 : 0 }
}

function detailRow({ document, cards }: DetailSet, [, card]: readonly string[]): Row | null {
  const detail = cards.find((each) => each.card === card)
  return detail === undefined || isPlainDetail(detail) ? null : { document, ...rowOfDetail(detail) }
}

const isPlainState = ({ suspended, buried, marked }: CardState): boolean =>
  !suspended && !marked && buried === null
