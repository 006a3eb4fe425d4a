import { moveBlock } from '../../core/anew/move.ts'
import type { Briefing } from '../../core/model/document.ts'
import type { Position } from '../../shared/contract/documents.ts'
import { logError } from '../base/log.ts'
import type { Database } from '../store/database.ts'
import { readOther } from '../store/other-reading.ts'

/** Where a place of the reading that is not shown lies in the one that is; null where it does not. */
export async function placeInOther(
  db: Database,
  briefing: Briefing,
  position: Position,
): Promise<Position | null> {
  const other = await readOther(db, briefing.id).catch((cause: unknown) => {
    logError('The other reading of a document cannot be read', cause)
    return null
  })
  if (other === null) return position
  const block = moveBlock(JSON.parse(other) as Briefing, briefing, position.block) // stored by ourselves
  return block === null ? null : { ...position, block }
}
