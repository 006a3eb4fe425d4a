/** From the lines of all pages to blocks: headings by their size, items by their marks, paragraphs by their gaps. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { vocabularyOf } from '../../../core/structure/hyphens.ts'
import { writtenNote } from '../../../core/structure/pair-notes.ts'
import type { FiguresAfter } from './figures.ts'
import { joinedBy, withoutStart } from './joined.ts'
import { commonest, type PdfLine } from './lines.ts'
import { takeNotes } from './notes.ts'

/** How much larger than the text a heading is. */
const larger = 1.12
const longestHeading = 200
/** Distance between lines, in sizes of their letters, above which a paragraph ends. */
const paragraphGap = 1.6
/** The same for rows of a table, which are set further apart. */
const rowGap = 2.5
const sign = /^[\u2022\u2023\u25AA\u25CF\u25E6\u2043\uF0B7]\s+(?=\S)/
/** Marks of items that a line of text may also happen to open with. */
const dash = /^[\u2013\u2014o-]\s+(?=\S)/
const markOf = (text: string) => (sign.exec(text) ?? dash.exec(text))?.[0]
/** How far apart two marks of one list may stand, in points. */
const samePlace = 2
/** How many items and lines are looked back upon: no list of a person needs more, and a hostile one costs time. */
const itemsBack = 100
const linesBack = 10
const deepest = 6

/** @param place tells what stands after which line of the text */
export function blocksOf(
  lines: readonly PdfLine[],
  place: (lines: readonly PdfLine[]) => FiguresAfter = () => new Map(),
): SourceBlock[] {
  const body = commonest(lines.map(({ size, text }) => [size, text.length]))
  const sizes = [...new Set(lines.map(({ size }) => size).filter((size) => size >= body * larger))].sort(
    (a, b) => b - a,
  )
  const words = vocabularyOf([lines.map(({ text }) => text).join('\n')])
  const join = joinedBy(words)
  const levels = itemLevels()
  const toBlock = (group: readonly PdfLine[]): SourceBlock => {
    const [first] = group as [PdfLine]
    const rows = rowsOf(group)
    if (rows !== null)
      return { kind: 'table', text: rows.map((cells) => cells.join('\t')).join('\n'), rows, page: first.page }
    const joined = join(group)
    const { text } = joined
    const mark = markOf(text)
    const level = sizes.indexOf(first.size) + 1
    if (level > 0 && text.length <= longestHeading)
      return { kind: 'heading', level: Math.min(deepest, level), text, page: first.page }
    if (mark !== undefined)
      return { kind: 'item', level: levels(first.x), ...withoutStart(joined, mark.length), page: first.page }
    levels(null)
    return { kind: 'paragraph', ...joined, page: first.page }
  }
  const { lines: text, notes } = takeNotes(lines, body)
  const below = new Map<PdfLine | null, SourceBlock[]>()
  for (const { lines, after, page } of notes) {
    const block: SourceBlock = { kind: 'paragraph', ...join(lines), page, note: writtenNote }
    const same = below.get(after)
    if (same) same.push(block)
    else below.set(after, [block])
  }
  const figures = place(text)
  const behind = (line: PdfLine | null) => [...(figures.get(line) ?? []), ...(below.get(line) ?? [])]
  return [...behind(null), ...paragraphs(text).flatMap((group) => [toBlock(group), ...group.flatMap(behind)])]
}

function paragraphs(lines: readonly PdfLine[]): PdfLine[][] {
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last === undefined || before === undefined || apart(groups, last, before, line)) groups.push([line])
    else last.push(line)
  }
  return groups
}

const cellsOf = ({ text }: PdfLine) => text.split(/\s{3,}/)
const isRow = (line: PdfLine) => cellsOf(line).length > 1

/** The cells of lines that are all rows of one table; null if they are none. */
function rowsOf(group: readonly PdfLine[]): string[][] | null {
  const rows = group.map(cellsOf)
  const columns = rows[0]?.length ?? 0
  return rows.length > 1 && columns > 1 && rows.every((row) => row.length === columns) ? rows : null
}

/** Whether a line opens a paragraph of its own, after `last`, the last of the `groups` so far. */
function apart(
  groups: readonly (readonly PdfLine[])[],
  last: readonly PdfLine[],
  before: PdfLine,
  line: PdfLine,
): boolean {
  if (Math.abs(before.size - line.size) > 0.75 || sign.test(line.text)) return true
  if (isRow(before) !== isRow(line)) return true
  // Notes one below the other; any other raised mark at a line's start was cut off by the margin.
  if (line.lead !== undefined && last[0]?.lead !== undefined && !isRow(line)) return true
  const dashed = dash.test(line.text)
  if (dashed && isFellow(groups, line)) return true
  // Further out than the mark of an item, nothing belongs to it.
  const [first] = last
  const inItem = first !== undefined && markOf(first.text) !== undefined
  if (inItem && line.page === before.page && line.y < before.y && line.x < first.x - samePlace) return true
  // A sentence that a column or a page cut goes on.
  const cut = line.page !== before.page || line.y > before.y
  const open = !/[.!?:]["'\u201D\u2019)\]]*\d{0,3}$/.test(before.text)
  if (cut && isRow(line)) return true
  if (cut) return !(open && (dashed || /^\p{Ll}/u.test(line.text) || (!inItem && isFull(last, before))))
  if (before.y - line.y > line.size * (isRow(line) ? rowGap : paragraphGap)) return true
  if (dashed) return !open || line.x > before.x + samePlace
  // A first line set in, after a line that ends a sentence.
  const rest = last[1] ?? first
  return !open && rest !== undefined && line.x > rest.x + line.size
}

/** Whether a mark stands below a mark of the list that is running. */
function isFellow(groups: readonly (readonly PdfLine[])[], line: PdfLine): boolean {
  for (const [first] of groups.slice(-itemsBack).reverse()) {
    if (first === undefined || markOf(first.text) === undefined) return false
    if (Math.abs(first.x - line.x) <= samePlace) return true
  }
  return false
}

/** Whether a paragraph's last line reaches as far as those above: had it ended there, it would rarely do so. */
function isFull(group: readonly PdfLine[], last: PdfLine): boolean {
  const ends = group.slice(-linesBack).map(({ x, width }) => x + width)
  return group.length > 1 && last.x + last.width > Math.max(...ends) - last.size * 2
}

/** Gives an item its depth by how far in its mark stands. Null ends the list. */
function itemLevels(): (x: number | null) => number {
  let outer: number[] = []
  return (x) => {
    outer = x === null ? [] : [...outer.filter((each) => each < x - 2), x]
    return Math.max(1, Math.min(deepest, outer.length))
  }
}
