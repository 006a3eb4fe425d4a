import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  backupsState,
  copyNewest,
  makeBackup,
  restorable,
  setBackups,
  takeBackup,
  tryPlace,
} from '../../../../src/main/app/backups.ts'
import { backupFolder } from '../../../../src/main/store/files.ts'
import { makeFolder, now, openWithDocuments } from '../store/helpers.ts'

test('a backup that was made is listed with why it was, and can be restored', async () => {
  const db = await openWithDocuments()
  expect(restorable(db.file)).toEqual([])
  expect(await makeBackup(db, now)).toEqual({ ok: true, value: { copied: null } })
  expect(restorable(db.file)).toMatchObject([{ at: now, reason: 'manual', documents: 2 }])
  expect(await backupsState(db.file)).toMatchObject({
    backups: [{ reason: 'manual' }],
    failure: null,
    place: null,
  })
})

test('a damaged one is listed, but not among those that can be restored', async () => {
  const db = await openWithDocuments()
  await makeBackup(db, now)
  const [backup] = restorable(db.file)
  writeFileSync(join(backupFolder(db.file), backup?.name ?? ''), 'damaged')
  expect(restorable(db.file)).toEqual([])
  expect((await backupsState(db.file)).backups).toMatchObject([{ name: backup?.name, contents: null }])
})

test('each backup goes to the second place too, once there is one', async () => {
  const db = await openWithDocuments()
  expect(await copyNewest(db.file, now)).toMatchObject({ ok: false, error: { code: 'backup-failed' } })
  await makeBackup(db, now)
  const chosen = makeFolder()
  expect(await tryPlace(db.file, chosen)).toBeNull()
  setBackups(db.file, { budget: 5_000_000, place: { each: true } })
  expect(await copyNewest(db.file, now + 1)).toMatchObject({ ok: true })
  const state = await backupsState(db.file)
  expect(state).toMatchObject({ budget: 5_000_000, place: { each: true, copiedAt: now + 1, failure: null } })
  expect(dirname(state.place?.folder ?? '')).toBe(chosen)
  setBackups(db.file, { budget: 5_000_000, place: null })
  expect((await backupsState(db.file)).place).toBeNull()
})

test('what cannot be the second place is refused, and there is none', async () => {
  const db = await openWithDocuments()
  const file = join(makeFolder(), 'a file')
  writeFileSync(file, 'x')
  expect(await tryPlace(db.file, file)).toEqual({ code: 'place-failed', subject: file })
  expect((await backupsState(db.file)).place).toBeNull()
})

test('a file from elsewhere is taken among the backups if it is one of Precis, and whole', async () => {
  const [db, other] = [await openWithDocuments(), await openWithDocuments()]
  await makeBackup(other, now)
  const path = join(backupFolder(other.file), restorable(other.file)[0]?.name ?? '')
  expect(await takeBackup(db.file, path, now)).toMatchObject({ ok: true })
  expect(restorable(db.file)).toMatchObject([{ documents: 2 }])
  const foreign = join(makeFolder(), 'foreign.db')
  writeFileSync(foreign, 'a text, and no database at all '.repeat(40))
  expect(await takeBackup(db.file, foreign, now)).toEqual({
    ok: false,
    error: { code: 'backup-foreign', subject: foreign },
  })
  const folder = join(makeFolder(), 'folder.db')
  mkdirSync(folder)
  expect(await takeBackup(db.file, folder, now)).toMatchObject({ ok: false })
})
