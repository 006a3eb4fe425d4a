import { pageSize } from '../source-file.ts'
import type { FoundRow, RowValues } from './found-row.ts'
import { type PageNode, readNode, readWhole } from './nodes.ts'
import { type DamagedFile, type FilePages, freePages } from './pages.ts'
import { readField, readHead } from './records.ts'
import { type FileShape, fits } from './shapes.ts'

/** The root page of each table and index, by its name. */
export type Roots = ReadonlyMap<string, number>

/**
 * Every row that still stands in a file. The trees are followed first, from `roots` and from what the file itself
 * says of them, those of indexes before those of tables; then come pages that no tree leads to any more, each by the
 * shape of its rows; and at last pages as they were before a damaged transaction. A row may be found twice: the newest
 * that a tree led to comes first.
 */
export function* findRows(
  pages: DamagedFile,
  shapes: readonly FileShape[],
  roots: Roots,
): Generator<FoundRow> {
  const led = followTrees(pages, new Map([...roots, ...readRoots(pages)]))
  const free = freePages(pages)
  const indexes = new Set(shapes.flatMap(({ name, isIndex }) => (isIndex ? [name] : [])))
  for (const isIndex of [true, false])
    for (const [number, name] of led)
      if (indexes.has(name) === isIndex) yield* rowsOn(pages, number, shapes, name)
  for (let number = 1; number <= pages.count; number += 1)
    if (!led.has(number) && !free.has(number)) yield* rowsOn(pages, number, shapes, null)
  for (const { pages: before, changed } of pages.earlier)
    for (const number of changed)
      for (const row of rowsOn(before, number, shapes, led.get(number) ?? null))
        if (!row.table.isIndex) yield { ...row, isEarlier: true }
}

/** The values of a row in the order of its columns; undefined for each that is not there or is none. */
export function readRow({ cell, head, pages }: FoundRow): RowValues {
  const bytes = readWhole(pages, cell) ?? cell.start
  return head.fields.map((field) => readField(bytes, field))
}

/** Which tree leads to each page, by the name of its table. */
function followTrees(pages: FilePages, roots: Roots): ReadonlyMap<number, string> {
  const led = new Map<number, string>()
  for (const [name, root] of roots) {
    const waiting = [root]
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      if (number < 1 || number > pages.count || led.has(number)) continue
      led.set(number, name)
      waiting.push(...(nodeOf(pages, number)?.children ?? []))
    }
  }
  return led
}

/** What the first page leads to: a row for each table and index (type, name, table, page, SQL). */
function readRoots(pages: FilePages): Roots {
  const roots = new Map<string, number>()
  for (const number of followTrees(pages, new Map([['sqlite_schema', 1]])).keys()) {
    for (const cell of nodeOf(pages, number)?.cells ?? []) {
      const head = readHead(cell)
      const [, name, , root] = head?.fields.map((field) => readField(cell.start, field)) ?? []
      if (typeof name === 'string' && typeof root === 'number' && root > 1) roots.set(name, root)
    }
  }
  return roots
}

function* rowsOn(
  pages: FilePages,
  number: number,
  shapes: readonly FileShape[],
  name: string | null,
): Generator<FoundRow> {
  const node = nodeOf(pages, number)
  if (node === null) return
  const rows = node.cells.flatMap((cell) => {
    const head = readHead(cell)
    return head === null ? [] : [{ cell, head }]
  })
  const table = shapeOf(node, rows, shapes, name)
  if (table === null) return
  for (const row of rows) if (fits(table, row.head)) yield { table, ...row, pages, isEarlier: false }
}

const nodeOf = (pages: FilePages, number: number): PageNode | null =>
  readNode(pages.page(number), number, pages.count * pageSize)

type Unread = Pick<FoundRow, 'cell' | 'head'>

/** Whose rows these are: of the table that led here, if most of them fit it, else of the only one that they can be of. */
function shapeOf(
  { keyed }: PageNode,
  rows: readonly Unread[],
  shapes: readonly FileShape[],
  name: string | null,
): FileShape | null {
  const fitting = shapes.filter(
    (shape) => shape.keyed === keyed && isMost(rows, ({ head }) => fits(shape, head)),
  )
  const led = fitting.find((shape) => shape.name === name)
  if (led !== undefined) return led
  const possible = fitting.filter((shape) => namesDocuments(shape, rows) !== false)
  const telling = narrow(possible, (shape) => namesDocuments(shape, rows) === true)
  const named = narrow(telling, (shape) => namesItself(shape, rows))
  // Rows lack a column only where it came after them.
  return onlyOf(
    narrow(named, ({ columns }) => isMost(rows, ({ head }) => head.fields.length === columns.length)),
  )
}

/** Those of which something is so, where it is so of any. */
function narrow(shapes: readonly FileShape[], is: (shape: FileShape) => boolean): readonly FileShape[] {
  const some = shapes.length > 1 ? shapes.filter(is) : []
  return some.length > 0 ? some : shapes
}

const onlyOf = ([only, ...others]: readonly FileShape[]): FileShape | null =>
  only === undefined || others.length > 0 ? null : only

const documentId = /^[0-9a-f]{16}$/

/** Whether most rows have the id of a document where one must stand; null where none must. */
function namesDocuments({ columns }: FileShape, rows: readonly Unread[]): boolean | null {
  const at = columns.findIndex(({ isDocument, nullable }) => isDocument && !nullable)
  if (at < 0) return null
  return isMost(rows, ({ cell, head }) => documentId.test(String(readField(cell.start, head.fields[at]))))
}

/** Most rows hold JSON that begins with one of their columns, as edits of facts and of cards do. */
function namesItself({ columns }: FileShape, rows: readonly Unread[]): boolean {
  return columns.some(({ name }) =>
    isMost(rows, ({ cell }) => cell.start.includes(`{${JSON.stringify(name)}:`)),
  )
}

const isMost = (rows: readonly Unread[], is: (row: Unread) => boolean): boolean =>
  2 * rows.filter(is).length > rows.length
