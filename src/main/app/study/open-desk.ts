import type { Subject } from '../../../shared/contract/agendas.ts'
import type { Decks } from '../../library/decks.ts'
import { readAgenda } from '../../store/agendas.ts'
import type { Database } from '../../store/database.ts'
import { learnerOf } from '../learner.ts'
import { readSettings } from '../settings/settings.ts'
import { decksOf } from '../subject.ts'
import type { Desk, PassAim } from './desk.ts'

/** Opens the decks to be studied; null where the one document cannot be read, or the agenda is gone. */
export async function openDesk(
  db: Database,
  decks: Pick<Decks, 'of' | 'all' | 'mix'>,
  subject: Subject,
  at: number,
): Promise<Desk | null> {
  const all = await decksOf(db, decks, subject)
  if (all === null) return null
  const { newPerDay } = readSettings(db)
  const pass = subject.agenda === null ? null : await aimOf(db, subject.agenda, at)
  return { db, document: subject.document, decks: all, cards: decks.mix(all), newPerDay, pass, at }
}

/** The hour of an agenda if it is to come; null if it is over: then what is due is studied. */
async function aimOf(db: Database, agenda: string, at: number): Promise<PassAim | null> {
  const hour = readAgenda(db, agenda)?.at ?? null
  return hour === null || hour <= at ? null : { hour, ...(await learnerOf(db)) }
}
