/** Packs of gigabytes: read in bounded memory, or refused before they are. */
import { createHash } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEverything } from '../../../../../src/main/exchange/everything/read.ts'
import { makeFile, makeFolder, open } from '../../store/helpers.ts'
import { sample } from './files.expected.ts'
import { exportOf, filesOf } from './helpers.ts'
import { type SparseFile, writeSparseZip } from './sparse-zip.ts'
import { manifestOf } from './zip.ts'

const mb = 1_000_000
const a = 'aaaaaaaaaaaaaaaa'

/** The SHA-256 of a file of zeros with a head. */
function hashOf({ head, size }: Omit<SparseFile, 'name'>): string {
  const hash = createHash('sha256').update(head)
  const zeros = Buffer.alloc(8 * mb)
  for (let left = size - head.length; left > 0; left -= zeros.length)
    hash.update(left < zeros.length ? zeros.subarray(0, left) : zeros)
  return hash.digest('hex')
}

/** A pack whose document holds files of such sizes. */
async function packOf(sizes: readonly number[]): Promise<string> {
  const held = sizes.map((size, n) => ({ head: Uint8Array.of(n + 1), size }))
  const objects = held.map((each) => ({
    ...each,
    hash: each.size > 300 * mb ? 'ab'.repeat(32) : hashOf(each),
  }))
  const db = await open(makeFile())
  for (const statement of sample) db.run(statement)
  for (const { hash, size } of objects)
    db.run(
      `INSERT INTO held_objects (document, role, hash, size) VALUES ('${a}', 'figure', '${hash}', ${size})`,
    )
  db.run("DELETE FROM held_objects WHERE role = 'original'")
  const files = await filesOf(await exportOf(db))
  const manifest = manifestOf(files) as { files: Record<string, unknown> }
  for (const { hash, size } of objects) manifest.files[`objects/${hash}`] = { bytes: size, sha256: hash }
  const all = [...files, ['manifest.json', Buffer.from(JSON.stringify(manifest))] as const]
  const path = join(makeFolder(), 'large.precis')
  writeSparseZip(path, [
    ...objects.map(({ hash, head, size }) => ({ name: `objects/${hash}`, head, size })),
    ...all.map(([name, bytes]) => ({ name, head: bytes, size: bytes.length })),
  ])
  return path
}

/** Reads a pack, and looks how much memory is held beside what was before. */
async function readLarge(path: string) {
  const memory = () => process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed
  const before = memory()
  let peak = 0
  let bytes = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memory() - before)
  }, 5)
  const read = await readEverything(
    path,
    new Set(),
    async (part) => {
      if (part.kind === 'object') bytes += part.bytes.length
      peak = Math.max(peak, memory() - before)
    },
    'any',
  )
  clearInterval(timer)
  return { read, peak, bytes }
}

/** More than may be held at a time: all of them would be seen in the memory. */
const many = 3

test('a pack of more than half a gigabyte is read file by file, and held in memory one at a time', async () => {
  const path = await packOf(Array.from({ length: many }, () => 210 * mb))
  try {
    expect(statSync(path).size).toBeGreaterThan(many * 210 * mb)
    const { read, peak, bytes } = await readLarge(path)
    expect(read).toEqual({ ok: true, value: { pack: null } })
    expect(bytes).toBe(many * 210 * mb)
    // Two of them, until the collector has seen that one is not needed any more, and what is on its way.
    expect(peak).toBeLessThan(2.5 * 210 * mb)
  } finally {
    rmSync(path)
  }
}, 180_000)

test('a file of 5 GB within one, by ZIP64, is refused before any of it is read', async () => {
  const path = await packOf([5_000 * mb])
  try {
    const { read, peak, bytes } = await readLarge(path)
    expect(read).toEqual({ ok: false, error: `cannot be used: objects/${'ab'.repeat(32)} is too large` })
    expect(bytes).toBe(0)
    expect(peak).toBeLessThan(100 * mb)
  } finally {
    rmSync(path)
  }
})
