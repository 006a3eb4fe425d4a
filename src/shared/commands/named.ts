import { english, type Messages } from '../messages/en/catalogue.ts'
import type { CommandWords } from '../messages/en/commands.ts'
import { messages } from '../messages/messages.ts'
import type { CommandEntry, InMenu, InPalette } from './entry.ts'
import { type CommandId, commands } from './table.ts'

/** A command with its words in the language that is spoken now. */
export interface NamedCommand<Id extends string = string> extends CommandEntry<Id> {
  readonly label: string
  /** `label` is there where the menu calls it something else. */
  readonly menu?: InMenu & { readonly label?: string }
  /** As for the menu; `also` are other words that the command goes by. */
  readonly palette?: InPalette & { readonly label?: string; readonly also?: string }
}

const named = new WeakMap<Messages, readonly NamedCommand<CommandId>[]>()

/** Every command with its words, in the order of the table. */
export function namedCommands(): readonly NamedCommand<CommandId>[] {
  const known = named.get(messages)
  if (known !== undefined) return known
  const made = commands.map((entry) =>
    withWords(entry, goingByEnglish(messages.commands[entry.id], english.commands[entry.id])),
  )
  named.set(messages, made)
  return made
}

/** In other languages commands go by their English names too: one may know them from help or another machine. */
const goingByEnglish = (words: CommandWords, inEnglish: CommandWords): CommandWords =>
  words === inEnglish
    ? words
    : { ...words, also: [words.also, inEnglish.palette ?? inEnglish.label, inEnglish.also].join(' ') }

const withWords = <C extends string>(
  { menu, palette, ...entry }: CommandEntry<C>,
  words: CommandWords,
): NamedCommand<C> => ({
  ...entry,
  label: words.label,
  ...(menu && { menu: { ...menu, ...(words.menu !== undefined && { label: words.menu }) } }),
  ...(palette && {
    palette: {
      ...palette,
      ...(words.palette !== undefined && { label: words.palette }),
      ...(words.also !== undefined && { also: words.also }),
    },
  }),
})
