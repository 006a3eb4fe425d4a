/** How deep each heading of a PDF is: by its bookmark, else by its letters and by the depth of its number. */
import type { Bookmark } from './bookmarks.ts'
import type { PdfLine } from './lines.ts'
import type { Tag } from './tag.ts'

export interface Head {
  /** Of its letters, in points. */
  readonly size: number
  readonly bold: boolean
  readonly caps: boolean
  /** What numbers it: 2 for "2.1"; null where nothing does. */
  readonly depth: number | null
  /** As its bookmark says. */
  readonly level: number | null
}

const deepest = 6

/** The level of each, counted from 1 and without gaps but for those that bookmarks leave. */
export function headLevels(heads: readonly Head[]): readonly number[] {
  const least = new Map<string, number>()
  for (const head of heads) {
    const look = lookOf(head)
    if (head.depth !== null) least.set(look, Math.min(least.get(look) ?? head.depth, head.depth))
  }
  const rankOf = (head: Head): string => {
    const look = lookOf(head)
    const first = least.get(look) ?? 0
    return `${look} ${(head.depth ?? first) - first}`
  }
  const ranks = [...new Map(heads.map((head) => [rankOf(head), head]))].sort(
    ([one, a], [other, b]) => byLook(a, b) || (one < other ? -1 : 1),
  )
  const levels = new Map<string, number>()
  let level = 0
  for (const [rank] of ranks) {
    const said = heads.flatMap((head) => (head.level !== null && rankOf(head) === rank ? [head.level] : []))
    level = said.length > 0 ? middle(said) : level + 1
    levels.set(rank, level)
  }
  return heads.map((head) => Math.min(deepest, head.level ?? levels.get(rankOf(head)) ?? 1))
}

/**
 * How deep a tagged heading is as bookmarks count, which may begin elsewhere; null where nothing says so, or where letters
 * grow with depth: some programs tag by the names of styles that their users mixed up.
 * @param named the lines that are headings by their bookmarks
 */
export function tagLevels(
  lines: readonly PdfLine[],
  named: ReadonlyMap<PdfLine, Pick<Bookmark, 'level'>>,
  hasBookmarks: boolean,
): (tag: Tag) => number | null {
  const steps = [...named].flatMap(([{ tag }, { level }]) =>
    tag === undefined || tag.level === null ? [] : [level - tag.level],
  )
  const step = steps.length > 0 ? middle(steps) : hasBookmarks || growWithDepth(lines) ? null : 0
  return ({ level }) => (level === null || step === null ? null : Math.max(1, level + step))
}

/** Whether headings of some level are set in larger letters than those of the level above it. */
function growWithDepth(lines: readonly PdfLine[]): boolean {
  const sizes = new Map<number, number[]>()
  for (const { tag, size } of lines) {
    const level = tag?.role === 'heading' ? tag.level : null
    if (level === null) continue
    const same = sizes.get(level)
    if (same) same.push(size)
    else sizes.set(level, [size])
  }
  const usual = [...sizes].sort(([one], [other]) => one - other).map(([, all]) => middle(all))
  return usual.some((size, index) => size > (usual[index - 1] ?? size))
}

const lookOf = ({ size, bold, caps }: Head) => `${size} ${bold} ${caps}`

const byLook = (a: Head, b: Head) =>
  b.size - a.size || Number(b.bold) - Number(a.bold) || Number(b.caps) - Number(a.caps)

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1
