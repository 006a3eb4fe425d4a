/** Where what stood in one reading of a document stands in another, whose blocks may be others. */
import { describeAnchor } from '../anchor/describe.ts'
import { findAnchor, type PreparedText, prepare } from '../anchor/find-anchor.ts'
import type { Block, Section } from '../model/document.ts'
import type { Place, Stretch } from '../model/span.ts'
import { addStretches } from '../text/passed.ts'
import { countWords } from '../text/words.ts'

/** The same place in the other reading; as it was where that is not to be found. */
export type Move = <P extends Place>(place: P) => P

/** By its block where that says the same, else by the words and what stands around them. */
export function moveBetween(old: readonly Block[], next: readonly Block[]): Move {
  const before = new Map(old.map((block) => [block.id, block]))
  const now = new Map(next.map(({ id, text }) => [id, text]))
  let prepared: PreparedText | null = null
  return (place) => {
    const block = before.get(place.block)
    if (block === undefined || now.get(block.id) === block.text) return place
    prepared ??= prepare(next)
    const found = findAnchor(prepared, describeAnchor(block, place))
    return found === null ? place : { ...place, block: found.block, start: found.start, end: found.end }
  }
}

/**
 * Which stretches of the other text were read. Blocks that both have stand fast; what lies between two of them is drawn out
 * or drawn together, so that what was read through stays so.
 */
export function moveStretches(old: ReadText, next: ReadText, read: readonly Stretch[]): readonly Stretch[] {
  const points = fastPoints(sharesOf(old), sharesOf(next))
  const moved = read.map(([start, end]): Stretch => [moveShare(points, start), moveShare(points, end)])
  return addStretches([], moved)
}

/** The block in which what stood in one begins now: the same, one that says nearly the same, else the last before it that stayed. */
export function moveBlock(old: ReadText, next: ReadText, block: string): string | null {
  const ids = new Set([...next.sections, ...next.blocks].map(({ id }) => id))
  if (ids.has(block)) return block
  const runs = old.sections.flatMap((section) => [section.id, ...section.blocks])
  const text = old.blocks.find(({ id }) => id === block)?.text.slice(0, longestLooked) ?? ''
  const place = { block, start: 0, end: text.length }
  const found = text === '' ? place : moveBetween(old.blocks, next.blocks)(place)
  if (ids.has(found.block)) return found.block
  return runs.slice(0, Math.max(0, runs.indexOf(block))).findLast((id) => ids.has(id)) ?? null
}

/** So much of a block tells it, in UTF-16 units. */
const longestLooked = 400

interface ReadText {
  readonly title: string
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
}

/** A share of the old text with the same of the new; both only grow. */
type Point = readonly [old: number, next: number]

type Shares = ReadonlyMap<string, Stretch>

function fastPoints(old: Shares, now: Shares): readonly Point[] {
  const points: Point[] = [[0, 0]]
  for (const [id, [start, end]] of old) {
    const place = now.get(id)
    const last = points.at(-1) ?? [0, 0]
    if (place === undefined || start < last[0] || place[0] < last[1]) continue
    points.push([start, place[0]], [end, place[1]])
  }
  return [...points, [1, 1]]
}

/** What the title, each heading and each block are of the whole text, by their words: as the page counts them. */
function sharesOf({ title, sections, blocks }: ReadText): Shares {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const runs = [
    { id: 'title', words: countWords(title) },
    ...sections.flatMap((section) => [
      { id: section.id, words: countWords(section.title ?? '') },
      ...section.blocks.map((id) => ({ id, words: countWords(texts.get(id) ?? '') })),
    ]),
  ]
  const all = Math.max(
    1,
    runs.reduce((sum, { words }) => sum + words, 0),
  )
  let passed = 0
  return new Map(
    runs.map(({ id, words }) => {
      const start = passed
      passed += words
      return [id, [start / all, passed / all]]
    }),
  )
}

function moveShare(points: readonly Point[], share: number): number {
  if (share <= 0 || share >= 1) return Math.round(share)
  const after = points.findIndex(([old]) => old > share)
  const [from, to] = [points[after - 1], points[after]]
  if (from === undefined || to === undefined) return share
  return Math.min(1, from[1] + ((share - from[0]) / (to[0] - from[0])) * (to[1] - from[1]))
}
