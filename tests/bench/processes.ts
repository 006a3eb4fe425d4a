import { readdirSync, readFileSync } from 'node:fs'

/** What the processes of an app have used of the processor since they began, in ms, by what they are for. */
export type Processor = Readonly<Record<'main' | 'page' | 'other' | 'all', number>>

interface Process {
  readonly pid: string
  readonly parent: string
  /** Milliseconds of the processor, its own and the system's for it; Linux tells it in steps of 10. */
  readonly used: number
}

/** Ticks of the processor's clock in a second, which Linux tells programs, whatever its own. */
const ticks = 100

/** The processes of an app: the one of that id, and all that it started. Linux alone tells of them. */
function processesOf(root: number): readonly Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statOf(pid) ?? [])
  const ours = new Set([`${root}`])
  // A process is listed behind its parent, unless numbers began anew between.
  for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid)
  return all.filter(({ pid }) => ours.has(pid))
}

function statOf(pid: string): Process | null {
  const text = textOf(pid, 'stat')
  if (text === null) return null
  // The name may hold blanks and brackets. Behind it: state, parent and, 10 fields on, the two times.
  const [, parent = '', ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { pid, parent, used: ((Number(rest[9]) + Number(rest[10])) * 1000) / ticks }
}

/** Null where the process has ended. */
function textOf(pid: string, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}

/** What all of them have used until now. */
export function processorOf(root: number): Processor {
  const used = { main: 0, page: 0, other: 0, all: 0 }
  for (const each of processesOf(root)) {
    used[kindOf(each.pid, root)] += each.used
    used.all += each.used
  }
  return used
}

function kindOf(pid: string, root: number): 'main' | 'page' | 'other' {
  if (pid === `${root}`) return 'main'
  return textOf(pid, 'cmdline')?.includes('--type=renderer') === true ? 'page' : 'other'
}

/** The memory of all of them in MiB: what several share counts once, in parts. */
export function memoryOf(root: number): number {
  const shares = processesOf(root).map(
    ({ pid }) => /^Pss:\s+(\d+) kB/m.exec(textOf(pid, 'smaps_rollup') ?? '')?.[1],
  )
  return shares.reduce((sum, share) => sum + Number(share ?? 0), 0) / 1024
}
