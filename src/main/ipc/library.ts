import type { Card } from '../../core/model/card.ts'
import { groupBy } from '../../core/model/group-by.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { countDue } from '../../core/study/queue.ts'
import { makeScheduler } from '../../core/study/schedule.ts'
import type { LibraryState } from '../../shared/contract.ts'
import type { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import {
  type Details,
  deleteRemoved,
  isRemoved,
  type ListedDocument,
  listDocuments,
  listRemoved,
  readDocument,
} from '../store/documents.ts'
import { perform } from '../store/journal.ts'
import { countMarks } from '../store/marks.ts'
import { listReviews } from '../store/reviews.ts'
import { momentOf } from './study.ts'

/** How long a removed document can be brought back, in milliseconds (30 days). */
export const keptMs = 30 * 86_400_000

export function libraryState(db: Database): LibraryState {
  return {
    entries: listDocuments(db),
    removed: listRemoved(db).map((entry) => ({ ...entry, until: entry.at + keptMs })),
  }
}

/**
 * How many cards of each document are due; documents with none are left out.
 *
 * @param cardsOf the cards that a document has now: ratings of others are history. Null if it cannot be read.
 */
export async function dueCounts(
  db: Database,
  cardsOf: (document: string) => Promise<readonly Card[] | null>,
  at: number,
): Promise<Readonly<Record<string, number>>> {
  const shown = new Set(listDocuments(db).map(({ id }) => id))
  const logs = groupBy(listReviews(db), ({ document }) => document)
  const due: Record<string, number> = {}
  for (const [document, log] of logs) {
    const cards = shown.has(document) ? await cardsOf(document) : null
    const memories = makeScheduler().replay(log)
    const number = countDue(
      (cards ?? []).map(({ id }) => id),
      memories,
      momentOf(at),
    )
    if (number > 0) due[document] = number
  }
  return due
}

/** Names and tags a document. */
export function editDocument(db: Database, id: string, details: Details, at: number): Result<null, AppError> {
  const stored = present(db, id)
  if (!stored.ok) return stored
  const { title, name } = stored.value
  // Its own title is no name of the user's: it follows what a better compiler says.
  const own = details.name === title ? null : details.name
  const document = { id, title: name ?? title }
  perform(db, { v: 1, kind: 'document.edit', document, details: { ...details, name: own } }, at)
  return ok(null)
}

/** Takes a document out of sight and counts what went with it. */
export function removeDocument(
  db: Database,
  id: string,
  at: number,
): Result<{ marks: number; ratings: number }, AppError> {
  const stored = present(db, id)
  if (!stored.ok) return stored
  const title = stored.value.name ?? stored.value.title
  perform(db, { v: 1, kind: 'document.remove', document: { id, title, at } }, at)
  return ok({ marks: countMarks(db, id), ratings: listReviews(db, id).length })
}

/** Brings a removed document back, as a change that can itself be undone. */
export function restoreDocument(db: Database, id: string, at: number): Result<null, AppError> {
  const entry = listRemoved(db).find((each) => each.id === id)
  if (entry === undefined) return err(missing)
  perform(db, { v: 1, kind: 'document.restore', document: { id, title: entry.title, at } }, at)
  return ok(null)
}

/** Deletes a removed document for good. */
export function deleteDocument(db: Database, id: string): Result<null, AppError> {
  return deleteRemoved(db, id) ? ok(null) : err(missing)
}

const missing: AppError = { code: 'not-found', subject: 'This document' }

function present(db: Database, id: string): Result<ListedDocument, AppError> {
  const stored = readDocument(db, id)
  return stored === null || isRemoved(db, id) ? err(missing) : ok(stored)
}
