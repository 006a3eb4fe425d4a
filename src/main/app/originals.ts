/** The file that a document was read from: shown, saved, and taken where it was not kept. */
import { basename, extname } from 'node:path'
import { compilerVersion } from '../../core/compiler.ts'
import type { SourceKind } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { shownName } from '../../core/text/shown-name.ts'
import type { Reply } from '../../shared/contract/api.ts'
import type { LibraryEntry } from '../../shared/contract/library.ts'
import type { Original } from '../../shared/contract/originals.ts'
import type { AppError } from '../../shared/errors.ts'
import { messages } from '../../shared/messages/messages.ts'
import { logError, logFileError } from '../base/log.ts'
import { extensionsOf } from '../formats/accepted.ts'
import { readCandidate } from '../library/originals.ts'
import { readReader } from '../store/anew.ts'
import type { Database } from '../store/database.ts'
import { readDocument } from '../store/documents.ts'
import { holdAlso, originalOf } from '../store/held-objects.ts'
import { hashApart, type Objects } from '../store/objects.ts'
import { noDocument } from './access.ts'
import { fileName } from './file-name.ts'
import { writeWhole } from './write-whole.ts'

/** What tells the text in a file; the engine's host is one. Null where it cannot. */
export interface Texts {
  readText(bytes: Uint8Array): Promise<Original['text']>
}

/** Kinds whose files people can read as they are. */
const textual: ReadonlySet<SourceKind> = new Set(['text', 'markdown', 'html'])

export async function readOriginal(
  db: Database,
  { objects, texts }: { readonly objects: Pick<Objects, 'get'>; readonly texts: Texts },
  id: string,
): Promise<Result<Original, AppError>> {
  const document = readDocument(db, id)
  if (document === null) return noDocument
  const { file, kind, addedAt, bundled } = document
  const held = originalOf(db, id)
  const bytes = held === null ? null : await bytesOf(objects, held.hash)
  return ok({
    file,
    kind,
    addedAt,
    state: bundled ? 'bundled' : held === null ? 'none' : bytes === null ? 'missing' : 'kept',
    size: held?.size ?? null,
    reader: readReader(db, id),
    newest: compilerVersion,
    text: bytes !== null && textual.has(kind) ? await texts.readText(bytes) : null,
  })
}

/** Null where it is missing, damaged, or its disk does not answer. */
async function bytesOf(objects: Pick<Objects, 'get'>, hash: string): Promise<Uint8Array | null> {
  try {
    return await objects.get(hash)
  } catch (cause) {
    logError('An original cannot be read', cause)
    return null
  }
}

/** Writes the very bytes to a file that the user chooses. @param askWhere asks for it; null if the user gave up */
export async function saveOriginal(
  db: Database,
  objects: Pick<Objects, 'get'>,
  id: string,
  askWhere: (name: string, extension: string) => Promise<string | null>,
): Promise<Result<Reply<'original:save'>, AppError>> {
  const document = readDocument(db, id)
  if (document === null) return noDocument
  const held = originalOf(db, id)
  const bytes = held === null ? null : await bytesOf(objects, held.hash)
  if (bytes === null) return err({ code: 'original-missing', subject: document.file })
  const path = await askWhere(...nameFor(document))
  if (path === null) return ok(null)
  try {
    await writeWhole(path, bytes)
    return ok({ path })
  } catch (cause) {
    logFileError('A copy of an original could not be written', cause)
    return err({ code: 'export-failed', subject: path })
  }
}

function nameFor({ file, title, kind }: LibraryEntry): [name: string, extension: string] {
  const given = file === null ? '' : extname(file).slice(1)
  const extension = /^[a-z0-9]{1,8}$/i.test(given) ? given : extensionsOf[kind][0]
  const stem = file === null ? title : given === extension ? file.slice(0, -given.length - 1) : file
  return [`${fileName(stem)}.${extension}`, extension]
}

/** Takes a file as the original of a document, if it is the one: its bytes name the document. */
export async function takeOriginal(
  db: Database,
  objects: Pick<Objects, 'hold' | 'put'>,
  id: string,
  path: string,
): Promise<Result<null, AppError>> {
  const document = readDocument(db, id)
  if (document === null || document.bundled) return noDocument
  const name = shownName(basename(path))
  const read = await readCandidate(path)
  if (!read.ok) return err({ code: 'original-unreadable', subject: messages.reader.of(name, read.error) })
  const bytes = read.value
  if (!(await hashApart(bytes)).startsWith(id)) return err({ code: 'not-the-original', subject: name })
  return objects.hold(async () => {
    const hash = await objects.put(bytes)
    db.transaction(() => holdAlso(db, id, 'original', { hash, size: bytes.length }))
    return ok(null)
  })
}
