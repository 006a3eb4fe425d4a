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

/** A page is written line by line, column by column: a run that does not go on in its line opens the next. */
export function linesOf(runs: readonly TextRun[], page: number): PdfLine[] {
  const lines: PdfLine[] = []
  let open: TextRun[] = []
  const close = () => {
    const line = toLine(open, page)
    if (line !== null) lines.push(line)
    open = []
  }
  for (const run of runs) {
    const last = open.at(-1)
    if (last !== undefined && !goesOn(open, last, run)) close()
    open.push(run)
  }
  close()
  return lines
}

function goesOn(open: readonly TextRun[], last: TextRun, run: TextRun): boolean {
  const size = Math.max(...open.map((each) => each.size), run.size)
  const first = open[0] ?? last
  return Math.abs(run.y - first.y) < size * sameBaseline && run.x >= last.x + last.width - size
}

function toLine(runs: readonly TextRun[], page: number): PdfLine | null {
  let text = ''
  let end = 0
  let size = 0
  for (const run of runs) {
    const gap = text === '' ? 0 : run.x - end
    if (gap > run.size * gapOfCell) text += '   '
    else if (gap > run.size * gapOfWord && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' '
    // Some producers write the way to the next cell as one wide blank.
    const wide = run.text.trim() === '' && text !== '' && run.width > (size || run.size) * gapOfCell
    text += wide ? '   ' : run.text
    if (run.size > 0) size = run.size
    end = run.x + run.width
  }
  const [first] = runs
  if (first === undefined || text.trim() === '') return null
  return {
    text: text.trim(),
    x: first.x,
    y: first.y,
    width: end - first.x,
    size: commonest(runs.map(({ size, text }) => [size, text.trim().length] as const)),
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
