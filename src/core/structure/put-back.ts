/** What is set apart while a text is judged, or was left out of it, put where the source has it. */
import type { Dropped } from '../model/document.ts'
import type { DraftLine, Piece } from './draft.ts'

export interface PlacedLine {
  readonly line: DraftLine
  /** Index of the line before which it stands. */
  readonly at: number
}

/** Tells before which piece a block of the source stands, by its order there. */
export function placeFinder(pieces: readonly Piece[]): (order: number) => number {
  let reach = -1
  const reached = pieces.map(({ source }) => {
    reach = Math.max(reach, source.order ?? -1)
    return reach
  })
  return (order) => {
    let low = 0
    let high = reached.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((reached[middle] ?? 0) < order) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The lines with others between them; of those at one place the first given stands first. */
export function putBack(lines: readonly DraftLine[], placed: readonly PlacedLine[]): readonly DraftLine[] {
  if (placed.length === 0) return lines
  const waiting = placed.toSorted((a, b) => a.at - b.at)
  const whole: DraftLine[] = []
  let next = 0
  const placeUpTo = (at: number) => {
    for (let each = waiting[next]; each !== undefined && each.at <= at; each = waiting[next]) {
      whole.push(each.line)
      next += 1
    }
  }
  lines.forEach((line, index) => {
    placeUpTo(index)
    whole.push(line)
  })
  placeUpTo(Number.POSITIVE_INFINITY)
  return whole
}

/** Parts what stays out from what its user wants in the text: that is known by its words, whatever left it out. */
export function partBack(dropped: readonly Dropped[], wanted: readonly string[]) {
  const texts = new Set(wanted)
  const isBack = ({ text, at }: Dropped) => at !== undefined && texts.has(text)
  return { out: dropped.filter((each) => !isBack(each)), back: dropped.filter(isBack) }
}

/** What is brought back is a paragraph: nothing judges it. */
export const backLine = ({ text, at = 0 }: Dropped): PlacedLine => ({
  at,
  line: { role: 'block', isBack: true, block: { kind: 'paragraph', text } },
})
