// What is killed: acts of a user, and what the app does by itself. Each says what must be there once it is confirmed.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { slicesOf } from '../../src/core/base/slices.ts'
import { plainFact } from '../../src/core/model/edits.ts'
import { readEverything } from '../../src/main/exchange/everything/read.ts'
import { LibraryExport } from '../../src/main/library/library-export.ts'
import { readBase, storeMade } from '../../src/main/store/anew.ts'
import { heldBy } from '../../src/main/store/backup-objects.ts'
import {
  backupNow,
  findBackup,
  listBackups,
  sweepBackups,
  verifyBackup,
} from '../../src/main/store/backups.ts'
import { addImported } from '../../src/main/store/briefings.ts'
import { mostOfStep } from '../../src/main/store/commands/steps.ts'
import { packContent, readBriefing } from '../../src/main/store/content.ts'
import { connect, type Database } from '../../src/main/store/database.ts'
import { setRemoved } from '../../src/main/store/documents.ts'
import { listEdits } from '../../src/main/store/edits.ts'
import { refusalOf } from '../../src/main/store/files.ts'
import { forgetDocument, forgetInBackup } from '../../src/main/store/forget.ts'
import { finishFresh, makeFresh } from '../../src/main/store/fresh.ts'
import { type HeldObject, holdObjects } from '../../src/main/store/held-objects.ts'
import { canUndo, perform, performing, undo, undoing } from '../../src/main/store/journal.ts'
import { listMarks, readMark } from '../../src/main/store/marks.ts'
import { latestVersion, migrate, migrations } from '../../src/main/store/migrations.ts'
import { Objects } from '../../src/main/store/objects.ts'
import { closeStore, openStore } from '../../src/main/store/open.ts'
import { replaceStore, restoreBackup } from '../../src/main/store/restore.ts'
import { appendReview, listReviews } from '../../src/main/store/reviews.ts'
import { restoreSalvaged } from '../../src/main/store/salvage/salvage.ts'
import {
  heldNow,
  layVersion,
  listVersions,
  placeAfter,
  readVersionBriefing,
} from '../../src/main/store/versions.ts'
import { assert } from './check.ts'
import { packTasks } from './pack-tasks.ts'
import { documentId, makeMark, makeReview, now, openSample, unwrap } from './samples.ts'

export interface Task {
  /** Makes the profile, before the first child. */
  readonly begin?: (file: string) => Promise<void>
  /** Does one thing; the child says its number when this resolves. `db` is open in a task that keeps it so. */
  readonly act: (file: string, n: number, db: () => Promise<Database>) => Promise<unknown>
  /**
   * Throws where what was confirmed is not there. `last` is the number of the last that was, -1 for none. Returns the
   * number of the last that is there, or a promise of it, where the same act must not be done again.
   */
  readonly check: (db: Database, last: number, file: string) => unknown
}

const day = 86_400_000
const mark = (db: Database, n: number): void => {
  // Killed before it was confirmed it may be there.
  if (readMark(db, `m${n}`) === null)
    perform(db, { v: 1, kind: 'mark.add', mark: makeMark(`m${n}`) }, now + n)
}
const idOf = (n: number): string => n.toString(16).padStart(16, '0')
const textOf = (n: number): string => JSON.stringify({ id: idOf(n), text: `${n} `.repeat(60_000) })
const fileOf = (n: number): Uint8Array => Buffer.from(`${n}. `.repeat(300_000 + n))

/** As the app does it: the file first, then the rows that hold it. */
const imported = (db: Database, n: number) => {
  const objects = new Objects(db.file)
  const bytes = fileOf(n)
  return objects.hold(async () => addRows(db, n, { hash: await objects.put(bytes), size: bytes.length }))
}

const addRows = (db: Database, n: number, original: HeldObject) =>
  addImported(
    db,
    {
      id: idOf(n),
      title: `T${n}`,
      date: null,
      kind: 'text',
      words: 1,
      cards: 0,
      addedAt: now,
      file: 'a.txt',
      notes: [],
    },
    { briefing: textOf(n), index: '{}' },
    { original, figures: [] },
  )
/** A large reading, and an edit that goes with it; each third time it is taken back. */
async function makeAnew(db: Database, n: number): Promise<unknown> {
  if (n % 3 === 2) return undo(db, { at: now + n })
  const base = readBase(db, idOf(0))
  if (base === null) throw new Error('the document has gone')
  const briefing = JSON.stringify({ id: idOf(0), nth: n, text: `${n} `.repeat(60_000) })
  return storeMade(
    db,
    idOf(0),
    base,
    {
      content: await packContent({ briefing, index: '{}' }),
      compiler: n + 2,
      cards: n,
      at: now + n,
      outcome: { fresh: n, reworded: 0, kept: 0 },
      edits: { facts: [{ ...plainFact('f'), note: `${n}` }], cards: [] },
      reworded: [],
      told: { title: 'Told', date: null, words: 9, notes: null },
      read: [],
      figures: [],
      isSame: false,
    },
    false,
  )
}

