import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRecord, takeUntold, writeRecord } from '../../../../src/main/store/backup-record.ts'
import {
  addBackup,
  backUpDay,
  backupNow,
  checkBackup,
  findBackup,
  isAhead,
  keepForGood,
  listBackups,
  noteUnfinished,
  verifyBackup,
} from '../../../../src/main/store/backups.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { backupFolder } from '../../../../src/main/store/files.ts'
import { addMark, listMarks } from '../../../../src/main/store/marks.ts'
import { closeStore } from '../../../../src/main/store/open.ts'
import { restoreBackup } from '../../../../src/main/store/restore.ts'
import { appendReview, revokeReview } from '../../../../src/main/store/reviews.ts'
import {
  codeThrown,
  documentA,
  makeMark,
  makeReview,
  now,
  open,
  openWithDocuments,
  unwrap,
} from './helpers.ts'

/** A backup of a session in which something was done. */
async function backUpChanged(db: Database, at: number): Promise<void> {
  appendReview(db, makeReview('c0'))
  await backupNow(db, 'close', at)
}

test('a backup is one checked file that says what it holds', async () => {
  const db = await openWithDocuments()
  addMark(db, makeMark('m1'))
  revokeReview(db, appendReview(db, makeReview('c1')), now)
  appendReview(db, makeReview('c2'))
  const backup = await backupNow(db, 'manual', now)
  expect(backup).toMatchObject({
    time: now,
    reason: 'manual',
    contents: { documents: 2, marks: 1, reviews: 1 },
  })
  expect(listBackups(db.file)).toEqual([backup])
  expect(readdirSync(backupFolder(db.file))).toEqual(['known.json', backup.name, 'record.json'])
  verifyBackup(findBackup(db.file, backup.name))
})

test('two at once wait for each other, and so does closing, which then has nothing to add', async () => {
  const db = await openWithDocuments()
  const both = Promise.all([backupNow(db, 'manual', now), backupNow(db, 'manual', now)])
  expect(unwrap(await closeStore(db, now))).toBeNull()
  for (const backup of await both) expect(backup.contents).not.toBeNull()
  expect(listBackups(db.file)).toEqual((await both).toReversed())
})

test('keeps the last ten that differ and those of other kinds, and clears what a crash left', async () => {
  const db = await openWithDocuments()
  expect(listBackups(db.file)).toEqual([])
  await backupNow(db, 'migration', now - 1)
  const folder = backupFolder(db.file)
  writeFileSync(join(folder, 'precis-000002-20260101T000000000Z-close.db.unfinished'), 'half')
  writeFileSync(join(folder, 'holiday.txt'), 'not ours')
  for (let i = 0; i < 12; i += 1) await backUpChanged(db, now + i)
  const times = listBackups(db.file).map(({ time }) => time - now)
  expect(times).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, -1])
  expect(
    readdirSync(folder)
      .filter((name) => !name.endsWith('.db'))
      .sort(),
  ).toEqual(['holiday.txt', 'known.json', 'record.json'])
})

test('of those without a change the newest stays', async () => {
  const db = await openWithDocuments()
  for (let i = 0; i < 3; i += 1) await backupNow(db, 'close', now + i)
  expect(listBackups(db.file).map(({ time }) => time - now)).toEqual([2])
})

test('backups are listed as they were made, whatever the clock said, and a budget leaves three', async () => {
  const db = await openWithDocuments()
  writeRecord(db.file, { budget: 0 })
  for (const at of [now + 1_000_000_000, now, now - 1_000_000_000, now - 5]) await backUpChanged(db, at)
  expect(listBackups(db.file).map(({ time }) => time - now)).toEqual([-5, -1_000_000_000, 0])
})

test('those that were made before backups were numbered are the oldest', async () => {
  const db = await openWithDocuments()
  const { name } = await backupNow(db, 'manual', now)
  renameSync(
    join(backupFolder(db.file), name),
    join(backupFolder(db.file), 'precis-20991231T000000000Z-manual.db'),
  )
  await backUpChanged(db, now)
  expect(listBackups(db.file).map(({ reason }) => reason)).toEqual(['close', 'manual'])
})

test('a damaged one is listed without contents, and changes count anew', async () => {
  const db = await openWithDocuments()
  const { name } = await backupNow(db, 'close', now)
  expect(isAhead(db)).toBe(false)
  writeFileSync(join(backupFolder(db.file), name), 'rubbish')
  expect(listBackups(db.file)).toMatchObject([{ name, contents: null, size: 7 }])
  expect(isAhead(db)).toBe(true)
})

