import { isDeepStrictEqual } from 'node:util'
import { inflateSync } from 'node:zlib'
import type { Briefing } from '../../../core/model/document.ts'
import type { Database, Row } from '../database.ts'
import {
  type Details,
  documentOf,
  readDocument,
  setRemoved,
  touchDocument,
  upsertDocument,
  writeDetails,
} from '../documents.ts'
import { numberOrNull, textOf } from '../rows.ts'
import { isRecord } from '../values.ts'
import { isNewer, thing } from './acts.ts'
import type { StoredContent } from './found.ts'
import type { Merging } from './merging.ts'
import { findRow, insertRow } from './sql.ts'

/** Documents, with their content and what the user said of them as wholes. */
export function bringDocuments(merging: Merging, now: number): void {
  const { found, store } = merging
  for (const [id, read] of found.contents)
    if (!isThere(found.db, id) && !isThere(store, id)) tellDocument(found.db, id, read(), now)
  for (const row of found.db.all('SELECT * FROM documents'))
    if (isThere(store, textOf(row, 'id'))) bringChanges(merging, row)
    else bringDocument(merging, row)
}

const isThere = (db: Database, id: string): boolean => findRow(db, 'documents', ['id'], { id }) !== null

/** A document whose row is lost, as its text tells it. */
function tellDocument(db: Database, id: string, content: StoredContent | null, now: number): void {
  const briefing = briefingIn(content, id)
  if (briefing === null) return
  upsertDocument(db, { ...documentOf(briefing), bundled: false, addedAt: now, openedAt: null })
}

function bringDocument({ found, store, tally }: Merging, row: Row): void {
  const id = textOf(row, 'id')
  insertRow(store, 'documents', row)
  for (const tag of found.db.all('SELECT document, tag FROM tags WHERE document = $id', { id }))
    insertRow(store, 'tags', tag)
  tally.brought.documents += 1
  if (!bringContent({ found, store, tally }, id) && row.bundled === 0) tally.textless += 1
}

/** @returns whether the store has its content now. */
export function bringContent(
  { found, store, tally }: Pick<Merging, 'found' | 'store' | 'tally'>,
  id: string,
): boolean {
  const read = found.contents.get(id)
  if (read === undefined) return false
  const content = read()
  if (content === null || briefingIn(content, id) === null) {
    tally.left.unsound += 1
    return false
  }
  insertRow(store, 'briefings', {
    document: id,
    briefing: content.briefing,
    search_index: content.index,
    compiler: content.compiler,
  })
  return true
}

/** A Briefing that was unpacked and is the document's; null where it is not, or its index is not whole. */
function briefingIn(content: StoredContent | null, id: string): Briefing | null {
  if (content === null) return null
  try {
    inflateSync(content.index, limit)
    const briefing: unknown = JSON.parse(inflateSync(content.briefing, limit).toString('utf8'))
    return isRecord(briefing) && briefing.id === id ? (briefing as unknown as Briefing) : null
  } catch {
    return null
  }
}

/** Beyond any document that could be imported. */
const limit = { maxOutputLength: 512 * 1024 * 1024 }

/** What the user said of a document that both have; what the compiler says of it stays as the store has it. */
function bringChanges(merging: Merging, row: Row): void {
  const { found, store, tally, theirs, ours } = merging
  const id = textOf(row, 'id')
  const changes = facets(found.db, store, id).filter(({ here, there }) => !isDeepStrictEqual(here, there))
  for (const { name, take } of changes) {
    if (isNewer(thing(name, id), theirs, ours)) {
      take()
      tally.brought.edits += 1
    } else tally.left.older += 1
  }
  if (changes.length === 0) tally.known += 1
  noteOpened(store, id, numberOrNull(row, 'opened_at'))
  if (row.bundled === 0 && findRow(store, 'briefings', ['document'], { document: id }) === null)
    bringContent(merging, id)
}

interface Facet {
  readonly name: string
  readonly here: unknown
  readonly there: unknown
  /** Puts what is there in place of what is here. */
  readonly take: () => unknown
}

function facets(found: Database, store: Database, id: string): readonly Facet[] {
  const facet = <T>(
    name: string,
    read: (db: Database, id: string) => T,
    write: (db: Database, id: string, value: T) => unknown,
  ): Facet => {
    const there = read(found, id)
    return { name, here: read(store, id), there, take: () => write(store, id, there) }
  }
  return [
    facet('removal', removedAt, setRemoved),
    facet('details', detailsOf, (db, _, details) => details && writeDetails(db, id, details)),
  ]
}

function removedAt(db: Database, id: string): number | null {
  return numberOrNull(db.get('SELECT removed_at FROM documents WHERE id = $id', { id }) ?? {}, 'removed_at')
}

function detailsOf(db: Database, id: string): Details | null {
  const document = readDocument(db, id)
  return document && { name: document.name, tags: document.tags }
}

/** The document opened last is the one to show. */
function noteOpened(store: Database, id: string, at: number | null): void {
  if (at !== null && at > (readDocument(store, id)?.openedAt ?? -1)) touchDocument(store, id, at)
}
