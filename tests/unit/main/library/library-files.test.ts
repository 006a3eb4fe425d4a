import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEverything } from '../../../../src/main/exchange/everything/read.ts'
import { clearStaged, LibraryFiles, type LibraryReader } from '../../../../src/main/library/library-files.ts'
import { addMark } from '../../../../src/main/store/marks.ts'
import { exportOf } from '../exchange/everything/helpers.ts'
import { makeFolder, makeMark, open, openWithDocuments } from '../store/helpers.ts'

/** The reader of the engine, without its process. */
const reader: LibraryReader = {
  readLibrary: async ({ path, own, wants }, store) => {
    const read = await readEverything(
      path,
      new Set(own),
      (part, done) => store(structuredClone(part), done),
      wants,
    )
    return read.ok ? read : { ok: false, error: { why: read.error } }
  },
  cancel: () => undefined,
}

async function libraryFile(): Promise<string> {
  const db = await openWithDocuments()
  for (const id of ['m1', 'm2']) addMark(db, makeMark(id))
  const path = join(makeFolder(), 'library.zip')
  writeFileSync(path, await exportOf(db))
  return path
}

const wish = { own: [] }

test('a library is read into a store of its own, with how much was done', async () => {
  const folder = join(makeFolder(), 'import')
  const told: (number | null)[] = []
  const files = new LibraryFiles(reader, folder, (_, done) => told.push(done))
  const { job } = files.choose(await libraryFile())
  const read = await files.read(job, wish)
  expect(read).toMatchObject({
    ok: true,
    value: { contents: { documents: 2, removed: 0, marks: 2, ratings: 0, edits: 0 } },
  })
  expect(told.pop()).toBeNull()
  expect(told).toEqual(told.map(Number).toSorted((a, b) => a - b))
  expect(told.length).toBeGreaterThan(1)
  const taken = files.take(job)
  if (!taken.ok) throw new Error('nothing was read')
  expect((await open(taken.value.file)).get('SELECT count(*) AS n FROM marks')).toEqual({ n: 2 })
})

test('what is let go, refused or broken off leaves nothing behind', async () => {
  const folder = join(makeFolder(), 'import')
  const path = await libraryFile()
  const files = new LibraryFiles(reader, folder, () => undefined)
  const first = files.choose(path)
  await files.read(first.job, wish)
  expect(readdirSync(folder)).toEqual([first.job])
  files.cancel(first.job)
  expect(readdirSync(folder)).toEqual([])

  writeFileSync(path, 'no zip')
  const second = files.choose(path)
  expect(await files.read(second.job, wish)).toEqual({
    ok: false,
    error: {
      code: 'library-unreadable',
      subject: 'library.zip is no zip file, or a part of it is missing',
    },
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a reader that sends what is no part of a library is not believed', async () => {
  const parts = [
    { kind: 'rows', table: 'settings', first: 1, rows: [{ key: 'window', value: {} }] },
    { kind: 'rows', table: 'documents', first: 1, rows: [{ id: 7 }] },
    { kind: 'marks', document: 'aaaaaaaaaaaaaaaa', first: 1, marks: [{ ...makeMark('m1'), parts: [] }] },
    { kind: 'marks', document: 'bbbbbbbbbbbbbbbb', first: 1, marks: [makeMark('m1')] },
  ] as const
  for (const part of parts) {
    const liar: LibraryReader = {
      readLibrary: (_, store) =>
        store(structuredClone(part) as Parameters<typeof store>[0], 1).then(
          () => ({ ok: true, value: { pack: null } }),
          (cause: Error) => ({ ok: false, error: { why: cause.message } }),
        ),
      cancel: () => undefined,
    }
    const files = new LibraryFiles(liar, join(makeFolder(), 'import'), () => undefined)
    const { job } = files.choose(await libraryFile())
    expect(await files.read(job, wish)).toMatchObject({
      error: { subject: 'library.zip could not be read: the reader answered nonsense' },
    })
  }
})

test('what an earlier run left unfinished is thrown away', async () => {
  const folder = join(makeFolder(), 'import')
  const files = new LibraryFiles(reader, folder, () => undefined)
  await files.read(files.choose(await libraryFile()).job, wish)
  clearStaged(folder)
  expect(existsSync(folder)).toBe(false)
})
