import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBackup, listBackups } from '../../../../src/main/store/backups.ts'
import { connect } from '../../../../src/main/store/database.ts'
import { readDocument } from '../../../../src/main/store/documents.ts'
import { withReader } from '../../../../src/main/store/inspect.ts'
import { addMark, listMarks } from '../../../../src/main/store/marks.ts'
import { latestVersion, migrations, readVersion } from '../../../../src/main/store/migrations.ts'
import { bringUpToDate, closeStore, openStore } from '../../../../src/main/store/open.ts'
import {
  codeOf,
  documentA,
  makeFile,
  makeFolder,
  makeMark,
  now,
  open,
  openWithDocuments,
  unwrap,
} from './helpers.ts'

/** Opening must give `code` and change no byte of anything in the folder. */
async function expectRefused(file: string, code: string): Promise<void> {
  const before = readFileSync(file)
  for (const readOnly of [false, true]) {
    const opened = await openStore(file, { now, readOnly })
    expect(codeOf(opened)).toBe(code)
    if (!opened.ok) expect(opened.error.message).not.toBe('')
    expect(readFileSync(file).equals(before)).toBe(true)
  }
}

async function makeClosed(): Promise<string> {
  const file = makeFile()
  const db = await openWithDocuments(file)
  addMark(db, makeMark('m1'))
  db.close()
  return file
}

describe('openStore', () => {
  test('makes a database with the settings it promises', async () => {
    const file = join(makeFolder(), 'a', 'b', 'precis.db')
    const db = await open(file)
    const pragma = (name: string): unknown => Object.values(db.get(`PRAGMA ${name}`) ?? {})[0]
    expect(
      ['journal_mode', 'synchronous', 'foreign_keys', 'user_version', 'busy_timeout'].map(pragma),
    ).toEqual(['wal', 2, 1, latestVersion, 250])
    expect(
      db.all(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'",
      ),
    ).toEqual([])
    db.close()
    expect(readdirSync(join(file, '..'))).toEqual(['precis.db', 'precis.made'])
  })

  test('a second connection may only read', async () => {
    const file = makeFile()
    const db = await openWithDocuments(file)
    expect(codeOf(await openStore(file, { now }))).toBe('locked')
    const reader = unwrap(await openStore(file, { now, readOnly: true }))
    addMark(db, makeMark('m1'))
    expect(listMarks(reader)).toEqual([makeMark('m1')])
    expect(() => addMark(reader, makeMark('m2'))).toThrow(expect.objectContaining({ code: 'read-only' }))
    reader.close()
  })

  test('another writer: locked', async () => {
    const file = await makeClosed()
    const other = connect(file, { readOnly: false })
    other.script('BEGIN IMMEDIATE')
    expect(codeOf(await openStore(file, { now }))).toBe('locked')
    other.close()
    expect(codeOf(await openStore(file, { now }))).toBe('ok')
  })

  test('not a database', async () => {
    const file = makeFile()
    writeFileSync(file, 'Dear diary. '.repeat(1000))
    await expectRefused(file, 'not-a-database')
    writeFileSync(file, 'x')
    await expectRefused(file, 'not-a-database')
  })

  test("another program's database", async () => {
    const file = makeFile()
    const other = connect(file, { readOnly: false })
    other.script('CREATE TABLE theirs (a)')
    await expectRefused(file, 'not-a-database')
    other.script('PRAGMA user_version = 1')
    other.close()
    await expectRefused(file, 'not-a-database')
  })

  test('a newer one', async () => {
    const file = await makeClosed()
    const other = connect(file, { readOnly: false })
    other.script(`PRAGMA user_version = ${latestVersion + 1}`)
    await expectRefused(file, 'newer') // the version is only in the -wal file yet
    other.close()
    await expectRefused(file, 'newer')
  })

  test('a newer one that was not closed properly', async () => {
    const file = await makeClosed()
    const other = connect(file, { readOnly: false })
    other.script(`PRAGMA user_version = ${latestVersion + 1}`)
    const crashed = makeFile()
    for (const suffix of ['', '-wal']) copyFileSync(file + suffix, crashed + suffix)
    other.close()
    const log = readFileSync(`${crashed}-wal`)
    await expectRefused(crashed, 'newer')
    expect(readFileSync(`${crashed}-wal`).equals(log)).toBe(true)
  })

  test('damaged: cut short, or overwritten within', async () => {
    const file = await makeClosed()
    const whole = readFileSync(file)
    truncateSync(file, whole.length - 4096)
    await expectRefused(file, 'damaged')
    truncateSync(file, 50)
    await expectRefused(file, 'damaged')
    writeFileSync(file, Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 0xa5)]))
    await expectOnlyRefused(file, 'damaged')
  })

  test('unreadable, no folder', async () => {
    const file = makeFile()
    expect(codeOf(await openStore(file, { now, readOnly: true }))).toBe('unreadable')
    mkdirSync(file)
    expect(codeOf(await openStore(file, { now }))).toBe('unreadable')
    const plain = makeFile()
    writeFileSync(plain, '')
    expect(codeOf(await openStore(join(plain, 'precis.db'), { now }))).toBe('no-folder')
  })

  test.skipIf(process.getuid?.() === 0)('file modes', async () => {
    const file = await makeClosed()
    chmodSync(file, 0o400)
    expect(codeOf(await openStore(file, { now }))).toBe('read-only')
    chmodSync(file, 0)
    expect(codeOf(await openStore(file, { now }))).toBe('unreadable')
  })
})

