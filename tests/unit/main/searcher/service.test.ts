import { afterEach, expect, test, vi } from 'vitest'
import { Service } from '../../../../src/main/searcher/service.ts'
import { setRemoved } from '../../../../src/main/store/documents.ts'
import { openStore } from '../../../../src/main/store/open.ts'
import { now, unwrap } from '../store/helpers.ts'
import { compileText, importBriefing, importWithIndex, type Library, openLibrary } from './helpers.ts'

const harbour = compileText('Harbour Report\n\nThe commission met in Oslo and spoke about the two harbours.')
const river = compileText('River Report\n\nThe otters of the river came back to Oslo.')

const opened: Library[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const library of opened.splice(0)) library.close()
})

async function withLibrary(): Promise<Library> {
  const library = await openLibrary()
  opened.push(library)
  return library
}

/** Calls `heard` whenever the count of the library's words begins. */
function onCount({ index }: Library, heard: () => void): void {
  const all = index.all.bind(index)
  vi.spyOn(index, 'all').mockImplementation((sql, values) => {
    if (sql.includes('FROM words') && values !== undefined && 'from' in values && values.from === '') heard()
    return all(sql, values)
  })
}

test('where nothing has all of the words, what has fewer of them gives way, of whatever kind', async () => {
  const { db, service, find } = await withLibrary()
  await importBriefing(db, harbour)
  await importBriefing(db, river)
  await service.catchUp()
  const kinds = async (query: string) => (await find(query)).map(({ kind, document }) => [kind, document])
  // Two of four stand in a paragraph, and no title has more than one.
  expect(await kinds('otters Oslo walrus zebra')).toEqual([['text', river.id]])
  // Each title has two of three.
  expect(await kinds('river report walrus')).toContainEqual(['document', river.id])
  expect(await kinds('river report walrus')).not.toContainEqual(['document', harbour.id])
  expect(await kinds('walrus zebra kayak')).toEqual([])
  // One of two: any kind may have it.
  expect(new Set((await kinds('river walrus')).map(([kind]) => kind))).toContain('document')
})

test('whoever asks while documents are brought in joins: words are counted once, and one pulse is told', async () => {
  const library = await withLibrary()
  const { db, service, find } = library
  await find('anything')
  await importBriefing(db, harbour)
  await importBriefing(db, river)
  let counts = 0
  onCount(library, () => {
    counts += 1
  })
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const asked = [service.catchUp(), service.catchUp(), service.catchUp()]
  expect(vi.getTimerCount()).toBe(1)
  await Promise.all(asked)
  expect(counts).toBe(1)
  expect(vi.getTimerCount()).toBe(0)
  expect(service.pending).toBe(0)
})

test('what changes while words are counted is brought in for whoever asks then', async () => {
  const library = await withLibrary()
  const { db, service, find } = library
  await find('anything')
  await importBriefing(db, harbour)
  await importBriefing(db, river)
  setRemoved(db, river.id, now)
  let joined: Promise<void> | null = null
  onCount(library, () => {
    if (joined !== null) return
    setRemoved(db, river.id, null)
    joined = service.catchUp()
  })
  await service.catchUp()
  await joined
  expect(joined).not.toBeNull()
  expect((await find('otters', ['text'])).map(({ document }) => document)).toEqual([river.id])
})

test('where one document is searched, the words of the library are not counted', async () => {
  const library = await withLibrary()
  const { db, service } = library
  await importWithIndex(db, harbour)
  let counts = 0
  onCount(library, () => {
    counts += 1
  })
  await service.warm({ document: harbour.id, withText: true })
  expect(counts).toBe(0)
  await service.warm({ document: null, withText: false })
  expect(counts).toBe(1)
})

test('an index that cannot be read ahead is searched all the same', async () => {
  const { db, index, skipped, file } = await withLibrary()
  await importBriefing(db, harbour)
  const store = unwrap(await openStore(file, { readOnly: true, now }))
  const parts = { index, store, bundled: 'none', onWork: () => {}, onConflicts: () => {} }
  const service = new Service({ ...parts, file: 'nowhere', onSkip: (what) => skipped.push(what) })
  await service.warm({ document: null, withText: false })
  expect(skipped).toEqual(['reading the index ahead'])
  const query = { query: 'harbours', document: null, kinds: ['text'], limit: 10 } as const
  expect((await service.find(query)).groups).toHaveLength(1)
  store.close()
})

test('what was made ready finds the same, also after a change', async () => {
  const { db, service, find } = await withLibrary()
  await importWithIndex(db, harbour)
  const asked = async () =>
    (await find('harbours', ['text'], harbour.id)).map(({ excerpt, marks }) => ({ excerpt, marks }))
  const before = await asked()
  expect(before).not.toEqual([])
  for (const document of [harbour.id, null, harbour.id]) {
    await service.warm({ document, withText: document !== null })
    expect(await asked()).toEqual(before)
  }
  await importBriefing(db, river)
  await service.warm({ document: null, withText: false })
  expect((await find('otters', ['text'])).map(({ document }) => document)).toEqual([river.id])
  // What is not there is said by the search.
  await service.warm({ document: 'none', withText: true })
  expect(await find('otters', ['text'], 'none')).toEqual([])
})
