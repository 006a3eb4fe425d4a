import { err, ok, type Result } from '../../core/model/result.ts'
import type { Reply, Request } from '../../shared/contract/api.ts'
import type { AppError } from '../../shared/errors.ts'
import { messages } from '../../shared/messages/messages.ts'
import { logFileError } from '../base/log.ts'
import { packExtension } from '../exchange/everything/format.ts'
import type { LibraryExport } from '../library/library-export.ts'
import type { Database } from '../store/database.ts'
import { isRemoved, readDocument } from '../store/documents.ts'
import { StoreError } from '../store/errors.ts'
import { noteHandedOver } from '../store/pack/things.ts'
import { noDocument } from './access.ts'
import { dayOf } from './everything.ts'
import { fileName } from './file-name.ts'

/**
 * Writes documents to one file that the user chooses.
 *
 * @param askWhere asks for the file; null if the user gave up
 */
export async function exportPack(
  db: Database,
  libraryExport: Pick<LibraryExport, 'write'>,
  askWhere: (name: string, extension: string) => Promise<string | null>,
  { documents, parts }: Request<'pack:export'>,
  at: number,
): Promise<Result<Reply<'pack:export'>, AppError>> {
  const wanted = [...new Set(documents)]
  const stored = wanted.map((id) => (isRemoved(db, id) ? null : readDocument(db, id)))
  const [first, ...others] = stored
  if (first == null || others.includes(null)) return noDocument
  const name =
    others.length === 0 ? fileName(first.name ?? first.title) : messages.files.names.pack(dayOf(at))
  const path = await askWhere(`${name}.${packExtension}`, packExtension)
  if (path === null) return ok(null)
  try {
    // Before it is written, so that the file has it: a file that was not finished was handed to nobody.
    noteHandedOver(db, wanted, parts)
    const written = await libraryExport.write(db.file, path, { documents: new Set(wanted), parts })
    return ok(written && { path, documents: wanted.length })
  } catch (cause) {
    if (cause instanceof StoreError) throw cause
    logFileError('Documents could not be handed over', cause)
    return err({ code: 'export-failed', subject: path })
  }
}
