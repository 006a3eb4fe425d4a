import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLanguageData, unpackLanguage } from '../../../../src/main/recognition/language-file.ts'
import { readsIn } from '../../../../src/main/recognition/tesseract.ts'
import { germanFile } from './german.ts'

const packed = new Uint8Array(readFileSync(germanFile))
const german = (await unpackLanguage(packed)) ?? new Uint8Array()

test('a language is taken packed and unpacked', async () => {
  expect(isLanguageData(packed)).toBe(false)
  expect(isLanguageData(german)).toBe(true)
  expect(await unpackLanguage(german)).toBe(german)
  expect(await readsIn('deu', german)).toBe(true)
})

test('what is packed beyond all measure is not unpacked', async () => {
  expect(await unpackLanguage(gzipSync(Buffer.alloc(70 * 1024 * 1024)))).toBeNull()
  expect(await unpackLanguage(packed.subarray(0, 1000))).toBeNull()
})

test('whatever stands in a file, it is looked at without harm', () => {
  expect(isLanguageData(new Uint8Array(1000))).toBe(false)
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => isLanguageData(bytes) === false))
  // The table of its parts, with one of its numbers changed.
  fc.assert(
    fc.property(fc.nat({ max: 24 * 8 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const head = Uint8Array.from(german.subarray(0, 300))
      head[at] = (head[at] ?? 0) ^ by
      return isLanguageData(head) === false
    }),
  )
})

test('a language that is cut off, or holds something else, is no language', { timeout: 60_000 }, async () => {
  expect(await readsIn('deu', german.subarray(0, german.length / 3))).toBe(false)
  const other = Uint8Array.from(german)
  other.fill(7, 300, 5000)
  expect(await readsIn('deu', other)).toBe(false)
})
