/** Brings a chapter's headings together with the book's table of contents, which knows what is part of what. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { comparable } from '../../../core/text/normalize.ts'
import { isFigure } from '../pictures.ts'
import type { Chapter } from './contents.ts'

/** How many blocks below the place that a line of the contents leads to its heading may stand. */
const reach = 3
const deepest = 6
/** What programs call a part of a book that has no name. */
const standIn = /^(?:section|part|page|untitled|start|unknown) ?\d*$/i

/**
 * @param anchors the index of the block that each id stands in or before
 * @param chapters the lines of the contents that lead into this file, in order
 */
export function withOutline(
  blocks: readonly SourceBlock[],
  anchors: ReadonlyMap<string, number>,
  chapters: readonly Chapter[],
): readonly SourceBlock[] {
  // A plate is a part of what it stands in, whatever the contents call it.
  if (blocks.every(isFigure)) return blocks
  /** By the index of a block: the level that the contents give it, or a heading that belongs before it. */
  const levels = new Map<number, number>()
  const added = new Map<number, SourceBlock[]>()
  for (const { id, label, level } of chapters) {
    const at = id === null ? 0 : anchors.get(id)
    if (at === undefined || at >= blocks.length) continue
    const found = headingNear(blocks, at, label, levels)
    if (found >= 0) levels.set(found, level)
    else if (!standIn.test(label)) {
      const page = blocks[at]?.page
      const heading = { kind: 'heading', text: label, level, ...(page !== undefined && { page }) } as const
      added.set(at, [...(added.get(at) ?? []), heading])
    }
  }
  let shift = 0
  return blocks.flatMap((block, index) => {
    const level = levels.get(index)
    if (level !== undefined) shift = block.kind === 'heading' ? level - (block.level ?? 1) : 0
    const own = level ?? (block.level ?? 1) + shift
    const isHeading = level !== undefined || block.kind === 'heading'
    const heading = { ...block, kind: 'heading', level: Math.min(deepest, Math.max(1, own)) } as const
    return [...(added.get(index) ?? []), isHeading ? heading : block]
  })
}

/** A heading, or a line that says the same as the contents; -1 if there is none that is not taken. */
function headingNear(
  blocks: readonly SourceBlock[],
  at: number,
  label: string,
  taken: ReadonlyMap<number, number>,
): number {
  const said = comparable(label)
  const near = blocks
    .map((block, index) => ({ block, index }))
    .slice(at)
    .filter(({ block }) => !isFigure(block))
    .slice(0, reach)
  const free = near.filter(({ index }) => !taken.has(index))
  const same = free.find(
    ({ block }) => block.kind !== 'table' && block.text.length < 300 && comparable(block.text) === said,
  )
  return (same ?? free.find(({ block }) => block.kind === 'heading'))?.index ?? -1
}
