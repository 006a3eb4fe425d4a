import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { backupNow } from '../../../../src/main/store/backups.ts'
import { connect } from '../../../../src/main/store/database.ts'
import { backupFolder, stampOf } from '../../../../src/main/store/files.ts'
import { finishFresh, makeFresh } from '../../../../src/main/store/fresh.ts'
import { addMark, listMarks } from '../../../../src/main/store/marks.ts'
import { closeStore } from '../../../../src/main/store/open.ts'
import { replaceStore, restoreBackup, withDraft } from '../../../../src/main/store/restore.ts'
import { codeOf, makeFolder, makeMark, now, open, openWithDocuments, unwrap } from './helpers.ts'

/** A closed database with m1 and m2, and the name of a backup that only has m1. */
async function makeBackedUp(): Promise<{ file: string; name: string }> {
  const db = await openWithDocuments()
  addMark(db, makeMark('m1'))
  const { name } = await backupNow(db, 'close', now)
  addMark(db, makeMark('m2'))
  db.close()
  return { file: db.file, name }
}

async function marksAfterOpening(file: string): Promise<string[]> {
  const db = await open(file)
  const ids = listMarks(db).map((mark) => mark.id)
  db.close()
  return ids
}

test('goes back, and forward again by the backup it made', async () => {
  const { file, name } = await makeBackedUp()
  const restored = unwrap(await restoreBackup(file, name, now + 1))
  expect(restored).toMatchObject({ setAside: null, before: { reason: 'restore', contents: { marks: 2 } } })
  expect(await marksAfterOpening(file)).toEqual(['m1'])
  unwrap(await restoreBackup(file, restored.before?.name ?? '', now + 2))
  expect(await marksAfterOpening(file)).toEqual(['m1', 'm2'])
  expect(readdirSync(dirname(file)).sort()).toEqual(['backups', 'precis.db', 'precis.made'])
})

test('another database takes its place, and what was there comes back from the backup that was made', async () => {
  const { file } = await makeBackedUp()
  const other = join(makeFolder(), 'other.db')
  const db = makeFresh(other)
  finishFresh(db)
  const { restored: replaced } = unwrap(
    await replaceStore(file, now + 1, (target) => renameSync(other, target)),
  )
  expect(replaced).toMatchObject({ setAside: null, before: { contents: { documents: 2, marks: 2 } } })
  expect(await marksAfterOpening(file)).toEqual([])
  unwrap(await restoreBackup(file, replaced.before?.name ?? '', now + 2))
  expect(await marksAfterOpening(file)).toEqual(['m1', 'm2'])
})

test('what cannot be put in its place, or is no database, changes nothing', async () => {
  const { file } = await makeBackedUp()
  const gone = (target: string) => renameSync(join(makeFolder(), 'gone.db'), target)
  expect(codeOf(await replaceStore(file, now, gone))).toBe('unreadable')
  expect(codeOf(await replaceStore(file, now, (target) => writeFileSync(target, 'rubbish')))).toBe(
    'not-a-database',
  )
  expect(await marksAfterOpening(file)).toEqual(['m1', 'm2'])
  expect(readdirSync(dirname(file)).sort()).toEqual(['backups', 'precis.db', 'precis.made'])
})

test('sets a damaged file aside with all that belongs to it', async () => {
  const { file, name } = await makeBackedUp()
  for (const suffix of ['', '-wal', '-shm']) writeFileSync(file + suffix, `rubbish${suffix}`)
  const { before, setAside } = unwrap(await restoreBackup(file, name, now))
  expect(before).toBeNull()
  expect(setAside).toBe(`${file}.damaged-${stampOf(now)}`)
  for (const suffix of ['', '-wal', '-shm'])
    expect(readFileSync(`${setAside}${suffix}`, 'utf8')).toBe(`rubbish${suffix}`)
  expect(await marksAfterOpening(file)).toEqual(['m1'])
})

test('the backup made on the way does not push out the one to be restored', async () => {
  const { file } = await makeBackedUp()
  const db = await open(file)
  const { name } = await backupNow(db, 'restore', now)
  addMark(db, makeMark('m3'))
  for (let i = 1; i < 3; i += 1) await backupNow(db, 'restore', now + i)
  expect(unwrap(await closeStore(db, now, false))).toBeNull()
  unwrap(await restoreBackup(file, name, now + 9))
  expect(await marksAfterOpening(file)).toEqual(['m1', 'm2'])
})

test('restores where nothing is', async () => {
  const { file, name } = await makeBackedUp()
  rmSync(file)
  expect(unwrap(await restoreBackup(file, name, now))).toEqual({ before: null, setAside: null })
  expect(await marksAfterOpening(file)).toEqual(['m1'])
})

test('refuses a damaged, a newer, a missing backup and an open database, and changes nothing', async () => {
  const { file, name } = await makeBackedUp()
  const before = readFileSync(file)
  const path = join(backupFolder(file), name)
  const good = readFileSync(path)
  const attempt = async (): Promise<string> => codeOf(await restoreBackup(file, name, now))
  const copy = connect(path, { readOnly: false })
  copy.script('PRAGMA user_version = 99')
  copy.close()
  expect(await attempt()).toBe('newer')
  writeFileSync(path, Buffer.concat([good.subarray(0, 4096), Buffer.alloc(good.length - 4096, 1)]))
  expect(await attempt()).toBe('damaged')
  writeFileSync(path, 'rubbish')
  expect(await attempt()).toBe('not-a-database')
  rmSync(path)
  expect(await attempt()).toBe('unreadable')
  expect(codeOf(await restoreBackup(file, '../precis.db', now))).toBe('unexpected')
  expect(readFileSync(file).equals(before)).toBe(true)
  writeFileSync(path, good)
  const db = await open(file)
  expect(await attempt()).toBe('locked')
  db.close()
  const other = connect(file, { readOnly: false })
  other.get('SELECT 1 FROM marks')
  expect(await attempt()).toBe('locked')
  other.close()
  expect(await marksAfterOpening(file)).toEqual(['m1', 'm2'])
  expect(readdirSync(dirname(file)).sort()).toEqual(['backups', 'precis.db', 'precis.made'])
})

test('a restore that a crash interrupted is completed, or taken back', async () => {
  const { file, name } = await makeBackedUp()
  const staged = `${file}.restore-${stampOf(now)}`
  const backup = readFileSync(join(backupFolder(file), name))
  writeFileSync(staged, backup)
  writeFileSync(`${staged}.part`, 'half')
  expect(await marksAfterOpening(file)).toEqual(['m1', 'm2'])
  expect(existsSync(`${staged}.part`)).toBe(false)
  expect(existsSync(staged)).toBe(false)
  rmSync(file)
  writeFileSync(`${file}-wal`, 'orphan')
  writeFileSync(staged, backup)
  expect(await marksAfterOpening(file)).toEqual(['m1'])
  expect(readFileSync(`${file}.damaged-${stampOf(now)}-wal`, 'utf8')).toBe('orphan')
})

test('an opening leaves the copy that is being looked at, which is gone afterwards', async () => {
  const { file } = await makeBackedUp()
  const looked = await withDraft(file, async (copy) => {
    writeFileSync(copy, 'looked at')
    writeFileSync(`${copy}-wal`, 'its log')
    await marksAfterOpening(file)
    return [existsSync(copy), existsSync(`${copy}-wal`)]
  })
  expect(unwrap(looked)).toEqual([true, true])
  expect(readdirSync(dirname(file)).sort()).toEqual(['backups', 'precis.db', 'precis.made'])
})
