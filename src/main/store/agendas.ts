import type { Agenda, AgendaWords, OwnSettings, QuietHours, Week } from '../../core/model/agenda.ts'
import type { Database, Row } from './database.ts'
import { numberOf, textOf, textOrNull } from './rows.ts'
import { agendaWords } from './schemas/agenda.ts'
import { parsed } from './schemas/form.ts'

/** An agenda with the documents of the library that are in it: one that was removed is back in it once it is brought back. */
export function readAgenda(db: Database, id: string): Agenda | null {
  const row = db.get('SELECT * FROM agendas WHERE id = $id', { id })
  return row && { ...fromRow(row), documents: inLibrary(db, fromRow(row).documents) }
}

/** All that have a document in the library, by their hour. */
export function listAgendas(db: Database): readonly Agenda[] {
  return db
    .all('SELECT * FROM agendas ORDER BY at, id')
    .map(fromRow)
    .map((agenda) => ({ ...agenda, documents: inLibrary(db, agenda.documents) }))
    .filter(({ documents }) => documents.length > 0)
}

/**
 * Makes an agenda, changes it or, for null, takes it away.
 * @returns what was there before, with documents that are removed; null if there was none
 */
export function writeAgenda(db: Database, id: string, words: AgendaWords | null): AgendaWords | null {
  const row = db.get('SELECT * FROM agendas WHERE id = $id', { id })
  if (words === null) db.run('DELETE FROM agendas WHERE id = $id', { id })
  else
    db.run(
      `INSERT OR REPLACE INTO agendas (id, name, at, goal, minutes, days_off, quiet, documents, own)
       VALUES ($id, $name, $at, $goal, $minutes, $days_off, $quiet, $documents, $own)`,
      rowOfAgenda({ id, ...words }),
    )
  if (row === null) return null
  const { id: _, ...before } = fromRow(row)
  return before
}

/** Whether a database, which may be of an older version, has agendas. */
export const hasAgendas = (db: Database): boolean => hasTable(db, 'agendas')

const hasTable = (db: Database, table: string): boolean =>
  db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $table", { table }) !== null

/** Takes a document out of all agendas, and with it those that have no other. */
export function leaveAgendas(db: Database, document: string): void {
  for (const { id, ...agenda } of db.all('SELECT * FROM agendas').map(fromRow)) {
    const documents = agenda.documents.filter((each) => each !== document)
    if (documents.length === agenda.documents.length) continue
    if (documents.length === 0 && hasTable(db, 'mocks'))
      db.run('DELETE FROM mocks WHERE agenda = $id', { id })
    writeAgenda(db, id, documents.length === 0 ? null : { ...agenda, documents })
  }
}

export const rowOfAgenda = ({ id, name, at, goal, minutes, daysOff, quiet, documents, own }: Agenda) => ({
  id,
  name,
  at,
  goal,
  minutes: minutes && JSON.stringify(minutes),
  days_off: JSON.stringify(daysOff),
  quiet: quiet && JSON.stringify(quiet),
  documents: JSON.stringify(documents),
  own: own === undefined || Object.keys(own).length === 0 ? null : JSON.stringify(own),
})

/** Null for a row that holds what no agenda can. */
export function agendaOfRow(row: Row): Agenda | null {
  const { id, ...words } = fromRow(row)
  return parsed(agendaWords(), words) && { id, ...words }
}

function inLibrary(db: Database, documents: readonly string[]): readonly string[] {
  const rows = db.all(
    `SELECT each.value AS id FROM json_each($documents) AS each
     JOIN documents ON documents.id = each.value AND removed_at IS NULL ORDER BY each.key`,
    { documents: JSON.stringify(documents) },
  )
  return rows.map((row) => textOf(row, 'id'))
}

function fromRow(row: Row): Agenda {
  const minutes = textOrNull(row, 'minutes')
  const quiet = textOrNull(row, 'quiet')
  const own = textOrNull(row, 'own')
  // As they were written: a command is checked before, and so is a row that comes in.
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    at: numberOf(row, 'at'),
    goal: numberOf(row, 'goal'),
    minutes: minutes === null ? null : (JSON.parse(minutes) as Week),
    daysOff: JSON.parse(textOf(row, 'days_off')) as readonly number[],
    quiet: quiet === null ? null : (JSON.parse(quiet) as QuietHours),
    documents: JSON.parse(textOf(row, 'documents')) as readonly string[],
    ...(own !== null && { own: JSON.parse(own) as OwnSettings }),
  }
}
