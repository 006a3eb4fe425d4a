/** What became of the rows of a table. */
import type { ChangedPart, RowChange } from '../model/change.ts'
import { comparable } from '../text/normalize.ts'
import { layOut, type Pair } from './order.ts'
import { samePairs } from './same.ts'
import { wordParts } from './words.ts'

type Cells = readonly string[]

/** Where a column stands in either table; null where it is not. */
interface Column {
  readonly old: number | null
  readonly next: number | null
}

/**
 * All rows of both, those of the new table in its order; a row that only moved is as it was.
 *
 * @param old cells, row by row; the first row names the columns
 */
export function rowChanges(old: readonly Cells[], next: readonly Cells[]): readonly RowChange[] {
  const columns = columnsOf(old, next)
  return layOut(old.length, next.length, rowPairs(old, next, columns)).map((laid) => {
    const [before, now] = [old[laid.old ?? -1], next[laid.next ?? -1]]
    const cells = columns.map((column) =>
      cellParts(before?.[column.old ?? -1] ?? '', now?.[column.next ?? -1] ?? ''),
    )
    if (before === undefined) return { kind: 'added', cells }
    if (now === undefined) return { kind: 'removed', cells }
    const isSame = cells.every((parts) => parts.every(({ kind }) => kind === 'same'))
    return { kind: isSame ? 'same' : 'changed', cells }
  })
}

function cellParts(old: string, next: string): readonly ChangedPart[] {
  if (comparable(old) === comparable(next)) return next === '' ? [] : [{ kind: 'same', text: next }]
  return wordParts(old, next)
}

/** Columns are the same by their heads where there are more or fewer of them, else by their places. */
function columnsOf(old: readonly Cells[], next: readonly Cells[]): readonly Column[] {
  const [before, now] = [widthOf(old), widthOf(next)]
  if (before === now) return Array.from({ length: now }, (_, at) => ({ old: at, next: at }))
  const heads = (rows: readonly Cells[], width: number) =>
    Array.from({ length: width }, (_, at) => comparable(rows[0]?.[at] ?? ''))
  return layOut(before, now, samePairs(heads(old, before), heads(next, now)))
}

const widthOf = (rows: readonly Cells[]): number => Math.max(0, ...rows.map((cells) => cells.length))

/** Rows of which nothing is the same but some cells are compared one by one; of more than that, nobody reads which became which. */
const mostTried = 100_000

/** Rows that say the same, then those that begin with the same cell, then those of which most cells are the same. */
function rowPairs(
  old: readonly Cells[],
  next: readonly Cells[],
  columns: readonly Column[],
): readonly Pair[] {
  const all = (cells: Cells): string => JSON.stringify(cells.map(comparable))
  const first = (cells: Cells): string => comparable(cells[0] ?? '')
  let pairs = samePairs(old.map(all), next.map(all))
  const rest = () => {
    const [olds, nexts] = [new Set(pairs.map((pair) => pair.old)), new Set(pairs.map((pair) => pair.next))]
    const left = (rows: readonly Cells[], taken: ReadonlySet<number>) =>
      rows.flatMap((cells, at) => (taken.has(at) || cells.length === 0 ? [] : [{ at, cells }]))
    return [left(old, olds), left(next, nexts)] as const
  }
  const [before, now] = rest()
  const named = (rows: readonly { readonly cells: Cells }[]) =>
    // A cell that says nothing names no row.
    rows.map(({ cells }, at) => first(cells) || `${at} ${rows === before ? 'old' : 'next'}`)
  pairs = [
    ...pairs,
    ...samePairs(named(before), named(now)).map((pair) => ({
      old: before[pair.old]?.at ?? 0,
      next: now[pair.next]?.at ?? 0,
    })),
  ]
  const [olds, nexts] = rest()
  if (olds.length * nexts.length > mostTried) return pairs
  const taken = new Set<number>()
  for (const { at, cells } of nexts) {
    const same = olds.find((one) => !taken.has(one.at) && shareSame(one.cells, cells, columns) > 0.5)
    if (same === undefined) continue
    taken.add(same.at)
    pairs = [...pairs, { old: same.at, next: at }]
  }
  return pairs
}

function shareSame(old: Cells, next: Cells, columns: readonly Column[]): number {
  const both = columns.filter((column) => column.old !== null && column.next !== null)
  const same = both.filter((column) => {
    const cell = comparable(old[column.old ?? -1] ?? '')
    return cell !== '' && cell === comparable(next[column.next ?? -1] ?? '')
  })
  return both.length === 0 ? 0 : same.length / both.length
}
