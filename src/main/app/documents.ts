import type { Briefing } from '../../core/model/document.ts'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { Database } from '../store/database.ts'
import { documentOf, noteFile, readDocument, touchDocument, upsertDocument } from '../store/documents.ts'
import { lastOpened, readOpen, type Sources } from './served.ts'

export interface Opening {
  /** The user did not ask for it, so it does not count as opened. */
  readonly quietly: boolean
  /** The document opens at its beginning, not at the stored reading place. */
  readonly fromTop: boolean
}

/** Notes that a document was opened, and tells where its reader was. */
export async function openDocument(
  db: Database,
  briefing: Briefing,
  { quietly, fromTop }: Opening,
  at: number,
): Promise<OpenDocument> {
  register(db, briefing, at, quietly)
  return readOpen(db, briefing, fromTop)
}

/**
 * Notes that the document which the page was served with was opened.
 *
 * @param at milliseconds since 1970-01-01 UTC
 */
export async function noteServed(sources: Sources, isSafe: boolean, at: number): Promise<void> {
  const opened = await sources.data.open()
  const briefing = await lastOpened(sources, isSafe)
  if (opened.ok && briefing.ok) register(opened.value, briefing.value, at, false)
}

/** One that came with the app gets its row now: the user's rows refer to it. */
function register(db: Database, briefing: Briefing, at: number, quietly: boolean): void {
  const { id, source } = briefing
  const isThere = quietly ? readDocument(db, id) !== null : touchDocument(db, id, at)
  noteFile(db, id, source.name)
  if (isThere && readDocument(db, id)?.bundled === false) return
  upsertDocument(db, { ...documentOf(briefing), bundled: true, addedAt: at, openedAt: at })
}
