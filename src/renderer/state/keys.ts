import { keyParts, keyText, withOwnKeys } from '../../shared/commands/own-keys.ts'
import { type CommandId, commands } from '../../shared/commands/table.ts'
import { messages } from '../../shared/messages/messages.ts'
import { settingsNow } from './settings.ts'

/** The key of a command as a menu writes it, "Ctrl D"; undefined where it has none. Asked where it is drawn: it can be changed. */
export function menuKey(id: CommandId): string | undefined {
  const chord = chordOf(id)
  return chord && keyParts(chord).join(' ')
}

/** What a button is called while it is pointed at, with the key that does the same: "Contents (T)". */
export function hinted(label: string, id: CommandId): string {
  const chord = chordOf(id)
  return chord === undefined ? label : messages.keyboard.hinted(label, keyText(chord))
}

function chordOf(id: CommandId): string | undefined {
  const [chord] = withOwnKeys(
    commands.filter((entry) => entry.id === id),
    settingsNow().keys,
  ).flatMap(({ keys = [] }) => keys)
  return chord
}
