// What the programs in this folder share. Each is bundled and run as Electron's main process (run.ts).

import { writeSync } from 'node:fs'

let failed = 0

/** At once, so that no line is lost when the process ends. */
export const print = (line: string): void => void writeSync(1, `${line}\n`)

/** Runs one check and prints one line. `work` may return a note, or `skip(why)`. */
export async function check(name: string, work: () => unknown): Promise<void> {
  const start = performance.now()
  const time = (): string => `${(performance.now() - start).toFixed(0)} ms`
  try {
    const note = await work()
    if (note instanceof Skipped) print(`skip ${name}: ${note.why}`)
    else print(`ok   ${name}${typeof note === 'string' ? `: ${note}` : ''} (${time()})`)
  } catch (error) {
    failed += 1
    print(
      `FAIL ${name} (${time()}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
  }
}

/** Ends the program: exit code 1 if a check failed. Returns only for the type checker. */
export async function finish(): Promise<void> {
  const code = failed > 0 ? 1 : 0
  if (process.versions.electron) (await import('electron')).app.exit(code)
  else process.exit(code)
}

class Skipped {
  readonly why: string
  constructor(why: string) {
    this.why = why
  }
}
export const skip = (why: string): unknown => new Skipped(why)

export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${what}: ${a}, expected ${b}`)
}

export function assert(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what)
}

/** Which runtime this is, for the report. */
export const runtime = process.versions.electron
  ? `Electron ${process.versions.electron}`
  : `Node ${process.versions.node}`

/** Numbers in [0, 1) that a seed determines (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
