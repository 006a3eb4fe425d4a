import type { Colour } from '../../../core/model/mark.ts'
import { fold } from '../../../core/text/fold.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { quoteOf } from '../../state/marks.ts'

export type KindWanted = 'all' | 'bookmark' | 'highlight' | 'note' | 'lost'

export interface PassagesFilter {
  /** Each of these words stands in the passage, its note, a tag, or the names of its section and document. */
  readonly words: string
  readonly kind: KindWanted
  readonly colour: Colour | null
  readonly tag: string | null
  /** Null for every document. */
  readonly document: string | null
}

/** A mark with its words made ready to be searched at each key. */
export interface Searchable {
  readonly mark: ListedMark
  readonly text: string
}

export function prepareSearch(marks: readonly ListedMark[]): readonly Searchable[] {
  return marks.map((mark) => ({
    mark,
    text: fold(
      [quoteOf(mark.parts), mark.note, ...mark.tags, mark.sectionTitle ?? '', mark.documentTitle].join('\n'),
    ),
  }))
}

const kinds: Readonly<Record<KindWanted, (mark: ListedMark) => boolean>> = {
  all: () => true,
  bookmark: ({ kind }) => kind === 'bookmark',
  highlight: ({ kind }) => kind === 'highlight',
  note: ({ note }) => note !== '',
  lost: ({ placed }) => placed === 'lost',
}

/** The marks that are wanted, in the order of the list. */
export function filterMarks(
  all: readonly Searchable[],
  { words, kind, colour, tag, document }: PassagesFilter,
): readonly ListedMark[] {
  const parts = fold(words).split(/\s+/)
  return all
    .filter(
      ({ mark, text }) =>
        kinds[kind](mark) &&
        (colour === null || mark.colour === colour) &&
        (tag === null || mark.tags.includes(tag)) &&
        (document === null || mark.document === document) &&
        parts.every((part) => text.includes(part)),
    )
    .map(({ mark }) => mark)
}
