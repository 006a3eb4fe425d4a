import type { FoundItem } from '../../../shared/contract/find.ts'
import type { PaletteItem } from './view.ts'

/** Whether two rows are drawn alike: a newer answer brings the same finds in objects of its own. */
export function looksSame(a: PaletteItem, b: PaletteItem): boolean {
  if (a === b) return true
  if (a.key !== b.key) return false
  if (a.kind === 'found' && b.kind === 'found') return isSameFound(a.found, b.found)
  if (a.kind === 'entry' && b.kind === 'entry') return a.entry === b.entry
  if (a.kind === 'widen' && b.kind === 'widen') return a.label === b.label
  if (a.kind === 'study' && b.kind === 'study') return a.label === b.label
  return (
    a.kind === 'command' &&
    b.kind === 'command' &&
    a.match.item.label === b.match.item.label &&
    isSameMarks(a.match.marks, b.match.marks)
  )
}

/** Only what is shown: where a row leads to is taken from the newest answer, by its key. */
const isSameFound = (a: FoundItem, b: FoundItem): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.excerpt === b.excerpt &&
    a.section === b.section &&
    a.documentTitle === b.documentTitle &&
    a.type === b.type &&
    a.answer?.text === b.answer?.text &&
    isSameMarks(a.answer?.marks ?? [], b.answer?.marks ?? []) &&
    (a.place === null) === (b.place === null) &&
    isSameMarks(a.marks, b.marks))

const isSameMarks = (a: FoundItem['marks'], b: FoundItem['marks']): boolean => a.join(';') === b.join(';')
