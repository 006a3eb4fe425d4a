import { z } from 'zod'
import type { AgendaWords } from '../../../core/model/agenda.ts'
import { writeAgenda } from '../agendas.ts'
import { agendaWords } from '../schemas/agenda.ts'
import { once } from '../schemas/form.ts'
import { byCommand, type CommandKind, none, type StoredForm, said } from './kind.ts'

/** Makes an agenda, changes it or, for null, takes it away. */
export interface AgendaSet extends StoredForm<'agenda.set'> {
  readonly id: string
  /** What it is called, also once it is gone. */
  readonly name: string
  readonly agenda: AgendaWords | null
}

export interface AgendaEffect {
  readonly kind: 'agenda.set'
  readonly id: string
}

export const agendaSet: CommandKind<AgendaSet, AgendaSet, AgendaEffect> = {
  schema: once(() =>
    said('agenda.set', { id: z.string().min(1), name: z.string(), agenda: agendaWords().nullable() }),
  ),
  apply(db, { id, name, agenda }) {
    const before = writeAgenda(db, id, agenda)
    if (before === null && agenda === null) return null
    return {
      effect: { kind: 'agenda.set', id },
      inverse: { v: 1, kind: 'agenda.set', id, name, agenda: before },
    }
  },
  reversal: () => byCommand(agendaSet),
  rewords: none,
  isStudied: false,
  describe: ({ name, agenda }) => ({
    kind: agenda === null ? 'agenda-removed' : 'agenda-set',
    agendaName: name,
  }),
}
