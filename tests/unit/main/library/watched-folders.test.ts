import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { WatchedFolders } from '../../../../src/main/library/watched-folders.ts'
import { makeFolder } from '../store/helpers.ts'

let own = ''
let folder = ''
/** What was brought in since it was last asked for. */
let came: string[] = []
let isOff = false
/** Ends what comes in, unless it is to stay under way. */
let ends = true

beforeEach(() => {
  own = makeFolder()
  folder = join(own, 'papers')
  mkdirSync(folder)
  came = []
  isOff = false
  ends = true
})

const start = () =>
  new WatchedFolders({
    file: join(own, 'watched-folders.json'),
    bringIn: (files, onEnd) => {
      came.push(...files.map((file) => basename(file)))
      if (ends) for (const file of files) onEnd(file)
    },
    isOff: () => isOff,
    now: () => Date.now(),
  })

/** Writes a file as it was so many seconds ago. */
function write(name: string, text: string, ago: number): void {
  writeFileSync(join(folder, name), text)
  const at = Date.now() / 1000 - ago
  utimesSync(join(folder, name), at, at)
}

const take = () => came.splice(0)

/** Watches the folder, and waits for the first look. */
async function watching(): Promise<WatchedFolders> {
  const watched = start()
  watched.watch(folder)
  await expect.poll(() => came.length).toBeGreaterThan(0)
  watched.end()
  return watched
}

/** Looks once, as a start does. */
async function lookAnew(): Promise<string[]> {
  const watched = start()
  await watched.look()
  watched.end()
  return take()
}

test('what is in it comes in at once, and once; then what is new and what was changed', async () => {
  write('a.txt', 'one', 60)
  await watching()
  expect(take()).toEqual(['a.txt'])
  expect(await lookAnew()).toEqual([])
  write('b.txt', 'two', 60)
  expect(await lookAnew()).toEqual(['b.txt'])
  write('a.txt', 'more', 30)
  expect(await lookAnew()).toEqual(['a.txt'])
  expect(await lookAnew()).toEqual([])
})

test('what is still being written waits', async () => {
  write('a.txt', 'one', 60)
  await watching()
  take()
  write('b.txt', 'tw', 0)
  expect(await lookAnew()).toEqual([])
  write('b.txt', 'two', 10)
  expect(await lookAnew()).toEqual(['b.txt'])
})

test('what had not ended when the app did comes in at the next start', async () => {
  write('a.txt', 'one', 60)
  ends = false
  await watching()
  take()
  ends = true
  expect(await lookAnew()).toEqual(['a.txt'])
})

test('one that goes away is told, and looked for again; one that is let go is forgotten', async () => {
  write('a.txt', 'one', 60)
  await watching()
  take()
  rmSync(folder, { recursive: true })
  expect(await start().list()).toEqual([{ path: folder, isThere: false }])
  expect(await lookAnew()).toEqual([])
  mkdirSync(folder)
  write('b.txt', 'two', 60)
  expect(await lookAnew()).toEqual(['b.txt'])
  start().unwatch(folder)
  expect(await start().list()).toEqual([])
  write('c.txt', 'three', 60)
  expect(await lookAnew()).toEqual([])
})

test('in safe mode nothing comes in', async () => {
  write('a.txt', 'one', 60)
  await watching()
  take()
  write('b.txt', 'two', 60)
  isOff = true
  expect(await lookAnew()).toEqual([])
})

test.each(['', '{', 'null', '[1]', '{"/x": 3}', '{"/x": {"/x/a.txt": 5}}'])(
  'a damaged list, %j, is none',
  async (text) => {
    writeFileSync(join(own, 'watched-folders.json'), text)
    expect(await lookAnew()).toEqual([])
  },
)
