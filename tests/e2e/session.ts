import type { Database } from '../../src/main/store/database.ts'
import { bookmarkIn, type SessionEnd, sessionWith } from '../session.ts'
import { bundledBriefing } from './bundled.ts'

/** A session without a window on a data folder, with the document that the build compiled; see `sessionWith`. */
export const session = (folder: string, work: (db: Database) => void = () => {}, end: SessionEnd = 'close') =>
  sessionWith(bundledBriefing(), folder, work, end)

/** Bookmarks a paragraph of the bundled document. */
export const bookmark = (db: Database, paragraph: number) => bookmarkIn(bundledBriefing(), db, paragraph)
