import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly process: ChildProcess
  readonly lines: string[]
  /** Resolves when a line equals `line`, or false if the child ended before. */
  readonly sees: (line: string) => Promise<boolean>
  readonly ended: Promise<number | null>
  /** kill -9 to the child and the helper processes Electron started for it. */
  readonly kill: () => void
}

/**
 * Electron's Node alone in the short form: the store asks nothing else of it, and without its windows and their helpers it
 * starts in a tenth of the time.
 */
const asNode = process.versions.electron !== undefined && !process.env.FULL

/** Starts another bundled program of this folder in the same runtime as this one. */
export function startChild(name: string, env: Readonly<Record<string, string>>): Child {
  const program = join(dirname(fileURLToPath(import.meta.url)), `${name}.mjs`)
  const flags =
    process.versions.electron !== undefined && !asNode
      ? process.argv.slice(1).filter((argument) => argument === '--no-sandbox')
      : []
  const child = spawn(process.execPath, [...flags, program], {
    env: { ...process.env, ...env, ...(asNode ? { ELECTRON_RUN_AS_NODE: '1' } : {}) },
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  })
  const lines: string[] = []
  const waiting = new Map<string, (seen: boolean) => void>()
  let rest = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? '' // an unfinished line was not acknowledged
    for (const line of parts) {
      lines.push(line)
      waiting.get(line)?.(true)
    }
  })
  // 'close' and not 'exit': all that was said before the death has been read by then.
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)))
  void ended.then(() => {
    for (const done of waiting.values()) done(false)
  })
  return {
    process: child,
    lines,
    sees: (line) =>
      lines.includes(line) ? Promise.resolve(true) : new Promise((done) => waiting.set(line, done)),
    ended,
    kill: () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    },
  }
}
