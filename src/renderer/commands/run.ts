import { useLayoutEffect, useRef } from 'react'
import type { CommandId } from '../../shared/commands/table.ts'
import { type Half, halfInUse, useHalf } from '../state/half.ts'

interface Listener {
  /** The half of Read that it acts on; null for one that acts wherever the focus is. */
  readonly half: Half | null
  readonly act: () => void
}

const listeners = new Map<CommandId, readonly Listener[]>()

/** Who answers in a half: what stands in it, else what acts everywhere; of each the latest to mount. */
function listenerOf(command: CommandId, half: Half): Listener | undefined {
  const all = listeners.get(command) ?? []
  return all.findLast((each) => each.half === half) ?? all.findLast((each) => each.half === null)
}

/**
 * Carries out a command; false where nothing on screen answers to it.
 *
 * @param half of Read that it is about, where it stands in one
 */
export function run(command: CommandId, half: Half = halfInUse()): boolean {
  const listener = listenerOf(command, half)
  listener?.act()
  return listener !== undefined
}

/** Whether something on screen answers to a command. */
export const canRun = (command: CommandId): boolean => listenerOf(command, halfInUse()) !== undefined

/**
 * Answers commands while the component is on screen, from its first frame on: a key that is pressed at what is seen must not be
 * lost. In a half of Read they are answered while that half is in use.
 */
export function useCommands(commands: { readonly [C in CommandId]?: (() => void) | undefined }): void {
  const latest = useRef(commands)
  latest.current = commands
  const half = useHalf()
  const names = Object.keys(commands).join(' ')
  useLayoutEffect(() => {
    const added = names.split(' ').map((name) => {
      const command = name as CommandId
      const listener: Listener = { half, act: () => latest.current[command]?.() }
      listeners.set(command, [...(listeners.get(command) ?? []), listener])
      return () => listeners.set(command, listeners.get(command)?.filter((one) => one !== listener) ?? [])
    })
    return () => {
      for (const remove of added) remove()
    }
  }, [names, half])
}
