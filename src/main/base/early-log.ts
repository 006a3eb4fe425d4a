import { type Log, logTo } from './log.ts'

/** Keeps what is said from now on, until there is a log. @returns the way to hand it on to that */
export function keepLines(): (log: Log) => void {
  const said: ((log: Log) => void)[] = []
  logTo({
    error: (what, cause) => said.push((log) => log.error(what, cause)),
    warn: (what) => said.push((log) => log.warn(what)),
  })
  return (log) => {
    logTo(log)
    for (const say of said.splice(0)) say(log)
  }
}
