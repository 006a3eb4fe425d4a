/** What a page is served with: no more is loaded for it than it takes to read a document and where its reader was. */
import type { Briefing } from '../../core/model/document.ts'
import type { Result } from '../../core/model/result.ts'
import type { OpenDocument, Position } from '../../shared/contract/documents.ts'
import type { Served } from '../../shared/contract/served.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import type { Briefings } from '../library/briefings.ts'
import type { Database } from '../store/database.ts'
import { isOwn, listOpened, ownName } from '../store/opened.ts'
import { readPosition } from '../store/positions.ts'
import { readStretches } from '../store/readings.ts'
import { giveSettings } from './settings/settings.ts'

export interface Sources {
  readonly data: Pick<Data, 'open'>
  readonly briefings: Pick<Briefings, 'get'>
}

/**
 * What the page would ask for before its first frame: it is written into the page. Nothing is noted by that.
 *
 * @returns null where something of it cannot be had: the page asks for it then, and is told why
 */
export async function readServed(sources: Sources, isSafe: boolean): Promise<Served | null> {
  try {
    const opened = await sources.data.open()
    const briefing = await lastOpened(sources, isSafe)
    if (!opened.ok || !briefing.ok) return null
    const document = await readOpen(opened.value, briefing.value, isSafe)
    return { document, settings: giveSettings(opened.value) }
  } catch (cause) {
    logError('What the page begins with was not read', cause)
    return null
  }
}

/** The document to show where none is asked for: the one opened last that is still there; not in safe mode. */
export async function lastOpened(
  { data, briefings }: Sources,
  isSafe: boolean,
): Promise<Result<Briefing, AppError>> {
  if (isSafe) return briefings.get(null)
  const opened = await data.open()
  if (!opened.ok) return opened
  for (const id of listOpened(opened.value)) {
    const briefing = await briefings.get(id)
    if (briefing.ok) return briefing
  }
  return briefings.get(null)
}

/** A document with what is known of its reader. */
export async function readOpen(db: Database, briefing: Briefing, fromTop: boolean): Promise<OpenDocument> {
  const { id } = briefing
  return {
    briefing,
    name: ownName(db, id),
    bundled: !isOwn(db, id),
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
  const { placeInOther } = await import('./place-in-other.ts')
  return placeInOther(db, briefing, position)
}
