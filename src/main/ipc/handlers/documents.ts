import type { Briefing } from '../../../core/model/document.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import type { AppError } from '../../../shared/errors.ts'
import type { Access } from '../../app/access.ts'
import { Finder } from '../../app/find.ts'
import {
  deleteDocument,
  editDocument,
  keepRemoved,
  libraryState,
  noteDayOfUse,
  removeDocument,
  restoreDocument,
} from '../../app/library.ts'
import { dueCounts } from '../../app/study/overview.ts'
import { logError } from '../../base/log.ts'
import type { Database } from '../../store/database.ts'
import {
  documentOf,
  listDocuments,
  noteFile,
  readDocument,
  touchDocument,
  upsertDocument,
} from '../../store/documents.ts'
import { findTraces } from '../../store/forget.ts'
import { listRemembered } from '../../store/memories.ts'
import { readPosition, savePosition } from '../../store/positions.ts'
import { noteRead, readStretches } from '../../store/readings.ts'
import type { Handlers } from '../serve.ts'
import type { Parts } from './parts.ts'

/** Opening documents, searching them, and the library that lists them. */
export function documentHandlers(
  { data, briefings, decks, search, searcher, starts, forgetInBackups, now }: Parts,
  { withData, withResult, withStored, studyData }: Access,
) {
  const finder = new Finder({
    data,
    briefings,
    search,
    searcher,
    onFailure: (error) => logError('Only the text of the document was searched', error),
  })
  /** The document to show where none is asked for: the one opened last that is still there; not in safe mode. */
  const lastOpen = async (): Promise<Result<Briefing, AppError>> => {
    if (starts.isSafe) return briefings.get(null)
    const opened = await data.open()
    if (!opened.ok) return opened
    for (const { id, openedAt } of listDocuments(opened.value)) {
      if (openedAt === null) break
      const briefing = await briefings.get(id)
      if (briefing.ok) return briefing
    }
    return briefings.get(null)
  }
  return {
    'document:open': async ({ document, quietly = false }) => {
      const briefing = document === null ? await lastOpen() : await briefings.get(document)
      if (!briefing.ok) return briefing
      return withData((db) => {
        register(db, briefing.value, now(), quietly)
        const { id } = briefing.value
        const name = readDocument(db, id)?.name ?? null
        return {
          briefing: briefing.value,
          name,
          position: starts.isSafe && document === null ? null : readPosition(db, id),
          read: readStretches(db, id),
        }
      })
    },
    'position:save': ({ document, ...position }) =>
      withStored(document, (db) => {
        savePosition(db, document, position, now())
        return null
      }),
    'reading:note': ({ document, stretches }) =>
      withStored(document, (db) => {
        noteRead(db, document, stretches)
        return null
      }),
    'search:find': (request) => finder.find(request),
    'search:warm': ({ document }) => finder.warm(document),
    'library:list': () => withData((db) => libraryState(db, now())),
    'library:use': () => withData((db) => noteDayOfUse(db, now())),
    'library:keep': ({ documents }) => withData((db) => keepRemoved(db, documents, now())),
    'library:due': async () => {
      const db = await studyData()
      if (!db.ok) return db
      return ok(dueCounts(db.value, await decks.all(db.value, listRemembered(db.value)), now()))
    },
    'library:edit': ({ document, ...details }) =>
      withResult((db) => editDocument(db, document, details, now())),
    'library:remove': ({ document }) => withResult((db) => removeDocument(db, document, now())),
    'library:restore': ({ document }) => withResult((db) => restoreDocument(db, document, now())),
    'library:delete': async ({ document }) => {
      const deleted = await withResult((db) => deleteDocument(db, document))
      // Its words are to leave the index now, not at the next search.
      if (deleted.ok) searcher.catchUp()
      return deleted
    },
    'library:traces': ({ document }) => {
      const { backups, unknown } = findTraces(data.file, document)
      return ok({ backups: backups.length, unknown })
    },
    'library:forget': async ({ document }) => {
      // What is still here is to stay in the backups.
      const gone = await withResult((db) => (readDocument(db, document) === null ? ok(null) : here))
      if (!gone.ok) return gone
      const { backups, unknown } = findTraces(data.file, document)
      const left = await forgetInBackups(document, backups)
      return ok({ cleaned: backups.length - left.length, left: [...left, ...unknown] })
    },
  } satisfies Partial<Handlers>
}

const here = err({ code: 'bad-request', subject: null } satisfies AppError)

/** Notes that a document was opened. One that came with the app gets its row now: the user's rows refer to it. */
function register(db: Database, briefing: Briefing, at: number, quietly: boolean): void {
  const { id, source } = briefing
  const isThere = quietly ? readDocument(db, id) !== null : touchDocument(db, id, at)
  noteFile(db, id, source.name)
  if (isThere && readDocument(db, id)?.bundled === false) return
  upsertDocument(db, { ...documentOf(briefing), bundled: true, addedAt: at, openedAt: at })
}
