/**
 * What there is to know of a command but its words (named.ts): its keys, the sheet of them, the palette and the menus are
 * drawn from it.
 */
import type { Settings } from '../settings.ts'

/** The parts of the sheet of keys, in its order. A key may mean one thing in each. */
export const groups = [
  'Anywhere',
  'Reading',
  'Key facts',
  'Studying',
  'Practising',
  'Cards',
  'What changed',
] as const
export type CommandGroup = (typeof groups)[number]

export type MenuName = 'File' | 'Edit' | 'View' | 'Help'

export interface InMenu {
  readonly in: MenuName
  /** Items of one number stand together in the menu, in the order of the table. */
  readonly section: number
  /** The key that the menu names, where it is not the first one. */
  readonly key?: string
  /** The setting that the item ticks, for commands that are on or off, or one of several. */
  readonly ticked?: {
    readonly type: 'radio' | 'checkbox'
    readonly isOn: (settings: Settings) => boolean
  }
}

export interface InPalette {
  /** Whether the palette offers the command before anything was typed. */
  readonly first?: boolean
}

export interface CommandEntry<Id extends string = string> {
  readonly id: Id
  /** The likeliest first, as `chordsOf` names them. */
  readonly keys?: readonly string[]
  /** The parts of the app in which its keys act; a command with keys must name some. */
  readonly groups?: readonly CommandGroup[]
  /** Whether the command repeats while its key is held down. */
  readonly repeats?: boolean
  readonly menu?: InMenu
  readonly palette?: InPalette
  /** Who carries the command out: the app, from anywhere, or the view on screen. */
  readonly by: 'app' | 'view'
}

/** Maker of commands that have only keys, for what is on screen in some parts of the sheet. */
export const shown =
  <const G extends readonly CommandGroup[]>(...groups: G) =>
  <I extends string>(id: I, keys: readonly string[], repeats = false) =>
    ({ id, keys, groups, repeats, by: 'view' }) as const
