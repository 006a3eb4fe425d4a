import { keyParts, withOwnKeys } from '../../shared/commands/own-keys.ts'
import { type CommandId, commands } from '../../shared/commands/table.ts'
import { messages } from '../../shared/messages/messages.ts'
import { settingsNow } from './settings.ts'

/** The key of a command as a menu writes it, "Ctrl D"; undefined where it has none. Asked where it is drawn: it can be changed. */
export const menuKey = (id: CommandId): string | undefined => partsOf(id)?.join(' ')

/** What a button is called while it is pointed at, with the key that does the same: "Contents (T)". */
export function hinted(label: string, id: CommandId): string {
  const key = partsOf(id)?.join('+')
  return key === undefined ? label : messages.keyboard.hinted(label, key)
}

function partsOf(id: CommandId): readonly string[] | null {
  const [chord] = withOwnKeys(
    commands.filter((entry) => entry.id === id),
    settingsNow().keys,
  ).flatMap(({ keys = [] }) => keys)
  return chord === undefined ? null : keyParts(chord)
}
