import { join } from 'node:path'
import log from 'electron-log/main'
import { logLine } from './log-line.ts'

/** Writes to `logs/main.log` in the user's data folder, a line for each: causes of errors, never what was read. */
export function startLog(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log')
  log.transports.file.maxSize = 1_000_000
  log.transports.console.level = 'warn'
  log.hooks.push((message) => ({ ...message, data: [logLine(message.data)] }))
  log.errorHandler.startCatching({ showDialog: false })
}

export const logFile = (folder: string): string => join(folder, 'logs', 'main.log')

/** Logs an error with its cause. */
export function logError(what: string, cause: unknown): void {
  log.error(what, cause)
}

/** Logs why a file of the user's could not be used, without its name: it may say what they read. */
export function logFileError(what: string, cause: unknown): void {
  const { code = null, syscall = null, name = 'Error' } = (cause ?? {}) as NodeJS.ErrnoException
  log.error(what, code === null ? name : `${code}${syscall === null ? '' : ` in ${syscall}`}`)
}

/** Logs what is no error, but not as it should be. */
export function logWarning(what: string): void {
  log.warn(what)
}
