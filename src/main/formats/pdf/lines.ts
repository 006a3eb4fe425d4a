/** From the pieces of text on a page to its lines, in the order in which the page was written. */

/** A run of text as pdf.js gives it: its origin is the page's lower left corner, units are points. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
}

export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The size of most of its letters. */
  readonly size: number
  readonly page: number
}

/** Parts of a letter's size: how far apart two runs of one line may stand. */
const sameBaseline = 0.6
const gapOfWord = 0.15
const gapOfCell = 2.5
/** Wider than most blanks between words, even where a line is stretched to the margin. */
const gapOfNarrowCell = 1
/** How far apart the cells of one column may begin, in points. */
const sameColumn = 2

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
  const starts = written.map((line) => cellStarts(line))
  return written.flatMap((line, index) => {
    const near = [...(starts[index - 1] ?? []), ...(starts[index + 1] ?? [])]
    return toLine(line, page, near) ?? []
  })
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
  const largest = Math.max(size, run.size)
  return Math.abs(run.y - first.y) < largest * sameBaseline && run.x >= endOf(last) - largest
}

/** Where the cells of a line begin, after its first. */
function cellStarts(runs: readonly TextRun[]): number[] {
  const solid = runs.filter((run) => !isBlank(run))
  return solid.flatMap((run, index) => {
    const last = solid[index - 1]
    return last !== undefined && run.x - endOf(last) > run.size * gapOfCell ? [run.x] : []
  })
}

/** `columns` are the places at which cells of the lines above and below begin. */
function toLine(runs: readonly TextRun[], page: number, columns: readonly number[]): PdfLine | null {
  const solid = runs.filter((run) => !isBlank(run))
  const [first] = solid
  const last = solid.at(-1)
  if (first === undefined || last === undefined) return null
  let text = ''
  let before: TextRun | null = null
  for (const run of runs) {
    if (isBlank(run)) {
      if (text !== '' && !/\s$/.test(text)) text += ' '
      continue
    }
    const gap = before === null ? 0 : run.x - endOf(before)
    const inColumn = columns.some((x) => Math.abs(x - run.x) <= sameColumn)
    if (gap > run.size * (inColumn ? gapOfNarrowCell : gapOfCell)) text = `${text.trimEnd()}   `
    else if (gap > run.size * gapOfWord && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' '
    text += run.text
    before = run
  }
  return {
    text: text.trim(),
    x: first.x,
    y: first.y,
    width: endOf(last) - first.x,
    size: commonest(solid.map(({ size, text }) => [size, text.trim().length] as const)),
    page,
  }
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
