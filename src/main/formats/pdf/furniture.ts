/** What runs along the pages: heads, feet and page numbers, told by where they stand and how often. */
import type { Dropped } from '../../../core/model/document.ts'
import type { PdfLine } from './lines.ts'

/** Part of a page's height at its top and foot in which a running line may stand. */
const edge = 0.12
/** A running line differs only in its numbers, and stands on this many pages at least. */
const fewestPages = 2

/** The lines without those that run along the pages. */
export function dropRunning(
  lines: readonly PdfLine[],
  heights: ReadonlyMap<number, number>,
): { readonly lines: readonly PdfLine[]; readonly dropped: readonly Dropped[] } {
  const atEdge = (line: PdfLine) => {
    const height = heights.get(line.page) ?? 0
    return line.y < height * edge || line.y > height * (1 - edge)
  }
  const shape = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ')
  const pages = new Map<string, Set<number>>()
  for (const line of lines.filter(atEdge))
    pages.set(shape(line.text), (pages.get(shape(line.text)) ?? new Set()).add(line.page))
  const dropped: Dropped[] = []
  const kept = lines.filter((line) => {
    if (!atEdge(line)) return true
    const isNumber =
      /^(?:page\s*)?[-\u2013\u2014]?\s*\d{1,4}\s*[-\u2013\u2014]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i.test(
        line.text,
      )
    const often = (pages.get(shape(line.text))?.size ?? 0) >= fewestPages
    if (!often && !(isNumber && heights.size > 1)) return true
    dropped.push({ text: line.text, why: isNumber ? 'page number' : 'running head or foot' })
    return false
  })
  return { lines: kept, dropped }
}
