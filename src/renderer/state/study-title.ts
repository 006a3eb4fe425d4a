import type { Agenda } from '../../core/model/agenda.ts'
import type { Subject } from '../../shared/contract/agendas.ts'
import { messages } from '../../shared/messages/messages.ts'
import { useAgendas } from './agendas.ts'
import { isPractising, usePractice } from './practice.ts'
import { agendaList, openId, queryClient } from './queries.ts'
import { type Session, sessionIn, useStudy } from './study-session.ts'

/** What Study is of where it is not of the open document as a whole: the name of a briefing or a part, or all documents; else null. */
export function useStudyTitle(open: string | null): string | null {
  const practice = usePractice()
  const study = useStudy()
  const agendas = useAgendas()
  return titleOf(open === null ? null : shownIn(practice, study, open), agendas)
}

/** The same, asked once. */
export const studyTitleNow = (): string | null =>
  titleOf(shownNow(), queryClient.getQueryData(agendaList.queryKey) ?? [])

/** What the cards in Study are of; null where it shows something else, or practice. */
export function studiedNow(): Session | null {
  const open = openId()
  const { isOverview, begun } = useStudy.getState()
  if (open === undefined || isOverview || isPractising(usePractice.getState(), begun, open)) return null
  return sessionIn(begun, open)
}

function shownNow(): Shown | null {
  const open = openId()
  return open === undefined ? null : shownIn(usePractice.getState(), useStudy.getState(), open)
}

interface Shown extends Subject {
  readonly partName: string | null
}

/** What is practised or studied; null for the overview. */
function shownIn(
  practice: ReturnType<typeof usePractice.getState>,
  { isOverview, begun }: ReturnType<typeof useStudy.getState>,
  open: string,
): Shown | null {
  if (isPractising(practice, begun, open))
    return practice.subject === null ? null : { ...practice.subject, partName: null }
  return isOverview ? null : sessionIn(begun, open)
}

function titleOf(shown: Shown | null, agendas: readonly Agenda[]): string | null {
  if (shown === null) return null
  if (shown.partName !== null) return shown.partName
  if (shown.document !== null) return null
  return agendas.find(({ id }) => id === shown.agenda)?.name ?? messages.study.allDocuments
}
