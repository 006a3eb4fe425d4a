/** The places of the app, in the order of the rail. What each shows is in `renderer/places.ts`, and its name in the messages. */
export interface PlaceEntry<N extends string = string> {
  readonly name: N
  readonly key: string
  /** Whether it is about the document that is open, and is named with it. */
  readonly ofOpen?: boolean
  /** Whether the palette offers the place before anything was typed. */
  readonly first?: boolean
}

export const places = [
  { name: 'today', key: 'Ctrl+1', first: true },
  { name: 'library', key: 'Ctrl+2' },
  { name: 'read', key: 'Ctrl+3', ofOpen: true },
  { name: 'facts', key: 'Ctrl+4', ofOpen: true },
  { name: 'study', key: 'Ctrl+5', ofOpen: true, first: true },
  { name: 'cards', key: 'Ctrl+6' },
  { name: 'passages', key: 'Ctrl+7' },
  { name: 'progress', key: 'Ctrl+8', ofOpen: true },
  { name: 'changes', key: 'Ctrl+9', ofOpen: true },
] as const satisfies readonly PlaceEntry[]

export type PlaceName = (typeof places)[number]['name']
