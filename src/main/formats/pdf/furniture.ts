/** What runs along the pages: heads, feet and page numbers, told by where they stand and how often. */
import type { Dropped } from '../../../core/model/document.ts'
import { countBy } from '../../../core/model/group-by.ts'
import type { PdfLine } from './lines.ts'

/** Part of a page's height at its top and foot in which a running line may stand. */
const edge = 0.12
/** So many lines at either end of a page can run along. */
const outermost = 2
/** How far a running line may stand from its place on another page, in points. */
const samePlace = 3
/** So many pages in a row, or left or right pages in a row, are those of a chapter. */
const chapter = 3
/** So many lines on a page, and a number at its edge counts it, even where there is no other page to tell. */
const fewestBeside = 3
const isAlone = ({ text }: PdfLine) => /^[-\u2013\u2014]?\s*\d{1,4}\s*[-\u2013\u2014]?$/.test(text)
/** What browsers print at the edge: when, and from where, and which of how many pages. */
const byBrowser =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?(?:\s{3,}.*)?$|^(?:https?|file):\/\/\S+(?:\s{3,}\d{1,4}\s*(?:\/|of)\s*\d{1,4})?$|^\d{1,4}\s?\/\s?\d{1,4}$/i
const bareNumber = /^(?:page\s*)?[-\u2013\u2014]?\s*\d{1,4}\s*[-\u2013\u2014]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i

export interface RunningLine extends Omit<Dropped, 'at'> {
  /** The line of the text above it; null where there is none. */
  readonly after: PdfLine | null
}

/** The lines without those that run along the pages: at one place, alike but for a number that counts the pages. */
export function dropRunning(
  lines: readonly PdfLine[],
  heights: ReadonlyMap<number, number>,
): { readonly lines: readonly PdfLine[]; readonly dropped: readonly RunningLine[] } {
  const places = new Map<string, PdfLine[]>()
  const outer = outerLines(lines, heights)
  const count = heights.size
  for (const line of outer)
    for (const shape of shapesOf(line)) {
      const same = places.get(shape)
      if (same) same.push(line)
      else places.set(shape, [line])
    }
  const pages = countBy(lines, ({ page }) => String(page))
  const runs = (line: PdfLine) =>
    ((isAlone(line) || byBrowser.test(line.text)) && (pages[line.page] ?? 0) >= fewestBeside) ||
    shapesOf(line).some((shape) => {
      const same = (places.get(shape) ?? []).filter(({ y }) => Math.abs(y - line.y) <= samePlace)
      const on = new Set(same.map(({ page }) => page))
      return on.size > 1 && ((counts(shape) && isSetApart(line)) || runsAlong(on, count))
    })
  const dropped: RunningLine[] = []
  let after: PdfLine | null = null
  const kept = lines.filter((line) => {
    if (line.tag?.role !== 'artifact' && (!outer.has(line) || !runs(line))) {
      after = line
      return true
    }
    dropped.push({
      text: line.text,
      why: bareNumber.test(line.text) ? 'page number' : 'running head or foot',
      after,
    })
    return false
  })
  // A document of nothing else says just this.
  return kept.length === 0 ? { lines, dropped: [] } : { lines: kept, dropped }
}

/**
 * Whether pages are those of a running line: all of them, or all left or all right ones, where the first may go
 * without; the pages of a chapter; or half of all. Two others may well begin or end with the same words.
 */
function runsAlong(on: ReadonlySet<number>, count: number): boolean {
  const pages = [...on]
  const all = (from: number, step: number) => {
    for (let page = from; page <= count; page += step) if (!on.has(page)) return false
    return true
  }
  if (all(2, 1)) return true
  const side = (pages[0] ?? 0) % 2
  if (pages.every((page) => page % 2 === side) && all(side === 0 ? 2 : 3, 2)) return true
  if (on.size < chapter) return false
  const inRow = (page: number, step: number) => on.has(page + step) && on.has(page + 2 * step)
  return on.size * 2 >= count || pages.some((page) => inRow(page, 1) || inRow(page, 2))
}

/** A number alone, or as far from the words beside it as no text sets one: where it counts pages, two are enough. */
const isSetApart = ({ text }: PdfLine) => bareNumber.test(text) || /^\d{1,4}\s{3,}|\s{3,}\d{1,4}$/.test(text)
const counts = (shape: string) => shape.includes('#')

/** The first and last lines of each page, where they stand at its edge. */
function outerLines(lines: readonly PdfLine[], heights: ReadonlyMap<number, number>): Set<PdfLine> {
  const pages = new Map<number, PdfLine[]>()
  for (const line of lines) {
    const all = pages.get(line.page)
    if (all) all.push(line)
    else pages.set(line.page, [line])
  }
  return new Set(
    [...pages].flatMap(([page, all]) => {
      const height = heights.get(page) ?? 0
      const sorted = all.toSorted((a, b) => a.y - b.y)
      return [...sorted.slice(0, outermost), ...sorted.slice(-outermost)].filter(
        ({ y }) => y < height * edge || y > height * (1 - edge),
      )
    }),
  )
}

/** What a line has in common with itself on other pages: all of it, or all but its first or last number. */
function shapesOf({ text, page }: PdfLine): readonly string[] {
  const plain = text.replace(/\s+/g, ' ')
  const counted = (number: string) => `#${Number(number) - page}`
  return [plain, plain.replace(/\d+/, counted), plain.replace(/\d+(?=\D*$)/, counted)]
}
