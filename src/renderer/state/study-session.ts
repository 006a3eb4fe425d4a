import { create } from 'zustand'
import type { Subject } from '../../shared/contract/agendas.ts'
import { newWay } from './way.ts'

/** What is studied, and in which order: of an agenda to come, what gains most by its hour comes first, due or not. */
export interface Session extends Subject {
  /** Also what is due in the next so many days. */
  readonly aheadDays: number
}

interface Study {
  readonly isOverview: boolean
  /** The session that was begun last; null where none was. */
  readonly begun: Session | null
}

/** Kept while another place is shown, so that a way back leads into the same session. */
export const useStudy = create<Study>(() => ({ isOverview: false, begun: null }))

/** A session of a document's due cards, or of all documents' for null. */
export const plainSession = (document: string | null): Session => ({
  document,
  agenda: null,
  aheadDays: 0,
})

/** A session of what gains most by the hour of an agenda. */
export const agendaSession = (agenda: string): Session => ({ document: null, agenda, aheadDays: 0 })

/** What Study shows while a document is open: what was begun of it or of all, else what is due of it. */
export const sessionIn = (begun: Session | null, open: string): Session =>
  begun !== null && (begun.document === null || begun.document === open) ? begun : plainSession(open)

export function showOverview(): void {
  newWay()
  useStudy.setState({ isOverview: true })
}

/** Puts the cards in place of the overview. */
export const leaveOverview = (): void => useStudy.setState({ isOverview: false })

/** Ends the study of all documents: one of them was opened by itself. */
export const endStudyOfAll = (): void =>
  useStudy.setState(({ begun }) => (begun?.document === null ? { begun: null } : {}))
