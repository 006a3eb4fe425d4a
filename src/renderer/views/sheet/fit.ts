import { type SheetItem, type SheetKind, type SheetPart, sheetKinds } from '../../../core/model/sheet.ts'

/** Whether a part has its heading once, in each column, or not at all. With 'each' a column has one part: it is a card. */
export type Heads = 'once' | 'each' | 'none'

/** A part, or what of it stands in one column. */
export interface Run extends SheetPart {
  readonly hasHead: boolean
}

export interface Fitted {
  /** As many as there is room for, from the first; some may be empty. */
  readonly columns: readonly (readonly Run[])[]
  /** How many items did not fit. */
  readonly left: number
}

/** How high things are, in the unit of the room. */
export interface Heights {
  readonly item: (item: SheetItem) => number
  readonly head: (kind: SheetKind) => number
}

/**
 * Takes as many items as fit, what is worth most first, and lays them out: parts in the order of a sheet, each in reading
 * order. No item is cut, and no heading stands alone at the foot of a column.
 *
 * @param items what is worth most first
 * @param room the heights of the columns
 */
export function fitItems(
  items: readonly SheetItem[],
  heights: Heights,
  room: readonly number[],
  heads: Heads,
): Fitted {
  let chosen: readonly SheetItem[] = []
  let columns = layOut(chosen, heights, room, heads) ?? []
  for (const item of items) {
    const more = [...chosen, item].toSorted(byPart)
    const laid = layOut(more, heights, room, heads)
    if (laid === null) continue
    chosen = more
    columns = laid
  }
  return { columns, left: items.length - chosen.length }
}

/** Steps in which columns are made shorter. */
const evenSteps = 40

/**
 * The same, with columns about as high as one another where the room is not full.
 *
 * @param parallel how many columns stand side by side on a page
 */
export function fitEvenly(
  items: readonly SheetItem[],
  heights: Heights,
  room: readonly number[],
  parallel: number,
): Fitted {
  const fitted = fitItems(items, heights, room, 'once')
  const chosen = fitted.columns.flat().flatMap((run) => run.items)
  const page = room.slice(0, parallel)
  if (layOut(chosen, heights, page, 'once') === null) return fitted
  for (let step = 1; step <= evenSteps; step += 1) {
    const even = page.map((height) => (height * step) / evenSteps)
    const columns = layOut(chosen, heights, even, 'once')
    if (columns !== null)
      return { columns: [...columns, ...room.slice(parallel).map(() => [])], left: fitted.left }
  }
  return fitted
}

/** Null where they do not all fit. Items come in the order in which they are to stand. */
function layOut(
  items: readonly SheetItem[],
  heights: Heights,
  room: readonly number[],
  heads: Heads,
): readonly (readonly Run[])[] | null {
  const columns: Run[][] = room.map(() => [])
  let at = 0
  let used = 0
  let kind: SheetKind | null = null
  for (const item of items) {
    const isNew = item.kind !== kind
    const height = heights.item(item)
    const head = heights.head(item.kind)
    const startsCard = heads === 'each' && isNew && used > 0
    const here = used + height + (isNew && heads !== 'none' ? head : 0)
    const goesOn = startsCard || here > (room[at] ?? 0)
    if (goesOn) {
      at += 1
      // A column that is empty takes nothing away: the item is too high for it.
      used = 0
    }
    const hasHead = heads === 'each' ? isNew || goesOn : heads === 'once' && isNew
    used += height + (hasHead ? head : 0)
    const column = columns[at]
    if (column === undefined || used > (room[at] ?? 0)) return null
    const last = column.at(-1)
    const joins = last !== undefined && !hasHead && (heads === 'none' || last.kind === item.kind)
    if (joins) column.splice(-1, 1, { ...last, items: [...last.items, item] })
    else column.push({ kind: item.kind, hasHead, items: [item] })
    kind = item.kind
  }
  return columns
}

const byPart = (a: SheetItem, b: SheetItem): number =>
  sheetKinds.indexOf(a.kind) - sheetKinds.indexOf(b.kind) || a.order - b.order
