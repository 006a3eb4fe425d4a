import type { Done } from '../../shared/contract/history.ts'
import { messages } from '../../shared/messages/messages.ts'
import { appError, call } from '../api.ts'
import { calledInFull } from './apart.ts'
import type { Change } from './invalidate.ts'
import { dropMark, keepMark } from './listed-marks.ts'
import { showPassage, tell, tellMadeAnew, tellVersion } from './open.ts'
import { openId } from './queries.ts'
import { renewStudy, showCard } from './study.ts'
import { sessionIn, useStudy } from './study-session.ts'
import { hush, say, sayError, type Toast, useUi } from './ui.ts'

/** Takes back the last change. It is offered with the words for a change, and void once another one follows. */
export const undoAction: Toast['action'] = {
  get label() {
    return messages.common.undo
  },
  run: () => void travel('history:undo'),
}

/** Withdraws an offer to undo, since what was done last is something else by now. */
export function withdrawUndo(): void {
  if (useUi.getState().toast?.action === undoAction) hush()
}

/** The steps that were asked for so far. */
let asked = 0

/** Undoes or redoes the last change, says which, and offers to show it. */
export async function travel(channel: 'history:undo' | 'history:redo'): Promise<void> {
  const undo = channel === 'history:undo'
  asked += 1
  const turn = asked
  try {
    const done = await call(channel, null)
    if (done === null) return say(undo ? messages.said.nothingToUndo : messages.said.nothingToRedo)
    await tellStep(done)
    await showStudied(done)
    // What a step has changed may be told later than what the step after it has: the last one has the last word.
    if (turn !== asked) return
    say((undo ? messages.said.undid : messages.said.redid)(nameOf(done)), showAction(done))
  } catch (cause) {
    sayError(appError(cause))
  }
}

/** The change to tell after an undo or redo of each kind. */
const changes: Readonly<Record<Exclude<Done['kind'], 'unavailable'>, Change>> = {
  'bookmark-added': 'mark-changed',
  'bookmark-removed': 'mark-changed',
  'highlight-added': 'mark-changed',
  'highlight-removed': 'mark-changed',
  'mark-edited': 'mark-changed',
  'passages-imported': 'marks-changed',
  'pack-imported': 'pack-imported',
  'rating-added': 'study-changed',
  'card-suspended': 'study-changed',
  'card-unsuspended': 'study-changed',
  'card-buried': 'study-changed',
  'card-unburied': 'study-changed',
  'card-marked': 'study-changed',
  'card-unmarked': 'study-changed',
  'document-removed': 'document-removed',
  'document-restored': 'document-returned',
  'document-edited': 'document-renamed',
  'document-anew': 'document-made-anew',
  'lines-brought-back': 'document-made-anew',
  'lines-left-out': 'document-made-anew',
  'version-set': 'version-shown',
  'version-chosen': 'version-shown',
  'version-removed': 'version-shown',
  'agenda-set': 'agenda-set',
  'agenda-removed': 'agenda-set',
  'conflict-dismissed': 'conflicts-changed',
  'conflict-returned': 'conflicts-changed',
  'away-set': 'study-settings-set',
  'away-removed': 'study-settings-set',
  'fact-accepted': 'facts-changed',
  'fact-rejected': 'facts-changed',
  'fact-restored': 'facts-changed',
  'fact-edited': 'facts-changed',
  'fact-added': 'facts-changed',
  'card-added': 'facts-changed',
  'card-edited': 'facts-changed',
  'card-deleted': 'facts-changed',
  'cards-imported': 'facts-changed',
  'cards-made': 'facts-changed',
  'cards-suspended': 'study-changed',
  'cards-unsuspended': 'study-changed',
  'cards-buried': 'study-changed',
  'cards-unburied': 'study-changed',
  'cards-marked': 'study-changed',
  'cards-unmarked': 'study-changed',
  'cards-tagged': 'cards-tagged',
  'cards-reset': 'study-changed',
  'cards-postponed': 'study-changed',
  'cards-dated': 'study-changed',
  'cards-deleted': 'facts-changed',
}

/** Tells what a step has changed; one mark is known by then. */
async function tellStep({ kind, document, mark }: Done): Promise<void> {
  if (mark?.now != null) keepMark(mark.now)
  else if (mark !== null) dropMark(mark.id)
  if (kind === 'unavailable') return
  if (changes[kind] === 'document-made-anew') await tellMadeAnew([document])
  else if (changes[kind] === 'version-shown') await tellVersion(document)
  else await tell(changes[kind])
}

/** In Study the card that it was about comes back on screen, as by the key of Study. */
async function showStudied({ card }: Done): Promise<void> {
  const open = openId()
  const { begun, isOverview } = useStudy.getState()
  if (card === null || open === undefined || isOverview || useUi.getState().place !== 'study') return
  await renewStudy(sessionIn(begun, open), card)
}

/** Names a change as it follows on “Undid:”. */
export function nameOf(done: Omit<Done, 'mark'>): string {
  const { kind, document, documentTitle, agendaName, sectionTitle, passages, cards } = done
  return messages.history[kind]({
    section: sectionTitle,
    title: agendaName ?? calledInFull(document, documentTitle ?? ''),
    passages: passages ?? 0,
    cards: cards ?? 0,
  })
}

function showAction({ document, block, card }: Done) {
  if (card !== null && useUi.getState().place === 'study') return null
  if (card !== null) return { label: messages.common.show, run: () => void showCard(document, card) }
  return block === null ? null : { label: messages.common.show, run: () => void showPassage(document, block) }
}
