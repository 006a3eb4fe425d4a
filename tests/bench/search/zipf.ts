/** How the words of a corpus are distributed: f(rank) ~ (rank + q)^-s, fitted to what was counted. */

export interface RankLaw {
  readonly s: number
  readonly q: number
  /** Of the logarithms of the frequencies: 1 is a perfect fit. */
  readonly r2: number
}

/** Words used less often are as many as chance will have it, and say nothing of the law. */
const leastUses = 5
/** Ranks at equal distances of their logarithms: the few common words count as much as the many rare ones. */
const points = 60

/** Least squares on the logarithms for each shift of a grid; the best shift wins. */
export function fitRankLaw(counts: Iterable<number>): RankLaw {
  const sorted = [...counts].filter((count) => count >= leastUses).sort((a, b) => b - a)
  const ranks = new Set(
    Array.from({ length: points }, (_, at) => Math.round(sorted.length ** (at / (points - 1)))),
  )
  const chosen = [...ranks].filter((rank) => rank >= 1 && rank <= sorted.length)
  const ys = chosen.map((rank) => Math.log(sorted[rank - 1] ?? 1))
  let best: RankLaw = { s: 0, q: 0, r2: -Infinity }
  for (let q = 0; q <= 30; q += 0.5) {
    const { slope, r2 } = fitLine(
      chosen.map((rank) => Math.log(rank + q)),
      ys,
    )
    if (r2 > best.r2) best = { s: -slope, q, r2 }
  }
  return best
}

function fitLine(xs: readonly number[], ys: readonly number[]): { slope: number; r2: number } {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [mx, my] = [mean(xs), mean(ys)]
  let [xy, xx, yy] = [0, 0, 0]
  xs.forEach((x, at) => {
    const y = ys[at] ?? my
    xy += (x - mx) * (y - my)
    xx += (x - mx) ** 2
    yy += (y - my) ** 2
  })
  return { slope: xy / xx, r2: xy ** 2 / (xx * yy) }
}
