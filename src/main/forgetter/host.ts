/** Main's side of the forgetter. */
import { utilityProcess } from 'electron'
import { logError } from '../log.ts'
import { type ForgetterArguments, forgetterReply } from './protocol.ts'

/**
 * Takes a document out of backups, in a process of its own. Never throws.
 *
 * @param script the forgetter's own
 * @returns the names of those that may still hold it
 */
export function forgetInBackups(
  script: string,
  [file, document, ...backups]: ForgetterArguments,
): Promise<readonly string[]> {
  const left = new Set(backups)
  return new Promise((resolve) => {
    const started = utilityProcess.fork(script, [file, document, ...backups], {
      serviceName: 'Precis forgetter',
      stdio: 'ignore',
      env: {},
    })
    started.on('message', (message: unknown) => {
      const reply = forgetterReply.safeParse(message)
      if (reply.data?.why === null) left.delete(reply.data.name)
      else logError(`A document was not taken out of backup ${reply.data?.name}`, reply.data?.why)
      // Its own end comes as an event of its own; it has nothing left to do.
      if (reply.data?.name === backups.at(-1)) started.kill()
    })
    // Without a listener it would be thrown here, in main; the end of the process follows.
    started.on('error', (_type, location) => logError(`The forgetter met a fatal error in ${location}`, null))
    started.on('exit', () => resolve(backups.filter((name) => left.has(name))))
  })
}
