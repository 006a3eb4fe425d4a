/** The lines that bookmarks name. */
import { groupBy } from '../../../core/model/group-by.ts'
import type { Bookmark } from './bookmarks.ts'
import { type Letters, larger } from './letters.ts'
import type { PdfLine } from './lines.ts'
import { Title } from './matched-lines.ts'

/** How far above its line a bookmark opens the page, in sizes of its letters, before it means another line. */
const above = 6
/** How close lines of one paragraph are, in sizes of their letters. */
const close = 1.6

/** Where a bookmark leads nowhere, so many lines are looked through. */
const mostSearched = 5_000

/** Each line that is a heading, or a part of one, by its bookmark. */
export function namedHeads(
  lines: readonly PdfLine[],
  bookmarks: readonly Bookmark[],
): ReadonlyMap<PdfLine, Bookmark> {
  const named = new Map<PdfLine, Bookmark>()
  const pages = groupBy(lines, ({ page }) => page)
  for (const bookmark of bookmarks) {
    const title = new Title(bookmark.title)
    const places =
      bookmark.page === null
        ? [lines.slice(0, mostSearched)]
        : [bookmark.page, bookmark.page + 1].map((page) => pages.get(page) ?? [])
    for (const place of places) {
      const found = bestOf(place, title, bookmark.top, named)
      if (found.length === 0) continue
      for (const line of found) named.set(line, bookmark)
      break
    }
  }
  return named
}

/** Of several lines with these words the one that the bookmark opens, or else the largest. */
function bestOf(
  lines: readonly PdfLine[],
  title: Title,
  top: number | null,
  taken: ReadonlyMap<PdfLine, Bookmark>,
): readonly PdfLine[] {
  let best: readonly PdfLine[] = []
  let worth = Number.NEGATIVE_INFINITY
  lines.forEach((first, index) => {
    if (taken.has(first)) return
    const span = title.span(lines, index)
    if (span === 0 || isWithin(lines, index, span)) return
    const down = top === null ? 0 : (top - first.y) / first.size
    const near = down > -1 && down < above ? 1000 - Math.abs(down) : 0
    const value = near + first.size + (first.bold ? 1 : 0)
    if (value <= worth) return
    worth = value
    best = lines.slice(index, index + span)
  })
  return best
}

/** Whether these lines stand within a paragraph: a sentence was marked, and not its heading. */
function isWithin(lines: readonly PdfLine[], start: number, span: number): boolean {
  const last = lines[start + span - 1]
  const next = lines[start + span]
  if (last === undefined || next === undefined || next.page !== last.page) return false
  const follows = last.y - next.y > 0 && last.y - next.y < last.size * close
  const same = last.size === next.size && last.bold === next.bold
  const isFull = last.x + last.width > next.x + next.width - last.size * 2
  return follows && same && (isFull || /^\p{Ll}/u.test(next.text))
}

/** The lines of the first page that are the title as the file gives it, where they stand larger than the text. */
export function titleLines(
  lines: readonly PdfLine[],
  title: string,
  { body, bold }: Letters,
): ReadonlySet<PdfLine> {
  const first = lines.filter(({ page }) => page === 1)
  const words = new Title(title)
  const isLoud = (line: PdfLine) => line.size >= body * larger || (line.bold && !bold)
  for (const [index] of first.entries()) {
    const found = first.slice(index, index + words.span(first, index))
    if (found.length > 0 && found.every(isLoud)) return new Set(found)
  }
  return new Set()
}
