import { marksAt, type NamedSpan, segments } from '../../../core/anchor/segments.ts'
import { type Colour, colours } from '../../../core/model/mark.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { paintIn, unpaintIn } from './highlights.ts'
import { elementsIn, firstBelow, idOf, rangesOf } from './page.ts'

/** A stretch of a block in the colour that lies on top there. */
interface PaintedSpan {
  readonly start: number
  readonly end: number
  readonly colour: Colour
}

/** So many windows above and below the one in view are painted, so that scrolling rarely has to paint. */
const around = 1

/**
 * Paints the highlights over the text: of those that overlap the shortest, which is the one that a click opens. Only
 * what is in view or near it is painted: the browser looks at every painted range for each frame.
 *
 * @param view what scrolls, with the article in it
 * @param byBlock the marks that reach into each block
 * @returns a function that takes the paint off
 */
export function paintMarks(
  view: HTMLElement,
  byBlock: ReadonlyMap<string, readonly ListedMark[]>,
): () => void {
  const elements = elementsIn(view)
  let painted: Reach = { from: 0, to: 0 }
  const paint = () => {
    if (within(reachOf(elements, view, around / 2), painted)) return
    painted = reachOf(elements, view, around)
    const found = new Map<Colour, StaticRange[]>(colours.map((colour) => [colour, []]))
    for (const element of elements.slice(painted.from, painted.to)) {
      const spans = paintedSpans(byBlock.get(idOf(element) ?? '') ?? [], idOf(element) ?? '')
      const ranges = rangesOf(element, spans)
      for (const [index, { colour }] of spans.entries()) {
        const range = ranges[index] ?? null
        if (range !== null) found.get(colour)?.push(range)
      }
    }
    // Find and jumps are painted over them.
    for (const [colour, ranges] of found) paintIn(view, `mark-${colour}`, ranges, -1)
  }
  paint()
  // A change of the window or of the type brings other blocks into view.
  const sizes = new ResizeObserver(paint)
  sizes.observe(view)
  for (const child of view.children) sizes.observe(child)
  view.addEventListener('scroll', paint, { passive: true })
  return () => {
    sizes.disconnect()
    view.removeEventListener('scroll', paint)
    for (const colour of colours) unpaintIn(view, `mark-${colour}`)
  }
}

/** Elements from an index up to, not including, another. */
interface Reach {
  readonly from: number
  readonly to: number
}

/** The elements in view, and those so many windows above and below it. */
function reachOf(elements: readonly HTMLElement[], view: HTMLElement, windows: number): Reach {
  const { top, height } = view.getBoundingClientRect()
  return {
    from: firstBelow(elements, top - windows * height),
    to: firstBelow(elements, top + (1 + windows) * height) + 1,
  }
}

const within = (inner: Reach, outer: Reach): boolean => outer.from <= inner.from && inner.to <= outer.to

/** What is seen of each colour in a block; stretches of one colour that touch are one. */
export function paintedSpans(marks: readonly ListedMark[], block: string): readonly PaintedSpan[] {
  const colourOf = new Map(marks.map(({ id, colour }) => [id, colour]))
  const spans = marks
    .filter(({ colour }) => colour !== null)
    .flatMap(({ id, parts }): NamedSpan[] =>
      parts.filter((part) => part.block === block).map(({ position }) => ({ id, ...position })),
    )
  const painted: PaintedSpan[] = []
  for (const { start, end } of segments(spans)) {
    const colour = colourOf.get(marksAt(spans, start)[0] ?? '') ?? null
    const last = painted.at(-1)
    if (colour === null) continue
    if (last?.colour === colour && last.end === start) painted[painted.length - 1] = { ...last, end }
    else painted.push({ start, end, colour })
  }
  return painted
}
