import { placeMark } from '../../../core/anchor/place-mark.ts'
import type { Mark } from '../../../core/model/mark.ts'
import { shownName } from '../../../core/text/shown-name.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { Turns } from '../../base/turns.ts'
import type { DocumentPlaces } from '../../library/places.ts'

/**
 * The marks of one document in the order of its text, each with where it stands now; what lost its place comes last.
 * The text may have to be searched for each: between them others are let in.
 *
 * @param name what the document is called in lists
 */
export async function listMarksIn(
  marks: readonly Mark[],
  places: DocumentPlaces,
  name: string,
): Promise<readonly ListedMark[]> {
  const turns = new Turns()
  const listed: ListedMark[] = []
  for (const mark of marks) {
    listed.push(listMark(mark, places, name))
    await turns.yieldIfLong()
  }
  return listed.toSorted(byPlace)
}

/** One mark with where it stands now. */
export function listMark(mark: Mark, places: DocumentPlaces, name: string): ListedMark {
  const placed = placeMark(mark.parts, places)
  const parts = placed?.parts ?? mark.parts
  const place = placed === null ? null : places.of.get(parts[0].block)
  return {
    ...mark,
    tags: mark.tags.map(shownName),
    parts,
    documentTitle: name,
    sectionTitle: place?.section ?? null,
    page: place?.page ?? null,
    order: place?.order ?? null,
    placed: placed?.how ?? 'lost',
  }
}

const lastOfAll = Number.MAX_SAFE_INTEGER

const byPlace = (a: ListedMark, b: ListedMark): number =>
  (a.order ?? lastOfAll) - (b.order ?? lastOfAll) || a.parts[0].position.start - b.parts[0].position.start
