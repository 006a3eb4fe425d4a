import { count } from '../forms.ts'

/** What stands around the place that is shown. */
export const frame = {
  places: 'Places',
  counted: (place: string, says: string) => `${place}, ${says}`,
  countedShown: (place: string, says: string) => `${place}: ${says}`,
  due: (cards: number) => `${count(cards, 'card')} due`,
  settings: 'Settings',
  settingsKey: 'Settings (Ctrl+,)',
  back: 'Back',
  backKey: 'Back (Alt+Left)',
  forward: 'Forward',
  forwardKey: 'Forward (Alt+Right)',
  contentsKey: 'Contents (T)',
  aloud: 'Read aloud',
  aloudKeys: { reading: 'Stop reading aloud (R)', ready: 'Read aloud from here (R)' },
  map: 'Memory map',
  mapKey: 'Memory map: what you know of each paragraph (M)',
  page: 'Printed page',
  pageKey: 'The printed page of the paragraph in view (P)',
  inspector: 'Inspector',
  inspectorKey: 'Key facts, passages and acronyms of this section (I)',
  search: 'Search',
  minutesLeft: (minutes: number) =>
    minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`,
}
