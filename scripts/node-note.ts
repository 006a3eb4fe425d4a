/** What to say where Node is older than the packages of the lock file ask for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.ts'

/** Says it, and goes on: most things run on an older Node too. */
export function sayNodeNote(): void {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const note = nodeNote(process.versions.node, engines.node)
  if (note !== null) console.error(note)
}

/** @param running as `process.versions.node` @param engines as package.json has it: ">=22.12.0" @returns null where it is new enough */
export function nodeNote(running: string, engines: string): string | null {
  const needed = engines.replace(/^>=\s*/u, '')
  return isOlder(running, needed)
    ? `This is Node ${running}; the packages of Precis ask for ${needed} or newer, and what follows may fail for that.`
    : null
}

function isOlder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number))
  for (const [at, number] of (b ?? []).entries()) {
    const own = a?.[at] ?? 0
    if (own !== number) return own < number
  }
  return false
}
