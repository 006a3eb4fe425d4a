import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupNow, listBackups, verifyBackup } from '../../../../src/main/store/backups.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import type { LostCode } from '../../../../src/main/store/errors.ts'
import { withReader } from '../../../../src/main/store/inspect.ts'
import { addMark, listMarks } from '../../../../src/main/store/marks.ts'
import { closeStore, openStore } from '../../../../src/main/store/open.ts'
import { restoreBackup } from '../../../../src/main/store/restore.ts'
import { writeSetting } from '../../../../src/main/store/settings.ts'
import { codeThrown, makeFile, makeMark, now, open, openWithDocuments, unwrap } from './helpers.ts'
import { type Event, events } from './watch.expected.ts'

const marksOf = (db: Database): string[] =>
  listMarks(db)
    .map(({ id }) => id)
    .sort()

/** Stands for an older copy of the database that is open, closed properly. */
async function makeOlder(): Promise<string> {
  const db = await openWithDocuments()
  addMark(db, makeMark('old'))
  db.close()
  return db.file
}

const happen: Readonly<Record<Event['does'], (db: Database, older: string) => unknown>> = {
  nothing: () => undefined,
  delete: ({ file }) => rmSync(file),
  'move away': ({ file }) => renameSync(file, `${file}.away`),
  'move away and back': ({ file }) => {
    renameSync(file, `${file}.away`)
    renameSync(`${file}.away`, file)
  },
  'rename the folder': ({ file }) => renameSync(dirname(file), `${dirname(file)}-away`),
  'rename the folder and back': ({ file }) => {
    renameSync(dirname(file), `${dirname(file)}-away`)
    renameSync(`${dirname(file)}-away`, dirname(file))
  },
  'put an older copy in its place by renaming': ({ file }, older) => renameSync(older, file),
  'put the same bytes in its place by renaming': ({ file }) => {
    copyFileSync(file, `${file}.copy`)
    renameSync(`${file}.copy`, file)
  },
  'copy an older one over it': ({ file }, older) => copyFileSync(older, file),
  'cut to nothing': ({ file }) => truncateSync(file),
  'delete the log': ({ file }) => rmSync(`${file}-wal`),
  'put another log in its place': ({ file }) => {
    writeFileSync(`${file}-wal.new`, 'another log')
    renameSync(`${file}-wal.new`, `${file}-wal`)
  },
  'change its mode': ({ file }) => chmodSync(file, 0o600),
  'read by another connection': ({ file }) => withReader(file, listMarks),
  'back up': (db) => backupNow(db, 'manual', now),
  'write so much that the log is copied into it': (db) => {
    const before = readFileSync(db.file)
    for (let i = 0; readFileSync(db.file).equals(before); i += 1)
      writeSetting(db, `key ${i}`, 'x'.repeat(1_000_000), (value) => value)
  },
}

describe('what happens to the file while it is open', () => {
  for (const { name, does, says, isWhole } of events) {
    test(`${name}: ${says}`, async () => {
      const file = makeFile()
      const told: LostCode[] = []
      ;(await openWithDocuments(file)).close()
      const db = unwrap(await openStore(file, { now, onLost: (lost) => told.push(lost) }))
      addMark(db, makeMark('before'))
      await happen[does](db, await makeOlder())
      const code = codeThrown(() => addMark(db, makeMark('after')))
      expect(code === 'nothing' ? 'ok' : code).toBe(says)
      // Also where the act is a transaction, and on every try.
      if (says !== 'ok') {
        expect(codeThrown(() => db.transaction(() => addMark(db, makeMark('again'))))).toBe(says)
        expect(told.length).toBeGreaterThan(1)
        expect(new Set(told)).toEqual(new Set([says]))
      }
      if (isWhole) expect(marksOf(db)).toEqual(says === 'ok' ? ['after', 'before'] : ['before'])
      unwrap(await closeStore(db, now + 1))
      rmSync(`${dirname(file)}-away`, { recursive: true, force: true })
    })
  }
})

test("nothing that the app itself does, in any order, counts as another's doing", async () => {
  const db = await openWithDocuments()
  let count = 0
  const acts: Readonly<Record<string, () => unknown>> = {
    one: () => {
      count += 1
      writeSetting(db, 'one', count, (value) => value)
    },
    // Beyond the size at which the log is copied into the file.
    large: () => writeSetting(db, 'large', 'x'.repeat(5_000_000), (value) => value),
    many: () => db.transaction(() => Array.from({ length: 50 }, () => acts.one?.())),
    taken: () =>
      codeThrown(() =>
        db.transaction(() => {
          acts.large?.()
          throw new Error('taken back')
        }),
      ),
    copied: () => db.get('PRAGMA wal_checkpoint(TRUNCATE)'),
    vacuum: () => db.script('VACUUM'),
    read: () => withReader(db.file, listMarks),
    backup: () => backupNow(db, 'manual', now),
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 8 }), async (names) => {
      for (const name of names) await acts[name]?.()
      expect(db.lost()).toBeNull()
      expect(codeThrown(() => acts.one?.())).toBe('nothing')
    }),
    { numRuns: 20 },
  )
})

