import { z } from 'zod'
import type { AgendaCalls } from '../../../shared/contract/agendas.ts'
import { agendaWords } from '../../store/schemas/agenda.ts'
import { id, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const agendaSchemas = {
  'agenda:list': nothing,
  'agenda:set': z.strictObject({ id: id.nullable(), agenda: agendaWords() }),
  'agenda:remove': z.strictObject({ id }),
} satisfies SchemasOf<AgendaCalls>
