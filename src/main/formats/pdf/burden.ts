/**
 * What reading a PDF would cost, told before it is read: a small file can unpack to gigabytes, or name one page a
 * thousand times. It is looked through as bytes, without trust in what it says of itself.
 */
import { inflateSync } from 'node:zlib'

const mostUnpacked = 256 * 1024 * 1024
const mostOfOne = 64 * 1024 * 1024
const mostParts = 1_000_000
const mostStreams = 200_000

const tooMuch = 'unpacks to more than 256 MB, which no document needs'
const tooMuchOfOne = 'has a part that unpacks to more than 64 MB, which no document needs'
const tooMany = 'is made of more parts than Precis reads'

/** Thrown within this file only: what the file is refused with. */
class TooHeavy extends Error {}

/** Why a PDF is not read; null where nothing speaks against it. */
export function burdenOf(bytes: Uint8Array): string | null {
  try {
    weigh(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return null
  } catch (cause) {
    if (cause instanceof TooHeavy) return cause.message
    throw cause
  }
}

interface Part {
  /** The number of its object. */
  readonly id: string
  /** What stands before its data: its dictionary, and perhaps more. */
  readonly head: string
  readonly data: Buffer
}

function weigh(file: Buffer): void {
  const text = file.toString('latin1')
  bound(count(text, /\bobj\b/g), mostParts, tooMany)
  const uses = new Map<string, number>()
  noteUses(uses, text)
  const sizes = new Map<string, number>()
  let objects = 0
  let streams = 0
  for (const part of partsOf(text, file)) {
    streams += 1
    bound(streams, mostStreams, tooMany)
    const isPicture =
      /\/Subtype\s*\/Image\b/.test(part.head) && !/\/Type\s*\/(?:ObjStm|XRef)\b/.test(part.head)
    // A picture is weighed by its pixels (picture-burden.ts), unless a page says that it is its text.
    if (isPicture && !uses.has(part.id)) continue
    const data = unpack(part.data)
    sizes.set(part.id, data.length)
    if (/\/Type\s*\/ObjStm\b/.test(part.head)) noteUses(uses, data.toString('latin1'))
    objects += objectsIn(part.head, data)
    bound(objects, mostParts, tooMany)
  }
  const once = sum(sizes.values())
  const again = sum([...uses].map(([id, times]) => (times - 1) * (sizes.get(id) ?? 0)))
  bound(once + again, mostUnpacked, tooMuch)
}

function bound(amount: number, most: number, why: string): void {
  if (amount > most) throw new TooHeavy(why)
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, each) => all + each, 0)

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}

/** Far enough back to hold the dictionary of a stream. */
const headLength = 2000

/** The streams of a file: what stands between "stream" and "endstream". */
function* partsOf(text: string, file: Buffer): Generator<Part> {
  const opening = /\bstream\r?\n/g
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = opening.lastIndex
    const end = text.indexOf('endstream', start)
    const before = text.slice(Math.max(0, found.index - headLength), found.index)
    const head = before.slice(before.lastIndexOf(' obj') + 1)
    const [, id = ''] = /(\d+)\s+\d+\s+obj[\s\S]*$/.exec(before.slice(-head.length - 40)) ?? []
    yield { id, head, data: file.subarray(start, end < 0 ? file.length : end) }
    if (end < 0) return
    opening.lastIndex = end
  }
}

/** Counts of which streams the pages are made, and how often. */
function noteUses(uses: Map<string, number>, text: string): void {
  for (const [, list = ''] of text.matchAll(/\/Contents\s*(\[[^\]/]{0,20000}\]|\d+\s+\d+\s+R)/g))
    for (const [, id = ''] of list.matchAll(/(\d+)\s+\d+\s+R/g)) uses.set(id, (uses.get(id) ?? 0) + 1)
}

/** How often something is packed within itself, at most. */
const mostLayers = 4

/** What data unpack to, whatever is said of how they are packed: by how they begin. */
function unpack(data: Buffer): Buffer {
  let inner = data
  for (let layer = 0; layer < mostLayers && isDeflated(inner); layer += 1) {
    const next = inflate(inner)
    if (next === null) return inner
    inner = next
  }
  return inner
}

/** By the two bytes with which zlib begins (RFC 1950, 2.2). */
const isDeflated = (data: Buffer): boolean =>
  data.length > 2 && ((data[0] ?? 0) & 15) === 8 && data.readUInt16BE(0) % 31 === 0

/** Null for what only looks like it. */
function inflate(data: Buffer): Buffer | null {
  try {
    // Of data that are cut short as much as there is.
    return inflateSync(data, { maxOutputLength: mostOfOne, finishFlush: 2 })
  } catch (cause) {
    if (cause instanceof RangeError) throw new TooHeavy(tooMuchOfOne)
    return null
  }
}

/** How many objects a stream of objects, or a table of them, holds or says to hold. */
function objectsIn(head: string, data: Buffer): number {
  const numbers = (name: string) =>
    (new RegExp(`/${name}\\s*\\[?([\\d\\s]+)`).exec(head)?.[1]?.match(/\d+/g) ?? []).map(Number)
  if (/\/Type\s*\/ObjStm\b/.test(head)) return numbers('N')[0] ?? 0
  if (!/\/Type\s*\/XRef\b/.test(head)) return 0
  const width = sum(numbers('W'))
  const claimed = sum(numbers('Index').filter((_, at) => at % 2 === 1))
  const held = width === 0 ? 0 : data.length / width
  return Math.max(claimed, numbers('Index').length > 0 ? 0 : (numbers('Size')[0] ?? 0), held)
}
