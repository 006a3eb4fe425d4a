import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import { mendObjects } from '../store/backups.ts'
import { heldHashes } from '../store/held-objects.ts'
import type { Objects } from '../store/objects.ts'
import { listSetAside } from '../store/restore.ts'

/**
 * Brings back what documents hold beside the data and what is missing there, as after a restore, and removes what none
 * holds; but not while a damaged data file lies there, which may still hold it. Never throws.
 */
export async function tidyObjects(data: Pick<Data, 'open'>, objects: Objects): Promise<void> {
  const opened = await data.open()
  if (!opened.ok) return
  const db = opened.value
  try {
    const missing = [...heldHashes(db)].filter((hash) => !objects.has(hash))
    if (missing.length > 0) await mendObjects(db.file, new Set(missing))
    if (listSetAside(db.file).length === 0) await objects.sweep(() => heldHashes(db))
  } catch (cause) {
    logError('The files beside the data were not put in order', cause)
  }
}
