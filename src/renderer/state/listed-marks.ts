import type { ListedMark } from '../../shared/contract/marks.ts'
import { marksList, queryClient } from './queries.ts'

/** Puts a mark where it belongs in the list, in place of what it was before: nothing else of it has changed. */
export function keepMark(mark: ListedMark): ListedMark {
  queryClient.setQueryData(marksList.queryKey, (marks) => marks && withMark(marks, mark))
  return mark
}

export function dropMark(id: string): void {
  queryClient.setQueryData(marksList.queryKey, (marks) => marks?.filter((each) => each.id !== id))
}

/**
 * A list of marks with one more, or with another one in the place of the one of its id. Documents keep their order;
 * a new one comes first, as it was opened last.
 */
export function withMark(marks: readonly ListedMark[], mark: ListedMark): readonly ListedMark[] {
  const others = marks.filter(({ id }) => id !== mark.id)
  const last = others.findLastIndex((each) => each.document === mark.document && !isBefore(mark, each))
  const first = others.findIndex(({ document }) => document === mark.document)
  const at = last !== -1 ? last + 1 : Math.max(0, first)
  return others.toSpliced(at, 0, mark)
}

/** Whether a mark stands before another of its document; those that stand nowhere come last. */
function isBefore(a: ListedMark, b: ListedMark): boolean {
  const [of, than] = [a, b].map(({ order }) => order ?? Number.MAX_SAFE_INTEGER) as [number, number]
  return of !== than ? of < than : a.parts[0].position.start < b.parts[0].position.start
}
