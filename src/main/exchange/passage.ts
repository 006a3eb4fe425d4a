/** What is exported for reading: marks with the place where they stand, in no program's own form. */

import type { Colour } from '../../core/model/mark.ts'
import { withoutBreaks } from '../../core/text/normalize.ts'
import type { ListedMark } from '../../shared/contract/marks.ts'
import { paragraphLink } from '../../shared/paragraph-link.ts'
import { wordsOf } from '../../shared/passage-words.ts'

export interface Passage {
  readonly kind: 'bookmark' | 'highlight'
  readonly colour: Colour | null
  /** The marked words, one part for each block that the mark touches. */
  readonly parts: readonly string[]
  /** Empty if there is none. */
  readonly note: string
  readonly tags: readonly string[]
  /** The title of the section, or null before the first heading. */
  readonly section: string | null
  /** Counted from 1; null where the source has no pages. */
  readonly page: number | null
  /** Its address in Precis; null where it stands nowhere. */
  readonly link: string | null
  /** Milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number
}

export interface PassageDocument {
  readonly title: string
  /** ISO 8601, or null. */
  readonly date: string | null
  /** The passages in reading order. */
  readonly passages: readonly Passage[]
}

/** A mark as it is read elsewhere: the document's words without what only parts lines here, the user's as they are. */
export const passageOf = ({
  kind,
  colour,
  note,
  tags,
  parts,
  sectionTitle,
  page,
  createdAt,
  document,
  placed,
}: Omit<ListedMark, 'documentTitle' | 'order'>): Passage => ({
  kind,
  colour,
  note,
  tags,
  parts: parts.map((part) => withoutBreaks(wordsOf(part))),
  section: sectionTitle === null ? null : withoutBreaks(sectionTitle),
  page,
  link: placed === 'lost' ? null : paragraphLink(document, parts[0].block),
  createdAt,
})
