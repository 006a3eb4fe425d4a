import type { SearchNote } from '../../core/search/note.ts'
import type { FoundGroup } from '../../shared/contract/find.ts'

/** What was found, with what was done to the query so that it was. */
export interface FindAnswer extends SearchNote {
  readonly groups: readonly FoundGroup[]
}

export const nothing: FindAnswer = { groups: [], mended: [], lack: null }

/** An answer, with how many documents are still to be indexed. */
export interface FindProgress extends FindAnswer {
  readonly pending: number
}
