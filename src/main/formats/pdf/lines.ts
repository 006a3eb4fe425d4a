/** From the pieces of text on a page to its lines, in the order in which the page was written. */
import { adoptMarks } from './adopt-marks.ts'
import { isItemLabel } from './item-labels.ts'
import { type LineText, lineText } from './line-text.ts'
import { type Columns, gapOfCell, gapOfCloseCell, isColumn } from './pieces.ts'
import { closeUp } from './spaced.ts'
import type { Table, Tag } from './tag.ts'
import type { TextRun } from './text-run.ts'
import { onPage } from './turned.ts'

export interface PdfLine extends Partial<LineText> {
  /** Without the marks of notes. */
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The size of most of its letters. */
  readonly size: number
  readonly page: number
  /** All its letters are. */
  readonly bold?: true
  /** Which part of its page it is, where the file says so. */
  readonly tag?: Tag
  /** The row of a table that it is, where that is known. */
  readonly row?: TaggedRow
}

/** A row of a table as its tags tell it, or the places of its cells. */
export interface TaggedRow {
  readonly table: Table
  /** Its place in the table. */
  readonly row: number
  /** Those that hold something. */
  readonly cells: readonly TaggedCell[]
}

export interface TaggedCell {
  /** Its place in its row. */
  readonly column: number
  readonly lines: readonly PdfLine[]
}

/** Part of a letter's size: how far apart two runs of one line may stand. */
const sameBaseline = 0.6

/** A page is written line by line, column by column: a run that does not go on in its line opens the next. */
export function linesOf(runs: readonly TextRun[], page: number): PdfLine[] {
  const written: TextRun[][] = []
  let open: Open | null = null
  for (const run of runs) {
    if (open !== null && goesOn(open, run)) open.runs.push(run)
    else {
      open = { runs: [run], first: run, last: run, size: run.size }
      written.push(open.runs)
    }
    open.size = Math.max(open.size, run.size)
    // A blank may be written wider than the way to what follows it.
    if (!isBlank(run) || isBlank(open.last)) open.last = run
  }
  const whole = adoptMarks(written.map(closeUp))
  const columns = columnsOf(whole)
  return whole.flatMap((line, index) => toLine(line, page, columns[index] ?? noColumns) ?? [])
}

const isBlank = ({ text }: TextRun) => text.trim() === ''
const endOf = ({ x, width }: TextRun) => x + width

/** The line that is being written. */
interface Open {
  readonly runs: TextRun[]
  readonly first: TextRun
  /** The last run with letters, if there is one. */
  last: TextRun
  /** Of its largest letters. */
  size: number
}

function goesOn({ first, last, size }: Open, run: TextRun): boolean {
  if (first.turn !== run.turn) return false
  const largest = Math.max(size, run.size)
  return Math.abs(run.y - first.y) < largest * sameBaseline && run.x >= endOf(last) - largest
}

const noColumns: Columns = { near: [], aligned: [] }
/** Sizes of the letters: what is never so far apart in a sentence, unless that is stretched. */
const gapInRow = 1.5
/** So many lines with cells before and after one tell its columns; so many of them have a cell that is close. */
const rowsAround = 3
const fewestAligned = 2
/** How far off such a line may have been written: cells may go on over lines before the next are. */
const linesAround = 40

/** Where the cells of each line may begin, as the lines around it have theirs. */
function columnsOf(lines: readonly (readonly TextRun[])[]): readonly Columns[] {
  const wide = lines.map((line) => startsAfter(line, gapOfCell))
  const close = lines.map((line) => {
    const cells = withoutLabel(line)
    return startsAfter(cells, gapInRow).length === 0 ? [] : startsAfter(cells, gapOfCloseCell)
  })
  const rows = close.flatMap((starts, index) => (starts.length > 0 ? [index] : []))
  const places = new Map(rows.map((index, place) => [index, place]))
  return lines.map((_, index) => {
    const place = places.get(index)
    const near = inOrder([...(wide[index - 1] ?? []), ...(wide[index + 1] ?? [])])
    if (place === undefined) return { near, aligned: [] }
    const around = rows
      .slice(Math.max(0, place - rowsAround), place + rowsAround + 1)
      .filter((row) => row !== index && Math.abs(row - index) <= linesAround)
    const aligned = (close[index] ?? []).filter(
      (x) => around.filter((row) => isColumn(close[row] ?? [], x)).length >= fewestAligned,
    )
    return { near, aligned }
  })
}

/** What stands behind the label of an item is no cell beside it. */
function withoutLabel(runs: readonly TextRun[]): readonly TextRun[] {
  const first = runs.findIndex((run) => !isBlank(run))
  return first >= 0 && isItemLabel(runs[first]?.text ?? '') ? runs.slice(first + 1) : runs
}

/** Where runs of a line begin that stand so far behind the one before, in sizes of their letters; in order. */
function startsAfter(runs: readonly TextRun[], gap: number): number[] {
  const solid = runs.filter((run) => !isBlank(run))
  const starts = solid.flatMap((run, index) => {
    const last = solid[index - 1]
    return last !== undefined && run.x - endOf(last) > run.size * gap ? [run.x] : []
  })
  return inOrder(starts)
}

const inOrder = (places: readonly number[]): number[] => places.toSorted((one, other) => one - other)

function toLine(runs: readonly TextRun[], page: number, columns: Columns): PdfLine | null {
  const solid = runs.filter((run) => !isBlank(run))
  const [first] = solid
  const last = solid.at(-1)
  if (first === undefined || last === undefined) return null
  const { text, spans, lead, cells } = lineText(runs, columns)
  const size = commonest(solid.map(({ size, text }) => [size, text.trim().length] as const))
  // A mark at its start is raised above the line.
  const { y } =
    lead === undefined ? first : (solid.find(({ y, size }) => y < first.y && size > first.size) ?? first)
  return {
    text,
    x: first.x,
    y,
    width: endOf(last) - first.x,
    ...(first.turn !== undefined && { ...onPage(first.x, y, first.turn), width: size }),
    size,
    page,
    ...(isBold(solid) && { bold: true as const }),
    ...tagOf(solid),
    ...(spans.length > 0 && { spans }),
    ...(lead !== undefined && { lead }),
    ...(cells !== undefined && { cells }),
  }
}

/** So few letters beside a tagged text are the mark of an item, which browsers leave untagged. */
const longestMark = 4

/** What all its runs are part of; signs that are there for their looks tell nothing of the words beside them. */
function tagOf(runs: readonly TextRun[]): { readonly tag?: Tag } {
  const isMark = ({ tag, text }: TextRun) =>
    tag?.role === 'artifact' || (tag === undefined && text.trim().length <= longestMark)
  const words = runs.filter((run) => !isMark(run))
  const [tag, ...others] = new Set((words.length === 0 ? runs : words).map((run) => run.tag))
  return tag === undefined || others.length > 0 ? {} : { tag }
}

/** A number before a bold title may be plain, and the mark of a note behind it. */
const mostlyBold = 0.85

function isBold(runs: readonly TextRun[]): boolean {
  const lettersOf = (some: readonly TextRun[]) =>
    some.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
  const bold = lettersOf(runs.filter(({ face }) => face?.bold))
  return bold > 0 && bold >= lettersOf(runs) * mostlyBold
}

/** The value with the most weight, rounded to half a point. */
export function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight)
  }
  let best = 0
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? -1)) best = value
  return best
}
