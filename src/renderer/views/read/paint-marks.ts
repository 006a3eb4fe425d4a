import { marksAt, type NamedSpan, segments } from '../../../core/anchor/overlap.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import { type Colour, colours } from '../../../core/model/mark.ts'
import type { ListedMark } from '../../../shared/contract.ts'
import { type RunSpan, rangesIn } from './page.ts'

/** A stretch of a block in the colour that lies on top there. */
interface PaintedSpan extends RunSpan {
  readonly colour: Colour
}

/** Paints the highlights over the text: of those that overlap the shortest, which is the one that a click opens. */
export function paintMarks(article: HTMLElement, marks: readonly ListedMark[]): () => void {
  const byColour = groupBy(paintedSpans(marks), ({ colour }) => colour)
  for (const colour of colours) {
    const ranges = rangesIn(article, byColour.get(colour) ?? []).filter((range) => range !== null)
    const highlight = new Highlight(...ranges)
    // Find and jumps are painted over them.
    highlight.priority = -1
    CSS.highlights.set(`mark-${colour}`, highlight)
  }
  return () => {
    for (const colour of colours) CSS.highlights.delete(`mark-${colour}`)
  }
}

/** What is seen of each colour; stretches of one colour that touch are one. */
export function paintedSpans(marks: readonly ListedMark[]): readonly PaintedSpan[] {
  const colourOf = new Map(marks.map(({ id, colour }) => [id, colour]))
  const spans = marks
    .filter(({ colour }) => colour !== null)
    .flatMap(({ id, parts }) => parts.map(({ block, position }) => ({ id, run: block, ...position })))
  return [...groupBy(spans, ({ run }) => run)].flatMap(([run, all]) => spansOfBlock(run, all, colourOf))
}

function spansOfBlock(
  run: string,
  spans: readonly NamedSpan[],
  colourOf: ReadonlyMap<string, Colour | null>,
): readonly PaintedSpan[] {
  const painted: PaintedSpan[] = []
  for (const { start, end } of segments(spans)) {
    const colour = colourOf.get(marksAt(spans, start)[0] ?? '') ?? null
    const last = painted.at(-1)
    if (colour === null) continue
    if (last?.colour === colour && last.end === start) painted[painted.length - 1] = { ...last, end }
    else painted.push({ run, start, end, colour })
  }
  return painted
}
