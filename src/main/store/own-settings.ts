import { type Agenda, governing } from '../../core/model/agenda.ts'
import { listAgendas } from './agendas.ts'
import type { Database } from './database.ts'
import { readScheduling, retentionFor, writeOwn } from './scheduling.ts'

// A briefing may have settings of study of its own. They hold for its documents until its hour; where a document is in
// several briefings, those of the next one hold.

/** The briefing whose own settings hold for a document. */
export const governingOf = (db: Database, document: string, now: number): Agenda | null =>
  governing(listAgendas(db), document, now)

/**
 * Brings the recall at which reviews are due to what briefings say of it now: one was changed, brought back or is over.
 * The memories of the documents of which it changed are noted as to be worked out again.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export function followBriefings(db: Database, now: number): void {
  const scheduling = readScheduling(db)
  const own = ownRetentions(db, now)
  const documents = [...new Set([...Object.keys(own), ...Object.keys(scheduling.own)])]
  if (documents.every((each) => own[each] === scheduling.own[each])) return
  const changed = documents.filter(
    (each) => retentionFor(scheduling, each) !== retentionFor({ ...scheduling, own }, each),
  )
  db.transaction(() => {
    writeOwn(db, own)
    for (const document of changed)
      db.run('UPDATE memories SET generation = $before WHERE document = $document AND generation > $before', {
        before: scheduling.generation - 1,
        document,
      })
  })
}

function ownRetentions(db: Database, now: number): Readonly<Record<string, number>> {
  if (db.get('SELECT 1 FROM agendas WHERE own IS NOT NULL LIMIT 1') === null) return {}
  const agendas = listAgendas(db)
  const documents = new Set(agendas.flatMap((each) => each.documents))
  return Object.fromEntries(
    [...documents].flatMap((document) => {
      const retention = governing(agendas, document, now)?.own?.retention
      return retention === undefined ? [] : [[document, retention] as const]
    }),
  )
}
