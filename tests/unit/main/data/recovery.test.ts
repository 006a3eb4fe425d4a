import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { Data } from '../../../../src/main/data/data.ts'
import { Recovery } from '../../../../src/main/data/recovery.ts'
import { listBackups } from '../../../../src/main/store/backups.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { upsertDocument } from '../../../../src/main/store/documents.ts'
import { finishFresh, makeFresh } from '../../../../src/main/store/fresh.ts'
import { addMark, listMarks } from '../../../../src/main/store/marks.ts'
import { type Salvage, salvageHere } from '../../../../src/main/store/salvage/salvage.ts'
import { documentA, makeFolder, makeMark, now, openWithDocuments } from '../store/helpers.ts'

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
  const replaced = new Recovery(data).replace(another(folder))
  const asked = [opened(data), opened(data)]
  await new Promise((done) => setImmediate(done))
  asked.push(opened(data))
  expect(await replaced).toEqual({ ok: true, value: { setAside: null } })
  for (const db of await Promise.all(asked)) expect(marksOf(db)).toEqual(['m9'])
  const [backup] = listBackups(data.file)
  expect(backup?.contents).toMatchObject({ marks: 2 })
  // The same by which a backup comes back.
  const restored = new Recovery(data).restore(backup?.name ?? '')
  const meanwhile = opened(data)
  expect(await restored).toMatchObject({ ok: true })
  expect(marksOf(await meanwhile)).toEqual(['m1', 'm2'])
})

test('where other data cannot take its place, the data is there as before', async () => {
  const folder = makeFolder()
  const data = await inUse(folder)
  expect(await new Recovery(data).replace(join(folder, 'gone.db'))).toMatchObject({ ok: false })
  expect(marksOf(await opened(data))).toEqual(['m1', 'm2'])
})

test('what is looked at to see what could be saved is let be until that is seen, and is looked at once', async () => {
  const folder = makeFolder()
  ;(await openWithDocuments(join(folder, 'precis.db'))).close()
  const first = new Data(folder, () => undefined)
  const db = await opened(first)
  addMark(db, makeMark('m1'))
  const { file } = first
  await first.close()
  writeFileSync(file, readFileSync(file).fill(0, 0, 100))
  expect(db.isOpen).toBe(false)
  const steps: string[] = []
  const salvage: Salvage = async (...args) => {
    steps.push('begins')
    await new Promise((done) => setTimeout(done, 50))
    const salvaged = await salvageHere(...args)
    steps.push('ends')
    return salvaged
  }
  const data = new Data(dirname(file), () => undefined)
  used.push(data)
  const recovery = new Recovery(data, salvage)
  const looks = [recovery.lookForSalvage(), recovery.lookForSalvage()]
  const brought = recovery.salvage(null)
  for (const look of await Promise.all(looks))
    expect(look).toMatchObject({ ok: true, value: { salvaged: { brought: { passages: 0 }, known: 3 } } })
  expect(await brought).toMatchObject({ ok: true, value: { salvaged: { brought: { passages: 1 } } } })
  expect(steps).toEqual(['begins', 'ends', 'begins', 'ends'])
  expect(marksOf(await opened(data))).toEqual(['m1'])
})
