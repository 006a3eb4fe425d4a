import { findAnchor, type Match } from '../../core/anchor/find-anchor.ts'
import type { Anchor, MarkParts } from '../../core/model/mark.ts'
import type { DocumentPlaces } from './places.ts'

type Where = Pick<DocumentPlaces, 'blocks' | 'found'>

const leastTrust = 0.5

const keyOf = ({ block, position, quote }: Anchor): string => JSON.stringify([block, position.start, quote])

/** Notes that passages were looked for and stand nowhere: they are not looked for again while the app runs. */
export function noteLost(parts: MarkParts, { found }: Where): void {
  for (const anchor of parts) found.set(keyOf(anchor), null)
}

function find({ blocks, found }: Where, anchor: Anchor): Match | null {
  const key = keyOf(anchor)
  const known = found.get(key)
  if (known !== undefined) return known
  const match = findAnchor(blocks, anchor)
  found.set(key, match)
  return match
}

/** Where a mark stands in the text as it is; null if its first passage is nowhere. Parts that are gone are left out. */
export function placeMark(
  parts: MarkParts,
  places: Where,
): { readonly parts: MarkParts; readonly how: 'exact' | 'found' } | null {
  let how: 'exact' | 'found' = 'exact'
  const found = parts.flatMap((anchor): Anchor[] => {
    const match = find(places, anchor)
    // A few words in alien surroundings may be other words: nobody's note is hung on them.
    if (match === null || match.score < leastTrust) return []
    if (match.how !== 'position') how = 'found'
    const { block, start, end } = match
    return [{ ...anchor, block, position: { start, end } }]
  })
  const [first, ...rest] = found
  return first === undefined ? null : { parts: [first, ...rest], how }
}
