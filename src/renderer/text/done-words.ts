import type { Done } from '../../shared/contract/history.ts'
import { count } from '../../shared/messages/forms.ts'

/** The details that the name of a change may tell besides its kind. */
export interface DoneDetails {
  /** Empty where it has no place in a section; else with a blank before it. */
  readonly where: string
  /** Of the document or the briefing that was changed as a whole. */
  readonly title: string
  readonly passages: number
  readonly cards: number
}

/** Each change by itself, not the way back: it follows on “Undid:”. */
export const doneWords: Readonly<Record<Done['kind'], (details: DoneDetails) => string>> = {
  'bookmark-added': ({ where }) => `bookmark${where}`,
  'bookmark-removed': ({ where }) => `removal of a bookmark${where}`,
  'highlight-added': ({ where }) => `highlight${where}`,
  'highlight-removed': ({ where }) => `removal of a highlight${where}`,
  'mark-edited': ({ where }) => `change of a passage${where}`,
  'passages-imported': ({ passages }) => `import of ${count(passages, 'passage')}`,
  'pack-imported': ({ title }) => `import of “${title}”`,
  'rating-added': ({ where }) => `rating of a card${where}`,
  'document-removed': ({ title }) => `removal of “${title}”`,
  'document-restored': ({ title }) => `return of “${title}”`,
  'document-edited': ({ title }) => `change of name or tags of “${title}”`,
  'document-anew': ({ title }) => `making “${title}” anew`,
  'lines-brought-back': ({ title }) => `return of what was left out of “${title}”`,
  'lines-left-out': ({ title }) => `leaving out of a piece of “${title}”`,
  'version-set': ({ title }) => `new version of “${title}”`,
  'version-chosen': ({ title }) => `change of the version of “${title}”`,
  'version-removed': ({ title }) => `removal of a version of “${title}”`,
  'agenda-set': ({ title }) => `change of the briefing “${title}”`,
  'agenda-removed': ({ title }) => `removal of the briefing “${title}”`,
  'away-set': () => 'change of your days away',
  'away-removed': () => 'removal of your days away',
  'fact-accepted': ({ where }) => `acceptance of a fact${where}`,
  'fact-rejected': ({ where }) => `rejection of a fact${where}`,
  'fact-restored': ({ where }) => `return of a fact${where}`,
  'fact-edited': ({ where }) => `change of a fact${where}`,
  'fact-added': ({ where }) => `fact of your own${where}`,
  'card-added': ({ where }) => `card of your own${where}`,
  'card-edited': ({ where }) => `change of a card${where}`,
  'card-deleted': ({ where }) => `deletion of a card${where}`,
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
