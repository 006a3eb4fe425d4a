import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { Data } from '../../../src/main/data.ts'
import { listBackups } from '../../../src/main/store/backups.ts'
import type { Database } from '../../../src/main/store/database.ts'
import { upsertDocument } from '../../../src/main/store/documents.ts'
import { finishFresh, makeFresh } from '../../../src/main/store/fresh.ts'
import { addMark, listMarks } from '../../../src/main/store/marks.ts'
import { documentA, makeFolder, makeMark, now } from './store/helpers.ts'

const used: Data[] = []
afterEach(async () => {
  for (const data of used.splice(0)) await data.close({ backup: false })
})

async function opened(data: Data): Promise<Database> {
  const result = await data.open()
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

function fill(db: Database, ...marks: readonly string[]): void {
  const document = { id: documentA, title: 'A', date: null, kind: 'text', words: 1, cards: 0 } as const
  upsertDocument(db, { ...document, bundled: false, addedAt: now, openedAt: null, file: null, notes: [] })
  for (const id of marks) addMark(db, makeMark(id))
}

const marksOf = (db: Database) => listMarks(db).map(({ id }) => id)

async function inUse(folder = makeFolder()): Promise<Data> {
  const data = new Data(folder, () => undefined)
  used.push(data)
  fill(await opened(data), 'm1', 'm2')
  return data
}

/** A store with one mark, closed. */
function another(folder: string): string {
  const file = join(folder, 'import', 'other.db')
  const db = makeFresh(file)
  fill(db, 'm9')
  finishFresh(db)
  return file
}

test('whoever asks for the data while other data takes its place waits for that', async () => {
  const folder = makeFolder()
  const data = await inUse(folder)
  const replaced = data.replace(another(folder))
  const asked = [opened(data), opened(data)]
  await new Promise((done) => setImmediate(done))
  asked.push(opened(data))
  expect(await replaced).toEqual({ ok: true, value: { setAside: null } })
  for (const db of await Promise.all(asked)) expect(marksOf(db)).toEqual(['m9'])
  const [backup] = listBackups(data.file)
  expect(backup?.contents).toMatchObject({ marks: 2 })
  // The same by which a backup comes back.
  const restored = data.restore(backup?.name ?? '')
  const meanwhile = opened(data)
  expect(await restored).toMatchObject({ ok: true })
  expect(marksOf(await meanwhile)).toEqual(['m1', 'm2'])
})

test('where other data cannot take its place, the data is there as before', async () => {
  const folder = makeFolder()
  const data = await inUse(folder)
  expect(await data.replace(join(folder, 'gone.db'))).toMatchObject({ ok: false })
  expect(marksOf(await opened(data))).toEqual(['m1', 'm2'])
})
