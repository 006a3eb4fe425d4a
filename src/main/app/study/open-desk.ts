import type { Decks } from '../../library/decks.ts'
import type { Database } from '../../store/database.ts'
import { readGoal } from '../../store/goals.ts'
import { learnerOf } from '../learner.ts'
import { readSettings } from '../settings/settings.ts'
import type { Desk, PassAim } from './desk.ts'

/** What is to be studied: one document, or all of them (null). */
export interface Lesson {
  readonly document: string | null
  /** Whether what gains most by the hour of the document's briefing comes first, if it has one to come. */
  readonly byPlan: boolean
}

/** Opens the decks to be studied; null where the one document cannot be read. */
export async function openDesk(
  db: Database,
  decks: Pick<Decks, 'of' | 'mix'>,
  { document, byPlan }: Lesson,
  at: number,
): Promise<Desk | null> {
  const all = await decks.of(db, document)
  if (document !== null && all.length === 0) return null
  const { newPerDay } = readSettings(db)
  const pass = byPlan && document !== null ? await aimOf(db, document, at) : null
  return { db, document, decks: all, cards: decks.mix(all), newPerDay, pass, at }
}

/** The hour of a document's briefing if it is to come; null if there is none. */
async function aimOf(db: Database, document: string, at: number): Promise<PassAim | null> {
  const hour = readGoal(db, document)?.briefingAt ?? null
  return hour === null || hour <= at ? null : { hour, ...(await learnerOf(db)) }
}
