import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportEverything, hereOf } from '../../../../src/main/app/everything.ts'
import { LibraryExport } from '../../../../src/main/library/library-export.ts'
import { upsertDocument } from '../../../../src/main/store/documents.ts'
import { addMark } from '../../../../src/main/store/marks.ts'
import { documentA, makeFile, makeFolder, makeMark, open, openWithDocuments } from '../store/helpers.ts'

const noon = new Date(2026, 10, 9, 12).getTime()
const writer = () => new LibraryExport({ briefing: async () => '{}' }, () => {})

/** A library whose documents came with the app: their text is no row of it. */
async function filled() {
  const db = await open(makeFile())
  const document = { id: documentA, title: 'A', date: null, kind: 'text', words: 1, cards: 0 } as const
  upsertDocument(db, { ...document, bundled: true, addedAt: 0, openedAt: null, file: null, notes: [] })
  addMark(db, makeMark('m1'))
  return db
}

test('the file is named by the day of this place, and what it has is counted', async () => {
  const db = await filled()
  const folder = makeFolder()
  const asked: string[] = []
  const path = join(folder, 'out.zip')
  const written = await exportEverything(
    db,
    writer(),
    async (name, extension) => {
      asked.push(name, extension)
      return path
    },
    noon,
  )
  expect(asked).toEqual(['Precis library 2026-11-09.zip', 'zip'])
  expect(written).toMatchObject({ ok: true, value: { path, contents: { documents: 1, marks: 1 } } })
  expect(readdirSync(folder)).toEqual(['out.zip'])
})

test('where no file is chosen nothing is written; where it cannot be, that is said by name', async () => {
  const db = await filled()
  expect(await exportEverything(db, writer(), async () => null, noon)).toEqual({ ok: true, value: null })
  const path = join(makeFolder(), 'gone', 'out.zip')
  expect(await exportEverything(db, writer(), async () => path, noon)).toEqual({
    ok: false,
    error: { code: 'export-failed', subject: path },
  })
  expect(existsSync(path)).toBe(false)
})

test('a library that nobody would miss is empty; any other is counted', async () => {
  expect(hereOf(await open(makeFile()))).toBe('empty')
  expect(hereOf(await openWithDocuments())).toMatchObject({ documents: 2, marks: 0 })
  expect(hereOf(await filled())).toMatchObject({ documents: 1, marks: 1 })
})
