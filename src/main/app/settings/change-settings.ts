import type { Settings } from '../../../shared/settings.ts'
import type { Database } from '../../store/database.ts'
import { renewMemories } from '../../store/renew-memories.ts'
import { writeScheduling } from '../../store/scheduling.ts'
import { notRenewed } from '../access.ts'
import { saveSettings } from './settings.ts'

/** Stores them; where they change what is due, the cards are scheduled anew in slices, while everything goes on. */
export function changeSettings(db: Database, settings: Settings): void {
  const changed = db.transaction(() => {
    saveSettings(db, settings)
    return writeScheduling(db, settings)
  })
  if (changed) renewMemories(db).catch(notRenewed)
}
