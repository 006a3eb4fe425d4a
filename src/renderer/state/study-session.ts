import { create } from 'zustand'
import { type Agenda, lastRunMs } from '../../core/model/agenda.ts'
import type { Part } from '../../core/model/part.ts'
import type { Studied } from '../../shared/contract/study.ts'
import { newWay } from './way.ts'

/** What is studied, and in which order: of an agenda to come, what gains most by its hour comes first, due or not. */
export interface Session extends Studied {
  /** What its part is called; null where there is none. */
  readonly partName: string | null
}

/** A part with the words for it, and the document that it lies in: null where it is of several. */
export interface NamedPart {
  readonly part: Part
  readonly name: string
  readonly document: string | null
}

/** A session as requests name it. */
export const studiedIn = ({ partName: _, ...studied }: Session): Studied => studied

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
  part: null,
  partName: null,
  aheadDays: 0,
  anyway: false,
  run: null,
})

/** A session of the due and new cards of a part. */
export const partSession = ({ part, name, document }: NamedPart): Session => ({
  ...plainSession(document),
  part,
  partName: name,
})

/** A session of what gains most by the hour of an agenda. */
export const agendaSession = (agenda: string): Session => ({
  ...plainSession(null),
  agenda,
})

/**
 * The last run of an agenda. Answers of the last hours before its hour count, so that it can be left and resumed.
 * @param since to run once more: what was answered before then does not count
 */
export const runSession = ({ id, at }: Pick<Agenda, 'id' | 'at'>, since = 0): Session => ({
  ...agendaSession(id),
  run: Math.max(at - lastRunMs, since),
})

/** Whether it is time for the last run of an agenda. */
export const isLastRun = ({ at }: Pick<Agenda, 'at'>, now: number): boolean =>
  at > now && now >= at - lastRunMs

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
