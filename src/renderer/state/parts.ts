import { type DocumentPlace, partLimits } from '../../core/model/part.ts'
import type { FoundItem } from '../../shared/contract/find.ts'
import type { ListedMark } from '../../shared/contract/marks.ts'
import { messages } from '../../shared/messages/messages.ts'
import type { NamedPart } from './study-session.ts'

/** A section with those below its heading. */
export const sectionPart = (document: string, section: string, title: string): NamedPart => ({
  part: { kind: 'section', document, section },
  name: messages.parts.nameOfSection(title),
  document,
})

/** A set of documents. */
export const documentsPart = (documents: readonly string[]): NamedPart => ({
  part: { kind: 'documents', documents },
  name: messages.parts.nameOfDocuments(documents.length),
  document: documents.length === 1 ? (documents[0] ?? null) : null,
})

/** The cards that some passages touch; null where none of them has a place. @param tag that all of them are listed by */
export function marksPart(marks: readonly ListedMark[], tag: string | null): NamedPart | null {
  const placed = marks.filter(({ placed }) => placed !== 'lost')
  const places = placed.flatMap(({ document, parts }) =>
    parts.map(({ block, position }) => ({ document, block, ...position })),
  )
  return placesPart(
    places,
    tag === null
      ? messages.parts.nameOfPassages(placed.length)
      : messages.parts.nameOfTagged(placed.length, tag),
  )
}

/** The cards that what was found touches, under a name; null where nothing of it has a place. */
export function foundPart(found: readonly FoundItem[], name: string): NamedPart | null {
  const places = found.flatMap(({ document, place }) =>
    place === null ? [] : place.ranges.map((range) => ({ document, block: place.block, ...range })),
  )
  return placesPart(places, name)
}

function placesPart(all: readonly DocumentPlace[], name: string): NamedPart | null {
  const places = all
    .slice(0, partLimits.places)
    .map(({ document, block, start, end }) => ({ document, block, start, end }))
  const documents = new Set(places.map(({ document }) => document))
  const [first] = documents
  if (first === undefined) return null
  return {
    part: { kind: 'places', places },
    // What is left out of it is told wherever it is named.
    name: places.length < all.length ? messages.parts.nameOfFirst(name, places.length) : name,
    document: documents.size === 1 ? first : null,
  }
}
