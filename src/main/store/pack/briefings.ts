/** The briefings of a pack: each is taken or not. */
import { isDeepStrictEqual } from 'node:util'
import type { Agenda, AgendaWords } from '../../../core/model/agenda.ts'
import { listAgendas, readAgenda } from '../agendas.ts'
import type { Step } from '../commands/table.ts'
import type { Database } from '../database.ts'
import type { Pack } from './compare.ts'

/** A briefing that is not here, or is otherwise. */
export interface BriefingChange {
  readonly id: string
  readonly isNew: boolean
  /** What it would be: of one that is here, its own times and documents stay. */
  readonly agenda: AgendaWords
}

export function compareBriefings(ours: Database, { db, parts }: Pack): readonly BriefingChange[] {
  if (parts.briefings !== true) return []
  return listAgendas(db).flatMap((theirs) => {
    const mine = readAgenda(ours, theirs.id)
    const { id, ...agenda } = mine === null ? theirs : joined(mine, theirs)
    return isDeepStrictEqual(mine, { id, ...agenda }) ? [] : [{ id, isNew: mine === null, agenda }]
  })
}

function joined(mine: Agenda, { name, at, goal, documents, own }: Agenda): Agenda {
  const { own: _, ...rest } = mine
  const all = [...new Set([...mine.documents, ...documents])]
  return { ...rest, name, at, goal, documents: all, ...(own !== undefined && { own }) }
}

/** What brings those that were taken. */
export const briefingSteps = (
  changes: readonly BriefingChange[],
  taken: ReadonlySet<string>,
): readonly Step[] =>
  changes
    .filter(({ id }) => taken.has(id))
    .map(({ id, agenda }) => ({ v: 1, kind: 'agenda.set', id, name: agenda.name, agenda }))
