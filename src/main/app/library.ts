import { err, ok, type Result } from '../../core/model/result.ts'
import { dayStart, epochTime } from '../../core/study/day.ts'
import { daysLeft, type Keeping, keepFrom, keptUntil, noteUse } from '../../core/study/keeping.ts'
import type { Reply } from '../../shared/contract/api.ts'
import type { LibraryEntry, LibraryState } from '../../shared/contract/library.ts'
import type { Written } from '../../shared/contract/written.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import {
  type Details,
  deleteRemoved,
  isRemoved,
  listDocuments,
  listRemoved,
  readDocument,
} from '../store/documents.ts'
import { forgetDocument } from '../store/forget.ts'
import { perform } from '../store/journal.ts'
import { countMarks } from '../store/marks.ts'
import { momentOf, studyDayOf } from '../store/moment.ts'
import { listKeeping, writeKeeping } from '../store/removals.ts'
import { countReviews } from '../store/reviews.ts'
import { emptyLog } from '../store/wipe.ts'

export function libraryState(db: Database, at: number): LibraryState {
  const now = momentOf(db, at)
  const keeping = listKeeping(db)
  return {
    entries: listDocuments(db),
    removed: listRemoved(db).map((entry) => {
      const kept = keeping.get(entry.id) ?? keepFrom(studyDayOf(db, entry.at))
      return { ...entry, until: epochTime(dayStart(keptUntil(kept)), now), daysLeft: daysLeft(kept) }
    }),
  }
}

/**
 * Notes that Precis is used on this day: removed documents whose time is over are deleted for good, and those that are
 * about to go are named.
 */
export function noteDayOfUse(db: Database, at: number): Reply<'library:use'> {
  const today = studyDayOf(db, at)
  const noted = db.transaction(() => {
    const kept = [...listKeeping(db)].map(([id, before]) => ({ id, before, after: noteUse(before, today) }))
    const changed = kept.filter(({ before, after }) => JSON.stringify(after) !== JSON.stringify(before))
    const [over, others] = [changed.filter(isOver), changed.filter((each) => !isOver(each))]
    for (const { id } of over) deleteRemoved(db, id)
    for (const { id, after } of others) writeKeeping(db, id, after)
    const named = others.filter(({ before, after }) => before.named === null && after.named !== null)
    return { changed: changed.length > 0, named: named.map(({ id }) => id), deleted: over.length }
  })
  const { deleted, ...reply } = noted
  if (deleted > 0) emptyLog(db)
  return reply
}

const isOver = ({ after }: { readonly after: Keeping }): boolean => (daysLeft(after) ?? 0) < 0

/** Keeps removed documents for as long again. */
export function keepRemoved(db: Database, ids: readonly string[], at: number): null {
  db.transaction(() => {
    for (const id of ids) if (isRemoved(db, id)) writeKeeping(db, id, keepFrom(studyDayOf(db, at)))
  })
  return null
}

/** Names and tags a document. Nothing is written where nothing changes. */
export function editDocument(
  db: Database,
  id: string,
  details: Details,
  at: number,
): Result<Written, AppError> {
  const stored = present(db, id)
  if (!stored.ok) return stored
  const { title, name, tags } = stored.value
  // Its own title is no name of the user's: it follows what a better compiler says.
  const own = details.name === title ? null : details.name
  if (own === name && JSON.stringify(details.tags) === JSON.stringify(tags)) return ok({ changed: false })
  const document = { id, title: name ?? title }
  perform(db, { v: 1, kind: 'document.edit', document, details: { ...details, name: own } }, at)
  return ok({ changed: true })
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
  return ok({ marks: countMarks(db, id), ratings: countReviews(db, id) })
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
  return forgetDocument(db, id) ? ok(null) : err(missing)
}

const missing = notFound('document')

function present(db: Database, id: string): Result<LibraryEntry, AppError> {
  const stored = readDocument(db, id)
  return stored === null || isRemoved(db, id) ? err(missing) : ok(stored)
}
