// A disk that fills up, or becomes read-only, at any moment of each thing that is done to the data. FULL=1: 10 of each.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { verifyBackup } from '../../src/main/store/backups.ts'
import type { Database } from '../../src/main/store/database.ts'
import { type StoreErrorCode, toStoreError } from '../../src/main/store/errors.ts'
import { openStore } from '../../src/main/store/open.ts'
import { assert, check, expectSame, finish, print, runtime, seeded } from './check.ts'
import { type Disk, withDisk } from './disk.ts'
import { refusals } from './refusals.expected.ts'
import { now, openSample } from './samples.ts'
import { mayBeDamaged, type Task, tasks } from './tasks.ts'

type Fault = keyof typeof refusals

interface Trial {
  /** How many were confirmed. */
  readonly acts: number
  readonly refused: boolean
}

const turns = Number(process.env.TURNS ?? (process.env.FULL ? 10 : 1))
const seed = Number(process.env.SEED ?? 20261129)
const random = seeded(seed)
/** A disk that is full may still have room for small acts, and for those that free what they need: so many are tried. */
const mostActs = 60
const megabytes = 24
/** Why a database may not be read now that will be read later. */
const unread: ReadonlySet<StoreErrorCode> = new Set(['unreadable', 'read-only', 'disk-full'])

/** The one store of a trial, opened at first need and held as the app holds it. */
class Store {
  readonly file: string
  #opening: Promise<Database> | null = null

  constructor(file: string) {
    this.file = file
  }

  readonly open = (): Promise<Database> => {
    this.#opening ??= openSample(this.file)
    return this.#opening
  }

  /** What is open, or a look at what lies there. */
  async look(name: string): Promise<Database | null> {
    if (this.#opening !== null) return this.#opening
    const opened = await openStore(this.file, { now, readOnly: true })
    if (opened.ok) return opened.value
    // Between two files, damaged on purpose, or not to be read where nothing can be written beside it.
    const { code } = opened.error
    assert(mayBeDamaged(name) || name === 'migrating' || unread.has(code), `it does not open: ${code}`)
    return null
  }

  readonly holds = (): boolean => this.#opening !== null

  async close(): Promise<void> {
    const db = await this.#opening
    this.#opening = null
    db?.close()
  }
}

/** Does it until the disk refuses. @returns the last that was confirmed, and what was said of the next; null for nothing */
async function untilRefused(
  task: Task,
  store: Store,
  last: number,
  before: (act: number) => void,
): Promise<{ readonly last: number; readonly said: StoreErrorCode | null }> {
  let confirmed = last
  for (let act = 0; act < mostActs; act += 1) {
    before(act)
    try {
      await task.act(store.file, confirmed + 1, store.open)
      confirmed += 1
    } catch (error) {
      return { last: confirmed, said: toStoreError(error).code }
    }
  }
  return { last: confirmed, said: null }
}

async function lookAt(name: string, task: Task, store: Store, last: number): Promise<number> {
  const db = await store.look(name)
  if (db === null) return last
  try {
    const found = await task.check(db, last, store.file)
    return typeof found === 'number' ? found : last
  } finally {
    if (!store.holds()) db.close()
  }
}

/** What was not finished and is still there. */
const halves = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:part|unfinished|restore-.*|new)$/.test(name),
  )

async function tryFull(name: string, task: Task, disk: Disk, store: Store): Promise<Trial> {
  const first = await begin(task, disk, store)
  let room = random() ** 2 * 4_000_000
  const refused = await untilRefused(task, store, first, () => {
    disk.fill(room)
    room /= 1.5
  })
  if (refused.said !== null) expectSame(refused.said, refusals.full, 'said')
  const last = await lookAt(name, task, store, refused.last)
  disk.free()
  // Without a new start.
  await task.act(store.file, last + 1, store.open)
  await lookAt(name, task, store, last + 1)
  expectSame(halves(dirname(store.file)), [], 'left behind')
  return { acts: last + 2, refused: refused.said !== null }
}

async function tryReadOnly(name: string, task: Task, disk: Disk, store: Store): Promise<Trial> {
  const first = await begin(task, disk, store)
  disk.fail()
  const refused = await untilRefused(task, store, first, () => undefined)
  expectSame(refused.said, refusals['read-only'], 'said')
  expectSame(refused.last, first, 'acts on a disk that is read-only')
  await lookAt(name, task, store, refused.last)
  await store.close()
  disk.pull()
  disk.putIn()
  // A disk that failed is mounted anew, and the app started again.
  const last = await lookAt(name, task, store, refused.last)
  await task.act(store.file, last + 1, store.open)
  await lookAt(name, task, store, last + 1)
  return { acts: last + 2, refused: true }
}

const trials: Readonly<Record<Fault, typeof tryFull>> = { full: tryFull, 'read-only': tryReadOnly }

/** Some acts with room for them. */
async function begin(task: Task, disk: Disk, store: Store): Promise<number> {
  await (task.begin ?? makeSample)(store.file)
  // What a trial begins with is no act that was confirmed.
  disk.settle()
  const acts = 1 + Math.floor(random() * 3)
  for (let n = 0; n < acts; n += 1) await task.act(store.file, n, store.open)
  return acts - 1
}

const makeSample = async (file: string): Promise<void> => (await openSample(file)).close()

/** @returns what came of it, or why it was not tried */
async function tryMany(name: string, task: Task, fault: Fault): Promise<unknown> {
  const tried: Trial[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const skipped = await withDisk(megabytes, async (disk) => {
      const store = new Store(join(disk.folder, 'profile', 'precis.db'))
      try {
        tried.push(await trials[fault](name, task, disk, store))
      } finally {
        await store.close()
      }
      if (existsSync(store.file) && !mayBeDamaged(name)) verifyBackup(store.file)
    })
    if (skipped !== undefined) return skipped
  }
  const acts = tried.reduce((sum, trial) => sum + trial.acts, 0)
  const refused = tried.filter((trial) => trial.refused).length
  return `${turns} tried, ${turns} survived; ${acts} acts confirmed, none lost; ${refused} refused, said, and done again`
}

print(`disks that refuse in ${runtime}, seed ${seed}`)
for (const fault of Object.keys(refusals) as Fault[])
  for (const [name, task] of Object.entries(tasks))
    await check(`a disk ${fault === 'full' ? 'that fills up' : 'that becomes read-only'} while ${name}`, () =>
      tryMany(name, task, fault),
    )
await finish()
