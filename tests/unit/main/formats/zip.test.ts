import { expect, test } from 'vitest'
import { listZip, unpacksBeyond } from '../../../../src/main/formats/docx/zip.ts'
import { bytesOf, deflatedBlanks, makeZip } from '../../../faults/hostile-parts.ts'

const bytes = makeZip([
  { name: 'a', data: bytesOf('x'.repeat(1000)) },
  { name: 'b', data: bytesOf('y'.repeat(500)), claimed: 1 },
  { name: 'c', data: bytesOf('z'.repeat(20)), stored: true },
])
const end = bytes.length - 22

/** The same with two bytes of its end record changed. */
function changed(field: number, value: number): Uint8Array {
  const copy = bytes.slice()
  new DataView(copy.buffer).setUint16(end + field, value, true)
  return copy
}

test('counts what is there, not what is said', async () => {
  expect(await unpacksBeyond(bytes, 1520)).toBe(false)
  expect(await unpacksBeyond(bytes, 1519)).toBe(true)
})

test('stops at the bound: two gigabytes cost no more memory than a few pieces', async () => {
  const bomb = makeZip([
    { name: 'a', data: deflatedBlanks('', 130, ''), inflated: { size: 1, crc: 0 } },
    ...Array.from({ length: 50 }, (_, at) => ({ name: `${at}`, data: bytesOf('x') })),
  ])
  const before = process.memoryUsage().rss
  expect(await unpacksBeyond(bomb, 64 * 1024 * 1024)).toBe(true)
  expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024)
})

test('data that is broken is counted as far as it goes', async () => {
  const broken = bytes.slice()
  broken.fill(0xff, 31, 34)
  expect(await unpacksBeyond(broken, 5000)).toBe(false)
})

test('a directory that another reader would find elsewhere is none', () => {
  expect(listZip(bytes)?.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  // Marks of ZIP64, fewer entries than there are, and a directory that ends before its place.
  for (const field of [4, 6, 8]) expect(listZip(changed(field, 0xffff))).toBeNull()
  for (const count of [0, 2, 4]) expect(listZip(changed(10, count))).toBeNull()
  expect(listZip(changed(12, 40))).toBeNull()
})
