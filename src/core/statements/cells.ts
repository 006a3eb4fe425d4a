/** What the cells of a table state: each by the head of its row and of its column. */
import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { countWords } from '../text/words.ts'

/** A cell below the heads, in offsets of the block's text. */
export interface Cell extends Span {
  readonly text: string
  readonly row: string
  readonly column: string
  /** The head of the first column, where it says what the rows are of. */
  readonly corner: string | null
  /** The whole row. */
  readonly sentence: Span
  /** In a table of two columns the first names what the second explains. */
  readonly isGloss: boolean
}

/** Larger tables are looked up, not learnt. */
const mostRows = 16
const mostColumns = 6
const longestHead = 8
const longestGloss = 20

export function cellsOf({ text, rows }: Pick<Block, 'text' | 'rows'>): Cell[] {
  const [heads, ...body] = rows ?? []
  if (!heads || body.length < 2 || body.length > mostRows || heads.length < 2 || heads.length > mostColumns)
    return []
  if (rows?.some((row) => row.length !== heads.length) || !areHeads(heads)) return []
  const names = body.map(([first = '']) => first.trim().toLowerCase())
  if (new Set(names).size < names.length) return []
  const lines = offsets(text, rows ?? [])
  let above = heads
  return body.flatMap((row, index) => {
    // A row that repeats the heads begins a table of its own.
    if (repeatsHeads(row, heads)) above = row
    return row.flatMap((cell, column): Cell[] => {
      const place = lines[index + 1]?.[column]
      const line = lines[index + 1]
      const first = line?.[0]
      const last = line?.at(-1)
      if (column === 0 || !place || !first || !last) return []
      const head = {
        row: (row[0] ?? '').trim(),
        column: (above[column] ?? '').trim(),
        corner: cornerOf(above),
      }
      if (!isHead(head.row) || head.column === '' || numbering.test(head.column)) return []
      const isGloss =
        heads.length === 2 &&
        countWords(cell) >= 4 &&
        countWords(cell) <= longestGloss &&
        /\p{Ll}{3}/u.test(cell)
      if (!isGloss && !isValue(cell)) return []
      return [{ text: cell, ...head, ...place, sentence: { start: first.start, end: last.end }, isGloss }]
    })
  })
}

const repeatsHeads = (row: readonly string[], heads: readonly string[]) =>
  row.length > 1 && row.slice(1).every((cell, at) => cell.trim() === heads[at + 1]?.trim())

const cornerOf = ([first = '']: readonly string[]) => (countWords(first) > 1 ? first.trim() : null)

const areHeads = (heads: readonly string[]) =>
  heads.slice(1).every((head) => /\p{L}{2}/u.test(head) && countWords(head) <= longestHead)

/** Heads of columns whose figures name things, and count none. */
const numbering =
  /\b(?:no|nos|number|code|id|ref|reference|part|model|phone|tel|zip|postcode|item|line|page|room|version|step|date|year)\b\.?/i

const isHead = (text: string) => /\p{L}{2}/u.test(text) && countWords(text) <= longestHead

/** A figure with its unit, and nothing that numbers a thing ("4410-22", "HX 75"). */
const isValue = (text: string) =>
  /^[^\p{L}\d]{0,3}\d{1,3}(?:[\d.,'’\u00A0\u2009\u202F]*\d)?(?:\s?(?:%|percent|[kmMGT]?[WhVg]{1,3}|[ckm]?[ml][²³]?|°[CF]|\p{Ll}{2,12}))?$/u.test(
    text,
  )

/** Where each cell stands: the text is the cells joined by tabs, the rows by line ends. */
export function offsets(text: string, rows: readonly (readonly string[])[]): (readonly Span[])[] {
  let at = 0
  return rows.map((row) =>
    row.map((cell) => {
      const start = at
      at += cell.length + 1
      return { start, end: text.startsWith(cell, start) ? start + cell.length : start }
    }),
  )
}
