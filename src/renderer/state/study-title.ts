import { useAgendas } from './agendas.ts'
import { usePractice } from './practice.ts'
import { sessionIn, useStudy } from './study-session.ts'

/** What Study is of where it is not of the open document as a whole: the name of a briefing or a part, or all documents; else null. */
export function useStudyTitle(open: string | null): string | null {
  const isPractising = usePractice((practice) => open !== null && practice.document === open)
  const { isOverview, begun } = useStudy()
  const agendas = useAgendas()
  if (open === null || isOverview || isPractising) return null
  const { document, agenda, partName } = sessionIn(begun, open)
  if (partName !== null) return partName
  if (document !== null) return null
  return agendas.find(({ id }) => id === agenda)?.name ?? 'All documents'
}
