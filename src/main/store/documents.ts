import { type Briefing, sourceKinds } from '../../core/model/document.ts'
import { keepFrom } from '../../core/study/keeping.ts'
import { shownName } from '../../core/text/shown-name.ts'
import type { LibraryEntry, RemovedEntry } from '../../shared/contract/library.ts'
import { hasAgendas, leaveAgendas } from './agendas.ts'
import { isAboutDocument } from './commands/document.ts'
import type { Database, Row } from './database.ts'
import { forgetMemories } from './memories.ts'
import { studyDayOf } from './moment.ts'
import { forgetNoConflicts } from './no-conflicts.ts'
import { writeKeeping } from './removals.ts'
import { numberOf, numberOrNull, textOf, textOrNull, wordOf } from './rows.ts'
import { checkWords } from './words.ts'

/** What the user says of a document. Tags are in alphabetical order; two that differ only in case are one. */
export type Details = Pick<LibraryEntry, 'name' | 'tags'>

/** A document as it came in, without what the user says of it and did with it. */
export type NewDocument = Omit<LibraryEntry, keyof Details | 'share' | 'versions'>

/** The row of a document as its Briefing tells it, which knows nothing of how it came in. */
export const documentOf = ({
  id,
  title,
  date,
  source: { kind, words, name },
  cards,
}: Pick<Briefing, 'id' | 'title' | 'date' | 'source' | 'cards'>): Omit<
  NewDocument,
  'bundled' | 'addedAt' | 'openedAt'
> => ({ id, title, date, kind, words, cards: cards.length, file: name, notes: [] })

const columns = 'id, title, date, kind, words, cards, bundled, added_at, opened_at, file, notes'

const listed = `documents.id, title, date, kind, words, cards, bundled, added_at, opened_at, file, notes, name, share,
  (SELECT json_group_array(tag) FROM (SELECT tag FROM tags WHERE document = documents.id ORDER BY tag)) AS tags,
  (SELECT count(*) FROM versions WHERE document = documents.id AND standing <> 'aside') AS versions
  FROM documents LEFT JOIN readings ON readings.document = documents.id`

/** Adds a document, or renews what a better compiler says of it; when it came and was opened stays. */
export function upsertDocument(db: Database, document: NewDocument): void {
  const { id, title, date, kind, words, cards, bundled, addedAt, openedAt, file, notes } = document
  checkWords('documents', { kind })
  db.run(
    `INSERT INTO documents (${columns})
     VALUES ($id, $title, $date, $kind, $words, $cards, $bundled, $addedAt, $openedAt, $file, $notes)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, date = excluded.date, kind = excluded.kind,
       words = excluded.words, cards = excluded.cards, bundled = excluded.bundled,
       file = coalesce(documents.file, excluded.file), notes = excluded.notes`,
    {
      id,
      title,
      date,
      kind,
      words,
      cards,
      bundled: bundled ? 1 : 0,
      addedAt,
      openedAt,
      file,
      notes: JSON.stringify(notes),
    },
  )
}

/** Notes that the document was opened: the last of all, also by a clock that was set back. @returns false if there is no such document. */
export function touchDocument(db: Database, id: string, at: number): boolean {
  const latest = '(SELECT coalesce(max(opened_at) + 1, 0) FROM documents WHERE id <> $id)'
  return (
    db.run(`UPDATE documents SET opened_at = max($at, ${latest}) WHERE id = $id`, { id, at }).changes === 1
  )
}

/** Notes the file of a document that was added before that was done. */
export function noteFile(db: Database, id: string, file: string): void {
  db.run('UPDATE documents SET file = $file WHERE id = $id AND file IS NULL', { id, file })
}

/** Takes a document out of sight, and begins to count the days; or brings it back. @returns false if that is how it is already, or it is none. */
export function setRemoved(db: Database, id: string, at: number | null): boolean {
  const sql =
    at === null
      ? 'UPDATE documents SET removed_at = NULL WHERE id = $id AND removed_at IS NOT NULL'
      : 'UPDATE documents SET removed_at = $at WHERE id = $id AND removed_at IS NULL'
  const isDone = db.run(sql, at === null ? { id } : { id, at }).changes === 1
  if (isDone && at === null) db.run('DELETE FROM removals WHERE document = $id', { id })
  else if (isDone && at !== null) writeKeeping(db, id, keepFrom(studyDayOf(db, at)))
  return isDone
}

export function isRemoved(db: Database, id: string): boolean {
  return db.get('SELECT 1 FROM documents WHERE id = $id AND removed_at IS NOT NULL', { id }) !== null
}

/** The document that was opened last; null where none was. */
export function openedLast(db: Database): string | null {
  const row = db.get(
    'SELECT id FROM documents WHERE removed_at IS NULL AND opened_at IS NOT NULL ORDER BY opened_at DESC LIMIT 1',
  )
  return row && textOf(row, 'id')
}

