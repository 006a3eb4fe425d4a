import { join } from 'node:path'
import file from 'electron-log/main'
import type { Log } from './log.ts'
import { logLine } from './log-line.ts'

export const logFile = (folder: string): string => join(folder, 'logs', 'main.log')

/** `logs/main.log` in the user's data folder, which has causes of errors, never what was read. */
export function startLog(folder: string): Log {
  file.transports.file.resolvePathFn = () => logFile(folder)
  file.transports.file.maxSize = 1_000_000
  file.transports.console.level = 'warn'
  file.hooks.push((message) => ({ ...message, data: [logLine(message.data)] }))
  file.errorHandler.startCatching({ showDialog: false })
  return file
}
