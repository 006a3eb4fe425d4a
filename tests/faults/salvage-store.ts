// A store in real use: what it holds, and how much of it SQLite itself can still read once it is damaged.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainCard, plainFact } from '../../src/core/model/edits.ts'
import { backupNow } from '../../src/main/store/backups.ts'
import { addImported } from '../../src/main/store/briefings.ts'
import { connect, type Database, type Row } from '../../src/main/store/database.ts'
import { backupFolder } from '../../src/main/store/files.ts'
import { perform, undo } from '../../src/main/store/journal.ts'
import { savePosition } from '../../src/main/store/positions.ts'
import { noteRead } from '../../src/main/store/readings.ts'
import { writeSetting } from '../../src/main/store/settings.ts'
import type { Bytes, Random } from './damage.ts'
import { documentId, makeMark, makeReview, now, openSample } from './samples.ts'

/** A store at the moment of the damage, and the backup made some time before. */
export interface Sample {
  readonly bytes: Bytes
  readonly backup: { readonly name: string; readonly bytes: Buffer }
  /** What it held at both moments. */
  readonly truth: Contents
  readonly before: Contents
}

/** Rows by table and key, each as text. */
export type Contents = ReadonlyMap<string, string>

/** @param size how much is done before the backup, and how much after it */
export async function makeSample(
  folder: string,
  random: Random,
  size: readonly [number, number],
  crashed: boolean,
): Promise<Sample> {
  const db = await openSample(join(folder, 'precis.db'))
  await use(db, random, 0, size[0])
  const { name } = await backupNow(db, 'close', now)
  const before = contentsOf(db)
  if (crashed) db.script('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint = 0')
  await use(db, random, size[0], size[0] + size[1])
  const truth = contentsOf(db)
  // While it is open the log stands beside it, as after a crash.
  const log = crashed ? readFileSync(`${db.file}-wal`) : Buffer.alloc(0)
  if (!crashed) db.close()
  const main = readFileSync(db.file)
  db.close()
  return {
    bytes: { main, log },
    backup: { name, bytes: readFileSync(join(backupFolder(db.file), name)) },
    truth,
    before,
  }
}

/** Some hundred acts of a user, by the app's own commands. */
async function use(db: Database, random: Random, from: number, to: number): Promise<void> {
  const documents = [documentId]
  for (let i = from; i < to; i += 1) {
    const at = now + i * 60_000
    const document = documents[Math.floor(random() * documents.length)] ?? documentId
    if (i % 40 === 0) documents.push(await importOne(db, i, random, at))
    rate(db, `c${i % 90}`, document, at)
    if (i % 11 === 0) undo(db, { at, only: 'study' })
    if (i % 4 === 0)
      perform(
        db,
        { v: 1, kind: 'mark.add', mark: { ...makeMark(`m${i}`), document, note: words(random, 30) } },
        at,
      )
    if (i % 5 === 0) edit(db, document, i, random, at)
    if (i % 9 === 0) suspend(db, document, `c${i % 90}`, at)
    savePosition(db, document, { block: `b${i}`, offset: 0 }, at)
    noteRead(db, document, [[(i % 50) / 50, (i % 50) / 50 + 0.01]])
  }
  writeSetting(db, `setting ${from}`, words(random, 5), (value) => (typeof value === 'string' ? value : null))
}

function rate(db: Database, card: string, document: string, at: number): void {
  perform(db, { v: 1, kind: 'review.add', review: { ...makeReview(card), document, at } }, at)
}

function suspend(db: Database, document: string, card: string, at: number): void {
  const cards = [{ card, suspended: true, buried: null, marked: false }]
  perform(db, { v: 1, kind: 'cards.flag', flags: { document, act: 'suspend', cards } }, at)
}

function edit(db: Database, document: string, i: number, random: Random, at: number): void {
  const facts = [{ ...plainFact(`f${i}`), state: 'accepted', note: words(random, 10) }] as const
  const cards = [{ ...plainCard(`c${i}`), prompt: words(random, 20) }]
  perform(db, { v: 1, kind: 'edits.set', edits: { document, act: 'edit', block: null, facts, cards } }, at)
}

async function importOne(db: Database, i: number, random: Random, at: number): Promise<string> {
  const id = i.toString(16).padStart(16, '0')
  const title = words(random, 6)
  const source = { kind: 'text', words: 1000, name: `${i}.txt` } as const
  const briefing = { format: 2, id, title, date: null, source, cards: [], blocks: words(random, 3000) }
  await addImported(
    db,
    { id, title, date: null, kind: 'text', words: 1000, cards: 0, addedAt: at, file: `${i}.txt`, notes: [] },
    { briefing: JSON.stringify(briefing), index: JSON.stringify(words(random, 1500)) },
  )
  return id
}

/** So many made-up words: chance does not compress. */
const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 36 ** 6).toString(36)).join(' ')

const keys = {
  documents: ['id'],
  briefings: ['document'],
  marks: ['id'],
  reviews: ['id'],
  fact_edits: ['document', 'fact'],
  card_edits: ['document', 'card'],
  card_states: ['document', 'card'],
  positions: ['document'],
  readings: ['document'],
  settings: ['key'],
} as const

type Table = keyof typeof keys
const tables = Object.keys(keys) as readonly Table[]

export function contentsOf(db: Database): Contents {
  return new Map(
    tables.flatMap((table) =>
      db.all(`SELECT * FROM ${table}`).map((row) => [keyOf(table, row), textOf(row)] as const),
    ),
  )
}

const keyOf = (table: Table, row: Row): string =>
  JSON.stringify([table, ...keys[table].map((column) => row[column])])

/** When a document was opened last is nothing that must be kept. */
const textOf = (row: Row): string =>
  JSON.stringify(row, (name, value) => {
    if (name === 'opened_at') return null
    return value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value
  })

/** The rows that SQLite still reads as they were, each asked for by itself: by its key, and by its place. */
export function readBySqlite(file: string, folder: string, truth: Contents): Contents {
  const copy = join(folder, 'copy.db')
  for (const suffix of ['', '-wal']) if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix)
  try {
    const db = connect(copy, { readOnly: false })
    try {
      return new Map([...truth].filter(([key, text]) => isRead(db, key, text)))
    } finally {
      db.close()
    }
  } catch {
    return new Map()
  }
}

function isRead(db: Database, key: string, text: string): boolean {
  const [table, ...values] = JSON.parse(key) as [Table, ...(string | number)[]]
  const where = keys[table].map((column, i) => `${column} = $v${i}`).join(' AND ')
  try {
    const row = db.get(
      `SELECT * FROM ${table} WHERE ${where}`,
      Object.fromEntries(values.map((value, i) => [`v${i}`, value])),
    )
    return row !== null && textOf(row) === text
  } catch {
    return false
  }
}
