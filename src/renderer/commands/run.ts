import { useLayoutEffect, useRef } from 'react'
import type { CommandId } from '../../shared/commands/table.ts'

const listeners = new Map<CommandId, (() => void)[]>()

/** Carries out a command; false where nothing on screen answers to it. */
export function run(command: CommandId): boolean {
  const listener = listeners.get(command)?.at(-1)
  listener?.()
  return listener !== undefined
}

/** Whether something on screen answers to a command. */
export const canRun = (command: CommandId): boolean => (listeners.get(command)?.length ?? 0) > 0

/**
 * Answers commands while the component is on screen, from its first frame on: a key that is pressed at what is seen must not be
 * lost. The latest to mount goes first.
 */
export function useCommands(commands: { readonly [C in CommandId]?: (() => void) | undefined }): void {
  const latest = useRef(commands)
  latest.current = commands
  const names = Object.keys(commands).join(' ')
  useLayoutEffect(() => {
    const added = names.split(' ').map((name) => {
      const command = name as CommandId
      const listener = () => latest.current[command]?.()
      listeners.set(command, [...(listeners.get(command) ?? []), listener])
      return () => listeners.set(command, listeners.get(command)?.filter((one) => one !== listener) ?? [])
    })
    return () => {
      for (const remove of added) remove()
    }
  }, [names])
}
