/** What tells documents apart that are called alike; shown only where they are. */

import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { groupBy } from '../../core/model/group-by.ts'
import { fold } from '../../core/text/fold.ts'
import { shownName } from '../../core/text/shown-name.ts'
import type { LibraryEntry, LibraryState, RemovedEntry } from '../../shared/contract/library.ts'
import { formatDay, formatMoment } from '../../shared/messages/format.ts'
import { messages } from '../../shared/messages/messages.ts'
import { libraryList, queryClient } from './queries.ts'

export interface ToldApart {
  readonly called: string
  /** The name of the document's file; null where that is not known. */
  readonly file: string | null
  /** When the document was added, as a day and as a day with its time. */
  readonly day: string
  readonly moment: string
}

/** Shortest first: the first by which all that are called alike can be told apart is taken. */
const ways: readonly ((told: ToldApart, order: number) => string)[] = [
  ({ file }) => file ?? '',
  ({ file, day }) => join(file, messages.library.apart.added(day)),
  ({ file, moment }) => join(file, messages.library.apart.added(moment)),
  ({ file, moment }, order) =>
    join(file, messages.library.apart.added(moment), messages.library.apart.number(order + 1)),
]

const join = (...parts: readonly (string | null)[]): string =>
  messages.library.apart.joined(parts.filter((part) => part !== null))

/** For each document what tells it from those that are called like it; null where no other is. */
export function tellApart(documents: readonly ToldApart[]): readonly (string | null)[] {
  const told = new Map<ToldApart, string>()
  for (const alike of groupBy(documents, lookOf).values()) {
    if (alike.length < 2) continue
    const labels = ways
      .map((way) => alike.map(way))
      .find((each) => !each.includes('') && new Set(each).size === each.length)
    alike.forEach((document, at) => {
      told.set(document, labels?.[at] ?? '')
    })
  }
  return documents.map((document) => told.get(document) ?? null)
}

const lookOf = ({ called }: ToldApart): string => fold(called).replace(/\s+/g, ' ').trim()

type Labels = ReadonlyMap<string, string>
type Listed = Pick<LibraryEntry, 'id' | 'name' | 'title' | 'file' | 'addedAt'>

/** The words that tell documents of one title apart, by the documents' ids. */
function labelsOf(entries: readonly Listed[]): Labels {
  const labels = tellApart(
    entries.map(({ name, title, file, addedAt }) => ({
      called: name ?? title,
      file,
      day: formatDay(addedAt),
      moment: formatMoment(addedAt),
    })),
  )
  return new Map(entries.flatMap(({ id }, at) => (labels[at] == null ? [] : [[id, labels[at]] as const])))
}

const withLabel = (labels: Labels, id: string, title: string): string => {
  const label = labels.get(id)
  const name = shownName(title)
  return label === undefined ? name : messages.library.apart.called(name, label)
}

const none: readonly LibraryEntry[] = []

/** The words that tell the library's documents of one title apart, by the documents' ids. */
export function useLabels(): Labels {
  const entries = useQuery(libraryList).data?.entries ?? none
  return useMemo(() => labelsOf(entries), [entries])
}

/** Calls a document so that no other can be meant. */
export function useCalled(): (id: string, title: string) => string {
  const labels = useLabels()
  return useCallback((id, title) => withLabel(labels, id, title), [labels])
}

/** Calls a removed document so that neither one that is there nor another removed one can be meant. */
export function calledRemoved({ entries, removed }: LibraryState, { id, title }: RemovedEntry): string {
  return withLabel(labelsOf([...entries, ...removed.map((each) => ({ ...each, name: null }))]), id, title)
}

/** The same outside React, for messages. */
export const calledInFull = (id: string, title: string): string =>
  withLabel(labelsOf(queryClient.getQueryData(libraryList.queryKey)?.entries ?? none), id, title)
