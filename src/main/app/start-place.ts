import { type PlaceName, places } from '../../shared/places.ts'
import type { Database } from '../store/database.ts'
import { readSetting, writeSetting } from '../store/settings.ts'

const key = 'place'
const validate = (value: unknown): PlaceName | null => places.find(({ name }) => name === value)?.name ?? null

/** The place that a start shows: whoever was reading goes on in the text, all others begin with Today. */
export const startPlace = (db: Database): PlaceName =>
  readSetting(db, key, validate) === 'read' ? 'read' : 'today'

export function notePlace(db: Database, place: PlaceName): null {
  writeSetting(db, key, place, validate)
  return null
}
