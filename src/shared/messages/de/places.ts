import type { Messages } from '../en/catalogue.ts'

export const places: Messages['places'] = {
  today: 'Heute',
  library: 'Bibliothek',
  read: 'Lesen',
  facts: 'Wichtigste Fakten',
  study: 'Lernen',
  cards: 'Karten',
  passages: 'Textstellen',
  progress: 'Fortschritt',
  changes: 'Änderungen',
}
