import { readdirSync, readFileSync } from 'node:fs'

/** What the processes of an app have used of the processor since they began, in ms, by what they are for. */
export type Processor = Readonly<Record<'main' | 'page' | 'other' | 'all', number>>

/** Ticks of the processor's clock in a second, which Linux tells programs, whatever its own. */
const ticks = 100

/** The ids of a process and of all that it started, over any number of steps. Linux alone tells. */
function processesOf(root: string): readonly string[] {
  return [root, ...namesIn(`${root}/task`).flatMap((thread) => childrenOf(root, thread).flatMap(processesOf))]
}

/** What a thread has started. */
const childrenOf = (pid: string, thread: string): readonly string[] =>
  textOf(`${pid}/task/${thread}/children`)?.match(/\d+/g) ?? []

/** Milliseconds of the processor, its own and the system's for it, in steps of 10. */
function usedBy(pid: string): number {
  const text = textOf(`${pid}/stat`) ?? ''
  // The name may hold blanks and brackets. 11 fields behind it are the two times.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 1000) / ticks
}

/** Null where the process has ended. */
function textOf(path: string): string | null {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return null
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(`/proc/${path}`)
  } catch {
    return []
  }
}

/** What all of them have used until now. */
export function processorOf(root: number): Processor {
  const used = { main: 0, page: 0, other: 0, all: 0 }
  for (const pid of processesOf(`${root}`)) {
    const ms = usedBy(pid)
    used[pid === `${root}` ? 'main' : kindOf(pid)] += ms
    used.all += ms
  }
  return used
}

const kindOf = (pid: string): 'page' | 'other' =>
  textOf(`${pid}/cmdline`)?.includes('--type=renderer') === true ? 'page' : 'other'

/** The memory of all of them in MiB: what several share counts once, in parts. */
export function memoryOf(root: number): number {
  const shares = processesOf(`${root}`).map(
    (pid) => /^Pss:\s+(\d+) kB/m.exec(textOf(`${pid}/smaps_rollup`) ?? '')?.[1],
  )
  return shares.reduce((sum, share) => sum + Number(share ?? 0), 0) / 1024
}
