import type { FoundItem } from '../../../shared/contract/find.ts'
import { showDocument, showListed, showPassage } from '../../state/open.ts'
import { keepRecent } from '../../state/palette.ts'
import { go, standing } from '../../state/ui.ts'

/** The place that lists something of this kind; null for what no place lists. */
export function listOf({ kind }: FoundItem): 'facts' | 'passages' | null {
  if (kind === 'mark') return 'passages'
  return kind === 'fact' || kind === 'card' ? 'facts' : null
}

/** Goes to what was found: to its place in the text, or where it is listed. */
export function follow(found: FoundItem, listed: boolean): void {
  const { kind, document, id, place } = found
  keepRecent(found)
  const list = listOf(found)
  if (kind === 'document') openAgain(document)
  else if (list !== null && (listed || place === null)) void showListed(list, document, id)
  else if (place !== null)
    void showPassage(document, place.block, place.ranges, { whereCalled: kind !== 'mark' })
  else openAgain(document)
}

/** A document that is open already stays where its reader is. */
export function openAgain(document: string): void {
  if (standing()?.document === document) go('read')
  else void showDocument(document)
}
