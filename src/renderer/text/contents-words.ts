import type { LibraryContents } from '../../shared/contract/everything.ts'
import { count } from '../../shared/messages/forms.ts'

/** What a library holds: "2 documents, 3 passages and 1 rating". What there is none of is not named. */
export function contentsSaid({ documents, removed, marks, ratings, edits }: LibraryContents): string {
  const parts = [
    count(documents, 'document'),
    ...(removed === 0 ? [] : [count(removed, 'removed one')]),
    ...(marks === 0 ? [] : [count(marks, 'passage')]),
    ...(ratings === 0 ? [] : [count(ratings, 'rating')]),
    ...(edits === 0 ? [] : [count(edits, 'fact or card of your own', 'facts and cards of your own')]),
  ]
  return joined(parts)
}

/** "a, b and c". */
export function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
