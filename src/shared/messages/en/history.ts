import type { Done } from '../../contract/history.ts'
import { count } from '../forms.ts'

/** The details that the name of a change may tell besides its kind. */
export interface ChangeDetails {
  /** Where it was; null where it has no place in a section. */
  readonly section: string | null
  /** Of the document or the briefing that was changed as a whole. */
  readonly title: string
  readonly passages: number
  readonly cards: number
}

const placed = (what: string, section: string | null): string =>
  section === null ? what : `${what} in ${section}`

/** Each change by itself, not the way back: it follows on “Undid:”. */
export const history: Readonly<Record<Done['kind'], (details: ChangeDetails) => string>> = {
  'bookmark-added': ({ section }) => placed(`bookmark`, section),
  'bookmark-removed': ({ section }) => placed(`removal of a bookmark`, section),
  'highlight-added': ({ section }) => placed(`highlight`, section),
  'highlight-removed': ({ section }) => placed(`removal of a highlight`, section),
  'mark-edited': ({ section }) => placed(`change of a passage`, section),
  'passages-imported': ({ passages }) => `import of ${count(passages, 'passage')}`,
  'pack-imported': ({ title }) => `import of “${title}”`,
  'rating-added': ({ section }) => placed(`rating of a card`, section),
  'document-removed': ({ title }) => `removal of “${title}”`,
  'document-restored': ({ title }) => `return of “${title}”`,
  'document-edited': ({ title }) => `change of name or tags of “${title}”`,
  'document-anew': ({ title }) => `making “${title}” anew`,
  'lines-brought-back': ({ title }) => `return of what was left out of “${title}”`,
  'lines-left-out': ({ title }) => `leaving out of a piece of “${title}”`,
  'version-set': ({ title }) => `new version of “${title}”`,
  'version-chosen': ({ title }) => `change of the version of “${title}”`,
  'version-removed': ({ title }) => `removal of a version of “${title}”`,
  'agenda-set': ({ title }) => `setting of the briefing “${title}”`,
  'agenda-removed': ({ title }) => `removal of the briefing “${title}”`,
  'away-set': () => 'change of your days away',
  'away-removed': () => 'removal of your days away',
  'conflict-dismissed': () => '“Not a conflict”',
  'conflict-returned': () => 'return of a conflict',
  'fact-accepted': ({ section }) => placed(`acceptance of a fact`, section),
  'fact-rejected': ({ section }) => placed(`rejection of a fact`, section),
  'fact-restored': ({ section }) => placed(`return of a fact`, section),
  'fact-edited': ({ section }) => placed(`change of a fact`, section),
  'fact-added': ({ section }) => placed(`fact of your own`, section),
  'card-added': ({ section }) => placed(`card of your own`, section),
  'card-edited': ({ section }) => placed(`change of a card`, section),
  'card-deleted': ({ section }) => placed(`deletion of a card`, section),
  'cards-imported': ({ cards }) => `import of ${count(cards, 'card')}`,
  'cards-made': ({ cards }) => `making of ${count(cards, 'card')}`,
  'cards-suspended': ({ cards }) => `suspension of ${count(cards, 'card')}`,
  'cards-unsuspended': ({ cards }) => `return of ${count(cards, 'suspended card')}`,
  'cards-buried': ({ cards }) => `burying of ${count(cards, 'card')}`,
  'cards-unburied': ({ cards }) => `return of ${count(cards, 'buried card')}`,
  'cards-marked': ({ cards }) => `marking of ${count(cards, 'card')}`,
  'cards-unmarked': ({ cards }) => `removal of the mark of ${count(cards, 'card')}`,
  'cards-tagged': ({ cards }) => `change of the tags of ${count(cards, 'card')}`,
  'cards-reset': ({ cards }) => `reset of ${count(cards, 'card')}`,
  'cards-postponed': ({ cards }) => `postponing of ${count(cards, 'card')}`,
  'cards-dated': ({ cards }) => `date set for ${count(cards, 'card')}`,
  'cards-deleted': ({ cards }) => `deletion of ${count(cards, 'card')}`,
  'card-suspended': () => 'suspension of a card',
  'card-unsuspended': () => 'return of a suspended card',
  'card-buried': () => 'burying of a card',
  'card-unburied': () => 'return of a buried card',
  'card-marked': () => 'mark of a card',
  'card-unmarked': () => 'removal of a card’s mark',
  unavailable: () => 'a change that no longer applies',
}
