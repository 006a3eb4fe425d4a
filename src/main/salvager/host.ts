/** Main's side of the salvager. */
import { runApart } from '../base/apart.ts'
import { StoreError } from '../store/errors.ts'
import type { Salvage } from '../store/salvage/salvage.ts'
import { type SalvagerReply, salvagerReply } from './protocol.ts'

/**
 * Salvages in a process of its own, so that the window stands still for none of it, and only that process ends over what
 * cannot be read.
 *
 * @param script the salvager's own
 */
export const salvageApart =
  (script: string): Salvage =>
  async (copy, damaged, now) => {
    let reply: SalvagerReply | null = null
    await runApart(script, 'salvager', [copy, damaged, String(now)], (message) => {
      reply = salvagerReply.safeParse(message).data ?? null
      return true
    })
    return answerOf(reply)
  }

function answerOf(reply: SalvagerReply | null) {
  if (reply === null) throw new StoreError('unexpected', 'The salvager ended without an answer')
  if (reply.kind === 'failed') throw new StoreError(reply.code, reply.why)
  return reply.salvaged
}
