/** What the benchmark says on the terminal, in 100 columns. */
import type { Cost } from './cost.ts'
import type { Measured } from './measure.ts'
import type { PaintedFigures } from './painted.ts'
import { kinds } from './queries.ts'

const widths = [11, 5, 9, 9, 10, 9, 10, 9, 9, 9, 9]
const lineOf = (cells: readonly string[]) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('')

const short = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
const share = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(3))

/** Precis in milliseconds, its ratios to the peers, and the recall of all three. */
export function engineTable(measured: Measured): string[] {
  const rows = kinds.flatMap((kind) => {
    const row = measured[kind]
    if (row === undefined) return []
    const { Precis: own, MiniSearch: mini, FTS5: fts } = row.engines
    const ratios = [mini, fts].flatMap((peer) =>
      own && peer ? [short(own.p50 / peer.p50), short(own.p95 / peer.p95)] : ['-', '-'],
    )
    const times = own ? [short(own.p50), short(own.p95)] : ['-', '-']
    const recalls = [own, mini, fts].map((one) => share(one?.recall))
    return [lineOf([kind, String(row.n), ...times, ...ratios, ...recalls])]
  })
  return [
    lineOf(['', '', 'ms', '', 'to Mini', '', 'to FTS5', '', 'recall', '', '']),
    lineOf(['', 'n', 'p50', 'p95', 'p50', 'p95', 'p50', 'p95', 'Precis', 'Mini', 'FTS5']),
    ...rows,
  ]
}

export function costTable(costs: Readonly<Record<string, Cost>>): string[] {
  return Object.entries(costs).map(([name, { buildMs, loadMs, heapMiB, processMiB, sizeMiB }]) => {
    const load = loadMs === null ? '' : `, load ${short(loadMs)} ms`
    const memory = `heap ${short(heapMiB)} MiB, process ${short(processMiB)} MiB`
    return `${name.padEnd(11)} build ${short(buildMs)} ms${load}; ${memory}; stored ${short(sizeMiB)} MiB`
  })
}

export function paintedLines(name: string, figures: PaintedFigures): string[] {
  const { n, unchanged, empty, palette, over, budget, firstLetter, slowest, cold, checked, caughtUpMs } =
    figures
  const both = ({ median, p95 }: { readonly median: number; readonly p95: number }) =>
    `p50 ${short(median)} p95 ${short(p95)}`
  return [
    `${name.padEnd(14)} palette ${both(palette)}; empty input ${both(empty)}; over at p95 ` +
      `${short(over.p95)} of ${budget}`,
    `${''.padEnd(14)} ${n} keys, ${unchanged} more changed nothing; ` +
      (firstLetter === null ? '' : `first letters (${firstLetter.n}) ${both(firstLetter.palette)}; `) +
      `after the start ${cold === null ? '-' : short(cold)}; right ${checked.same} of ${checked.n}`,
    `${''.padEnd(14)} slowest: ${slowest.map(({ typed, ms }) => `${typed} ${short(ms)}`).join(', ')}`,
    `${''.padEnd(14)} index of the library complete ${short(caughtUpMs / 1000)} s after the start`,
  ]
}
