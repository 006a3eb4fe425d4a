/** The nodes of SQLite's trees, each of one page: https://www.sqlite.org/fileformat.html#b_tree_pages */

import { pageSize } from '../source-file.ts'
import { type FilePages, hasHeader, headerSize } from './pages.ts'
import { readVarint } from './varint.ts'

export interface PageNode {
  /** The key is part of the row: an index, or a table without rowids. */
  readonly keyed: boolean
  /** Numbers of pages, as they are written: they may be any. */
  readonly children: readonly number[]
  readonly cells: readonly StoredCell[]
}

/** Where a row is stored. */
export interface StoredCell {
  /** Null in a keyed node. */
  readonly rowid: number | null
  /** How many bytes the row has. */
  readonly size: number
  /** The first bytes of the row, or all of them. */
  readonly start: Buffer
  /** The page that goes on, or 0. */
  readonly overflow: number
}

const kinds: Readonly<Record<number, { readonly keyed: boolean; readonly leaf: boolean }>> = {
  2: { keyed: true, leaf: false },
  5: { keyed: false, leaf: false },
  10: { keyed: true, leaf: true },
  13: { keyed: false, leaf: true },
}

/** Null for a page that is no node. A cell that is damaged is left out; the others count. */
export function readNode(page: Buffer, number: number, most: number): PageNode | null {
  const at = hasHeader(page) || (number === 1 && kinds[page[0] ?? 0] === undefined) ? headerSize : 0
  const kind = kinds[page[at] ?? 0]
  if (kind === undefined) return null
  const pointers = at + (kind.leaf ? 8 : 12)
  const count = page.readUInt16BE(at + 3)
  if (pointers + 2 * count > pageSize) return null
  const places = Array.from({ length: count }, (_, i) => page.readUInt16BE(pointers + 2 * i)).filter(
    (place) => place >= pointers + 2 * count && place <= pageSize - 4,
  )
  const holdsRows = kind.leaf || kind.keyed
  const skipped = kind.leaf ? 0 : 4
  return {
    keyed: kind.keyed,
    children: kind.leaf
      ? []
      : [...places.map((place) => page.readUInt32BE(place)), page.readUInt32BE(at + 8)],
    cells: holdsRows
      ? places
          .map((place) => readCell(page, place + skipped, kind.keyed, most))
          .filter((cell) => cell !== null)
      : [],
  }
}

function readCell(page: Buffer, at: number, keyed: boolean, most: number): StoredCell | null {
  const [size, afterSize] = readVarint(page, at)
  const [rowid, begin] = keyed ? [null, afterSize] : readVarint(page, afterSize)
  if (!(size > 0 && size <= most) || Number.isNaN(rowid)) return null
  const local = localSize(size, keyed)
  const end = begin + local
  if (end + (local < size ? 4 : 0) > pageSize) return null
  return {
    rowid,
    size,
    start: page.subarray(begin, end),
    overflow: local < size ? page.readUInt32BE(end) : 0,
  }
}

/** How many bytes of a row stand in its node: https://www.sqlite.org/fileformat.html#cell_payload */
function localSize(size: number, keyed: boolean): number {
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23
  const most = keyed ? Math.floor(((pageSize - 12) * 64) / 255) - 23 : pageSize - 35
  if (size <= most) return size
  const fitting = least + ((size - least) % (pageSize - 4))
  return fitting <= most ? fitting : least
}

/** All bytes of a row; null where a page that it goes on in is not there. */
export function readWhole(pages: FilePages, { size, start, overflow }: StoredCell): Buffer | null {
  const parts = [start]
  let missing = size - start.length
  let next = overflow
  while (missing > 0) {
    if (next < 1 || next > pages.count) return null
    const page = pages.page(next)
    const part = page.subarray(4, 4 + Math.min(missing, pageSize - 4))
    parts.push(part)
    missing -= part.length
    next = page.readUInt32BE(0)
  }
  return Buffer.concat(parts)
}
