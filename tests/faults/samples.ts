import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mark } from '../../src/core/model/mark.ts'
import type { Result } from '../../src/core/model/result.ts'
import type { Database } from '../../src/main/store/database.ts'
import { upsertDocument } from '../../src/main/store/documents.ts'
import type { StoreError } from '../../src/main/store/errors.ts'
import { openStore } from '../../src/main/store/open.ts'
import type { ReviewEntry } from '../../src/main/store/reviews.ts'

export const now = Date.UTC(2026, 10, 24)
export const documentId = 'aaaaaaaaaaaaaaaa'

/** A folder of its own for `use`, removed afterwards. */
export async function withFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'precis-faults-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function unwrap<T>(result: Result<T, StoreError>): T {
  if (!result.ok) throw result.error
  return result.value
}

export const codeOf = <T>(result: Result<T, StoreError>): string => (result.ok ? 'ok' : result.error.code)

export async function openSample(file: string): Promise<Database> {
  const db = unwrap(await openStore(file, { now }))
  upsertDocument(db, {
    id: documentId,
    title: 'Sample',
    date: null,
    kind: 'text',
    words: 1,
    cards: 0,
    bundled: true,
    addedAt: now,
    file: null,
    notes: [],
    openedAt: null,
  })
  return db
}

export const makeMark = (id: string): Mark => ({
  id,
  document: documentId,
  kind: 'bookmark',
  colour: null,
  note: '',
  tags: [],
  parts: [
    {
      block: 'b',
      position: { start: 0, end: 5 },
      quote: { exact: 'exact', prefix: '', suffix: 'x'.repeat(32) },
    },
  ],
  createdAt: now,
})

export const makeReview = (card: string): ReviewEntry => ({
  document: documentId,
  card,
  rating: 3,
  at: now,
  utcOffset: 60,
  durationMs: 1000,
})

/** Makes the data as large as a library of many documents, by contents that nothing reads. */
export async function enlarge(folder: string, megabytes: number): Promise<void> {
  const db = unwrap(await openStore(join(folder, 'precis.db'), { now: Date.now() }))
  for (let n = 0; n < megabytes / 10; n += 1) {
    const id = (n + 1).toString(16).padStart(16, '0')
    db.transaction(() => {
      db.run(
        `INSERT INTO documents (id, title, kind, words, bundled, added_at, removed_at)
         VALUES ($id, $id, 'text', 1, 0, 0, $now)`,
        { id, now: Date.now() },
      )
      db.run('INSERT INTO briefings (document, briefing, search_index) VALUES ($id, $bytes, $bytes)', {
        id,
        bytes: randomBytes(5_000_000),
      })
    })
  }
  db.close()
}
