/** Milliseconds, one per run. */
export type Samples = readonly number[]

export interface Summary {
  readonly median: number
  readonly p95: number
  readonly min: number
  readonly max: number
}

/** @throws for an empty list. */
export function summarize(samples: Samples): Summary {
  const sorted = [...samples].sort((a, b) => a - b)
  return { median: median(sorted), p95: at(sorted, 0.95), min: at(sorted, 0), max: at(sorted, 1) }
}

/** Milliseconds by the clock, and of the processor, other threads of ours among them. */
export interface Sample {
  readonly wall: number
  readonly cpu: number
}

export interface Figures {
  readonly n: number
  readonly wall: Summary
  readonly cpu: Summary
}

export async function timed(work: () => unknown): Promise<Sample> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { wall, cpu: (user + system) / 1000 }
}

/** Looks between the turns of other work how long it waited for its own at most. */
export function watchTurns(): () => Sample {
  const longest = { wall: 0, cpu: 0 }
  let isOver = false
  let [at, used] = [performance.now(), process.cpuUsage()]
  const look = () => {
    const { user, system } = process.cpuUsage(used)
    longest.wall = Math.max(longest.wall, performance.now() - at)
    longest.cpu = Math.max(longest.cpu, (user + system) / 1000)
    ;[at, used] = [performance.now(), process.cpuUsage()]
    if (!isOver) setImmediate(look)
  }
  setImmediate(look)
  return () => {
    isOver = true
    look()
    return longest
  }
}

export const conclude = (samples: readonly Sample[]): Figures => ({
  n: samples.length,
  wall: summarize(samples.map(({ wall }) => wall)),
  cpu: summarize(samples.map(({ cpu }) => cpu)),
})

export const tell = (name: string, { n, wall, cpu }: Figures): string =>
  `${name.padEnd(32)} ${wall.median.toFixed(1)}, longest ${wall.max.toFixed(1)} ms; of the processor ` +
  `${cpu.median.toFixed(1)}, most ${cpu.max.toFixed(1)} ms (n = ${n})`

/** The mean of the middle two where there is no middle one. */
function median(sorted: Samples): number {
  const half = sorted.length / 2
  const low = sorted[Math.ceil(half) - 1]
  const high = sorted[Math.floor(half)]
  if (low === undefined || high === undefined) throw new Error('There are no samples.')
  return (low + high) / 2
}

/** The quantile by nearest rank, which is always a sample that was really seen. */
function at(sorted: Samples, quantile: number): number {
  const value = sorted[Math.max(0, Math.ceil(quantile * sorted.length) - 1)]
  if (value === undefined) throw new Error('There are no samples.')
  return value
}
