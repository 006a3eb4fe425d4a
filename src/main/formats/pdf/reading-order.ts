/** The order in which a page is read, as its tags tell it: programs may write what stands beside a text before it. */
import type { PdfLine } from './lines.ts'
import { loose, type Tag } from './tag.ts'

/** How much of a page's text must have a tag before its order is believed. */
const leastTagged = 0.9
/** So many more steps from part to part up the page than down it are no order in which anybody reads. */
const mostClimbed = 3

/**
 * The lines of a page in the order of its tags.
 * @param tags in that order, as `tagsOf` gives them
 */
export function inReadingOrder(
  lines: readonly PdfLine[],
  tags: ReadonlyMap<string, Tag>,
): readonly PdfLine[] {
  const places = new Map<Tag, number>()
  for (const tag of tags.values()) if (!places.has(tag) && tag !== loose) places.set(tag, places.size)
  if (!isCovered(lines)) return lines
  let place = -1
  const written = lines.map((line) => {
    const own = line.tag === undefined ? undefined : places.get(line.tag)
    // Notes, what runs along, and what stands in no part of its own stay behind the line before them.
    if (own !== undefined && line.tag?.role !== 'note') place = own
    return { line, place }
  })
  const told = written.toSorted((one, other) => one.place - other.place)
  const isUpward = climb(told) > mostClimbed && climb(written) <= 0
  return isUpward ? lines : told.map(({ line }) => line)
}

/** How many more steps from one part to the next go up the page than down it. */
const climb = (order: readonly { readonly line: PdfLine; readonly place: number }[]): number =>
  order.reduce((sum, { line, place }, index) => {
    const before = order[index - 1]
    return before === undefined || before.place === place ? sum : sum + Math.sign(line.y - before.line.y)
  }, 0)

function isCovered(lines: readonly PdfLine[]): boolean {
  const lettersOf = (some: readonly PdfLine[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const text = lines.filter(({ tag }) => tag?.role !== 'artifact')
  return lettersOf(text.filter(({ tag }) => tag !== undefined)) >= lettersOf(text) * leastTagged
}
