import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { AgendaWords } from '../../core/model/agenda.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { Reply } from '../../shared/contract/api.ts'
import type { Written } from '../../shared/contract/written.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import { readAgenda } from '../store/agendas.ts'
import type { Database } from '../store/database.ts'
import { isRemoved, readDocument } from '../store/documents.ts'
import { perform } from '../store/journal.ts'

export const noAgenda = err(notFound('briefing'))

/** Makes an agenda, for an id of null, or changes one. Nothing is written where nothing changes. */
export function setAgenda(
  db: Database,
  id: string | null,
  agenda: AgendaWords,
  at: number,
): Result<Reply<'agenda:set'>, AppError> {
  const before = id === null ? null : readAgenda(db, id)
  if (id !== null && before === null) return noAgenda
  if (agenda.documents.some((each) => readDocument(db, each) === null || isRemoved(db, each)))
    return err(notFound('briefing-document'))
  const known = id ?? randomUUID()
  if (isDeepStrictEqual(before, { id: known, ...agenda })) return ok({ id: known, changed: false })
  perform(db, { v: 1, kind: 'agenda.set', id: known, name: agenda.name, agenda }, at)
  return ok({ id: known, changed: true })
}

export function removeAgenda(db: Database, id: string, at: number): Result<Written, AppError> {
  const before = readAgenda(db, id)
  if (before === null) return noAgenda
  perform(db, { v: 1, kind: 'agenda.set', id, name: before.name, agenda: null }, at)
  return ok({ changed: true })
}