test('a file that goes during a transaction is noticed before the end of it', async () => {
  const db = await openWithDocuments()
  const act = () =>
    db.transaction(() => {
      addMark(db, makeMark('m1'))
      rmSync(db.file)
    })
  expect(codeThrown(act)).toBe('moved')
  expect(marksOf(db)).toEqual([])
  unwrap(await closeStore(db, now))
})

describe('what is open is saved, and what lies in its place stays as it is', () => {
  async function lose(does: Event['does']): Promise<{ db: Database; older: string; bytes: Buffer | null }> {
    const db = await openWithDocuments()
    addMark(db, makeMark('m1'))
    const older = await makeOlder()
    await happen[does](db, older)
    expect(codeThrown(() => addMark(db, makeMark('m2')))).not.toBe('nothing')
    return { db, older, bytes: existsSync(db.file) ? readFileSync(db.file) : null }
  }

  for (const does of ['delete', 'move away', 'put an older copy in its place by renaming'] as const) {
    test(`${does}: closing saves it for good`, async () => {
      const { db, bytes } = await lose(does)
      expect(unwrap(await closeStore(db, now))).toMatchObject({ reason: 'kept', contents: { marks: 1 } })
      if (bytes === null) expect(existsSync(db.file)).toBe(false)
      else expect(readFileSync(db.file).equals(bytes)).toBe(true)
      const [backup] = listBackups(db.file)
      unwrap(await restoreBackup(db.file, backup?.name ?? '', now + 1))
      expect(marksOf(await open(db.file))).toEqual(['m1'])
    })
  }

  test('without a wish for it nothing is saved', async () => {
    const { db } = await lose('delete')
    expect(unwrap(await closeStore(db, now, false))).toBeNull()
    expect(listBackups(db.file)).toEqual([])
  })

  test('an older one in its place is opened as it is: no log of the other is read into it', async () => {
    for (const does of ['put an older copy in its place by renaming', 'copy an older one over it'] as const) {
      const { db, bytes } = await lose(does)
      unwrap(await closeStore(db, now))
      expect(readFileSync(db.file).equals(bytes ?? Buffer.alloc(0))).toBe(true)
      const again = await open(db.file)
      expect(marksOf(again)).toEqual(['old'])
      again.close()
      verifyBackup(db.file)
      expect(readdirSync(dirname(db.file)).some((name) => /\.damaged-\w+-wal$/.test(name))).toBe(true)
    }
  })

  test('of one that was written over nothing is saved: it would be a mixture', async () => {
    const { db } = await lose('copy an older one over it')
    expect(unwrap(await closeStore(db, now))).toBeNull()
    expect(listBackups(db.file)).toEqual([])
  })

  test('a file that comes with its own log keeps it', async () => {
    const db = await openWithDocuments()
    addMark(db, makeMark('m1'))
    const other = await openWithDocuments()
    addMark(other, makeMark('theirs'))
    for (const suffix of ['', '-wal']) {
      copyFileSync(other.file + suffix, `${db.file}.new${suffix}`)
    }
    rmSync(`${db.file}-shm`)
    for (const suffix of ['', '-wal']) renameSync(`${db.file}.new${suffix}`, db.file + suffix)
    expect(codeThrown(() => addMark(db, makeMark('m2')))).toBe('replaced')
    expect(unwrap(await closeStore(db, now))).toMatchObject({ reason: 'kept', contents: { marks: 1 } })
    expect(marksOf(await open(db.file))).toEqual(['theirs'])
  })

  for (const does of ['delete the log', 'put another log in its place'] as const) {
    test(`${does}: all that was saved is in the file after closing`, async () => {
      const { db } = await lose(does)
      unwrap(await closeStore(db, now, false))
      expect(marksOf(await open(db.file))).toEqual(['m1'])
      const aside = readdirSync(dirname(db.file)).filter((name) => name.includes('.damaged-'))
      expect(aside).toHaveLength(does === 'delete the log' ? 0 : 1)
    })
  }

  test('a folder that was renamed is not made again, and holds everything', async () => {
    const { db } = await lose('rename the folder')
    expect(unwrap(await closeStore(db, now))).toBeNull()
    expect(existsSync(dirname(db.file))).toBe(false)
    renameSync(`${dirname(db.file)}-away`, dirname(db.file))
    expect(marksOf(await open(db.file))).toEqual(['m1'])
  })

  test('a file that comes back is opened with all that was saved', async () => {
    const { db } = await lose('move away')
    unwrap(await closeStore(db, now))
    renameSync(`${db.file}.away`, db.file)
    expect(marksOf(await open(db.file))).toEqual(['m1'])
  })
})
