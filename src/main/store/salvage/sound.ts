import { agendaOfRow } from '../agendas.ts'
import { parseTags } from '../card-details.ts'
import type { Database, Row } from '../database.ts'
import { markOfRow } from '../marks.ts'
import { parseSteps } from '../reviews.ts'
import { textOf, textOrNull } from '../rows.ts'
import { parseCardEdit, parseFactEdit } from '../schemas/edits.ts'
import { parseStartingState } from '../schemas/starting-state.ts'
import { isRecord, isText } from '../values.ts'
import { deleteRow, keyOf } from './sql.ts'

/**
 * What the tables themselves do not tell: whether the store could read a row again. A test that throws says no: where a
 * table asks only how long a list is, SQLite takes for one what is no JSON, such as a control character within a text.
 */
const tests: Readonly<Record<string, (row: Row) => boolean>> = {
  documents: (row) => isTexts(JSON.parse(textOf(row, 'notes'))),
  marks: (row) => markOfRow(row) !== null,
  fact_edits: (row) => parseFactEdit(JSON.parse(textOf(row, 'edit')))?.fact === row.fact,
  card_edits: (row) => parseCardEdit(JSON.parse(textOf(row, 'edit')))?.card === row.card,
  card_details: (row) => parseTags(JSON.parse(textOf(row, 'tags'))) !== null && isState(row),
  agendas: (row) => agendaOfRow(row) !== null,
  reviews: (row) => isSteps(textOrNull(row, 'learning_steps')),
  readings: (row) => isStretches(JSON.parse(textOf(row, 'stretches'))),
  journal: (row) =>
    isRecord(JSON.parse(textOf(row, 'command'))) && isRecord(JSON.parse(textOf(row, 'inverse'))),
}

/** Takes out what the store could not read again. @returns how many rows, those of the journal apart. */
export function dropUnsound(db: Database): number {
  let dropped = 0
  for (const [table, isSound] of Object.entries(tests)) {
    const key = keyOf(db, table)
    for (const row of db.all(`SELECT * FROM ${table}`)) {
      if (isPassed(isSound, row)) continue
      deleteRow(db, table, key, row)
      if (table !== 'journal') dropped += 1
    }
  }
  return dropped
}

function isPassed(test: (row: Row) => boolean, row: Row): boolean {
  try {
    return test(row)
  } catch {
    return false
  }
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

const isSteps = (written: string | null): boolean =>
  written === null || parseSteps(JSON.parse(written)) !== null

function isState(row: Row): boolean {
  const written = textOrNull(row, 'starting_state')
  return written === null || parseStartingState(JSON.parse(written)) !== null
}

const isPart = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1

const isStretches = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((each) => Array.isArray(each) && each.length === 2 && each.every(isPart))
