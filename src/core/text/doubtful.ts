/** Words that may say something else on the page, since they were read from a picture or their font names no letters: no fact
 * is found in their sentences. */
import type { Block, InlineSpan } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** Whether all of a sentence is certain; in a table also the heads that say what its cells are. */
export function isCertain(block: Block, { start, end }: Span): boolean {
  const doubts = doubtsIn(block)
  if (doubts.length === 0) return true
  const heads = block.rows === undefined ? 0 : block.text.indexOf('\n')
  return doubts.every((doubt) => doubt.start >= heads && (doubt.end <= start || end <= doubt.start))
}

/** Whether nothing of a text is certain: it names nothing, neither the document nor a part of it. */
export function isAllDoubtful({
  text,
  spans = [],
}: {
  readonly text: string
  readonly spans?: readonly InlineSpan[] | undefined
}): boolean {
  const doubts = spans.filter(({ kind }) => kind === 'doubtful')
  if (doubts.length === 0) return false
  const certain = doubts.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
  return !/[\p{L}\p{N}]/u.test(certain)
}

/** A block may have as many spans as sentences: they are looked through once. */
const known = new WeakMap<Block, readonly Span[]>()

function doubtsIn(block: Block): readonly Span[] {
  const found = known.get(block) ?? (block.spans ?? []).filter(({ kind }) => kind === 'doubtful')
  known.set(block, found)
  return found
}
