/** Where the passages of marks stand in a text that may have changed since they were made. */
import type { Anchor, MarkParts } from '../model/mark.ts'
import { findAnchor, leastScore, type Match, type PreparedText } from './find-anchor.ts'

/** A document in which passages are looked for. */
export interface SearchedText {
  readonly blocks: PreparedText
  /** Where anchors were found, by what they say: a search for nearly the same words is made once. */
  readonly found: Map<string, Match | null>
}

const keyOf = ({ block, position, quote, figure }: Anchor): string =>
  JSON.stringify([block, position.start, quote, figure])

/** Notes that passages were looked for and stand nowhere: they are not looked for again in this text. */
export function noteLost(parts: MarkParts, { found }: SearchedText): void {
  for (const anchor of parts) found.set(keyOf(anchor), null)
}

function find({ blocks, found }: SearchedText, anchor: Anchor): Match | null {
  const key = keyOf(anchor)
  const known = found.get(key)
  if (known !== undefined) return known
  const match = findAnchor(blocks, anchor)
  found.set(key, match)
  return match
}

/**
 * Where a mark stands in the text as it is; null if its first passage is nowhere. Parts that are gone are left out.
 * What was looked for is noted in `text`.
 */
export function placeMark(
  parts: MarkParts,
  text: SearchedText,
): { readonly parts: MarkParts; readonly how: 'exact' | 'found' } | null {
  let how: 'exact' | 'found' = 'exact'
  const found = parts.flatMap((anchor): Anchor[] => {
    const match = find(text, anchor)
    if (match === null || match.score < leastScore) return []
    if (match.how !== 'position') how = 'found'
    const { block, start, end } = match
    return [{ ...anchor, block, position: { start, end } }]
  })
  const [first, ...rest] = found
  return first === undefined ? null : { parts: [first, ...rest], how }
}
