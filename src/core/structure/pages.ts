/** What printing left among the lines of a text: page numbers, running heads and feet, rules. */
import { wordsOf } from '../text/words.ts'
import type { Line } from './draft.ts'
import { isEndMark } from './furniture.ts'
import { looksLikeProse } from './headings.ts'
import { isBareMark, isClosed, isUnderline, opensCapital, opensSmall } from './marks.ts'

const longest = 120
const mostWords = 14
/** How often a line that differs only in its numbers stands in a text before it runs along the pages. */
const runs = { withPage: 3, without: 8, besidePages: 3 } as const
/** Page numbers have a page between them. */
const fewestLinesOfPage = 5

const pageMark =
  /^(?:[-\u2013\u2014[(]\s*)?page\s+(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[\])]?$|^[-\u2013\u2014]\s*\d{1,4}\s*[-\u2013\u2014]$/i
/** A line that ends in a page's number is a foot at least where it cuts a sentence. */
const namesPage = /\bpage\s\d{1,4}\]?$|^\d{1,4}\s{2,}\S/i
const blankPage = /^[([]?\s*(?:blank|this page (?:is )?(?:intentionally )?(?:left )?blank)\s*\.?[)\]]?\.?$/i
const onlySigns = /^[^\p{L}\p{N}]+$/u
const bareNumber = /^\d{1,4}$/

/** Tells for each line why it is furniture, or null: by what it says, or by where and how often it stands. */
export function lineFurniture(lines: readonly Line[]): (at: number) => string | null {
  const numbers = pageNumbers(lines)
  const runsAlong = runningHeads(lines.map((line) => line.text))
  const marked = (at: number) => {
    const text = lines[at]?.text ?? ''
    return numbers.has(at) || (text.length <= longest && (pageMark.test(text) || runsAlong(text)))
  }
  const beside = headsBesidePages(lines, marked)
  return (at) => {
    const text = lines[at]?.text ?? ''
    if (text.length > longest) return null
    if (numbers.has(at) || pageMark.test(text)) return 'page number'
    if (runsAlong(text) || beside.has(text) || (namesPage.test(text) && cutsSentence(lines, at)))
      return 'running head or foot'
    if (blankPage.test(text)) return 'blank-page mark'
    // Where a press release says that it ends, the structure rules look again.
    if (isEndMark(text)) return null
    if (isUnderline(text)) return 'ornament'
    return onlySigns.test(text) && !isBareMark(text) ? 'ornament' : null
  }
}

/** Numbers alone on their lines that count the pages, or that cut a sentence in two. */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const bare = lines.flatMap((line, at) =>
    bareNumber.test(line.text) ? [{ at, value: Number(line.text) }] : [],
  )
  const found = new Set<number>()
  bare.forEach((number, index) => {
    const next = bare[index + 1]
    if (next && next.value === number.value + 1 && next.at - number.at > fewestLinesOfPage) {
      for (const { at } of [number, next]) if (!marksNote(lines, at)) found.add(at)
    }
    if (cutsSentence(lines, number.at)) found.add(number.at)
  })
  return found
}

/** A number right above a sentence is the mark of a footnote. */
function marksNote(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return next !== undefined && !next.gap && opensCapital(next.text)
}

function cutsSentence(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  const next = lines[at + 1]
  return (
    before !== undefined &&
    next !== undefined &&
    wordsOf(before.text.slice(-longest)).length > 2 &&
    !isClosed(before.text) &&
    opensSmall(next.text)
  )
}

const withoutNumbers = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').replace(/\d+/g, '#').trim()

/** The short lines that run along the pages ("Page 21 National Saving"), as a test for one line. */
export function runningHeads(lines: readonly string[]): (line: string) => boolean {
  const seen = new Map<string, Set<string>>()
  for (const line of lines) {
    if (line.length > longest || !/\d/.test(line) || wordsOf(line).length > mostWords) continue
    const key = withoutNumbers(line)
    seen.set(key, (seen.get(key) ?? new Set()).add(line))
  }
  return (line) => {
    if (line.length > longest) return false
    const key = withoutNumbers(line)
    const paged = /\bpage #/.test(key)
    return (
      (seen.get(key)?.size ?? 0) >= (paged ? runs.withPage : runs.without) &&
      (/^#|^page #|#$/.test(key) || /\[page #\]$/.test(key)) &&
      wordsOf(key.replaceAll('#', '')).length >= 3
    )
  }
}

/** Lines that stand, always the same, next to page numbers or feet: the document's name on every page. */
function headsBesidePages(lines: readonly Line[], marked: (at: number) => boolean): Set<string> {
  const near = new Map<string, number>()
  const all = new Map<string, number>()
  const isMark = lines.map((_, at) => marked(at))
  lines.forEach(({ text }, at) => {
    if (text.length > longest || isMark[at] || !/\p{L}{2}/u.test(text) || looksLikeProse(text)) return
    all.set(text, (all.get(text) ?? 0) + 1)
    if (isMark[at - 1] || isMark[at + 1]) near.set(text, (near.get(text) ?? 0) + 1)
  })
  // Once it may stand elsewhere, as the title.
  return new Set(
    [...near]
      .filter(([text, times]) => times >= runs.besidePages && times >= (all.get(text) ?? 0) - 1)
      .map(([text]) => text),
  )
}
