import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { imageSize } from 'image-size'
import { expect, test } from 'vitest'
import { countTiffPages, opensTiff, tiffPages } from '../../../../../src/main/formats/scans/tiff-pages.ts'

const fixture = new Uint8Array(
  readFileSync(new URL('../../../../fixtures/scans/signals.tif', import.meta.url)),
)

test('each page is a file of its own, of which it is the first', () => {
  expect(opensTiff(fixture)).toBe(true)
  expect(countTiffPages(fixture)).toBe(2)
  const pages = [...tiffPages(fixture)]
  expect(pages.map((page) => imageSize(page).type)).toEqual(['tiff', 'tiff'])
  expect(new Set(pages.map((page) => Buffer.from(page.subarray(4, 8)).toString('hex'))).size).toBe(2)
  // The file itself stays as it is.
  expect(pages[0]).toEqual(fixture)
})

test('a directory that leads back to itself ends them', () => {
  const looped = Uint8Array.of(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0)
  expect(countTiffPages(looped)).toBe(1)
})

test('whatever bytes give pages that end, and no exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, little) => {
      const bytes = Uint8Array.from([...(little ? [0x49, 0x49, 0x2a, 0] : [0x4d, 0x4d, 0, 0x2a]), ...noise])
      expect([...tiffPages(bytes)].length).toBe(countTiffPages(bytes))
    }),
  )
})
