import { moveBlock } from '../../core/anew/move.ts'
import type { Briefing } from '../../core/model/document.ts'
import type { Result } from '../../core/model/result.ts'
import type { OpenDocument, Position } from '../../shared/contract/documents.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import type { Briefings } from '../library/briefings.ts'
import type { Database } from '../store/database.ts'
import {
  documentOf,
  listDocuments,
  noteFile,
  readDocument,
  touchDocument,
  upsertDocument,
} from '../store/documents.ts'
import { readOther } from '../store/other-reading.ts'
import { readPosition } from '../store/positions.ts'
import { readStretches } from '../store/readings.ts'

interface Sources {
  readonly data: Pick<Data, 'open'>
  readonly briefings: Pick<Briefings, 'get'>
}

/** The document to show where none is asked for: the one opened last that is still there; not in safe mode. */
export async function lastOpened(
  { data, briefings }: Sources,
  isSafe: boolean,
): Promise<Result<Briefing, AppError>> {
  if (isSafe) return briefings.get(null)
  const opened = await data.open()
  if (!opened.ok) return opened
  for (const { id, openedAt } of listDocuments(opened.value)) {
    if (openedAt === null) break
    const briefing = await briefings.get(id)
    if (briefing.ok) return briefing
  }
  return briefings.get(null)
}

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
  const { id } = briefing
  const row = readDocument(db, id)
  return {
    briefing,
    name: row?.name ?? null,
    bundled: row?.bundled !== false,
    position: fromTop ? null : await placeIn(db, briefing),
    read: readStretches(db, id),
  }
}

/** Where its reader was. The reading of then may be the one that is not shown, and have had other blocks. */
async function placeIn(db: Database, briefing: Briefing): Promise<Position | null> {
  const position = readPosition(db, briefing.id)
  const isThere = ({ id }: { readonly id: string }) => id === position?.block
  if (position === null || position.block === 'title') return position
  if (briefing.sections.some(isThere) || briefing.blocks.some(isThere)) return position
  const other = await readOther(db, briefing.id).catch((cause: unknown) => {
    logError('The other reading of a document cannot be read', cause)
    return null
  })
  if (other === null) return position
  const block = moveBlock(JSON.parse(other) as Briefing, briefing, position.block) // stored by ourselves
  return block === null ? null : { ...position, block }
}

/** One that came with the app gets its row now: the user's rows refer to it. */
function register(db: Database, briefing: Briefing, at: number, quietly: boolean): void {
  const { id, source } = briefing
  const isThere = quietly ? readDocument(db, id) !== null : touchDocument(db, id, at)
  noteFile(db, id, source.name)
  if (isThere && readDocument(db, id)?.bundled === false) return
  upsertDocument(db, { ...documentOf(briefing), bundled: true, addedAt: at, openedAt: at })
}
