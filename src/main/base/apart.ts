/** A task in a process of its own, which ends with it: what takes long, or reads what may be damaged, does not stop the window. */
import { utilityProcess } from 'electron'
import { logError } from './log.ts'

/**
 * Starts one. Never throws.
 *
 * @param script its own, which speaks through `process.parentPort`
 * @param name what it is called in a list of processes, and in the log
 * @param hear what it says; true if that was its last word
 * @returns when it has ended, for whatever reason
 */
export function runApart(
  script: string,
  name: string,
  args: readonly string[],
  hear: (message: unknown) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const started = utilityProcess.fork(script, [...args], {
      serviceName: `Precis ${name}`,
      stdio: 'ignore',
      env: {},
    })
    // Its own end comes as an event of its own; it has nothing left to do.
    started.on('message', (message: unknown) => void (hear(message) && started.kill()))
    // Without a listener it would be thrown here, in main; the end of the process follows.
    started.on('error', (_type, location) => logError(`The ${name} met a fatal error in ${location}`, null))
    started.on('exit', () => resolve())
  })
}