/** A version comes and is shown, and every third time that is taken back. */
async function takeVersion(db: Database, n: number): Promise<unknown> {
  if (n % 3 === 2) return undo(db, { at: now + n })
  const document = idOf(0)
  const briefing = JSON.stringify({ id: document, nth: n, text: `${n} `.repeat(60_000) })
  const content = await packContent({ briefing, index: '{}' })
  return db.transaction(() => {
    const held = heldNow(db, document)
    if (held === null) throw new Error('the document has gone')
    const source = idOf(n + 1000)
    const version = layVersion(db, document, { source, held, content, compiler: 1, changed: [] })
    const edits = { facts: [{ ...plainFact('f'), note: `${n}` }], cards: [] }
    const place = placeAfter(db, document)
    const set = { version, as: 'shown', place, leaves: 'older', leavesAt: null, edits, reworded: [] } as const
    perform(db, { v: 1, kind: 'version.set', document: { id: document, title: 'Told' }, ...set }, now + n)
  })
}

const many = 3_000
const manySteps = slicesOf(
  Array.from({ length: many }, (_, n) => ({ card: `c${n}`, suspended: true, buried: null, marked: false })),
  mostOfStep,
).map(
  (cards) => ({ v: 1, kind: 'cards.flag', flags: { document: documentId, act: 'suspend', cards } }) as const,
)

/** Many cards are suspended in turns, and every second time that is taken back. */
async function suspendMany(db: Database): Promise<unknown> {
  if (suspendedIn(db) > 0) return db.inTurns(undoing(db, { at: now }))
  const documents = [{ id: documentId, title: 'Sample' }]
  return db.inTurns(
    performing(db, { v: 1, kind: 'cards.many', act: 'suspend', documents, steps: manySteps }, now),
  )
}

const suspendedIn = (db: Database): number =>
  Number(db.get('SELECT count(*) AS n FROM card_states WHERE suspended = 1')?.n)
const marksIn = (db: Database): number => listMarks(db).length
/** A number that was confirmed, or the one that was under way. */
const isOneOf = (found: number, last: number, what: string): void =>
  assert(found === last + 1 || found === last + 2, `${found} ${what}, confirmed were ${last + 1}`)

const soundBackups = (file: string): void => {
  for (const { name, contents } of listBackups(file)) {
    assert(contents !== null, `${name} cannot be read`)
    verifyBackup(findBackup(file, name))
  }
}

/** What a database holds beside itself is there, and sound. */
async function soundObjects(file: string): Promise<void> {
  const objects = new Objects(file)
  for (const hash of heldBy(file))
    assert((await objects.get(hash)) !== null, `${hash} is held, and not there`)
}

/** A sweep takes all that no row holds: what a kill left unfinished, too. */
async function swept(file: string): Promise<void> {
  // Nothing can be removed there until it takes files again.
  if (refusalOf(dirname(file)) !== null) return soundObjects(file)
  const objects = new Objects(file)
  await objects.sweep(() => heldBy(file))
  assert(
    (await objects.list()).every((hash) => heldBy(file).has(hash)),
    'something is left',
  )
  const names = existsSync(objects.folder) ? readdirSync(objects.folder) : []
  assert(!names.some((name) => name.endsWith('.part')), 'half a file is left')
  await soundObjects(file)
}

async function backupsHoldTheirs(file: string): Promise<void> {
  for (const { name } of listBackups(file)) await soundObjects(findBackup(file, name))
}

const besides = (file: string, name: string): string => join(dirname(file), name)

