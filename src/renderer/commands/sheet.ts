import { type CommandGroup, groups } from '../../shared/commands/entry.ts'
import type { NamedCommand } from '../../shared/commands/named.ts'
import { messages } from '../../shared/messages/messages.ts'

/** One line of the sheet of keys. */
export interface KeyLine {
  readonly keys: readonly string[]
  readonly label: string
}

/** The keys of the palette, which holds them itself while it is open; the shortcuts sheet has them too. */
export const searchKeys = (): readonly KeyLine[] => [
  { keys: ['Up', 'Down'], label: messages.palette.keys.move },
  { keys: ['Enter'], label: messages.palette.keys.go },
  { keys: ['Ctrl+Enter'], label: messages.palette.keys.list },
  { keys: ['Ctrl+Tab'], label: messages.palette.keys.kind },
  { keys: ['Ctrl+Shift+F'], label: messages.palette.keys.where },
  { keys: ['Tab'], label: messages.palette.keys.kinds },
  { keys: ['>'], label: messages.palette.keys.commands },
]

/** The keys that move through the text, which it holds itself; the shortcuts sheet has them with those of reading. */
export const textKeys = (): readonly KeyLine[] => [
  { keys: ['Shift+arrows', 'Ctrl+Shift+arrows'], label: messages.keyboard.select },
  { keys: ['Left', 'Right'], label: messages.keyboard.within },
]

/** The commands that have no key of ours, and may have been given one: they are called as in the menus, which have them all. */
export const keylessOf = <C extends string>(table: readonly NamedCommand<C>[]) =>
  table.flatMap(({ id, label, menu, palette, keys = [], groups }) =>
    groups === undefined ? [{ id, label: palette?.label ?? menu?.label ?? label, keys }] : [],
  )

/** The sheet of keys: what has any of ours, by where they act. */
export const sheetOf = <C extends string>(table: readonly NamedCommand<C>[]) =>
  groups.map((group) => ({ group, lines: table.flatMap((entry) => lineIn(entry, group)) }))

const lineIn = <C extends string>({ id, label, keys, groups }: NamedCommand<C>, group: CommandGroup) =>
  keys !== undefined && groups?.includes(group) === true ? [{ id, label, keys }] : []
