import { fold } from '../../../core/text/fold.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { locale } from '../../../shared/messages/locale.ts'
import type { LibraryOrder } from '../../../shared/settings.ts'
import { nameOf } from '../../state/open.ts'

export interface LibraryFilter {
  /** Each of these words stands in the name, the title or a tag. */
  readonly words: string
  /** The document must have each of these tags. */
  readonly tags: readonly string[]
  readonly order: LibraryOrder
}

type Due = Readonly<Record<string, number>>

const byName = (a: LibraryEntry, b: LibraryEntry) =>
  nameOf(a).localeCompare(nameOf(b), locale(), { numeric: true })

/** What each order compares; the list comes in the order of the last opened. */
const comparisons: Readonly<
  Record<LibraryOrder, ((a: LibraryEntry, b: LibraryEntry, due: Due) => number) | null>
> = {
  opened: null,
  added: (a, b) => b.addedAt - a.addedAt,
  title: byName,
  // The newest first; without a date last.
  date: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
  due: (a, b, due) => (due[b.id] ?? 0) - (due[a.id] ?? 0),
  // What was begun and is furthest along first; what was never opened last.
  progress: (a, b) => (b.share ?? -1) - (a.share ?? -1),
  length: (a, b) => b.words - a.words,
}

/** The documents that are wanted, in the order chosen; equals keep the order of the last opened. */
export function arrange(
  entries: readonly LibraryEntry[],
  { words, tags, order }: LibraryFilter,
  due: Due,
): readonly LibraryEntry[] {
  const parts = fold(words).split(/\s+/)
  const found = entries.filter((entry) => {
    const text = fold([nameOf(entry), entry.title, ...entry.tags].join('\n'))
    return parts.every((part) => text.includes(part)) && tags.every((tag) => entry.tags.includes(tag))
  })
  const compare = comparisons[order]
  return compare === null ? found : found.toSorted((a, b) => compare(a, b, due))
}

/** Every tag in use with the number of its documents, in alphabetical order. */
export function countTags(entries: readonly LibraryEntry[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const tag of entries.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].toSorted(([a], [b]) => a.localeCompare(b, locale()))
}
