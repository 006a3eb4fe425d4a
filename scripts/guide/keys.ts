// The keys of commands in README and guide: written there from the table of commands, so that they are those that there are.
import { keyParts } from '../../src/shared/commands/own-keys.ts'
import { commands } from '../../src/shared/commands/table.ts'

/** The documents that name keys, from the project's root. */
export const keyedDocuments = ['README.md', 'docs/guide.md'] as const

const ofCommand = /(<kbd data-command="([^"]*)">)[^<]*(?=<\/kbd>)/g

/** A document with the key of each command as the command has it. @throws where a command has no key */
export const withKeys = (text: string): string =>
  text.replace(ofCommand, (_, open: string, id: string) => `${open}${keyOf(id)}`)

/** The likeliest key of a command, as the sheet of keys writes it. @throws where it has none */
export function keyOf(id: string): string {
  const chord = commands.find((entry) => entry.id === id)?.keys?.[0]
  if (chord === undefined) throw new Error(`is no command with a key: ${id}`)
  return keyParts(chord).join('+')
}
