import { afterEach, expect, test, vi } from 'vitest'
import { setRemoved } from '../../../../src/main/store/documents.ts'
import { now } from '../store/helpers.ts'
import { compileText, importBriefing, type Library, openLibrary } from './helpers.ts'

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

test('whoever asks while documents are brought in joins: words are counted once, and one pulse is told', async () => {
  const library = await withLibrary()
  const { db, service } = library
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