test('one whose damage shows only when it is read through counts as damaged from then on', async () => {
  const db = await openWithDocuments()
  db.script('CREATE TABLE filler (a TEXT) STRICT')
  for (let i = 0; i < 20; i += 1) db.run('INSERT INTO filler VALUES ($a)', { a: 'x'.repeat(3000) })
  const { name } = await backupNow(db, 'close', now)
  const path = join(backupFolder(db.file), name)
  utimesSync(path, 1_700_000_000, 1_700_000_000)
  expect(listBackups(db.file)[0]?.contents).not.toBeNull()
  expect(await checkBackup(db.file, name)).toBe('sound')
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0x5a, bytes.length - 4096 * 6, bytes.length - 4096 * 3))
  // Decay of a disk leaves no trace in the file's time.
  utimesSync(path, 1_700_000_000, 1_700_000_000)
  expect(listBackups(db.file)[0]?.contents).not.toBeNull()
  expect(await checkBackup(db.file, name)).toBe('damaged')
  expect(listBackups(db.file)[0]).toMatchObject({ contents: null, fault: 'damaged' })
})

test('a failure is noted with its reason until a backup is made', async () => {
  const db = await openWithDocuments()
  const inTheWay = join(backupFolder(db.file), 'precis-000001-20261124T053800000Z-manual.db.unfinished')
  mkdirSync(inTheWay, { recursive: true })
  await expect(backupNow(db, 'manual', now)).rejects.toThrow()
  expect(readRecord(db.file)).toMatchObject({
    begun: null,
    failure: { at: now, code: 'backup-failed', told: false },
  })
  rmdirSync(inTheWay)
  await backupNow(db, 'manual', now)
  expect(readRecord(db.file)).toMatchObject({ begun: null, failure: null })
})

test.each([
  '../precis.db',
  'x/precis-20261124T053800000Z-close.db',
  '',
  '.',
  '..',
  'precis.db',
  'precis-20261124T053800000Z-close.db\0',
  '/etc/passwd',
  '..\\x',
])('refuses the name %j', async (name) => {
  const db = await openWithDocuments()
  expect(codeThrown(() => findBackup(db.file, name))).toBe('unexpected')
})

test('what is kept for good keeps its place among the others, and no rotation removes it', async () => {
  const db = await openWithDocuments()
  const old = ['close', 'manual'].map((reason) => `precis-20250101T000000000Z-${reason}.db`)
  const { name } = await backupNow(db, 'close', now)
  for (const each of old) copyFileSync(findBackup(db.file, name), join(backupFolder(db.file), each))
  keepForGood(db.file)
  writeRecord(db.file, { budget: 0 })
  for (let i = 0; i < 5; i += 1) await backUpChanged(db, now + i)
  expect(listBackups(db.file).map(({ time, reason }) => [reason, time - now])).toEqual([
    ['close', 4],
    ['close', 3],
    ['close', 2],
    ['kept', 0],
    ['kept', Date.UTC(2025, 0, 1) + 1 - now],
    ['kept', Date.UTC(2025, 0, 1) - now],
  ])
})

test('an app that stays open makes one backup a day, if there is anything new', async () => {
  const db = await openWithDocuments()
  const day = 86_400_000
  expect(await backUpDay(db, now)).toMatchObject({ reason: 'day', time: now })
  appendReview(db, makeReview('c1'))
  expect(await backUpDay(db, now + 3_600_000)).toBeNull()
  expect(await backUpDay(db, now + day)).toMatchObject({ time: now + day, contents: { reviews: 1 } })
  expect(await backUpDay(db, now + 2 * day)).toBeNull()
})

test('a start notes that the last end came before its backup was done, unless it was done', async () => {
  const db = await openWithDocuments()
  noteUnfinished(db.file)
  expect(readRecord(db.file).failure).toBeNull()
  await backupNow(db, 'close', now)
  writeRecord(db.file, { begun: now })
  noteUnfinished(db.file)
  expect(readRecord(db.file)).toMatchObject({ begun: null, failure: null })
  writeRecord(db.file, { begun: now + 1 })
  noteUnfinished(db.file)
  expect(readRecord(db.file)).toMatchObject({
    begun: null,
    failure: { at: now + 1, code: 'backup-unfinished', told: false },
  })
  expect(takeUntold(db.file)).toEqual([{ code: 'backup-unfinished', subject: null }])
  expect(takeUntold(db.file)).toEqual([])
  expect(readRecord(db.file).failure).toMatchObject({ told: true })
})

