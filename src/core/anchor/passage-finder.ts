import type { Anchor } from '../model/mark.ts'
import type { Place } from '../model/span.ts'
import type { TextBlock } from './describe.ts'
import { findAnchor, leastScore, type PreparedText, prepare } from './find-anchor.ts'

/** Tells where a passage stands now; null where it is gone, or where too little tells it from other ones. */
export type PassageFinder = (anchor: Anchor) => Place | null

/** A finder for the passages of one document. The text is made ready for a search when the first passage has moved. */
export function passageFinder(blocks: readonly TextBlock[]): PassageFinder {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  let prepared: PreparedText | null = null
  return (anchor) => {
    const { block, position, quote, figure } = anchor
    // Nearly always; only a text that changed is searched, which costs far more.
    if (figure === undefined && texts.get(block)?.slice(position.start, position.end) === quote.exact)
      return { block, ...position }
    prepared ??= prepare(blocks)
    const match = findAnchor(prepared, anchor)
    return match !== null && match.score >= leastScore ? match : null
  }
}
