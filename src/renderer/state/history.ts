import type { Done } from '../../shared/contract.ts'
import { appError, call } from '../api.ts'
import { count } from '../text/format.ts'
import { calledInFull } from './apart.ts'
import type { Change } from './invalidate.ts'
import { dropMark, keepMark } from './listed-marks.ts'
import { showPassage, tell, tellMadeAnew } from './open.ts'
import { openId } from './queries.ts'
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
    await tellStep(done)
    await showStudied(done)
    say(`${undo ? 'Undid' : 'Redid'}: ${nameOf(done)}`, showAction(done))
  } catch (cause) {
    sayError(appError(cause))
  }
}

/** What a step changes, either way. */
const changes: Readonly<Record<Exclude<Done['kind'], 'unavailable'>, Change>> = {
  'bookmark-added': 'mark-changed',
  'bookmark-removed': 'mark-changed',
  'highlight-added': 'mark-changed',
  'highlight-removed': 'mark-changed',
  'mark-edited': 'mark-changed',
  'passages-imported': 'marks-changed',
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
  'goal-set': 'hour-set',
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
}

/** Tells what a step has changed; one mark is known by then. */
async function tellStep({ kind, document, mark }: Done): Promise<void> {
  if (mark?.now != null) keepMark(mark.now)
  else if (mark !== null) dropMark(mark.id)
  if (kind === 'document-anew') await tellMadeAnew([document])
  else if (kind !== 'unavailable') await tell(changes[kind])
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
  const { kind, sectionTitle, passages, cards } = done
  const title = calledInFull(done.document, done.documentTitle ?? '')
  const where = sectionTitle === null ? '' : ` in ${sectionTitle}`
  // The journal names the change itself, not the way back.
  if (kind === 'bookmark-added') return `bookmark${where}`
  if (kind === 'bookmark-removed') return `removal of a bookmark${where}`
  if (kind === 'highlight-added') return `highlight${where}`
  if (kind === 'highlight-removed') return `removal of a highlight${where}`
  if (kind === 'mark-edited') return `change of a passage${where}`
  if (kind === 'document-removed') return `removal of “${title}”`
  if (kind === 'document-restored') return `return of “${title}”`
  if (kind === 'document-edited') return `change of name or tags of “${title}”`
  if (kind === 'document-anew') return `making “${title}” anew`
  if (kind === 'goal-set') return `change of the briefing hour of “${title}”`
  if (kind === 'fact-accepted') return `acceptance of a fact${where}`
  if (kind === 'fact-rejected') return `rejection of a fact${where}`
  if (kind === 'fact-restored') return `return of a fact${where}`
  if (kind === 'fact-edited') return `change of a fact${where}`
  if (kind === 'fact-added') return `fact of your own${where}`
  if (kind === 'card-added') return `card of your own${where}`
  if (kind === 'card-edited') return `change of a card${where}`
  if (kind === 'cards-imported') return `import of ${count(cards ?? 0, 'card')}`
  if (kind === 'cards-made') return `making of ${count(cards ?? 0, 'card')}`
  if (kind === 'card-deleted') return `deletion of a card${where}`
  if (kind === 'passages-imported') return `import of ${count(passages ?? 0, 'passage')}`
  if (kind === 'card-suspended') return 'suspension of a card'
  if (kind === 'card-unsuspended') return 'return of a suspended card'
  if (kind === 'card-buried') return 'burying of a card'
  if (kind === 'card-unburied') return 'return of a buried card'
  if (kind === 'card-marked') return 'mark of a card'
  if (kind === 'card-unmarked') return 'removal of a card’s mark'
  if (kind === 'rating-added') return `rating of a card${where}`
  return 'a change that no longer applies'
}

function showAction({ document, block, card }: Done) {
  if (card !== null && useUi.getState().place === 'study') return null
  if (card !== null) return { label: 'Show', run: () => void showCard(document, card) }
  return block === null ? null : { label: 'Show', run: () => void showPassage(document, block) }
}