/** Only for writing: a reader does not read the contents through. */
async function expectOnlyRefused(file: string, code: string): Promise<void> {
  const before = readFileSync(file)
  expect(codeOf(await openStore(file, { now }))).toBe(code)
  expect(readFileSync(file).equals(before)).toBe(true)
}

test('a migration is made after a backup, which keeps the old version', async () => {
  const db = await openWithDocuments()
  const steps = [...migrations, 'CREATE TABLE x (a ANY) STRICT']
  await bringUpToDate(db, now)
  expect(listBackups(db.file)).toEqual([])
  await bringUpToDate(db, now, steps)
  const [backup, ...others] = listBackups(db.file)
  expect(others).toEqual([])
  expect(backup).toMatchObject({ reason: 'migration', contents: { documents: 2 } })
  expect(readVersion(db)).toBe(latestVersion + 1)
  const version = withReader(findBackup(db.file, backup?.name ?? ''), readVersion)
  expect(version).toBe(latestVersion)
})

describe('closeStore', () => {
  test('makes a backup if something has changed', async () => {
    const file = makeFile()
    const db = await openWithDocuments(file)
    expect(unwrap(await closeStore(db, now))?.contents).toEqual({ documents: 2, marks: 0, reviews: 0 })
    expect(db.isOpen).toBe(false)
    expect(existsSync(`${file}-wal`)).toBe(false)
    const again = await open(file)
    expect(unwrap(await closeStore(again, now + 1))).toBeNull()
    expect(listBackups(file)).toHaveLength(1)
    expect(documentA).toHaveLength(16)
  })

  test('closes even if the backup fails', async () => {
    const file = makeFile()
    const db = await openWithDocuments(file)
    writeFileSync(join(file, '..', 'backups'), 'in the way')
    expect((await closeStore(db, now)).ok).toBe(false)
    expect(db.isOpen).toBe(false)
  })
})

test('a file of the first version keeps its documents, marks and ratings', async () => {
  const file = makeFile()
  const old = connect(file, { readOnly: false })
  old.script(`${migrations[0]}; PRAGMA user_version = 1`)
  old.run(
    `INSERT INTO documents (id, title, date, kind, words, bundled, added_at, opened_at)
     VALUES ($id, 'Old', NULL, 'text', 5, 1, 1, 2)`,
    { id: documentA },
  )
  old.close()
  const db = await open(file)
  expect(readVersion(db)).toBe(latestVersion)
  expect(readDocument(db, documentA)).toMatchObject({ title: 'Old', cards: 0, openedAt: 2 })
  expect(listBackups(file)).toHaveLength(1)
})

describe('a log that a crash has left', () => {
  /** A database and the log of two marks, each a transaction of its own, as they stand while it is open. */
  async function makeCrashed(): Promise<{ file: string; log: Buffer; second: number }> {
    const db = await openWithDocuments()
    db.script('PRAGMA wal_checkpoint(TRUNCATE)')
    addMark(db, makeMark('m1'))
    const second = readFileSync(`${db.file}-wal`).length
    addMark(db, makeMark('m2'))
    const file = makeFile()
    copyFileSync(db.file, file)
    return { file, log: readFileSync(`${db.file}-wal`), second }
  }
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes)
    copy[at] = (copy[at] ?? 0) ^ 1
    return copy
  }

  test('is refused where it is damaged before an act that was confirmed: SQLite would drop both', async () => {
    const { file, log } = await makeCrashed()
    for (const at of [4, 20, 40, 2000]) {
      writeFileSync(`${file}-wal`, flipped(log, at))
      expect(codeOf(await openStore(file, { now })), `byte ${at}`).toBe('damaged')
    }
  })

  test('opens where only its end is torn, as a crash may leave it', async () => {
    const { file, log, second } = await makeCrashed()
    for (const torn of [flipped(log, second + 2000), log.subarray(0, second + 3000)]) {
      writeFileSync(`${file}-wal`, torn)
      const db = await open(file)
      expect(listMarks(db).map(({ id }) => id)).toEqual(['m1'])
      db.close()
      rmSync(file)
      copyFileSync((await makeCrashed()).file, file)
    }
  })
})
