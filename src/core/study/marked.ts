/** Which places touch a passage: a card is marked where its sentence is highlighted, or a part of it. */
import { groupBy } from '../model/group-by.ts'
import type { Place } from '../model/span.ts'

/** Tells of a place whether any of the passages overlaps it. */
export function placesIn(passages: readonly Place[]): (place: Place) => boolean {
  const byBlock = groupBy(passages, ({ block }) => block)
  return ({ block, start, end }) =>
    (byBlock.get(block) ?? []).some((passage) => passage.start < end && passage.end > start)
}
