import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { choosePlace, copyToPlace } from '../../../../src/main/store/backup-place.ts'
import { readRecord, writeRecord } from '../../../../src/main/store/backup-record.ts'
import { backupNow, listBackups, verifyBackup } from '../../../../src/main/store/backups.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { appendReview } from '../../../../src/main/store/reviews.ts'
import { makeFolder, makeReview, now, openWithDocuments } from './helpers.ts'

const copiesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.db'))

/** A second place where each backup goes. */
async function placed(db: Database): Promise<string> {
  const { place } = await choosePlace(db.file, makeFolder())
  if (place === null) throw new Error('no place')
  writeRecord(db.file, { place: { ...place, each: true } })
  return place.folder
}

test('without a second place nothing is copied', async () => {
  const db = await openWithDocuments()
  const { name } = await backupNow(db, 'manual', now)
  expect(await copyToPlace(db.file, name, now)).toBeNull()
})

test('a chosen folder gets a folder of its own, never one that holds something, and the same one again', async () => {
  const db = await openWithDocuments()
  const stick = makeFolder()
  mkdirSync(join(stick, 'Precis backups'))
  writeFileSync(
    join(stick, 'Precis backups', 'precis-000001-20261124T053800000Z-close.db'),
    'of another computer',
  )
  const folder = join(stick, 'Precis backups 2')
  expect((await choosePlace(db.file, stick)).place).toEqual({
    folder,
    each: false,
    last: null,
    failure: null,
  })
  const { name } = await backupNow(db, 'manual', now)
  expect(copiesIn(folder)).toEqual([])
  expect(await copyToPlace(db.file, name, now + 1)).toBeNull()
  expect((await choosePlace(db.file, stick)).place).toMatchObject({ folder, last: now + 1 })
  expect((await choosePlace(db.file, folder)).place).toMatchObject({ folder, last: now + 1 })
})

test('each backup goes there where that is chosen, whole, and old ones go as here', async () => {
  const db = await openWithDocuments()
  const folder = await placed(db)
  for (let i = 0; i < 12; i += 1) {
    appendReview(db, makeReview('c1'))
    await backupNow(db, 'close', now + i)
  }
  expect(copiesIn(folder)).toEqual(
    listBackups(db.file)
      .map(({ name }) => name)
      .toReversed(),
  )
  for (const name of copiesIn(folder)) verifyBackup(join(folder, name))
  expect(readRecord(db.file).place).toMatchObject({ last: now + 11, failure: null })
})

test('a folder that is away is no failure of the backup, is not made anew, and is used when it is back', async () => {
  const db = await openWithDocuments()
  const folder = await placed(db)
  renameSync(folder, `${folder} away`)
  const { name } = await backupNow(db, 'manual', now)
  expect(listBackups(db.file)).toHaveLength(1)
  expect(existsSync(folder)).toBe(false)
  expect(readRecord(db.file)).toMatchObject({
    failure: null,
    place: { last: null, failure: { at: now, code: 'place-away', told: false } },
  })
  renameSync(`${folder} away`, folder)
  expect(await copyToPlace(db.file, name, now + 1)).toBeNull()
  expect(readRecord(db.file).place).toMatchObject({ last: now + 1, failure: null })
})

test('a copy that fails leaves no half of it, and what an interrupted one left goes', async () => {
  const db = await openWithDocuments()
  const folder = await placed(db)
  const { name } = await backupNow(db, 'manual', now)
  rmSync(join(folder, name))
  writeFileSync(join(folder, 'precis-000009-20261124T053800000Z-close.db.unfinished'), 'half')
  mkdirSync(join(folder, name))
  expect(await copyToPlace(db.file, name, now)).toMatchObject({ code: 'place-failed' })
  expect(readdirSync(folder).filter((each) => each.includes('unfinished'))).toEqual([])
})
