import { err, ok, type Result } from '../../core/model/result.ts'
import type { Reply } from '../../shared/contract/api.ts'
import type { LibraryPreview } from '../../shared/contract/everything.ts'
import type { AppError } from '../../shared/errors.ts'
import { messages } from '../../shared/messages/messages.ts'
import { logFileError } from '../base/log.ts'
import type { LibraryExport } from '../library/library-export.ts'
import { contentsOf, isEmpty } from '../store/contents.ts'
import type { Database } from '../store/database.ts'
import { StoreError } from '../store/errors.ts'

/**
 * Writes everything to one file that the user chooses.
 *
 * @param askWhere asks for the file; null if the user gave up
 */
export async function exportEverything(
  db: Database,
  libraryExport: Pick<LibraryExport, 'write'>,
  askWhere: (name: string, extension: string) => Promise<string | null>,
  at: number,
): Promise<Result<Reply<'everything:export'>, AppError>> {
  const path = await askWhere(`${messages.files.names.library(dayOf(at))}.zip`, 'zip')
  if (path === null) return ok(null)
  try {
    const contents = await libraryExport.write(db.file, path)
    return ok(contents && { path, contents })
  } catch (cause) {
    if (cause instanceof StoreError) throw cause
    logFileError('The library could not be exported', cause)
    return err({ code: 'export-failed', subject: path })
  }
}

/** The counts of the library that an import of everything would replace. */
export const hereOf = (db: Database): LibraryPreview['here'] => (isEmpty(db) ? 'empty' : contentsOf(db))

/** The day by the clock of this place: 2026-11-29. */
export function dayOf(now: number): string {
  const date = new Date(now)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
