/** The places of the app, in the order of the rail. What each shows is in `renderer/places.ts`. */
export interface PlaceEntry<N extends string = string> {
  readonly name: N
  readonly label: string
  readonly key: string
  /** Other words that it goes by. */
  readonly also: string
  /** Whether it is about the document that is open, and is named with it. */
  readonly ofOpen?: boolean
  /** Whether the palette offers the place before anything was typed. */
  readonly first?: boolean
}

export const places = [
  { name: 'today', label: 'Today', key: 'Ctrl+1', also: 'due briefing start home', first: true },
  { name: 'library', label: 'Library', key: 'Ctrl+2', also: 'documents' },
  { name: 'read', label: 'Read', key: 'Ctrl+3', also: 'text', ofOpen: true },
  { name: 'facts', label: 'Key facts', key: 'Ctrl+4', also: 'ledger', ofOpen: true },
  {
    name: 'study',
    label: 'Study',
    key: 'Ctrl+5',
    also: 'cards review practise quiz',
    ofOpen: true,
    first: true,
  },
  { name: 'cards', label: 'Cards', key: 'Ctrl+6', also: 'browse suspend tag reset delete weakest' },
  { name: 'passages', label: 'Passages', key: 'Ctrl+7', also: 'bookmarks highlights notes' },
  { name: 'progress', label: 'Progress', key: 'Ctrl+8', also: 'readiness statistics', ofOpen: true },
  {
    name: 'changes',
    label: 'What changed',
    key: 'Ctrl+9',
    also: 'versions difference compare older',
    ofOpen: true,
  },
] as const satisfies readonly PlaceEntry[]

export type PlaceName = (typeof places)[number]['name']
