/** From the runs of a line to its pieces: which is raised or lowered, and what stands between it and the one before. */
import { fromRaised } from '../../../core/text/raised.ts'
import { type Shift, shiftsOf } from './shifts.ts'
import type { Face, TextRun } from './text-run.ts'

/** Parts of a letter's size. */
const gapOfWord = 0.15
export const gapOfCell = 2.5
/** Wider than most blanks between words, even where a line is stretched to the margin. */
const gapOfNarrowCell = 1
/** As far as a cell stands behind numbers that are set to the right, and further than a blank is wide. */
export const gapOfCloseCell = 0.45
/** How far apart the cells of one column may begin, in points. */
const sameColumn = 2

/** The places on a page at which cells begin, in points and in order. */
export interface Columns {
  /** In a line above or below. */
  readonly near: readonly number[]
  /** In several lines: the way to such a cell may be short. */
  readonly aligned: readonly number[]
}

export interface Piece {
  readonly text: string
  /** As it was written, where that is another character. */
  readonly written?: string
  readonly shift: Shift | null
  /** What parts it from the piece before: nothing, a blank, or the way to the next cell. */
  readonly gap: string
  /** Where it begins and ends on its page, in points. */
  readonly x: number
  readonly end: number
  readonly face?: Face | undefined
  /** Where a link over it leads. */
  readonly href?: string | undefined
  readonly doubtful?: true
}

/** `columns` are the places at which cells of the lines above and below begin. */
export const piecesOf = (runs: readonly TextRun[], columns: Columns): Piece[] =>
  joinedRuns(runs, columns).flatMap(partRaised)

function joinedRuns(runs: readonly TextRun[], columns: Columns): Piece[] {
  const shifts = shiftsOf(runs.filter((run) => run.text.trim() !== ''))
  const pieces: Piece[] = []
  let before: TextRun | null = null
  let blank = ''
  for (const run of runs) {
    if (run.text.trim() === '') {
      if (before !== null) blank = ' '
      continue
    }
    const shift = shifts.get(run) ?? null
    const text = shift === null ? run.text : run.text.trim()
    const inside = shift !== null && /^\s/.test(run.text) ? ' ' : ''
    const gap = before === null ? '' : gapBetween(before, run, columns) || blank || inside
    const last = pieces.at(-1)
    if (last && shift !== null && last.shift === shift && gap === '')
      pieces.splice(-1, 1, { ...last, text: last.text + text, end: run.x + run.width })
    else
      pieces.push({
        text,
        shift,
        gap,
        x: run.x,
        end: run.x + run.width,
        face: run.face,
        href: run.href,
        ...(run.doubtful && { doubtful: true }),
      })
    blank = shift !== null && /\s$/.test(run.text) ? ' ' : ''
    before = run
  }
  return pieces
}

function gapBetween(before: TextRun, run: TextRun, { near, aligned }: Columns): string {
  const gap = run.x - (before.x + before.width)
  const least = isColumn(aligned, run.x)
    ? gapOfCloseCell
    : isColumn(near, run.x)
      ? gapOfNarrowCell
      : gapOfCell
  if (gap > run.size * least) return '   '
  return gap > run.size * gapOfWord ? ' ' : ''
}

/** Whether one of the places, which are in order, is that of a column at x. */
export function isColumn(places: readonly number[], x: number): boolean {
  let [at, end] = [0, places.length]
  while (at < end) {
    const middle = (at + end) >> 1
    if ((places[middle] as number) < x - sameColumn) at = middle + 1
    else end = middle
  }
  return (places[at] ?? Number.POSITIVE_INFINITY) <= x + sameColumn
}

const raisedRun = /([\u207A\u207B]?[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+)/

/** Parts characters that are raised by themselves ("45\u00B9") from the text around them. */
function partRaised(piece: Piece): Piece[] {
  if (piece.shift !== null || !raisedRun.test(piece.text)) return [piece]
  const parts = piece.text
    .split(raisedRun)
    .map(
      (text, index): Piece =>
        index % 2 === 0
          ? { ...piece, text, gap: '' }
          : { ...piece, text: fromRaised(text), written: text, shift: 'up', gap: '' },
    )
  const [first, ...rest] = parts.filter(({ text }) => text !== '')
  return first === undefined ? [] : [{ ...first, gap: piece.gap }, ...rest]
}
