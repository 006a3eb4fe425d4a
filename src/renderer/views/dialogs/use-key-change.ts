import { type KeyboardEvent, useState } from 'react'
import { namedCommands } from '../../../shared/commands/named.ts'
import {
  giveKey,
  holdersOf,
  isReserved,
  keyText,
  resetKeys,
  takeKeys,
} from '../../../shared/commands/own-keys.ts'
import { type CommandId, commands } from '../../../shared/commands/table.ts'
import { messages } from '../../../shared/messages/messages.ts'
import type { OwnKeys } from '../../../shared/settings.ts'
import { isOfInputMethod, keptChord } from '../../chords.ts'
import { changeSettings, settingsNow } from '../../state/settings.ts'

/** A line of the sheet: a command may stand in several parts of it. */
export interface LineName {
  readonly group: string
  readonly id: CommandId
}

/** How far the change of a line's key has come. */
export interface KeyChange {
  readonly line: LineName
  /** A chord that is reserved, or that others have; null while none was pressed. */
  readonly pressed: { readonly chord: string; readonly holders: readonly string[] } | null
}

export const keysText = (keys: readonly string[]): string =>
  keys.length === 0 ? messages.keyboard.none : keys.map(keyText).join(', ')

/** Changes the key of one line at a time. What was done is said in `said`, for those who do not see it. */
export function useKeyChange() {
  const [change, setChange] = useState<KeyChange | null>(null)
  const [said, setSaid] = useState('')
  const own = () => settingsNow().keys
  const put = (id: CommandId, keys: OwnKeys, now: readonly string[]) => {
    changeSettings({ keys })
    setChange(null)
    setSaid(messages.keyboard.changed(labelOf(id), keysText(now)))
  }
  const give = (id: CommandId, chord: string) => put(id, giveKey(commands, own(), id, chord), [chord])
  const reset = (id: CommandId) =>
    put(id, resetKeys(commands, own(), id), commands.find((entry) => entry.id === id)?.keys ?? [])
  const begin = (line: LineName) => {
    setChange({ line, pressed: null })
    setSaid(messages.keyboard.press)
  }
  const end = () => {
    setChange(null)
    setSaid('')
  }
  const press = (line: LineName, event: KeyboardEvent) => {
    // One who leaves the line leaves its key.
    if (event.key === 'Tab') return end()
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return end()
    if (event.key === 'Backspace') return put(line.id, takeKeys(commands, own(), line.id), [])
    const chord = isOfInputMethod(event.nativeEvent) ? null : keptChord(event.nativeEvent)
    if (chord === null) return
    const key = keyText(chord)
    if (isReserved(commands, line.id, chord)) {
      setChange({ line, pressed: { chord, holders: [] } })
      return setSaid(messages.keyboard.reserved(key))
    }
    const holders = holdersOf(commands, own(), line.id, chord).map(({ id }) => labelOf(id))
    if (holders.length === 0) return give(line.id, chord)
    setChange({ line, pressed: { chord, holders } })
    setSaid(messages.keyboard.held(key, holders.join(', ')))
  }
  return { change, said, begin, end, press, give, reset }
}

const labelOf = (id: CommandId): string => namedCommands().find((entry) => entry.id === id)?.label ?? id
