/** An export of everything on its way in: read whole into a store of its own, which can then take the place of ours. */

import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LibraryContents } from '../../shared/contract/everything.ts'
import type { LibraryRequest } from '../engine/protocol.ts'
import { limits } from '../exchange/everything/format.ts'
import type { LibraryScope, SentPart } from '../exchange/everything/part.ts'
import { checkedPart, putPart } from '../exchange/everything/put.ts'
import { FileRefusal } from '../exchange/everything/refusal.ts'
import { contentsOf } from '../store/contents.ts'
import type { Database } from '../store/database.ts'
import { finishFresh, makeFresh } from '../store/fresh.ts'
import { ChosenFile, type FileAnswer } from './chosen-file.ts'

/** What reads an export; the engine's host is one. */
export interface LibraryReader {
  readLibrary(
    request: LibraryRequest,
    store: (part: SentPart, done: number) => Promise<void>,
  ): Promise<FileAnswer<LibraryScope>>
  cancel(): void
}

/** A library that was read whole. */
export interface StagedLibrary extends LibraryScope {
  /** Its store, closed. */
  readonly file: string
  readonly contents: LibraryContents
}

interface ReadWish {
  /** The documents that came with the app. */
  readonly own: readonly string[]
}

export class LibraryFiles extends ChosenFile<StagedLibrary, ReadWish> {
  /**
   * @param folder where stores are filled: on the disk of ours, so that one can be moved into its place
   * @param wants 'all' refuses a pack of some documents
   * @param onDone told how much of a file was read, 0 to 1; null at the end, however it came
   */
  constructor(
    reader: LibraryReader,
    folder: string,
    onDone: (job: string, done: number | null) => void,
    wants: LibraryRequest['wants'] = 'all',
  ) {
    super({
      read: ({ job, path }, { own }) => {
        // A folder of its own, with what the documents hold beside it.
        const file = join(folder, job, 'library.db')
        const request = { kind: 'library', job, path, own, wants } as const
        return stage(
          file,
          (put) => reader.readLibrary(request, put),
          (done) => onDone(job, done),
        ).finally(() => onDone(job, null))
      },
      cancel: () => reader.cancel(),
      discard: discardStaged,
      unreadable: 'library-unreadable',
      most: limits.file,
      mostSaid: limits.fileSaid,
    })
  }
}

/** Throws away a library that was read, or what is left of one that has taken the place of ours. */
export function discardStaged({ file }: Pick<StagedLibrary, 'file'>): void {
  try {
    rmSync(dirname(file), { recursive: true, force: true })
  } catch {
    // As below.
  }
}

/** Throws away what an earlier run left unfinished. */
export function clearStaged(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // It is in nobody's way; the next start tries again.
  }
}

type PutPart = Parameters<LibraryReader['readLibrary']>[1]

async function stage(
  file: string,
  read: (put: PutPart) => Promise<FileAnswer<LibraryScope>>,
  onDone: (done: number) => void,
): Promise<FileAnswer<StagedLibrary>> {
  const db = makeFresh(file)
  let failure: unknown = null
  try {
    const answer = await read(async (part, done) => {
      try {
        await putChecked(db, part)
        onDone(done)
      } catch (cause) {
        failure = cause
        throw cause
      }
    })
    // What our own disk does is no fault of the file.
    if (failure !== null && !(failure instanceof FileRefusal)) throw failure
    if (!answer.ok) return leave(db, answer)
    const contents = contentsOf(db)
    finishFresh(db)
    return { ok: true, value: { file, contents, ...answer.value } }
  } catch (cause) {
    leave(db, null)
    throw cause
  }
}

async function putChecked(db: Database, part: SentPart): Promise<void> {
  const checked = checkedPart(part)
  if (checked === null) throw new FileRefusal('could not be read: the reader answered nonsense')
  await putPart(db, checked)
}

function leave<T>(db: Database, answer: T): T {
  db.close()
  discardStaged(db)
  return answer
}
