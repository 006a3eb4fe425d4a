import { inOrder } from '../../../core/model/agenda.ts'
import type { AgendaCalls } from '../../../shared/contract/agendas.ts'
import type { Access } from '../../app/access.ts'
import { removeAgenda, setAgenda } from '../../app/agendas.ts'
import { listAgendas } from '../../store/agendas.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Agendas: hours by which documents must be known. */
export function agendaHandlers({ now }: HandlerParts, { withData, withResult }: Access) {
  return {
    'agenda:list': () => withData((db) => inOrder(listAgendas(db), now())),
    'agenda:set': ({ id, agenda }) => withResult((db) => setAgenda(db, id, agenda, now())),
    'agenda:remove': ({ id }) => withResult((db) => removeAgenda(db, id, now())),
  } satisfies Pick<Handlers, keyof AgendaCalls>
}
