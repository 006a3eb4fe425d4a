// Ways to copy a database for a backup, the first time and after a day's work: how long, and how much is written.
import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { backup, DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { verifyApart } from '../../src/main/store/backup-check.ts'
import { printOf } from '../../src/main/store/contents-print.ts'
import type { Database } from '../../src/main/store/database.ts'
import { connect } from '../../src/main/store/database.ts'
import { addMark } from '../../src/main/store/marks.ts'
import { appendReview } from '../../src/main/store/reviews.ts'
import { makeMark, makeReview, openSample } from '../faults/samples.ts'
import { describeMachine, writeReport } from './report.ts'
import { summarize } from './stats.ts'

const measured =
  'milliseconds until the copy is on the disk, and the bytes that were written for it, the first time and after a day: ' +
  '200 ratings, 20 passages, two documents. Each way has a file or folder of its own; ratios are to backup() in the same ' +
  'round.'

const mega = 1_000_000
/** A document as it is stored: compressed, so no byte of it can be guessed. */
const documentBytes = 100_000
const chunkBytes = 65_536

/** Copies what `from` holds to `to`; answers with how many bytes it wrote. */
type Way = (from: string, to: string) => Promise<number> | number

function sync(path: string): number {
  const handle = openSync(path, 'r+')
  fsyncSync(handle)
  closeSync(handle)
  return statSync(path).size
}

function withSource<T>(from: string, use: (source: DatabaseSyncInstance) => T): T {
  const source = new DatabaseSync(from)
  const used = use(source)
  if (used instanceof Promise) return used.finally(() => source.close()) as T
  source.close()
  return used
}

const byBackup =
  (rate: number): Way =>
  async (from, to) => {
    rmSync(to, { force: true })
    await withSource(from, (source) => backup(source, to, { rate }))
    return sync(to)
  }

/** The plain file, with all of its log in it. */
const byCopy =
  (mode: number): Way =>
  (from, to) => {
    rmSync(to, { force: true })
    withSource(from, (source) => source.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
    copyFileSync(from, to, mode)
    return sync(to)
  }

const byVacuum: Way = (from, to) => {
  rmSync(to, { force: true })
  withSource(from, (source) => source.prepare('VACUUM INTO ?').run(to))
  return sync(to)
}

/** Pieces of the file named by their hash, each written once, and a list of them. */
const byChunks: Way = (from, to) => {
  mkdirSync(to, { recursive: true })
  withSource(from, (source) => source.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
  const handle = openSync(from, 'r')
  const piece = Buffer.alloc(chunkBytes)
  const names: string[] = []
  let written = 0
  for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
    const name = createHash('sha256').update(piece.subarray(0, read)).digest('hex')
    names.push(name)
    if (existsSync(join(to, name))) continue
    writeFileSync(join(to, name), piece.subarray(0, read), { flush: true })
    written += read
  }
  closeSync(handle)
  const list = names.join('\n')
  writeFileSync(join(to, 'list'), list, { flush: true })
  return written + list.length
}

const ways: Readonly<Record<string, Way>> = {
  backup: byBackup(100),
  'backup, 5,000 pages a step': byBackup(5000),
  'vacuum into': byVacuum,
  'file copy': byCopy(0),
  'file clone': byCopy(constants.COPYFILE_FICLONE_FORCE),
  'chunks of 64 KiB': byChunks,
}

/** Documents until the file is so large. */
function fill(db: Database, bytes: number): void {
  const insert = (n: number) => {
    const id = n.toString(16).padStart(16, '0')
    db.run(
      `INSERT INTO documents (id, title, kind, words, bundled, added_at) VALUES ($id, $id, 'text', 1, 0, 0)`,
      { id },
    )
    db.run('INSERT INTO briefings (document, briefing, search_index) VALUES ($id, $a, $b)', {
      id,
      a: randomBytes(documentBytes / 2),
      b: randomBytes(documentBytes / 2),
    })
  }
  const { n: before } = db.get('SELECT count(*) AS n FROM documents') ?? {}
  const first = Number(before) + 1
  for (let n = 0; n < bytes / documentBytes; n += 100)
    db.transaction(() => {
      for (let i = n; i < Math.min(n + 100, bytes / documentBytes); i += 1) insert(first + i)
    })
}

function workADay(db: Database, day: number): void {
  for (let i = 0; i < 200; i += 1) appendReview(db, makeReview(`c${i}`))
  for (let i = 0; i < 20; i += 1) addMark(db, makeMark(`day ${day} ${i}`))
  fill(db, 2 * documentBytes)
}

interface Run {
  readonly ms: number
  readonly bytes: number
}

interface Runs {
  readonly first: Run | null
  readonly later: Run[]
}

async function timed(way: Way, from: string, to: string): Promise<Run | null> {
  const start = performance.now()
  try {
    const bytes = await way(from, to)
    return { ms: performance.now() - start, bytes }
  } catch {
    return null // This disk has no clones.
  }
}

/** All ways one after another, n times, each time after a day's work. */
async function measure(folder: string, bytes: number, n: number) {
  const file = join(folder, 'precis.db')
  const db = await openSample(file)
  fill(db, bytes)
  db.close()
  const runs = new Map<string, Runs>()
  const checks: number[] = []
  const prints: number[] = []
  for (let round = 0; round <= n; round += 1) {
    if (round > 0) {
      const again = connect(file, { readOnly: false })
      workADay(again, round)
      again.close()
    }
    for (const [name, way] of Object.entries(ways)) {
      const run = await timed(way, file, join(folder, name))
      const known = runs.get(name) ?? { first: run, later: [] }
      if (round > 0 && run !== null) known.later.push(run)
      runs.set(name, known)
    }
    const start = performance.now()
    await verifyApart(join(folder, 'backup'))
    checks.push(performance.now() - start)
    const reader = connect(file, { readOnly: true })
    const begun = performance.now()
    printOf(reader)
    prints.push(performance.now() - begun)
    reader.close()
  }
  return { bytes: statSync(file).size, runs, check: summarize(checks), print: summarize(prints) }
}

type Measured = Awaited<ReturnType<typeof measure>>

/** One way beside backup(); null where this disk does not have it. */
function concludeWay({ first, later }: Runs, plain: readonly Run[]) {
  if (first === null) return null
  const ratio = (of: (run: Run) => number) =>
    summarize(later.map((run, n) => of(run) / of(plain[n] as Run))).median
  return {
    firstMs: first.ms,
    dayMs: summarize(later.map(({ ms }) => ms)),
    dayBytes: summarize(later.map(({ bytes }) => bytes)).median,
    ratios: { dayMs: ratio(({ ms }) => ms), dayBytes: ratio(({ bytes }) => bytes) },
  }
}
type Figures = ReturnType<typeof concludeWay>

function conclude({ bytes, runs, check, print }: Measured) {
  const plain = runs.get('backup')?.later ?? []
  const ofWays: Readonly<Record<string, Figures>> = Object.fromEntries(
    [...runs].map(([name, each]) => [name, concludeWay(each, plain)]),
  )
  return { bytes, checkMs: check, printMs: print, ways: ofWays }
}

function tell(name: string, figures: Figures): string {
  if (figures === null) return `  ${name.padEnd(28)} not on this disk`
  const { firstMs, dayMs, dayBytes, ratios } = figures
  return (
    `  ${name.padEnd(28)} first ${firstMs.toFixed(0)} ms, a day later ${dayMs.median.toFixed(0)} ms ` +
    `(×${ratios.dayMs.toFixed(2)}), ${(dayBytes / mega).toFixed(1)} MB (×${ratios.dayBytes.toFixed(3)})`
  )
}

async function main(): Promise<void> {
  const options = {
    n: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '10,100,1000' },
    folder: { type: 'string', default: tmpdir() },
    date: { type: 'string' },
  } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
  const machine = describeMachine()
  const sizes: Record<string, ReturnType<typeof conclude>> = {}
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = mkdtempSync(join(values.folder, 'precis-bench-'))
    try {
      const figures = conclude(await measure(folder, size * mega, n))
      sizes[`${size} MB`] = figures
      console.log(
        `${size} MB: read through ${figures.checkMs.median.toFixed(0)} ms, print ${figures.printMs.median.toFixed(1)} ms`,
      )
      for (const [name, way] of Object.entries(figures.ways)) console.log(tell(name, way))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const versions = { node: process.versions.node }
  writeReport('backups', { measured, date: values.date ?? null, machine, versions, n, sizes })
}

await main()
