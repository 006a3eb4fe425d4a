/** Tables of a page: those that hold data, cell by cell. Tables that only lay a page out are read as plain blocks. */
import type { Dropped, SourceBlock } from '../../../core/model/document.ts'
import type { SetText } from '../../../core/text/inline-spans.ts'
import { cellOf } from '../notes.ts'
import { readRun } from './inline.ts'
import { textOf } from './text-of.ts'
import { attribute, blockTags, type Element, isElement, isTextNode, type Node, steps } from './tree.ts'

const parts = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'])

/**
 * Holds rows of several cells, and no headings or tables inside them. A lone row without a head sets out columns. A
 * document's own table may hold paragraphs and other tables too: there only what frames a text is none.
 */
export function isTable(table: Element, isOwn = false): boolean {
  const role = attribute(table, 'role') ?? ''
  if (role === 'table') return true
  if (/^(?:presentation|none)$/.test(role)) return false
  let cells = 0
  let rows = 0
  let headed = false
  let parted = false
  const isWithin = (node: Node) => node === table || !(isElement(node) && node.tagName === 'table')
  for (const { node, leaving } of steps(table, isWithin)) {
    if (leaving || !isElement(node) || node === table) continue
    const tag = node.tagName
    if (tag === 'tr') rows += 1
    if (tag === 'br' && isBreak(nextOf(node))) parted = true
    if (tag === 'th') headed = true
    if (tag === 'td' || tag === 'th') cells += 1
    const isFit = parts.has(tag) || (isOwn ? !/^h[1-6]$/.test(tag) : within.has(tag))
    if (blockTags.has(tag) && !isFit) return false
  }
  // Two breaks in a row part paragraphs: such a cell of a page, under no head, holds a page and not a datum.
  if (parted && !isOwn && !headed) return false
  if (rows === 0 || cells <= rows || (rows === 1 && !headed)) return false
  return textOf(table).split(' ').length / cells < (isOwn ? mostWordsInOwnCell : mostWordsInCell)
}

/** Cells of more words on average hold paragraphs: the table lays out a page. */
const mostWordsInCell = 40
const mostWordsInOwnCell = 150

/** What a cell of data may hold. */
const within = new Set(['p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'center'])

/**
 * A table's rows, cell by cell. Where a cell goes over several columns or rows, the others stand empty, so that each keeps
 * its column.
 */
export function readRows(
  table: Element,
  leadsTo: (link: Element) => string | null,
): { cells: readonly (readonly SetText[])[]; marks: Dropped[] } {
  const grid = new Grid()
  const marks: Dropped[] = []
  for (const { node, leaving } of steps(
    table,
    (each) => !(isElement(each) && /^t[dh]$/.test(each.tagName)),
  )) {
    if (leaving || !isElement(node)) continue
    if (node.tagName === 'tr') grid.addRow()
    if (node.tagName !== 'td' && node.tagName !== 'th') continue
    const { cell, taken } = cellOf(readRun(node, leadsTo))
    grid.add(cell, spanOf(node, 'colspan'), spanOf(node, 'rowspan'))
    marks.push(...taken)
  }
  return { cells: grid.rows, marks }
}

/** No table of a person has more columns, or a cell over more rows. */
const mostSpan = 100
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = /^\s*(\d{1,9})/.exec(attribute(cell, name) ?? '')?.[1]
  return Math.max(1, Math.min(mostSpan, Number(written ?? 1)))
}

const emptyCell: SetText = { text: '', spans: [] }

/** Rows of cells as they are filled (HTML, "Forming a table"). */
class Grid {
  readonly #rows: SetText[][] = []
  /** For each column, how many of the next rows a cell above goes on in. */
  readonly #above: number[] = []

  addRow(): void {
    this.#skip(Number.POSITIVE_INFINITY)
    this.#rows.push([])
  }

  add(cell: SetText, columns: number, rows: number): void {
    const row = this.#rows.at(-1)
    if (row === undefined) return
    this.#skip(0)
    for (let column = 0; column < columns; column += 1) {
      this.#above[row.length] = rows - 1
      row.push(column === 0 ? cell : emptyCell)
    }
  }

  /** Rows that say something, without what stands in for other cells at their ends. */
  get rows(): readonly (readonly SetText[])[] {
    return this.#rows
      .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== emptyCell) + 1))
      .filter((row) => row.some(({ text }) => text !== ''))
  }

  /** Leaves columns empty where cells above go on: up to the next that is free, or to the end of the row. */
  #skip(most: number): void {
    const row = this.#rows.at(-1)
    if (row === undefined) return
    while (row.length < this.#above.length && ((this.#above[row.length] ?? 0) > 0 || most > 0)) {
      const left = this.#above[row.length] ?? 0
      this.#above[row.length] = Math.max(0, left - 1)
      row.push(emptyCell)
    }
  }
}

export function readCaption(
  table: Element,
  leadsTo: (link: Element) => string | null,
): Pick<SourceBlock, 'text' | 'spans'> {
  const caption = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption')
  if (!caption || !isElement(caption)) return { text: '' }
  const { text, spans } = readRun(caption, leadsTo)
  return { text, ...(spans.length > 0 && { spans }) }
}

const isBreak = (node: Node | null) => node !== null && isElement(node) && node.tagName === 'br'

/** The next sibling that is no blank text. Looks at two at most. */
function nextOf(node: Element): Node | null {
  const siblings = node.parentNode?.childNodes ?? []
  if (siblings.length > 500) return null
  const at = siblings.indexOf(node)
  const next = siblings[at + 1] ?? null
  return next !== null && isTextNode(next) && next.value.trim() === '' ? (siblings[at + 2] ?? null) : next
}
