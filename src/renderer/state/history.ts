import type { Done } from '../../shared/contract.ts'
import { appError, call } from '../api.ts'
import { doneWords } from '../text/done-words.ts'
import { calledInFull } from './apart.ts'
import { dropMark, keepMark } from './listed-marks.ts'
import { renew, renewFacts, renewReading, showPassage } from './open.ts'
import { openDocument, queryClient } from './queries.ts'
import { renewStudy, showCard } from './study.ts'
import { sessionIn, useStudy } from './study-session.ts'
import { hush, say, sayError, type Toast, useUi } from './ui.ts'

/** Takes back the last change. It is offered with the words for a change, and void once another one follows. */
export const undoAction: Toast['action'] = { label: 'Undo', run: () => void travel('history:undo') }

/** Withdraws an offer to undo, since what was done last is something else by now. */
export function withdrawUndo(): void {
  if (useUi.getState().toast?.action === undoAction) hush()
}

/** Undoes or redoes the last change, says which, and offers to show it. */
export async function travel(channel: 'history:undo' | 'history:redo'): Promise<void> {
  const undo = channel === 'history:undo'
  try {
    const done = await call(channel, null)
    if (done === null) return say(undo ? 'Nothing to undo.' : 'Nothing to redo.')
    await queryClient.invalidateQueries({ queryKey: ['study'] })
    await renewAfter(done)
    await showStudied(done)
    if (done.kind.startsWith('fact-') || done.kind.startsWith('card-') || done.kind.startsWith('cards-'))
      await renewFacts()
    say(`${undo ? 'Undid' : 'Redid'}: ${nameOf(done)}`, showAction(done))
  } catch (cause) {
    sayError(appError(cause))
  }
}

/** Asks again for what a step has changed; one mark is known by then. */
async function renewAfter({ kind, document, mark }: Done): Promise<void> {
  if (mark?.now != null) keepMark(mark.now)
  else if (mark !== null) dropMark(mark.id)
  else if (kind === 'document-anew') await renewReading([document])
  else if (kind !== 'rating-added') await renew()
}

/** In Study the card that it was about comes back on screen, as by the key of Study. */
async function showStudied({ card }: Done): Promise<void> {
  const open = queryClient.getQueryData(openDocument.queryKey)?.briefing.id
  const { begun, isOverview } = useStudy.getState()
  if (card === null || open === undefined || isOverview || useUi.getState().place !== 'study') return
  await renewStudy(sessionIn(begun, open), card)
}

/** Names a change as it follows on “Undid:”. */
export function nameOf(done: Omit<Done, 'mark'>): string {
  const { kind, document, documentTitle, sectionTitle, passages, cards } = done
  return doneWords[kind]({
    where: sectionTitle === null ? '' : ` in ${sectionTitle}`,
    title: calledInFull(document, documentTitle ?? ''),
    passages: passages ?? 0,
    cards: cards ?? 0,
  })
}

function showAction({ document, block, card }: Done) {
  if (card !== null && useUi.getState().place === 'study') return null
  if (card !== null) return { label: 'Show', run: () => void showCard(document, card) }
  return block === null ? null : { label: 'Show', run: () => void showPassage(document, block) }
}
