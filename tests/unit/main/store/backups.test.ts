import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupNow, findBackup, listBackups, verifyBackup } from '../../../../src/main/store/backups.ts'
import { backupFolder } from '../../../../src/main/store/files.ts'
import { addMark } from '../../../../src/main/store/marks.ts'
import { closeStore } from '../../../../src/main/store/open.ts'
import { appendReview, revokeReview } from '../../../../src/main/store/reviews.ts'
import { codeThrown, makeMark, makeReview, now, open, openWithDocuments, unwrap } from './helpers.ts'

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
  expect(readdirSync(backupFolder(db.file))).toEqual([backup.name])
  verifyBackup(findBackup(db.file, backup.name))
})

test('two at once wait for each other, and so does closing', async () => {
  const db = await openWithDocuments()
  const both = Promise.all([backupNow(db, 'manual', now), backupNow(db, 'manual', now)])
  expect((await closeStore(db, now)).ok).toBe(true)
  for (const backup of await both) expect(backup.contents).not.toBeNull()
  expect(listBackups(db.file)).toHaveLength(3)
})

test('closing waits for a backup that was begun', async () => {
  const first = await openWithDocuments()
  first.close()
  const db = await open(first.file)
  const begun = backupNow(db, 'manual', now)
  expect(unwrap(await closeStore(db, now))).toBeNull()
  expect(listBackups(db.file)).toEqual([await begun])
})

test('keeps the newest of each kind, and clears what a crash left', async () => {
  const db = await openWithDocuments()
  expect(listBackups(db.file)).toEqual([])
  await backupNow(db, 'migration', now - 1)
  writeFileSync(join(backupFolder(db.file), 'precis-20260101T000000000Z-close.db.unfinished'), 'half')
  writeFileSync(join(backupFolder(db.file), 'holiday.txt'), 'not ours')
  for (let i = 0; i < 12; i += 1) await backupNow(db, 'close', now + i)
  const backups = listBackups(db.file)
  expect(backups.map((each) => each.time - now)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, -1])
  expect(readdirSync(backupFolder(db.file))).toHaveLength(12)
  expect(existsSync(join(backupFolder(db.file), 'holiday.txt'))).toBe(true)
})

test('a clock that was set back costs no new backup, and a taken name none', async () => {
  const db = await openWithDocuments()
  for (let i = 0; i < 10; i += 1) await backupNow(db, 'close', now + 1_000_000 + i)
  await backupNow(db, 'close', now)
  const second = await backupNow(db, 'close', now)
  const times = listBackups(db.file).map((each) => each.time - now)
  expect(times).toHaveLength(10)
  expect(times.slice(-2)).toEqual([1, 0])
  expect(second.contents).not.toBeNull()
})

test('a damaged one is listed without contents', async () => {
  const db = await openWithDocuments()
  const { name } = await backupNow(db, 'close', now)
  writeFileSync(join(backupFolder(db.file), name), 'rubbish')
  expect(listBackups(db.file)).toMatchObject([{ name, contents: null, size: 7 }])
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
