import { type BesideKept, besideOf, nothingBeside } from '../../shared/beside.ts'
import type { Database } from '../store/database.ts'
import { readSetting, writeSetting } from '../store/settings.ts'

const key = 'beside'

/** How Read was divided when it was shown last. */
export const startBeside = (db: Database): BesideKept => readSetting(db, key, besideOf) ?? nothingBeside

export function noteBeside(db: Database, kept: BesideKept): null {
  writeSetting(db, key, kept, besideOf)
  return null
}
