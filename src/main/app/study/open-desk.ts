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
  const aim = subject.agenda === null ? null : await aimOf(db, subject.agenda)
  // Once it is over what is due is studied.
  const pass = aim !== null && aim.hour > at ? aim : null
  return { db, document: subject.document, decks: all, cards: decks.mix(all), newPerDay, pass, aim, at }
}

async function aimOf(db: Database, agenda: string): Promise<PassAim | null> {
  const hour = readAgenda(db, agenda)?.at ?? null
  return hour === null ? null : { hour, ...(await learnerOf(db)) }
}