test('a backup from elsewhere is taken among the others, whole, and nothing else is', async () => {
  const [here, elsewhere] = [await openWithDocuments(), await openWithDocuments()]
  addMark(elsewhere, makeMark('m1'))
  const { name, time } = await backupNow(elsewhere, 'close', now - 7)
  const path = findBackup(elsewhere.file, name)
  await backupNow(here, 'close', now)
  expect(await addBackup(here.file, path, now)).toMatch(/^precis-000002-/)
  expect(listBackups(here.file)[0]).toMatchObject({ time, reason: 'manual', contents: { marks: 1 } })
  // A database with a log beside it, as a whole.
  addMark(elsewhere, makeMark('m2'))
  await addBackup(here.file, elsewhere.file, now + 5)
  expect(listBackups(here.file)[0]).toMatchObject({ time: now + 5, contents: { marks: 2 } })

  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0x5a, 4096))
  await expect(addBackup(here.file, path, now)).rejects.toMatchObject({ code: 'damaged' })
  writeFileSync(path, 'Dear diary. '.repeat(500))
  await expect(addBackup(here.file, path, now)).rejects.toMatchObject({ code: 'not-a-database' })
  await expect(addBackup(here.file, `${path}.none`, now)).rejects.toMatchObject({ code: 'unreadable' })
  expect(readdirSync(backupFolder(here.file)).filter((each) => each.startsWith('precis-'))).toHaveLength(3)
})

test.skipIf(process.platform === 'win32')('one that cannot be read at the moment stays', async () => {
  const db = await openWithDocuments()
  const { name } = await backupNow(db, 'close', now)
  const path = join(backupFolder(db.file), name)
  // As a link to a drive that is away.
  renameSync(path, `${db.file}.elsewhere`)
  symlinkSync(`${db.file}.away`, path)
  writeRecord(db.file, { budget: 0 })
  for (let i = 1; i < 6; i += 1) await backUpChanged(db, now + i)
  expect(listBackups(db.file)).toHaveLength(4)
  renameSync(`${db.file}.elsewhere`, `${db.file}.away`)
  expect(listBackups(db.file).at(-1)).toMatchObject({ name, contents: { documents: 2 } })
})

test('an empty file is no backup: it is not sound, and nothing is restored from it', async () => {
  const db = await openWithDocuments()
  addMark(db, makeMark('m1'))
  const { name } = await backupNow(db, 'manual', now)
  writeFileSync(findBackup(db.file, name), '')
  expect(await checkBackup(db.file, name)).toBe('damaged')
  expect(codeThrown(() => verifyBackup(findBackup(db.file, name)))).toBe('damaged')
  unwrap(await closeStore(db, now, false))
  expect(await restoreBackup(db.file, name, now + 1)).toMatchObject({ ok: false, error: { code: 'damaged' } })
  expect(listMarks(await open(db.file))).toHaveLength(1)
})

test('one of a newer program is not offered, counts nowhere, and stays', async () => {
  const db = await openWithDocuments()
  const { name } = await backupNow(db, 'close', now)
  const path = findBackup(db.file, name)
  const bytes = readFileSync(path)
  bytes.writeUInt32BE(999, 60) // user_version, in the header of the file
  writeFileSync(path, bytes)
  writeRecord(db.file, { budget: 0 })
  for (let i = 1; i < 6; i += 1) await backUpChanged(db, now + i)
  expect(listBackups(db.file).at(-1)).toMatchObject({ name, contents: null, fault: 'newer' })
  expect(listBackups(db.file)).toHaveLength(4)
})

test.skipIf(process.platform === 'win32')(
  'a link that leads to itself keeps no list from being read',
  async () => {
    const db = await openWithDocuments()
    const { name } = await backupNow(db, 'close', now)
    const path = findBackup(db.file, name)
    renameSync(path, `${db.file}.elsewhere`)
    symlinkSync(path, path)
    expect(listBackups(db.file)).toMatchObject([{ name, contents: null }])
    await backUpChanged(db, now + 1)
    expect(listBackups(db.file)).toHaveLength(2)
  },
)

test('what has changed since it was made is read through before others give way to it', async () => {
  const db = await openWithDocuments()
  writeRecord(db.file, { budget: 0 })
  const text = Buffer.alloc(200_000, 'text of a document, of which no list says anything. ')
  db.run('INSERT INTO briefings (document, briefing, search_index) VALUES ($id, $text, $text)', {
    id: documentA,
    text,
  })
  for (let i = 0; i < 3; i += 1) await backUpChanged(db, now + i)
  const [, middle, oldest] = listBackups(db.file)
  const path = findBackup(db.file, middle?.name ?? '')
  writeFileSync(
    path,
    readFileSync(path).fill(0, 100_000 - (100_000 % 4096), 100_000 - (100_000 % 4096) + 4096),
  )
  // What the list shows of it is whole.
  expect(listBackups(db.file)[1]?.contents).not.toBeNull()
  await backUpChanged(db, now + 3)
  const sound = listBackups(db.file).flatMap((each) => (each.contents === null ? [] : [each.name]))
  expect(sound).not.toContain(middle?.name)
  expect(sound).toContain(oldest?.name)
})
