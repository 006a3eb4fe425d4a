/** Main's side of the forgetter. */
import { runApart } from '../base/apart.ts'
import { logError } from '../base/log.ts'
import { type ForgetterArguments, forgetterReply } from './protocol.ts'

/**
 * Takes a document out of backups, in a process of its own. Never throws.
 *
 * @param script the forgetter's own
 * @returns the names of those that may still hold it
 */
export async function forgetInBackups(
  script: string,
  [file, document, ...backups]: ForgetterArguments,
): Promise<readonly string[]> {
  const left = new Set(backups)
  await runApart(script, 'forgetter', [file, document, ...backups], (message) => {
    const reply = forgetterReply.safeParse(message)
    if (reply.data?.why === null) left.delete(reply.data.name)
    else logError(`A document was not taken out of backup ${reply.data?.name}`, reply.data?.why)
    return reply.data?.name === backups.at(-1)
  })
  return backups.filter((name) => left.has(name))
}
