import type { Card } from '../model/card.ts'
import type { Section } from '../model/document.ts'
import { groupBy } from '../model/group-by.ts'
import type { Part } from '../model/part.ts'
import { placesIn } from './marked.ts'

/** What is asked of a card to tell whether it belongs to a part. */
export interface PlacedCard {
  readonly document: string
  /** The section of its block; null for one without a place. */
  readonly section: string | null
  readonly card: Pick<Card, 'block' | 'sentence'>
}

export type Heading = Pick<Section, 'id' | 'level' | 'title'>

/** The documents that have to be open for a part. */
export function documentsIn(part: Part): readonly string[] {
  switch (part.kind) {
    case 'section':
      return [part.document]
    case 'places':
      return [...new Set(part.places.map(({ document }) => document))]
    case 'documents':
      return part.documents
  }
}

/**
 * Tells of a card whether it belongs to a part. One of which the paragraph is known, but not the sentence, belongs where
 * the paragraph does.
 * @param headings of a document, in reading order
 */
export function testOf(
  part: Part,
  headings: (document: string) => readonly Heading[],
): (card: PlacedCard) => boolean {
  switch (part.kind) {
    case 'section': {
      const wanted = new Set(sectionsUnder(headings(part.document), part.section))
      return ({ document, section }) => document === part.document && section !== null && wanted.has(section)
    }
    case 'places': {
      const byDocument = groupBy(part.places, ({ document }) => document)
      const tests = new Map([...byDocument].map(([document, places]) => [document, placesIn(places)]))
      return ({ document, card: { block, sentence } }) =>
        block !== null && tests.get(document)?.({ block, ...(sentence ?? wholeBlock) }) === true
    }
    case 'documents': {
      const wanted = new Set(part.documents)
      return ({ document }) => wanted.has(document)
    }
  }
}

const wholeBlock = { start: 0, end: Number.POSITIVE_INFINITY }

/** A section and those below its heading. Matter before the first heading has none below it. */
export function sectionsUnder(headings: readonly Heading[], id: string): readonly string[] {
  const at = headings.findIndex((heading) => heading.id === id)
  const head = headings[at]
  if (head === undefined) return []
  const after = headings.slice(at + 1)
  const end = head.title === null ? 0 : after.findIndex(({ level }) => level <= head.level)
  return [id, ...after.slice(0, end < 0 ? after.length : end).map((heading) => heading.id)]
}
