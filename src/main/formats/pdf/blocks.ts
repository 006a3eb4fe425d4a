/** From the lines of all pages to blocks: headings by their size, items by their marks, paragraphs by their gaps. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { joinWrapped, vocabularyOf } from '../../../core/structure/hyphens.ts'
import { commonest, type PdfLine } from './lines.ts'

/** How much larger than the text a heading is. */
const larger = 1.12
const longestHeading = 200
/** Distance between lines, in sizes of their letters, above which a paragraph ends. */
const paragraphGap = 1.6
const bullet = /^([\u2022\u2023\u25AA\u25CF\u25E6\u2043\u2013\u2014o\uF0B7-])\s+(?=\S)/
const deepest = 6

export function blocksOf(lines: readonly PdfLine[]): SourceBlock[] {
  const body = commonest(lines.map(({ size, text }) => [size, text.length]))
  const sizes = [...new Set(lines.map(({ size }) => size).filter((size) => size >= body * larger))].sort(
    (a, b) => b - a,
  )
  const words = vocabularyOf([lines.map(({ text }) => text).join('\n')])
  const levels = itemLevels()
  return paragraphs(lines).map((group): SourceBlock => {
    const [first] = group as [PdfLine]
    const rows = rowsOf(group)
    if (rows !== null)
      return { kind: 'table', text: rows.map((cells) => cells.join('\t')).join('\n'), rows, page: first.page }
    const text = joinWrapped(
      group.map((line) => line.text),
      words,
    )
    const mark = bullet.exec(text)?.[0]
    const level = sizes.indexOf(first.size) + 1
    if (level > 0 && text.length <= longestHeading)
      return { kind: 'heading', level: Math.min(deepest, level), text, page: first.page }
    if (mark !== undefined)
      return { kind: 'item', level: levels(first.x), text: text.slice(mark.length), page: first.page }
    levels(null)
    return { kind: 'paragraph', text, page: first.page }
  })
}

function paragraphs(lines: readonly PdfLine[]): PdfLine[][] {
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last === undefined || before === undefined || apart(last, before, line)) groups.push([line])
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

/** Whether a line opens a paragraph of its own. */
function apart(group: readonly PdfLine[], before: PdfLine, line: PdfLine): boolean {
  if (Math.abs(before.size - line.size) > 0.75 || bullet.test(line.text)) return true
  if (isRow(before) !== isRow(line)) return true
  // Further out than the mark of an item, nothing belongs to it.
  const [first] = group
  if (first !== undefined && bullet.test(first.text) && line.x < first.x - 2) return true
  // A sentence that a column or a page cut goes on.
  const cut = line.page !== before.page || line.y > before.y
  const open = !/[.!?:]["'\u201D\u2019)\]]*\d{0,3}$/.test(before.text)
  if (cut) return !(open && /^\p{Ll}/u.test(line.text))
  if (before.y - line.y > line.size * paragraphGap) return true
  // A first line set in, after a line that ends a sentence.
  const rest = group[1] ?? group[0]
  return !open && rest !== undefined && line.x > rest.x + line.size
}

/** Gives an item its depth by how far in its mark stands. Null ends the list. */
function itemLevels(): (x: number | null) => number {
  let outer: number[] = []
  return (x) => {
    outer = x === null ? [] : [...outer.filter((each) => each < x - 2), x]
    return Math.max(1, Math.min(deepest, outer.length))
  }
}
