import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { AgendaWords } from '../../../../src/core/model/agenda.ts'
import type { Mark } from '../../../../src/core/model/mark.ts'
import type { Result } from '../../../../src/core/model/result.ts'
import { connect, type Database } from '../../../../src/main/store/database.ts'
import { upsertDocument } from '../../../../src/main/store/documents.ts'
import { StoreError } from '../../../../src/main/store/errors.ts'
import { migrate } from '../../../../src/main/store/migrations.ts'
import { openStore } from '../../../../src/main/store/open.ts'
import type { ReviewEntry } from '../../../../src/main/store/reviews.ts'

/** What is said of an agenda with these documents and this hour. */
export const agendaOn = (documents: readonly string[], at: number): AgendaWords => ({
  name: 'Council',
  at,
  goal: 0.9,
  minutes: null,
  daysOff: [],
  quiet: null,
  documents,
})

export const now = Date.UTC(2026, 10, 24, 5, 38)
export const documentA = 'aaaaaaaaaaaaaaaa'
export const documentB = 'bbbbbbbbbbbbbbbb'

const folders: string[] = []
const opened: Database[] = []

afterEach(() => {
  for (const db of opened.splice(0)) db.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'precis-store-'))
  folders.push(folder)
  return folder
}

export const makeFile = (): string => join(makeFolder(), 'precis.db')

export async function open(file: string): Promise<Database> {
  const db = unwrap(await openStore(file, { now }))
  opened.push(db)
  return db
}

/** A new store that knows two documents. */
export async function openWithDocuments(file: string = makeFile()): Promise<Database> {
  return withDocuments(await open(file))
}

/** The same without a file, for what asks nothing of one. */
export function inMemory(): Database {
  const db = connect(':memory:', { readOnly: false })
  opened.push(db)
  migrate(db)
  return withDocuments(db)
}

function withDocuments(db: Database): Database {
  for (const id of [documentA, documentB]) {
    upsertDocument(db, {
      id,
      title: `Document ${id}`,
      date: null,
      kind: 'text',
      words: 10,
      cards: 0,
      bundled: false,
      addedAt: now,
      file: null,
      notes: [],
      openedAt: null,
    })
  }
  return db
}

export function unwrap<T>(result: Result<T, StoreError>): T {
  if (!result.ok) throw result.error
  return result.value
}

export const codeOf = <T>(result: Result<T, StoreError>): string => (result.ok ? 'ok' : result.error.code)

/** The code of the StoreError that `work` throws. */
export function codeThrown(work: () => unknown): string {
  try {
    work()
    return 'nothing'
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error)
  }
}

export const makeMark = (id: string, document = documentA): Mark => ({
  id,
  document,
  kind: 'bookmark',
  colour: null,
  note: '',
  tags: [],
  parts: [
    {
      block: 'b1',
      position: { start: 2, end: 7 },
      quote: { exact: 'exact', prefix: 'be', suffix: 'af' },
    },
  ],
  createdAt: now,
})

export const makeReview = (card: string, document = documentA): ReviewEntry => ({
  document,
  card,
  rating: 3,
  at: now,
  utcOffset: 60,
  durationMs: 1500,
})
