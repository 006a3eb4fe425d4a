/** Agendas: hours by which documents must be known. */
import type { Agenda, AgendaWords } from '../../core/model/agenda.ts'
import type { Written } from './written.ts'

/** What is studied or told of: the documents of an agenda; else one document; else, with both null, all of them. */
export interface Subject {
  readonly document: string | null
  readonly agenda: string | null
}

export interface AgendaCalls {
  /** Those to come by their hour, then those that are over, the last at first; none of whose documents all are removed. */
  'agenda:list': { request: null; reply: readonly Agenda[] }
  /** Makes one, for an id of null, or changes one. The reply has its id. */
  'agenda:set': { request: { id: string | null; agenda: AgendaWords }; reply: Written & { id: string } }
  'agenda:remove': { request: { id: string }; reply: Written }
}

export const agendaChannels = {
  'agenda:list': 0,
  'agenda:set': 0,
  'agenda:remove': 0,
} satisfies Record<keyof AgendaCalls, 0>