export const tasks: Readonly<Record<string, Task>> = {
  rating: {
    act: async (_file, n, db) =>
      perform(await db(), { v: 1, kind: 'review.add', review: makeReview(`c${n % 20}`) }, now + n),
    check: (db, last) => {
      const found = listReviews(db).length
      isOneOf(found, last, 'ratings')
      return found - 1
    },
  },
  marking: {
    act: async (_file, n, db) => mark(await db(), n),
    check: (db, last) => isOneOf(marksIn(db), last, 'marks'),
  },
  importing: {
    act: async (_file, n, db) => imported(await db(), n),
    check: async (db, last) => {
      const whole = Number(
        db.get('SELECT count(*) AS n FROM documents JOIN briefings ON briefings.document = documents.id')?.n,
      )
      isOneOf(whole, last, 'documents')
      for (let n = Math.max(0, last - 3); n <= last; n += 1)
        assert((await readBriefing(db, idOf(n))) === textOf(n), `document ${n} is not as it was`)
      await soundObjects(db.file)
      await swept(db.file)
    },
  },
  'changing many cards': {
    act: async (_file, _n, db) => suspendMany(await db()),
    check: (db) => {
      const found = suspendedIn(db)
      assert(found === 0 || found === many, `${found} of ${many} are suspended`)
      assert(canUndo(db, {}) === found > 0, `${found} are suspended, and the journal says otherwise`)
    },
  },
  'making anew': {
    begin: async (file) => {
      const db = await openSample(file)
      await imported(db, 0)
      await closeStore(db, now, false)
    },
    act: async (_file, n, db) => makeAnew(await db(), n),
    check: async (db) => {
      const shown = JSON.parse((await readBriefing(db, idOf(0))) ?? '{}') as { readonly nth?: number }
      const said = listEdits(db, idOf(0)).facts[0]?.note ?? null
      // A reading is shown with the edits that go with it, or not at all.
      assert(said === (shown.nth === undefined ? null : `${shown.nth}`), `${shown.nth} is shown with ${said}`)
    },
  },
  'taking a version': {
    begin: async (file) => {
      const db = await openSample(file)
      await imported(db, 0)
      await closeStore(db, now, false)
    },
    act: async (_file, n, db) => takeVersion(await db(), n),
    check: async (db) => {
      const shown = JSON.parse((await readBriefing(db, idOf(0))) ?? '{}') as { readonly nth?: number }
      const said = listEdits(db, idOf(0)).facts[0]?.note ?? null
      // A version is shown with the edits that go with it, or not at all.
      assert(said === (shown.nth === undefined ? null : `${shown.nth}`), `${shown.nth} is shown with ${said}`)
      const versions = listVersions(db, idOf(0))
      const isShown = versions.filter(({ standing }) => standing === 'shown').length
      assert(versions.length === 0 || isShown === 1, `${isShown} versions are shown`)
      for (const { version, standing } of versions.filter((each) => each.standing !== 'shown'))
        assert((await readVersionBriefing(db, idOf(0), version)) !== null, `${standing} version has no text`)
    },
  },
  'backing up': {
    act: async (_file, n, db) => {
      mark(await db(), n)
      await imported(await db(), n)
      await backupNow(await db(), 'manual', now + n)
    },
    check: async (_db, last, file) => {
      soundBackups(file)
      await backupsHoldTheirs(file)
      const marks = listBackups(file).map(({ contents }) => contents?.marks ?? 0)
      assert(last < 0 || Math.max(...marks) >= last + 1, 'a confirmed backup is not there')
    },
  },
  thinning: {
    act: async (_file, n, db) => {
      mark(await db(), n)
      // One comes and one goes, so that each backup holds another.
      const bytes = fileOf(n)
      const hash = await new Objects((await db()).file).put(bytes)
      holdObjects(await db(), documentId, 'original', [{ hash, size: bytes.length }])
      await backupNow(await db(), 'close', now + (n * day) / 2)
    },
    check: async (_db, last, file) => {
      soundBackups(file)
      await backupsHoldTheirs(file)
      const marks = listBackups(file).map(({ contents }) => contents?.marks ?? 0)
      assert(last < 0 || Math.max(...marks) >= last + 1, 'the newest backup was thinned out')
      assert(marks.length >= Math.min(last + 1, 10), `only ${marks.length} backups of ${last + 1} are left`)
    },
  },
  restoring: {
    begin: async (file) => {
      const db = await openSample(file)
      for (const n of [0, 1]) {
        mark(db, n)
        await backupNow(db, 'manual', now + n)
      }
      await closeStore(db, now, false)
    },
    act: async (file, n) => {
      const made = listBackups(file).filter(({ reason }) => reason === 'manual')
      unwrap(await restoreBackup(file, made[n % 2]?.name ?? '', now + 10 + n))
    },
    check: (db, _last, file) => {
      const marks = marksIn(db)
      assert(marks === 1 || marks === 2, `${marks} marks after a restore`)
      soundBackups(file)
      assert(listBackups(file).filter(({ reason }) => reason === 'manual').length === 2, 'a backup has gone')
    },
  },
  exporting: {
    begin: async (file) => {
      const db = await openSample(file)
      db.transaction(() => {
        for (let n = 0; n < 300; n += 1) mark(db, n)
        for (let n = 0; n < 3000; n += 1) appendReview(db, makeReview(`c${n}`))
      })
      await closeStore(db, now, false)
    },
    act: (file, n) =>
      new LibraryExport({ briefing: async () => null }, () => undefined).write(
        file,
        besides(file, `out-${n % 3}.zip`),
      ),
    check: async (_db, _last, file) => {
      for (const name of readdirSync(dirname(file)).filter((each) => each.endsWith('.zip'))) {
        const read = await readEverything(besides(file, name), new Set(), async () => undefined)
        assert(read.ok, `${name}: ${read.ok ? '' : read.error}`)
      }
    },
  },
  replacing: {
    begin: async (file) => {
      const db = await openSample(file)
      mark(db, 0)
      await closeStore(db, now, false)
    },
    act: async (file, n) => {
      const other = besides(file, 'other.db')
      rmSync(other, { force: true })
      const db = makeFresh(other)
      db.script('BEGIN; COMMIT')
      finishFresh(db)
      unwrap(await replaceStore(file, now + n, (copy) => copyFileSync(other, copy)))
    },
    check: (db, last, file) => {
      const marks = marksIn(db)
      assert(last >= 0 ? marks === 0 : marks <= 1, `${marks} marks`)
      soundBackups(file)
      // What was there is in the file, or in the backup that was made of it.
      const kept = listBackups(file).some(({ contents }) => contents?.marks === 1)
      assert(marks === 1 || kept || last > 2, 'what was there before has gone')
    },
  },
  migrating: {
    begin: async (file) => {
      mkdirSync(dirname(file), { recursive: true })
      const old = connect(besides(file, 'old.db'), { readOnly: false })
      migrate(old, migrations.slice(0, 8))
      old.script(`INSERT INTO documents (id, title, kind, words, cards, bundled, added_at)
        VALUES ('${documentId}', 'Sample', 'text', 1, 0, 1, 0);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
        INSERT INTO reviews (document, card, rating, at, utc_offset, duration_ms) SELECT '${documentId}', 'c' || i, 3, i, 0, 0 FROM n`)
      old.close()
    },
    act: async (file) => {
      for (const suffix of ['-wal', '-shm', '']) rmSync(file + suffix, { force: true })
      // In one step: half a copy is nothing that a migration has left.
      copyFileSync(besides(file, 'old.db'), besides(file, 'copy.db'))
      renameSync(besides(file, 'copy.db'), file)
      const db = unwrap(await openStore(file, { now }))
      await closeStore(db, now, false)
    },
    check: (db, _last, file) => {
      assert(
        Number(db.get('PRAGMA user_version')?.user_version) === latestVersion,
        'it is of an older version',
      )
      assert(listReviews(db).length === 3000, `${listReviews(db).length} ratings of 3000`)
      soundBackups(file)
    },
  },
  closing: {
    act: async (file, n) => {
      const db = await openSample(file)
      try {
        mark(db, n)
      } catch (error) {
        await closeStore(db, now + n)
        throw error
      }
      unwrap(await closeStore(db, now + n))
    },
    check: (db, last, file) => {
      assert(marksIn(db) >= last + 1, `${marksIn(db)} marks, confirmed were ${last + 1}`)
      soundBackups(file)
      const marks = listBackups(file).map(({ contents }) => contents?.marks ?? 0)
      assert(last < 0 || Math.max(...marks) >= last + 1, 'the backup of a confirmed end is not there')
    },
  },
  forgetting: {
    act: async (file, n, open) => {
      const db = await open()
      await imported(db, n)
      const { name } = await backupNow(db, 'manual', now + n)
      setRemoved(db, idOf(n), now)
      forgetDocument(db, idOf(n))
      forgetInBackup(file, name, idOf(n))
      await sweepBackups(file)
    },
    check: async (db, last, file) => {
      soundBackups(file)
      await backupsHoldTheirs(file)
      await swept(file)
      const left = db.all('SELECT id FROM documents WHERE bundled = 0').map(({ id }) => String(id))
      assert(
        left.length <= 1 && (left[0] ?? idOf(last + 1)) === idOf(last + 1),
        `${left.length} documents are there again`,
      )
    },
  },
  salvaging: {
    begin: async (file) => {
      const db = await openSample(file)
      mark(db, 0)
      await backupNow(db, 'manual', now)
      for (let n = 1; n < 200; n += 1) mark(db, n)
      await closeStore(db, now, false)
      const bytes = readFileSync(file)
      writeFileSync(besides(file, 'damaged.db'), bytes.fill(0, 0, 4096))
    },
    act: async (file, n) => {
      for (const name of readdirSync(dirname(file)).filter((each) => each.startsWith('precis.db.damaged')))
        rmSync(besides(file, name))
      for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
      copyFileSync(besides(file, 'damaged.db'), file)
      const [newest] = listBackups(file)
      unwrap(await restoreSalvaged(file, newest?.name ?? null, now + n))
    },
    check: (db) => assert(marksIn(db) === 200, `${marksIn(db)} marks of 200`),
  },
  ...packTasks,
}

/** A store that a kill may leave damaged on purpose: salvaging begins with one. */
export const mayBeDamaged = (name: string): boolean => name === 'salvaging'
