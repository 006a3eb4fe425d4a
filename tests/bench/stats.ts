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