/** The one opened last comes first; those never opened follow, the newest first. Removed ones are left out. */
export function listDocuments(db: Database): readonly LibraryEntry[] {
  return db
    .all(
      `SELECT ${listed} WHERE removed_at IS NULL ORDER BY opened_at DESC NULLS LAST, added_at DESC, documents.id`,
    )
    .map(toEntry)
}

/** The ids of the documents that are there, those that came first before the others. */
export function listIds(db: Database): readonly string[] {
  return db
    .all('SELECT id FROM documents WHERE removed_at IS NULL ORDER BY added_at, id')
    .map((row) => textOf(row, 'id'))
}

/** The removed ones, the last removed first. */
export function listRemoved(db: Database): readonly Omit<RemovedEntry, 'until' | 'daysLeft'>[] {
  return db
    .all(
      `SELECT id, coalesce(name, title) AS title, file, added_at, removed_at FROM documents
       WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, id`,
    )
    .map((row) => ({
      id: textOf(row, 'id'),
      title: titleIn(row),
      file: nameIn(row, 'file'),
      addedAt: numberOf(row, 'added_at'),
      at: numberOf(row, 'removed_at'),
    }))
}

export function readDocument(db: Database, id: string): LibraryEntry | null {
  const row = db.get(`SELECT ${listed} WHERE documents.id = $id`, { id })
  return row && toEntry(row)
}

/** Writes what the user says of a document. @returns what was said before; null if there is no such document. */
export function writeDetails(db: Database, id: string, { name, tags }: Details): Details | null {
  const before = readDocument(db, id)
  if (before === null) return null
  db.run('UPDATE documents SET name = $name WHERE id = $id', { id, name })
  db.run('DELETE FROM tags WHERE document = $id', { id })
  for (const tag of tags)
    db.run('INSERT INTO tags (document, tag) VALUES ($id, $tag) ON CONFLICT DO NOTHING', { id, tag })
  return { name: before.name, tags: before.tags }
}

/**
 * The tables whose rows belong to a document and leave with it: those that name it. What the searcher is to look at
 * again is a note to it, not to us.
 */
function belongings(db: Database): readonly string[] {
  const rows = db.all(
    `SELECT tables.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
     WHERE tables.type = 'table' AND columns.name = 'document' AND tables.name <> 'search_changes'`,
  )
  return rows.map((row) => textOf(row, 'name'))
}

/**
 * Deletes a removed document with all that belongs to it: nothing brings it back but importing it again.
 * @returns false, with nothing done, if it is not a removed one.
 */
export function deleteRemoved(db: Database, id: string): boolean {
  forgetMemories(db)
  return db.transaction(() => {
    if (!isRemoved(db, id)) return false
    deleteDocumentRows(db, id)
    return true
  })
}

/** Deletes a document with all that belongs to it, in a database of any version. Within a transaction. */
export function deleteDocumentRows(db: Database, id: string): void {
  for (const table of belongings(db)) db.run(`DELETE FROM ${table} WHERE document = $id`, { id })
  if (hasAgendas(db)) leaveAgendas(db, id)
  forgetNoConflicts(db, id)
  db.run(
    `DELETE FROM journal WHERE ${isAboutDocument}
      OR (json_extract(command, '$.kind') IN ('agenda.set', 'conflict.set') AND (instr(command, $document) > 0 OR instr(inverse, $document) > 0))`,
    { document: id },
  )
  db.run('DELETE FROM documents WHERE id = $id', { id })
}

function toEntry(row: Row): LibraryEntry {
  return {
    ...fromRow(row),
    name: nameIn(row, 'name'),
    tags: listOf(row, 'tags').map(shownName),
    share: numberOrNull(row, 'share'),
    versions: Math.max(1, numberOf(row, 'versions')),
  }
}

// What is read here is shown: files of before this was seen to have names as they came.
const titleIn = (row: Row): string => shownName(textOf(row, 'title')) || 'Untitled'

function nameIn(row: Row, column: 'name' | 'file'): string | null {
  const name = textOrNull(row, column)
  return name === null ? null : shownName(name) || null
}

function listOf(row: Row, column: 'tags' | 'notes'): readonly string[] {
  const list: unknown = JSON.parse(textOf(row, column))
  return Array.isArray(list) ? list : []
}

function fromRow(row: Row): NewDocument {
  return {
    id: textOf(row, 'id'),
    title: titleIn(row),
    date: textOrNull(row, 'date'),
    kind: wordOf(row, 'kind', sourceKinds),
    words: numberOf(row, 'words'),
    cards: numberOf(row, 'cards'),
    bundled: numberOf(row, 'bundled') === 1,
    addedAt: numberOf(row, 'added_at'),
    openedAt: numberOrNull(row, 'opened_at'),
    file: nameIn(row, 'file'),
    notes: listOf(row, 'notes'),
  }
}
