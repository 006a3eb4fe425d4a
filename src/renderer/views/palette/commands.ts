import { type NamedCommand, namedCommands } from '../../../shared/commands/named.ts'
import { keyParts, withOwnKeys } from '../../../shared/commands/own-keys.ts'
import type { CommandId } from '../../../shared/commands/table.ts'
import { isUsable } from '../../commands/app.ts'
import { settingsNow } from '../../state/settings.ts'

export interface PaletteCommand<C extends string = CommandId> {
  readonly command: C
  readonly label: string
  /** Other words that it goes by. */
  readonly also: string
  /** Whether the command is offered before anything was typed. */
  readonly first: boolean
  /** The command's key as a menu writes it; null where it has none. */
  readonly key: string | null
}

/** The commands of the table that the palette offers. */
export const paletteOf = <C extends string>(
  table: readonly NamedCommand<C>[],
): readonly PaletteCommand<C>[] =>
  table.flatMap(({ id, label, keys, palette }) =>
    palette === undefined
      ? []
      : {
          command: id,
          label: palette.label ?? label,
          also: palette.also ?? '',
          first: palette.first ?? false,
          key: keys?.[0] === undefined ? null : keyParts(keys[0]).join(' '),
        },
  )

/** The commands that something on screen answers to now. */
export const commandsNow = (): readonly PaletteCommand[] =>
  paletteOf(withOwnKeys(namedCommands(), settingsNow().keys)).filter(({ command }) => isUsable(command))

/** Those that are offered before anything was typed. */
export const commandsToBegin = (now: readonly PaletteCommand[]): readonly PaletteCommand[] =>
  now.filter(({ first }) => first)
