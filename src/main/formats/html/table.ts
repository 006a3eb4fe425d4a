/** Tables of a page: those that hold data, cell by cell. Tables that only lay a page out are read as plain blocks. */
import { attribute, blockTags, type Element, isElement, isTextNode, steps, textOf } from './tree.ts'

const parts = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'])

/** Holds rows of several cells, and no headings, lists or tables inside them. */
export function isTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false
  let cells = 0
  let rows = 0
  for (const { node, leaving } of steps(table)) {
    if (leaving || !isElement(node) || node === table) continue
    if (node.tagName === 'tr') rows += 1
    if (node.tagName === 'td' || node.tagName === 'th') cells += 1
    if (
      blockTags.has(node.tagName) &&
      !parts.has(node.tagName) &&
      node.tagName !== 'p' &&
      node.tagName !== 'div'
    )
      return false
  }
  return rows > 0 && cells > rows && textOf(table).split(' ').length / cells < mostWordsInCell
}

/** Cells of more words on average hold paragraphs: the table lays out a page. */
const mostWordsInCell = 40

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
