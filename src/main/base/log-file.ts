import { join } from 'node:path'
import file from 'electron-log/main'
import { logTo } from './log.ts'
import { logLine } from './log-line.ts'

export const logFile = (folder: string): string => join(folder, 'logs', 'main.log')

/** From now on `logs/main.log` in the user's data folder has a line for each: causes of errors, never what was read. */
export function startLog(folder: string): void {
  file.transports.file.resolvePathFn = () => logFile(folder)
  file.transports.file.maxSize = 1_000_000
  file.transports.console.level = 'warn'
  file.hooks.push((message) => ({ ...message, data: [logLine(message.data)] }))
  file.errorHandler.startCatching({ showDialog: false })
  logTo(file)
}
