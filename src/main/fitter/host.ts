/** Main's side of the fitter. */
import { runApart } from '../base/apart.ts'
import type { Fitted } from './fit.ts'
import { type FitterReply, fitterReply } from './protocol.ts'

/**
 * Fits the weights of the scheduler to the log in a data file; null where nothing can be compared. Throws where it fails.
 *
 * @param script the fitter's own
 */
export async function fitApart(script: string, file: string): Promise<Fitted | null> {
  let reply: FitterReply | null = null
  await runApart(script, 'fitter', [file], (message) => {
    reply = fitterReply.safeParse(message).data ?? null
    return true
  })
  return answerOf(reply)
}

function answerOf(reply: FitterReply | null): Fitted | null {
  if (reply === null) throw new Error('The fitter ended without an answer')
  if (reply.kind === 'failed') throw new Error(reply.why)
  return reply.fitted
}
