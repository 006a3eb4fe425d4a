import { ok } from '../../../core/model/result.ts'
import type { LibraryCalls } from '../../../shared/contract/library.ts'
import type { Access } from '../../app/access.ts'
import {
  deleteDocument,
  editDocument,
  keepRemoved,
  libraryState,
  noteDayOfUse,
  removeDocument,
  restoreDocument,
} from '../../app/library.ts'
import { dueCounts, prepareQueues } from '../../app/study/overview.ts'
import { forgetTraces, tracesOf } from '../../app/traces.ts'
import { listIds } from '../../store/documents.ts'
import { listDue } from '../../store/memories.ts'
import { momentOf } from '../../store/moment.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** The library: what it lists, what leaves it, and what comes back. */
export function libraryHandlers(
  { data, decks, recent, searcher, forgetInBackups, tidyObjects, now }: HandlerParts,
  { withData, withResult, studyData }: Access,
) {
  /** What is removed is not among the files that were opened last. */
  const forgetFiles = () => withData((db) => recent.keepOnly(listIds(db)))
  return {
    'library:list': () => withData((db) => libraryState(db, now())),
    'library:use': async () => {
      const noted = await withData((db) => noteDayOfUse(db, now()))
      if (noted.ok && noted.value.changed) void tidyObjects()
      // A redo, or data that came in, may have taken documents away too.
      await forgetFiles()
      return noted
    },
    'library:keep': ({ documents }) => withData((db) => keepRemoved(db, documents, now())),
    'library:due': async () => {
      const db = await studyData()
      if (!db.ok) return db
      const at = now()
      const found = await decks.all(db.value, listDue(db.value, momentOf(db.value, at)))
      await prepareQueues(found)
      return ok(dueCounts(db.value, found, at))
    },
    'library:edit': ({ document, ...details }) =>
      withResult((db) => editDocument(db, document, details, now())),
    'library:remove': async ({ document }) => {
      const removed = await withResult((db) => removeDocument(db, document, now()))
      await forgetFiles()
      return removed
    },
    'library:restore': ({ document }) => withResult((db) => restoreDocument(db, document, now())),
    'library:delete': async ({ document }) => {
      const deleted = await withResult((db) => deleteDocument(db, document))
      // The document's words are to leave the search index and the disk now, not at the next search or start.
      if (deleted.ok) searcher.catchUp()
      if (deleted.ok) await tidyObjects()
      return deleted
    },
    'library:traces': ({ document }) => ok(tracesOf(data.file, document)),
    'library:forget': ({ document }) => withResult((db) => forgetTraces(db, document, forgetInBackups)),
  } satisfies Pick<Handlers, keyof LibraryCalls>
}
