/** What the library's index must look at again, as the triggers of the schema noted it. */
import type { Database } from './database.ts'
import { numberOf, textOf, wordOf } from './rows.ts'

const changeKinds = ['document', 'briefing', 'mark', 'edits'] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface SearchChange {
  readonly kind: ChangeKind
  /** The id of the document or mark. */
  readonly ref: string
  readonly document: string
}

/** How far a history has come. Numbers of different epochs cannot be compared. */
export interface HistoryPosition {
  readonly epoch: string
  readonly seq: number
}

export function readMoment(db: Database): HistoryPosition {
  const row = db.get(
    'SELECT epoch, (SELECT coalesce(max(seq), 0) FROM search_changes) AS seq FROM search_epoch',
  )
  return { epoch: textOf(row ?? {}, 'epoch'), seq: numberOf(row ?? {}, 'seq') }
}

/** The changes after a position in the history, the oldest first. */
export function changesSince(db: Database, seq: number): readonly SearchChange[] {
  return db
    .all('SELECT kind, ref, document FROM search_changes WHERE seq > $seq ORDER BY seq', { seq })
    .map((row) => ({
      kind: wordOf(row, 'kind', changeKinds),
      ref: textOf(row, 'ref'),
      document: textOf(row, 'document'),
    }))
}
