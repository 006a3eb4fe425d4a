import { err, ok, type Result } from '../../core/model/result.ts'
import type { Reply } from '../../shared/contract/api.ts'
import type { Traces } from '../../shared/contract/library.ts'
import type { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import { readDocument } from '../store/documents.ts'
import { findTraces } from '../store/forget.ts'

/** Where the words of a document stand besides the data. @param file the data */
export function tracesOf(file: string, document: string): Traces {
  const { backups, unknown } = findTraces(file, document)
  return { backups: backups.length, unknown }
}

/**
 * Takes a document out of all backups that may hold it.
 *
 * @param rewrite takes it out of these, and says which may still hold it
 */
export async function forgetTraces(
  db: Database,
  document: string,
  rewrite: (document: string, backups: readonly string[]) => Promise<readonly string[]>,
): Promise<Result<Reply<'library:forget'>, AppError>> {
  // What is still here is to stay in the backups.
  if (readDocument(db, document) !== null) return err({ code: 'bad-request', subject: null })
  const { backups, unknown } = findTraces(db.file, document)
  const left = await rewrite(document, backups)
  return ok({ cleaned: backups.length - left.length, left: [...left, ...unknown] })
}
