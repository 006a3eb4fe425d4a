import { create } from 'zustand'
import { newWay } from './way.ts'

/** The documents that are studied, and in which order. */
export interface Session {
  /** One document, or all of them for null. */
  readonly document: string | null
  /** Also what is due in the next so many days. */
  readonly aheadDays: number
  /** Whether what gains most by the hour of the briefing comes first, due or not. */
  readonly byPlan: boolean
}

interface Study {
  readonly isOverview: boolean
  /** The session that was begun last; null where none was. */
  readonly begun: Session | null
}

/** Kept while another place is shown, so that a way back leads into the same session. */
export const useStudy = create<Study>(() => ({ isOverview: false, begun: null }))

/** A session of a document's due cards, or of all documents' for null. */
export const plainSession = (document: string | null): Session => ({ document, aheadDays: 0, byPlan: false })

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
