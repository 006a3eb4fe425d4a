import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { heldHashes, holdObjects, listObjects } from '../../../../src/main/store/held-objects.ts'
import { hashOf, Objects } from '../../../../src/main/store/objects.ts'
import { documentA, documentB, inMemory, makeFile } from './helpers.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const make = (): Objects => new Objects(makeFile())
const pathIn = ({ folder }: Objects, hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2))
const plain = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString())

describe('objects', () => {
  test('what is kept comes back byte for byte, and lies there once', async () => {
    const objects = make()
    const bytes = bytesOf('The ferry leaves at six.'.repeat(1000))
    const hash = await objects.put(bytes)
    expect(hash).toBe(hashOf(bytes))
    expect(await objects.put(bytes)).toBe(hash)
    expect(Buffer.from((await objects.get(hash)) ?? []).equals(bytes)).toBe(true)
    expect(await objects.list()).toEqual([hash])
    expect(objects.sizeOf(hash)).toBeLessThan(1000)
    expect(readdirSync(objects.folder)).toEqual([hash.slice(0, 2)])
  })

  test('an empty one and one that cannot be made smaller', async () => {
    const objects = make()
    const noise = crypto.getRandomValues(new Uint8Array(60_000))
    const [none, much] = [await objects.put(new Uint8Array()), await objects.put(noise)]
    expect(await objects.get(none)).toHaveLength(0)
    expect(Buffer.from((await objects.get(much)) ?? []).equals(noise)).toBe(true)
    expect(objects.sizeOf(much)).toBeLessThan(60_100)
  })

  test.each([
    ['cut short', (path: string) => truncateSync(path, statSync(path).size - 3)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['of other bytes', (path: string) => writeFileSync(path, deflateSync('else'))],
    ['no archive', (path: string) => writeFileSync(path, 'noise')],
    ['missing', (path: string) => rmSync(path)],
  ])('one that is %s is not there, until it is kept again', async (_name, spoil) => {
    const objects = make()
    const hash = await objects.put(bytesOf('once'))
    spoil(pathIn(objects, hash))
    expect(await objects.get(hash)).toBeNull()
    await objects.put(bytesOf('once'))
    expect(plain(await objects.get(hash))).toBe('once')
  })

  test('what is no hash leads to no file', async () => {
    const objects = make()
    mkdirSync(objects.folder, { recursive: true })
    for (const name of ['', '../precis.db', 'AB'.repeat(32), 'ab', `${'0'.repeat(64)}.part`]) {
      expect(await objects.get(name)).toBeNull()
      expect(objects.has(name)).toBe(false)
    }
  })

  test('the folder may be missing, or be a file', async () => {
    const objects = make()
    expect(await objects.get('0'.repeat(64))).toBeNull()
    expect(await objects.list()).toEqual([])
    expect(await objects.sweep(() => new Set())).toBe(0)
    writeFileSync(objects.folder, '')
    expect(await objects.get('0'.repeat(64))).toBeNull()
    await expect(objects.put(bytesOf('x'))).rejects.toMatchObject({ name: 'StoreError' })
  })
})

describe('sweeping', () => {
  test('takes what is not kept, and what was left unfinished', async () => {
    const objects = make()
    const [kept, gone] = [await objects.put(bytesOf('kept')), await objects.put(bytesOf('gone'))]
    writeFileSync(join(objects.folder, `${gone}.1.part`), 'half')
    expect(await objects.sweep(() => new Set([kept]))).toBe(1)
    expect(await objects.list()).toEqual([kept])
    expect(readdirSync(objects.folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('takes nothing while anything is on its way in', async () => {
    const objects = make()
    await objects.hold(async () => {
      const hash = await objects.put(bytesOf('on its way'))
      expect(await objects.sweep(() => new Set())).toBe(0)
      expect(objects.has(hash)).toBe(true)
    })
    expect(await objects.sweep(() => new Set())).toBe(1)
  })
})

describe('copying from another place', () => {
  test('copies what is missing or was cut short, and names what is sound in neither', async () => {
    const [from, to] = [make(), make()]
    const [there, cut, lost] = [
      await from.put(bytesOf('there')),
      await from.put(bytesOf('cut')),
      await from.put(bytesOf('lost')),
    ]
    await to.copyFrom(from, [there, cut])
    const written = statSync(pathIn(to, there)).mtimeMs
    truncateSync(pathIn(to, cut), 2)
    rmSync(pathIn(from, lost))
    expect(await to.copyFrom(from, [there, cut, lost])).toEqual([lost])
    expect(plain(await to.get(cut))).toBe('cut')
    expect(statSync(pathIn(to, there)).mtimeMs).toBe(written)
  })

  test('never copies damage', async () => {
    const [from, to] = [make(), make()]
    const hash = await from.put(bytesOf('sound'))
    writeFileSync(pathIn(from, hash), readFileSync(pathIn(from, hash)).reverse())
    expect(await to.copyFrom(from, [hash])).toEqual([hash])
    expect(await to.list()).toEqual([])
  })
})

test('rows say what a document holds, in each role apart', () => {
  const db = inMemory()
  const [a, b] = ['a', 'b'].map((letter) => ({ hash: letter.repeat(64), size: 3 })) as [
    { hash: string; size: number },
    { hash: string; size: number },
  ]
  holdObjects(db, documentA, 'figure', [b, a, a])
  holdObjects(db, documentA, 'original', [a])
  holdObjects(db, documentB, 'original', [a])
  expect(listObjects(db, documentA, 'figure')).toEqual([a, b])
  holdObjects(db, documentA, 'figure', [])
  expect(listObjects(db, documentA, 'original')).toEqual([a])
  expect([...heldHashes(db)]).toEqual([a.hash])
})
