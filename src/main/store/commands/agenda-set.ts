import { z } from 'zod'
import type { AgendaWords } from '../../../core/model/agenda.ts'
import type { Mock } from '../../../core/model/practice.ts'
import { writeAgenda } from '../agendas.ts'
import { addMock, removeMocks } from '../mocks.ts'
import { agendaWords } from '../schemas/agenda.ts'
import { count, once } from '../schemas/form.ts'
import { byCommand, type CommandKind, none, type StoredForm, said } from './kind.ts'

/** Makes an agenda, changes it or, for null, takes it away. */
export interface AgendaSet extends StoredForm<'agenda.set'> {
  readonly id: string
  /** What it is called, also once it is gone. */
  readonly name: string
  readonly agenda: AgendaWords | null
  /** The mocks that went with it, where they come back with it. */
  readonly mocks?: readonly Mock[] | undefined
}

export interface AgendaEffect {
  readonly kind: 'agenda.set'
  readonly id: string
}

const mocks = once(() =>
  z.array(z.strictObject({ at: count(), minutes: count(), asked: count(), correct: count() })),
)

export const agendaSet: CommandKind<AgendaSet, AgendaSet, AgendaEffect> = {
  schema: once(() =>
    said('agenda.set', {
      id: z.string().min(1),
      name: z.string(),
      agenda: agendaWords().nullable(),
      mocks: mocks().optional(),
    }),
  ),
  apply(db, { id, name, agenda, mocks: back = [] }) {
    const before = writeAgenda(db, id, agenda)
    if (before === null && agenda === null) return null
    const gone = agenda === null ? removeMocks(db, id) : []
    for (const mock of back) addMock(db, id, mock)
    return {
      effect: { kind: 'agenda.set', id },
      inverse: {
        ...{ v: 1, kind: 'agenda.set', id, name, agenda: before },
        ...(gone.length > 0 && { mocks: gone }),
      },
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
