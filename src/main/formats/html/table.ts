/** Tables of a page: those that hold data, cell by cell. Tables that only lay a page out are read as plain blocks. */
import {
  attribute,
  blockTags,
  type Element,
  isElement,
  isTextNode,
  type Node,
  steps,
  textOf,
} from './tree.ts'

const parts = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'])

/** Holds rows of several cells, and no headings or tables inside them. A lone row without a head sets out columns. */
export function isTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false
  let cells = 0
  let rows = 0
  let headed = false
  for (const { node, leaving } of steps(table)) {
    if (leaving || !isElement(node) || node === table) continue
    if (node.tagName === 'tr') rows += 1
    // Two breaks in a row part paragraphs: such a cell holds a page, not a datum.
    if (node.tagName === 'br' && isBreak(nextOf(node))) return false
    if (node.tagName === 'th') headed = true
    if (node.tagName === 'td' || node.tagName === 'th') cells += 1
    if (blockTags.has(node.tagName) && !parts.has(node.tagName) && !within.has(node.tagName)) return false
  }
  if (rows === 0 || cells <= rows || (rows === 1 && !headed)) return false
  return textOf(table).split(' ').length / cells < mostWordsInCell
}

/** Cells of more words on average hold paragraphs: the table lays out a page. */
const mostWordsInCell = 40

/** What a cell of data may hold. */
const within = new Set(['p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'center'])

export function readRows(table: Element): string[][] {
  const rows: string[][] = []
  for (const { node, leaving } of steps(
    table,
    (each) => !(isElement(each) && /^t[dh]$/.test(each.tagName)),
  )) {
    if (leaving || !isElement(node)) continue
    if (node.tagName === 'tr') rows.push([])
    if (node.tagName === 'td' || node.tagName === 'th') rows.at(-1)?.push(textOf(node))
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''))
}

export function readCaption(table: Element): string {
  const caption = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption')
  return caption && !isTextNode(caption) ? textOf(caption) : ''
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
