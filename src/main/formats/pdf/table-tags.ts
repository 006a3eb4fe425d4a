/** The tables among the tags of a page: which element is which cell of which row. */
import type { Cell } from './tag.ts'

/** A node of pdf.js: an element, or content that it holds. */
export interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly bbox?: unknown
}

/** As deep as a row or a cell stands within its table. */
const deepest = 10

const isHeading = /^(?:H[1-6]?|Title)$/
const isCell = /^T[DH]$/

/** The cells of a table by their elements; none where it has no rows of several, or lays out a text with headings. */
export function cellsOf(table: Node): ReadonlyMap<Node, Cell> {
  const rows = rowsOf(table, 0)
  const widths = rows.map(({ length }) => length)
  if (rows.length < 2 || widths.every((width) => width < 2) || holdsHeading(table, 0)) return new Map()
  const own = { widths }
  return new Map(
    rows.flatMap((cells, row) =>
      cells.map((node, column): [Node, Cell] => [node, { table: own, row, column }]),
    ),
  )
}

function rowsOf(node: Node, depth: number): (readonly Node[])[] {
  return childrenOf(node, depth).flatMap((child) => {
    if (child.role === 'Table') return []
    return child.role === 'TR' ? [cellsIn(child, depth + 1)] : rowsOf(child, depth + 1)
  })
}

function cellsIn(node: Node, depth: number): readonly Node[] {
  return childrenOf(node, depth).flatMap((child) =>
    isCell.test(child.role ?? '') ? [child] : cellsIn(child, depth + 1),
  )
}

const holdsHeading = (node: Node, depth: number): boolean =>
  isHeading.test(node.role ?? '') || childrenOf(node, depth).some((child) => holdsHeading(child, depth + 1))

const childrenOf = (node: Node, depth: number): readonly Node[] =>
  depth > deepest ? [] : (node.children ?? [])
