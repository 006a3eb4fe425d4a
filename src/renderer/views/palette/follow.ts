import type { FoundItem } from '../../../shared/contract/find.ts'
import { showBeside } from '../../state/beside.ts'
import { showDocument, showListed, showPassage } from '../../state/open.ts'
import { keepRecent } from '../../state/palette.ts'
import { go, standing } from '../../state/ui.ts'
import type { Leads } from './view.ts'

/** The place that lists something of this kind; null for what no place lists. */
export function listOf({ kind }: FoundItem): 'facts' | 'passages' | null {
  if (kind === 'mark') return 'passages'
  return kind === 'fact' || kind === 'card' ? 'facts' : null
}

/** Goes to what was found. */
export function follow(found: FoundItem, leads: Leads): void {
  const { kind, document, id, place } = found
  keepRecent(found)
  const list = listOf(found)
  if (leads === 'beside') followBeside(found)
  else if (kind === 'document') openAgain(document)
  else if (list !== null && (leads === 'to-list' || place === null)) void showListed(list, document, id)
  else if (place !== null)
    void showPassage(document, place.block, place.ranges, { whereCalled: kind !== 'mark' })
  else openAgain(document)
}

/** Shows what was found in its text, beside the open one. */
function followBeside({ kind, document, place }: FoundItem): void {
  const jump = place && {
    block: place.block,
    ranges: place.ranges,
    offset: null,
    whereCalled: kind !== 'mark',
  }
  showBeside({ kind: 'document', document }, jump === null ? {} : { jump })
}

/** A document that is open already stays where its reader is. */
export function openAgain(document: string): void {
  if (standing()?.document === document) go('read')
  else void showDocument(document)
}
