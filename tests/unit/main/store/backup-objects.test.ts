import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tidyObjects } from '../../../../src/main/library/tidy-objects.ts'
import { heldBy, roomBeside } from '../../../../src/main/store/backup-objects.ts'
import { choosePlace } from '../../../../src/main/store/backup-place.ts'
import { readRecord, writeRecord } from '../../../../src/main/store/backup-record.ts'
import {
  backupNow,
  backupObjects,
  findBackup,
  listBackups,
  sweepBackups,
} from '../../../../src/main/store/backups.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { setRemoved } from '../../../../src/main/store/documents.ts'
import { backupFolder } from '../../../../src/main/store/files.ts'
import { forgetDocument, forgetInBackup } from '../../../../src/main/store/forget.ts'
import { heldHashes, holdObjects } from '../../../../src/main/store/held-objects.ts'
import { Objects } from '../../../../src/main/store/objects.ts'
import { restoreBackup } from '../../../../src/main/store/restore.ts'
import { appendReview } from '../../../../src/main/store/reviews.ts'
import {
  documentA,
  documentB,
  makeFolder,
  makeReview,
  now,
  open,
  openWithDocuments,
  unwrap,
} from './helpers.ts'

const noise = (): Uint8Array => crypto.getRandomValues(new Uint8Array(5000))

async function hold(db: Database, document: string, bytes = noise()): Promise<string> {
  const hash = await new Objects(db.file).put(bytes)
  holdObjects(db, document, 'original', [{ hash, size: bytes.length }])
  return hash
}

const pathIn = ({ folder }: Objects, hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2))

test('a backup has what its documents hold, once for all backups, and so has a second place', async () => {
  const db = await openWithDocuments()
  const { place } = await choosePlace(db.file, makeFolder())
  if (place === null) throw new Error('no place')
  writeRecord(db.file, { place: { ...place, each: true } })
  const hash = await hold(db, documentA)
  for (let n = 0; n < 3; n += 1) {
    appendReview(db, makeReview('c1'))
    await backupNow(db, 'manual', now + n)
  }
  for (const objects of [backupObjects(db.file), new Objects(join(place.folder, 'any'))]) {
    expect(await objects.list()).toEqual([hash])
    expect(await objects.get(hash)).not.toBeNull()
  }
  expect(readRecord(db.file).failure).toBeNull()
})

test('where files cannot be copied, the backup is made all the same, that is told, and the next one brings them', async () => {
  const db = await openWithDocuments()
  const hash = await hold(db, documentA)
  const { folder } = backupObjects(db.file)
  await backupNow(db, 'manual', now)
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'in the way')
  appendReview(db, makeReview('c1'))
  await backupNow(db, 'manual', now + 1)
  expect(listBackups(db.file).map(({ contents }) => contents?.reviews)).toEqual([1, 0])
  expect(readRecord(db.file).failure).toEqual({ at: now + 1, code: 'backup-without-originals', told: false })
  rmSync(folder)
  await backupNow(db, 'manual', now + 2)
  expect(await backupObjects(db.file).list()).toEqual([hash])
  expect(readRecord(db.file).failure).toBeNull()
})

test('what is missing or damaged keeps no backup from being made', async () => {
  const db = await openWithDocuments()
  const [gone, spoilt] = [await hold(db, documentA), await hold(db, documentB)]
  const objects = new Objects(db.file)
  rmSync(pathIn(objects, gone))
  writeFileSync(pathIn(objects, spoilt), 'noise')
  await backupNow(db, 'manual', now)
  expect(listBackups(db.file)).toHaveLength(1)
  expect(await backupObjects(db.file).list()).toEqual([])
})

test('what no backup holds any more is swept as they are thinned; where one cannot be read, nothing is', async () => {
  const db = await openWithDocuments()
  const early = await hold(db, documentA)
  for (let n = 0; n < 14; n += 1) {
    if (n === 1) await hold(db, documentA)
    appendReview(db, makeReview('c1'))
    await backupNow(db, 'close', now + n)
  }
  const kept = backupObjects(db.file)
  expect(kept.has(early)).toBe(false)
  expect(await kept.list()).toEqual([...heldHashes(db)])
  const [newest] = listBackups(db.file)
  const stray = await kept.put(noise())
  writeFileSync(findBackup(db.file, newest?.name ?? ''), 'damaged')
  await sweepBackups(db.file)
  expect(kept.has(stray)).toBe(true)
})

test('what the newest backup holds lies beyond the room that is set; what older ones hold beside it counts', async () => {
  const db = await openWithDocuments()
  await hold(db, documentA)
  await backupNow(db, 'manual', now)
  await hold(db, documentA)
  const { name } = await backupNow(db, 'manual', now + 1)
  const beside = await roomBeside(backupFolder(db.file), name)
  expect(beside).toBeGreaterThan(5000)
  expect(beside).toBeLessThan(5100)
})

test('a restore brings back what has gone since, once it is put in order', async () => {
  const db = await openWithDocuments()
  const hash = await hold(db, documentA)
  const { name } = await backupNow(db, 'manual', now)
  holdObjects(db, documentA, 'original', [])
  const objects = new Objects(db.file)
  const data = (database: Database) => ({ open: async () => ({ ok: true, value: database }) as const })
  await tidyObjects(data(db), objects)
  expect(objects.has(hash)).toBe(false)
  db.close()
  unwrap(await restoreBackup(db.file, name, now + 1))
  const again = await open(db.file)
  await tidyObjects(data(again), objects)
  expect(await objects.get(hash)).not.toBeNull()
})

test('while a damaged data file lies there nothing is swept, since it may hold it', async () => {
  const db = await openWithDocuments()
  const objects = new Objects(db.file)
  const hash = await objects.put(noise())
  writeFileSync(`${db.file}.damaged-20261124T053800000Z`, 'damaged')
  await tidyObjects({ open: async () => ({ ok: true, value: db }) }, objects)
  expect(objects.has(hash)).toBe(true)
})

test('a document that is forgotten lets go of its file, here and in the backups, but for what another one holds', async () => {
  const db = await openWithDocuments()
  const shared = noise()
  const both = await hold(db, documentB, shared)
  const own = await hold(db, documentA)
  holdObjects(db, documentA, 'figure', [{ hash: both, size: shared.length }])
  const { name } = await backupNow(db, 'manual', now)
  setRemoved(db, documentA, now)
  expect(forgetDocument(db, documentA)).toBe(true)
  const objects = new Objects(db.file)
  await tidyObjects({ open: async () => ({ ok: true, value: db }) }, objects)
  expect(await objects.list()).toEqual([both])
  forgetInBackup(db.file, name, documentA)
  await sweepBackups(db.file)
  expect(await backupObjects(db.file).list()).toEqual([both])
  expect(existsSync(pathIn(backupObjects(db.file), own))).toBe(false)
  expect([...heldBy(findBackup(db.file, name))]).toEqual([both])
})

test('a backup of before documents held anything is one like any other', async () => {
  const db = await openWithDocuments()
  await backupNow(db, 'manual', now)
  expect(readdirSync(backupFolder(db.file))).not.toContain('objects')
  await sweepBackups(db.file)
  expect(listBackups(db.file)).toHaveLength(1)
})
