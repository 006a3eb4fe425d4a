import type { Mark } from '../../core/model/mark.ts'
import type { ListedMark } from '../../shared/contract.ts'
import { placeMark } from '../library/place-mark.ts'
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
