import { count } from '../forms.ts'

/** What stands around the place that is shown. */
export const frame = {
  places: 'Places',
  counted: (place: string, says: string) => `${place}, ${says}`,
  countedShown: (place: string, says: string) => `${place}: ${says}`,
  due: (cards: number) => `${count(cards, 'card')} due`,
  settings: 'Settings',
  back: 'Back',
  forward: 'Forward',
  aloud: 'Read aloud',
  map: 'Memory map',
  mapHint: 'Memory map: what you know of each paragraph',
  page: 'Printed page',
  pageHint: 'The printed page of the paragraph in view',
  beside: 'Side by side',
  besideHint: 'Another document, or facts or cards, beside the text',
  inspector: 'Inspector',
  inspectorHint: 'Key facts, passages and acronyms of this section',
  search: 'Search',
  minutesLeft: (minutes: number) =>
    minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`,
}
