import type { Agenda } from '../../../core/model/agenda.ts'
import { findAllNeighbours } from '../../../core/study/neighbours.ts'
import { documentsIn, testOf } from '../../../core/study/part.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { Studied } from '../../../shared/contract/study.ts'
import { inTurns } from '../../base/turns.ts'
import type { Decks } from '../../library/decks.ts'
import { readAgenda } from '../../store/agendas.ts'
import type { Database } from '../../store/database.ts'
import { governingOf } from '../../store/own-settings.ts'
import { learnerOf } from '../learner.ts'
import { readSettings } from '../settings/settings.ts'
import { decksOf } from '../subject.ts'
import type { Desk, PassAim } from './desk.ts'

/** Opens the decks to be studied, and works out in turns which cards disturb each other; null where the one document cannot be read, or the agenda is gone. */
export async function openDesk(
  db: Database,
  decks: Pick<Decks, 'of' | 'all' | 'mix'>,
  { part, ...subject }: Pick<Studied, 'document' | 'agenda' | 'part'>,
  at: number,
): Promise<Desk | null> {
  const all = part === null ? await decksOf(db, decks, subject) : await decks.all(db, documentsIn(part))
  if (all === null || (part?.kind === 'section' && all.length === 0)) return null
  const document = part !== null && all.length === 1 ? (all[0]?.document ?? null) : subject.document
  const briefing = briefingOf(db, { document, agenda: part === null ? subject.agenda : null }, at)
  const aim = subject.agenda === null || part !== null ? null : await aimOf(db, subject.agenda)
  // Once it is over what is due is studied.
  const pass = aim !== null && aim.hour > at ? aim : null
  const cards = decks.mix(all)
  await inTurns(findAllNeighbours([cards]))
  const isIn = part && testOf(part, (id) => all.find(({ document }) => document === id)?.headings ?? [])
  return {
    db,
    // What is asked for beyond the day's number, and taken back, is that of its one document.
    document,
    decks: all,
    cards,
    part: isIn && new Set(cards.filter(isIn).map(({ key }) => key)),
    newPerDay: briefing?.own?.newPerDay ?? readSettings(db).newPerDay,
    briefing,
    pass,
    aim,
    at,
  }
}

/** The briefing whose own settings hold for a subject: its own, until its hour, or the next one of its document. */
function briefingOf(db: Database, { document, agenda }: Subject, at: number): Agenda | null {
  if (agenda === null) return document === null ? null : governingOf(db, document, at)
  const briefing = readAgenda(db, agenda)
  return briefing !== null && briefing.at > at ? briefing : null
}

async function aimOf(db: Database, agenda: string): Promise<PassAim | null> {
  const hour = readAgenda(db, agenda)?.at ?? null
  return hour === null ? null : { hour, ...(await learnerOf(db)) }
}
