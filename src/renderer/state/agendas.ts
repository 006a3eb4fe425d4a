import { useQuery } from '@tanstack/react-query'
import { type Agenda, type AgendaWords, nextOf } from '../../core/model/agenda.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { undoAction } from './history.ts'
import { tell, trying } from './open.ts'
import { agendaList, libraryList, openId, queryClient } from './queries.ts'
import { openDialog, say } from './ui.ts'

/** The agendas, those to come first; none while they are asked for. */
export const useAgendas = (): readonly Agenda[] => useQuery(agendaList).data ?? []

/** The next agenda that has a document, or else the last; null where it is in none. */
export function useAgendaOf(document: string): Agenda | null {
  return nextOf(useAgendas(), document, Date.now())
}

/** Opens the dialog of an agenda or, for null, of a new one with some documents. */
export const editAgenda = (agenda: string | null, documents: readonly string[]): void =>
  openDialog({ kind: 'agenda', agenda, documents })

/** Opens the dialog of a new agenda with the open document; not with one that came with the app, which nobody has chosen. */
export function editNewAgenda(): void {
  const open = openId()
  const entries = queryClient.getQueryData(libraryList.queryKey)?.entries ?? []
  const isOwn = open !== undefined && !entries.some(({ id, bundled }) => bundled && id === open)
  editAgenda(null, isOwn ? [open] : [])
}

/** Opens the dialog of a document's next agenda, or of a new one. One that is over is no place for another hour. */
export const openAgendaOf = (document: string): Promise<void> =>
  trying(async () => {
    const agenda = nextOf(await queryClient.fetchQuery(agendaList), document, Date.now())
    editAgenda(agenda !== null && agenda.at > Date.now() ? agenda.id : null, [document])
  })

/** Makes an agenda, for an id of null, or changes one. */
export const setAgenda = (id: string | null, agenda: AgendaWords): Promise<void> =>
  trying(async () => {
    const { changed } = await call('agenda:set', { id, agenda })
    if (!changed) return say(messages.common.unchanged)
    await tell('agenda-set')
    say(id === null ? messages.agenda.added : messages.agenda.changed, undoAction)
  })

export const removeAgenda = (id: string): Promise<void> =>
  trying(async () => {
    await call('agenda:remove', { id })
    await tell('agenda-set')
    say(messages.agenda.removed, undoAction)
  })
