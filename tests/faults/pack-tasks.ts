// Packs that are written and brought in, as the app does it: from a file, by way of a store beside the data.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readEverything } from '../../src/main/exchange/everything/read.ts'
import { LibraryExport } from '../../src/main/library/library-export.ts'
import { LibraryFiles } from '../../src/main/library/library-files.ts'
import { Packs } from '../../src/main/library/packs.ts'
import { heldBy } from '../../src/main/store/backup-objects.ts'
import { addImported } from '../../src/main/store/briefings.ts'
import { readBriefing } from '../../src/main/store/content.ts'
import type { Database } from '../../src/main/store/database.ts'
import { isRemoved, readDocument } from '../../src/main/store/documents.ts'
import { perform, undo } from '../../src/main/store/journal.ts'
import { listMarks } from '../../src/main/store/marks.ts'
import { Objects } from '../../src/main/store/objects.ts'
import { closeStore } from '../../src/main/store/open.ts'
import { noteHandedOver } from '../../src/main/store/pack/things.ts'
import { listReviews } from '../../src/main/store/reviews.ts'
import { briefingOf } from '../unit/main/exchange/everything/samples.ts'
import { assert } from './check.ts'
import { makeMark, makeReview, now, openSample } from './samples.ts'
import type { Task } from './tasks.ts'

const packs = 4
const marks = 40
const ratings = 200
const everyPart = { originals: true, marks: true, edits: true, ratings: true }
const none = { briefing: async () => null }

const idOf = (n: number): string => (0xabc0 + n).toString(16).padStart(16, '0')
const original = (n: number): Uint8Array => Buffer.from(`${n}. `.repeat(200_000 + n))
const packOf = (file: string, n: number): string => join(dirname(file), `in-${n % packs}.precis`)

/** A document with all that a pack hands over. */
async function fill(db: Database, n: number): Promise<void> {
  const id = idOf(n)
  const objects = new Objects(db.file)
  const bytes = original(n)
  const hash = await objects.put(bytes)
  const about = { id, title: `T${n}`, date: null, kind: 'text', words: 1, cards: 0, addedAt: now } as const
  await addImported(
    db,
    { ...about, file: 'a.txt', notes: [] },
    { briefing: JSON.stringify(briefingOf(id)), index: '{}' },
    { original: { hash, size: bytes.length }, figures: [] },
  )
  db.transaction(() => {
    for (let each = 0; each < marks; each += 1)
      perform(db, { v: 1, kind: 'mark.add', mark: { ...makeMark(`m${n}-${each}`), document: id } }, now)
    for (let each = 0; each < ratings; each += 1)
      perform(db, { v: 1, kind: 'review.add', review: { ...makeReview(`c${each}`), document: id } }, now)
  })
}

/** As the app does it once it knows where; what the disk refuses is thrown, and not told in its words. */
function write(db: Database, path: string, documents: readonly string[]) {
  noteHandedOver(db, documents, everyPart)
  const scope = { documents: new Set(documents), parts: everyPart }
  return new LibraryExport(none, () => undefined).write(db.file, path, scope)
}

/** Reads a pack in this process: what parts the two is a matter of its own. */
const reader = {
  readLibrary: async ({ path }: { readonly path: string }, store: Parameters<typeof readEverything>[2]) => {
    const read = await readEverything(path, new Set(), store, 'any')
    return read.ok ? read : ({ ok: false, error: { why: read.error } } as const)
  },
  cancel: () => undefined,
}

async function bringIn(db: Database, path: string): Promise<void> {
  const parts = {
    data: { open: async () => ({ ok: true, value: db }) as const },
    objects: new Objects(db.file),
    files: new LibraryFiles(reader, join(dirname(db.file), 'staged'), () => undefined, 'any'),
    bundled: none,
    now: () => now,
    onOffer: () => undefined,
  }
  const packs = new Packs(parts)
  const { job } = packs.choose(path)
  unwrapped(await packs.read(job, []))
  unwrapped(await packs.bringIn({ job, choices: [] }))
}

function unwrapped<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const isShown = (db: Database, id: string): boolean => readDocument(db, id) !== null && !isRemoved(db, id)

/** A document of a pack is there whole, or it is not there. */
async function checkWhole(db: Database, n: number): Promise<void> {
  const id = idOf(n)
  if (!isShown(db, id)) return
  const found = [listMarks(db, id).length, listReviews(db, [id]).length]
  assert(found.join() === [marks, ratings].join(), `document ${n} has ${found.join(' marks and ')} ratings`)
  assert((await readBriefing(db, id)) === JSON.stringify(briefingOf(id)), `document ${n} is not as it was`)
}

async function checkObjects(file: string): Promise<void> {
  const objects = new Objects(file)
  for (const hash of heldBy(file))
    assert((await objects.get(hash)) !== null, `${hash} is held, and not there`)
}

export const packTasks: Readonly<Record<string, Task>> = {
  'handing over': {
    begin: async (file) => {
      const db = await openSample(file)
      await fill(db, 0)
      await fill(db, 1)
      await closeStore(db, now, false)
    },
    act: async (file, n, db) =>
      write(await db(), join(dirname(file), `out-${n % 3}.precis`), [idOf(0), idOf(1)]),
    check: async (db, last, file) => {
      const folder = dirname(file)
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.precis'))) {
        const read = await readEverything(join(folder, name), new Set(), async () => undefined, 'any')
        assert(read.ok, `${name}: ${read.ok ? '' : read.error}`)
      }
      for (let n = Math.max(0, last - 2); n <= last; n += 1)
        assert(existsSync(join(folder, `out-${n % 3}.precis`)), 'a pack that was confirmed is not there')
      await checkWhole(db, 0)
      await checkWhole(db, 1)
    },
  },
  /** Each comes in, and the next act takes that back. */
  'bringing in a pack': {
    begin: async (file) => {
      const source = await openSample(join(dirname(file), 'source', 'precis.db'))
      for (let n = 0; n < packs; n += 1) {
        await fill(source, n)
        await write(source, packOf(file, n), [idOf(n)])
      }
      await closeStore(source, now, false)
      await closeStore(await openSample(file), now, false)
    },
    act: async (file, n, db) =>
      n % 2 === 0 ? bringIn(await db(), packOf(file, n / 2)) : undo(await db(), { at: now }),
    check: async (db, last, file) => {
      const shown = [...Array(packs).keys()].filter((n) => isShown(db, idOf(n)))
      // What was confirmed, or what was under way: one document is there, or none.
      const after = (n: number) => (n >= 0 && n % 2 === 0 ? [(n / 2) % packs] : [])
      const there = [last, last + 1].find((n) => after(n).join() === shown.join())
      assert(there !== undefined, `documents ${shown.join()} are there, ${last} was confirmed`)
      for (let n = 0; n < packs; n += 1) await checkWhole(db, n)
      await checkObjects(file)
      return there
    },
  },
}
