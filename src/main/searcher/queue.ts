/** What of the library is still to be looked at again. It lies in the index, so that nothing is forgotten by a crash. */
import type { Database } from '../store/database.ts'
import { listIds } from '../store/documents.ts'
import { numberOf, textOf } from '../store/rows.ts'
import { type ChangeKind, changesSince, readMoment } from '../store/search-changes.ts'
import { readState } from './schema.ts'

export interface Task {
  readonly id: number
  readonly kind: ChangeKind
  readonly document: string
  /** How often the task was begun before. */
  readonly tries: number
}

/** Takes up what changed in the data since it was last looked at; all documents, if it never was. */
export function pullChanges(index: Database, store: Database): void {
  const { seq } = readMoment(store)
  const known = readState(index)?.seq ?? -1
  if (seq === known) return
  const changes =
    known < 0
      ? listIds(store).map((document) => ({ kind: 'briefing' as const, document }))
      : changesSince(store, known)
  index.transaction(() => {
    for (const { kind, document } of changes) enqueue(index, kind, document)
    index.run('UPDATE state SET seq = $seq', { seq })
  })
}

/** What is queued already is queued anew: whoever works on it may have seen an older state. */
export function enqueue(index: Database, kind: ChangeKind, document: string): void {
  index.run('DELETE FROM queue WHERE kind = $kind AND document = $document', { kind, document })
  index.run('INSERT INTO queue (kind, document) VALUES ($kind, $document)', { kind, document })
}

/** The small changes, the oldest first: names, tags, marks and edits, which no search may miss. */
export function smallTasks(index: Database): readonly Task[] {
  return index.all(`SELECT ${columns} FROM queue WHERE kind <> 'briefing' ORDER BY id`).map(toTask)
}

/** The next document whose content is to be indexed. */
export function nextDocument(index: Database): Task | null {
  const row = index.get(`SELECT ${columns} FROM queue WHERE kind = 'briefing' ORDER BY id LIMIT 1`)
  return row && toTask(row)
}

export function countDocuments(index: Database): number {
  return numberOf(index.get("SELECT count(*) AS n FROM queue WHERE kind = 'briefing'") ?? {}, 'n')
}

/** The process did not end because of them. */
export function forgetTries(index: Database): void {
  index.run('UPDATE queue SET tries = 0 WHERE tries > 0', {})
}

export function noteTry(index: Database, { id }: Task): void {
  index.run('UPDATE queue SET tries = tries + 1 WHERE id = $id', { id })
}

/** What got further was not what ended the process before. */
export function noteProgress(index: Database, { id }: Task): void {
  index.run('UPDATE queue SET tries = 0 WHERE id = $id', { id })
}

export function dequeue(index: Database, { id }: Task): void {
  index.run('DELETE FROM queue WHERE id = $id', { id })
}

const columns = 'id, kind, document, tries'

const toTask = (row: Parameters<typeof textOf>[0]): Task => ({
  id: numberOf(row, 'id'),
  kind: textOf(row, 'kind') as ChangeKind,
  document: textOf(row, 'document'),
  tries: numberOf(row, 'tries'),
})
