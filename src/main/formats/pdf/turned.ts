/** Text that does not run from left to right: a page on its side is turned as a whole, other words within their line. */
import type { TextRun, Turn } from './text-run.ts'

/** [a b c d e f] of PDF 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number]

/** What a page shows: left, foot, right and top, in points. */
type View = readonly number[]

/** How far a line may lean, as a part of its length. */
const mostLean = 0.2

/** How text is turned, by the matrix that it is set with; what leans is taken as upright. */
export function turnOf([a = 1, b = 0]: readonly number[]): Turn {
  if (Math.abs(b) <= Math.abs(a) * mostLean) return a < 0 ? 2 : 0
  return Math.abs(a) <= Math.abs(b) * mostLean ? (b > 0 ? 1 : 3) : 0
}

/** How most of a page's text is turned. */
export function turnOfPage(runs: readonly TextRun[]): Turn {
  const letters = [0, 0, 0, 0]
  for (const { turn = 0, text } of runs) letters[turn] = (letters[turn] ?? 0) + text.trim().length
  const most = Math.max(...letters)
  return letters[0] === most ? 0 : (letters.indexOf(most) as Turn)
}

/** Turns what stands within a page upright: its lower left corner is the origin before and after. */
export function uprightMatrix([left = 0, foot = 0, right = 0, top = 0]: View, turn: Turn): Matrix {
  const [width, height] = [right - left, top - foot]
  if (turn === 1) return [0, -1, 1, 0, 0, width]
  if (turn === 2) return [-1, 0, 0, -1, width, height]
  return turn === 3 ? [0, 1, -1, 0, height, 0] : [1, 0, 0, 1, 0, 0]
}

function placeOn(view: View, turn: Turn, x: number, y: number): readonly [x: number, y: number] {
  if (turn === 0) return [x, y]
  const [left = 0, foot = 0] = view
  const [a, b, c, d, e, f] = uprightMatrix(view, turn)
  const [over, up] = [x - left, y - foot]
  return [a * over + c * up + e + left, b * over + d * up + f + foot]
}

/** The runs of a page that stands upright then; what is turned on it is still. */
export const uprightRuns = <T extends TextRun>(runs: readonly T[], view: View, turn: Turn): readonly T[] =>
  runs.map((run) => {
    const own = (((run.turn ?? 0) - turn + 4) % 4) as Turn
    const [x, y] = placeOn(view, turn, run.x, run.y)
    const { turn: _, ...upright } = { ...run, x, y }
    return own === 0 ? (upright as T) : { ...run, ...inLine(x, y, own), turn: own }
  })

/** The place of a turned run as if its line were upright, in a frame of its own. */
const inLine = (x: number, y: number, turn: Turn) =>
  turn === 1 ? { x: y, y: -x } : turn === 2 ? { x: -x, y: -y } : { x: -y, y: x }

/** Where the first letter of such a line stands on its page. */
export const onPage = (x: number, y: number, turn: Turn): { readonly x: number; readonly y: number } =>
  turn === 1 ? { x: -y, y: x } : turn === 2 ? { x: -x, y: -y } : { x: y, y: -x }

/** The links, fields and notes of a page that stands upright then. */
export const uprightNotes = (annotations: readonly object[], view: View, turn: Turn): readonly object[] =>
  turn === 0
    ? annotations
    : annotations.map((annotation) => {
        const { rect } = annotation as { readonly rect?: unknown }
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.isArray(rect) ? rect.map(Number) : []
        return { ...annotation, rect: [...placeOn(view, turn, x1, y1), ...placeOn(view, turn, x2, y2)] }
      })
