/** Words that were read from a picture and may say something else there: no fact is found in their sentences. */
import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** Whether all of a sentence is certain; in a table also the heads that say what its cells are. */
export function isCertain(block: Block, { start, end }: Span): boolean {
  const doubts = doubtsIn(block)
  if (doubts.length === 0) return true
  const heads = block.rows === undefined ? 0 : block.text.indexOf('\n')
  return doubts.every((doubt) => doubt.start >= heads && (doubt.end <= start || end <= doubt.start))
}

/** A block may have as many spans as sentences: they are looked through once. */
const known = new WeakMap<Block, readonly Span[]>()

function doubtsIn(block: Block): readonly Span[] {
  const found = known.get(block) ?? (block.spans ?? []).filter(({ kind }) => kind === 'doubtful')
  known.set(block, found)
  return found
}
