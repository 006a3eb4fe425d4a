import { randomUUID } from 'node:crypto'
import { prepare } from '../../../core/anchor/find-anchor.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import { type Mark, sameParts } from '../../../core/model/mark.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import type { Request } from '../../../shared/contract/api.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { type AppError, notFound } from '../../../shared/errors.ts'
import type { DocumentPlaces, Places } from '../../library/places.ts'
import type { Database } from '../../store/database.ts'
import { listDocuments, readDocument } from '../../store/documents.ts'
import { perform } from '../../store/journal.ts'
import { listMarks, listMarksFrom, readMark } from '../../store/marks.ts'
import { listMark, listMarksIn } from './listed-marks.ts'

/** Every mark of the documents that are in the library, document by document, the last opened first. */
export async function listAllMarks(
  db: Database,
  places: Pick<Places, 'get'>,
): Promise<readonly ListedMark[]> {
  const byDocument = groupBy(listMarks(db), ({ document }) => document)
  const listed: ListedMark[] = []
  for (const { id, name, title } of listDocuments(db)) {
    const marks = byDocument.get(id)
    if (marks === undefined) continue
    listed.push(...(await listMarksIn(marks, (await places.get(id)) ?? unreadable, name ?? title)))
  }
  return listed
}

/** A mark as it is listed; null if there is none of that id. */
export async function listOne(
  db: Database,
  places: Pick<Places, 'get'>,
  id: string,
): Promise<ListedMark | null> {
  const mark = readMark(db, id)
  if (mark === null) return null
  const { name, title } = readDocument(db, mark.document) ?? { name: null, title: '' }
  return listMark(mark, (await places.get(mark.document)) ?? unreadable, name ?? title)
}

/** A mark as it stands after a change. */
export async function listChanged(
  db: Database,
  places: Pick<Places, 'get'>,
  id: string,
): Promise<Result<ListedMark, AppError>> {
  const mark = await listOne(db, places, id)
  return mark === null ? err(missing) : ok(mark)
}

/** The marks of a document whose text cannot be read are kept, and listed without a place. */
const unreadable: DocumentPlaces = { title: '', blocks: prepare([]), of: new Map(), found: new Map() }

/** Makes a mark; one of the same kind at the same place is that one, in the new colour. */
export function addMark(
  db: Database,
  { document, kind, colour, note, parts }: Request<'marks:add'>,
  at: number,
): Mark {
  const near = listMarksFrom(db, document, parts[0].block)
  const same = near.find((mark) => mark.kind === kind && sameParts(mark.parts, parts))
  if (same !== undefined && same.colour === colour) return same
  if (same !== undefined) {
    const mark = { ...same, colour }
    perform(db, { v: 1, kind: 'mark.edit', mark }, at)
    return mark
  }
  const mark = { id: randomUUID(), document, kind, colour, note, tags: [], parts, createdAt: at }
  perform(db, { v: 1, kind: 'mark.add', mark }, at)
  return mark
}

/** Changes what a mark says or where it stands. Nothing is written where nothing changes. */
export function editMark(
  db: Database,
  id: string,
  change: Partial<Omit<Mark, 'id' | 'document' | 'createdAt'>>,
  at: number,
): Result<null, AppError> {
  const before = readMark(db, id)
  if (before === null) return err(missing)
  const mark = { ...before, ...change }
  if (JSON.stringify(mark) !== JSON.stringify(before)) perform(db, { v: 1, kind: 'mark.edit', mark }, at)
  return ok(null)
}

export function removeMark(db: Database, id: string, at: number): Result<null, AppError> {
  const mark = readMark(db, id)
  if (mark === null) return err(missing)
  perform(db, { v: 1, kind: 'mark.remove', mark }, at)
  return ok(null)
}

const missing = notFound('mark')
