import { findAnchor } from '../../core/anchor/match.ts'
import type { Anchor, Mark, Parts } from '../../core/model/mark.ts'
import type { ListedMark } from '../../shared/contract.ts'
import type { DocumentPlaces } from '../library/places.ts'

/**
 * The marks of one document in the order of its text, each with where it stands now; what lost its place comes last.
 *
 * @param name what the document is called in lists
 */
export function listMarksIn(
  marks: readonly Mark[],
  places: DocumentPlaces,
  name: string,
): readonly ListedMark[] {
  return marks
    .map((mark): ListedMark => {
      const placed = placeMark(mark.parts, places)
      const parts = placed?.parts ?? mark.parts
      const place = placed === null ? null : places.of.get(parts[0].block)
      return {
        ...mark,
        parts,
        documentTitle: name,
        sectionTitle: place?.section ?? null,
        page: place?.page ?? null,
        placed: placed?.how ?? 'lost',
      }
    })
    .toSorted((a, b) => orderOf(a, places) - orderOf(b, places) || startOf(a) - startOf(b))
}

const orderOf = ({ placed, parts }: ListedMark, places: DocumentPlaces): number =>
  placed === 'lost' ? Number.MAX_SAFE_INTEGER : (places.of.get(parts[0].block)?.order ?? 0)
const startOf = ({ parts }: ListedMark): number => parts[0].position.start

const leastTrust = 0.5

/** Where a mark stands in the text as it is; null if its first passage is nowhere. Parts that are gone are left out. */
function placeMark(
  parts: Parts,
  { blocks }: DocumentPlaces,
): { readonly parts: Parts; readonly how: 'exact' | 'found' } | null {
  let how: 'exact' | 'found' = 'exact'
  const found = parts.flatMap((anchor): Anchor[] => {
    const match = findAnchor(blocks, anchor)
    // A few words in alien surroundings may be other words: nobody's note is hung on them.
    if (match === null || match.score < leastTrust) return []
    if (match.how !== 'position') how = 'found'
    const { block, start, end } = match
    return [{ ...anchor, block, position: { start, end } }]
  })
  const [first, ...rest] = found
  return first === undefined ? null : { parts: [first, ...rest], how }
}
