import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LibraryExport } from '../../../../src/main/library/library-export.ts'
import { StoreError } from '../../../../src/main/store/errors.ts'
import { addMark } from '../../../../src/main/store/marks.ts'
import { putRows } from '../../../../src/main/store/plain-rows.ts'
import { exportOf } from '../exchange/everything/helpers.ts'
import { unzip } from '../exchange/unzip.ts'
import { documentA, makeFile, makeFolder, makeMark, now, openWithDocuments } from '../store/helpers.ts'

const none = { briefing: async () => null }

/** A store with so many ratings. */
async function store(ratings: number) {
  const file = makeFile()
  const db = await openWithDocuments(file)
  const rows = Array.from({ length: ratings }, (_, at) => ({
    id: at + 1,
    document: documentA,
    card: `c${at % 50}`,
    rating: 3,
    at: now + at,
    utcOffset: 0,
    durationMs: 1000,
    revokes: null,
    learningSteps: [1, 10],
  }))
  putRows(db, 'reviews', rows)
  return { file, db }
}

test('a file is there when all of it is written, and how much is done is told up to the whole', async () => {
  const { file, db } = await store(1000)
  const told: (number | null)[] = []
  const folder = makeFolder()
  const contents = await new LibraryExport(none, (done) => told.push(done)).write(file, join(folder, 'a.zip'))
  expect(contents).toEqual({ documents: 2, removed: 0, marks: 0, ratings: 1000, edits: 0 })
  expect(readdirSync(folder)).toEqual(['a.zip'])
  expect(readFileSync(join(folder, 'a.zip')).equals(await exportOf(db))).toBe(true)
  expect(told.pop()).toBeNull()
  expect(told.at(-1)).toBe(1)
  expect(told).toEqual(told.map(Number).toSorted((a, b) => a - b))
})

test('what is changed while it is written is not in it', async () => {
  const { file, db } = await store(5000)
  const path = join(makeFolder(), 'a.zip')
  let added = 0
  await new LibraryExport(none, () => {
    added += 1
    addMark(db, makeMark(`m${added}`))
    putRows(db, 'settings', [{ key: `k${added}`, value: added }])
  }).write(file, path)
  expect(added).toBeGreaterThan(10)
  const files = await unzip(readFileSync(path))
  expect(files.get('settings.jsonl')?.toString('utf8')).toBe('')
  expect([...files.keys()].filter((name) => name.startsWith('marks/'))).toEqual([])
})

test('given up, it leaves nothing, and what was there before is as it was', async () => {
  const { file } = await store(20_000)
  const folder = makeFolder()
  const path = join(folder, 'a.zip')
  writeFileSync(path, 'before')
  const library = new LibraryExport(none, () => void library.stop())
  expect(await library.write(file, path)).toBeNull()
  expect(readdirSync(folder)).toEqual(['a.zip'])
  expect(readFileSync(path, 'utf8')).toBe('before')
  await library.stop()
})

test('where nothing can be written it rejects and leaves nothing', async () => {
  const { file } = await store(10)
  const folder = makeFolder()
  const library = new LibraryExport(none, () => undefined)
  await expect(library.write(file, join(folder, 'gone', 'a.zip'))).rejects.toMatchObject({ code: 'ENOENT' })
  // A folder stands where the file should go.
  mkdirSync(join(folder, 'a.zip'))
  await expect(library.write(file, join(folder, 'a.zip'))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['a.zip'])
})

test('a disk that is full leaves nothing half', async () => {
  if (!existsSync('/dev/full')) return
  const { file } = await store(20_000)
  const { writeEverything } = await import('../../../../src/main/exchange/everything/write.ts')
  const { createWriteStream } = await import('node:fs')
  const { connect } = await import('../../../../src/main/store/database.ts')
  const db = connect(file, { readOnly: true })
  const full = createWriteStream('/dev/full')
  const written = writeEverything(db, none, full, () => undefined, new AbortController().signal)
  await expect(written).rejects.toMatchObject({ code: 'ENOSPC' })
  db.close()
})

test('data that cannot be read is told as such', async () => {
  const { file, db } = await store(10)
  db.run("INSERT INTO marks SELECT 'm1', $a, 'bookmark', NULL, '', '[]', '[1]', 1", { a: documentA })
  const folder = makeFolder()
  await expect(
    new LibraryExport(none, () => undefined).write(file, join(folder, 'a.zip')),
  ).rejects.toBeInstanceOf(StoreError)
  expect(readdirSync(folder)).toEqual([])
})
