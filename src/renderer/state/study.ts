import type { StudyState } from '../../shared/contract/study.ts'
import { call } from '../api.ts'
import { invalidate } from './invalidate.ts'
import { isOpen, tell, trying } from './open.ts'
import { leavePractice } from './practice.ts'
import { openId, queryClient, studyNext } from './queries.ts'
import { type NamedPart, partSession, type Session, sessionIn, studiedIn, useStudy } from './study-session.ts'
import { arrive, keepStop, setOut, useUi } from './ui.ts'

/** Begins to study, in place of the overview and of practice. What is studied alone is opened. @returns whether it did */
export async function beginStudy(session: Session): Promise<boolean> {
  const { document } = session
  const isHere = useUi.getState().place === 'study' && (document === null || document === openId())
  if (!isHere) keepStop()
  const going = setOut()
  if (document !== null && !(await isOpen(document, going))) return false
  leavePractice()
  useStudy.setState({ isOverview: false, begun: session })
  arrive('study')
  return true
}

/** Begins to study a part: its ratings count, and what is due comes first, then new cards within the day's number. */
export const studyPart = (named: NamedPart): Promise<boolean> => beginStudy(partSession(named))

/** Shows a card in Study, if it is among those to be studied now. */
export async function showCard(document: string, card: string): Promise<void> {
  const session = sessionIn(useStudy.getState().begun, document)
  if (await beginStudy(session)) await renewStudy(session, card)
}

/** Asks again what to study, and shows a card first if it is there. */
export async function renewStudy(session: Session, prefer: string | null): Promise<void> {
  const state = await call('study:next', { ...studiedIn(session), prefer })
  queryClient.setQueryData(studyNext(session).queryKey, state)
}

/** Asks for more new cards today. */
export const askForMore = (document: string | null, newCards: number): Promise<void> =>
  trying(async () => {
    await call('study:more', { document, newCards })
    await tell('study-changed')
  })

/** Takes over what an answer in Study brings next. */
export function showNext(session: Session, next: StudyState): void {
  const { queryKey } = studyNext(session)
  // What was asked before that and is still on its way would come over it.
  void queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData(queryKey, next)
  void invalidate('study-answered')
}

/** Takes over what a new day brings. The card on screen stays, due or not: its answer may be half typed. */
export async function renewAround(session: Session): Promise<void> {
  const { queryKey } = studyNext(session)
  const shown = queryClient.getQueryData(queryKey)?.current ?? null
  const state = await call('study:next', { ...studiedIn(session), prefer: shown?.card.id ?? null })
  const isSame = state.current?.card.id === shown?.card.id
  queryClient.setQueryData(queryKey, (now) => {
    // It was answered meanwhile, and what came then is newer.
    if ((now?.current ?? null) !== shown) return now
    return shown === null || isSame ? state : { ...state, current: shown }
  })
}
