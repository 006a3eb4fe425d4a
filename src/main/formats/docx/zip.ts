/** Looks into a zip, and how far it unpacks, without keeping any of it (PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
import { buffer } from 'node:stream/consumers'
import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { ZipFile } from 'yazl'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const fileSignature = 0x04034b50
const endLength = 22
const longestComment = 0xffff
const entryLength = 46
const fileLength = 30
const deflate = 8
/** In a field of 16 bits: the true value stands in a second directory (ZIP64), which is not read. */
const elsewhere = 0xffff
/** No DOCX holds more files; a list of millions only costs time. */
const mostEntries = 10_000

interface ZipEntry {
  readonly name: string
  /** Bytes it unpacks to, as the directory says. */
  readonly size: number
  readonly packed: number
  readonly method: number
  readonly at: number
}

/**
 * What a zip's directory lists; null if it has none that can be read. It must fill all the bytes up to the end
 * record: other programs would look for it in other places, and find another directory than was checked here.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostEntries || at + view.getUint32(end + 12, true) !== end) return null
  if ([4, 6, 8].some((field) => view.getUint16(end + field, true) === elsewhere)) return null
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature) return null
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + length)),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
    })
    at += entryLength + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === end ? entries : null
}

/** Unpacks one entry; null if it is not there, cannot be read, or grows beyond `most` bytes. */
export function readZipEntry(bytes: Uint8Array, name: string, most: number): Uint8Array | null {
  const entry = listZip(bytes)?.find((each) => each.name === name)
  return entry === undefined ? null : unpack(bytes, entry, most)
}

function unpack(bytes: Uint8Array, { at, packed, method }: ZipEntry, most: number): Uint8Array | null {
  const data = dataAt(bytes, at, packed)
  if (data === null) return null
  if (method !== deflate) return data.length > most ? null : data
  try {
    return inflateRawSync(data, { maxOutputLength: most })
  } catch {
    return null // Too large, or damaged: either way there is nothing to read.
  }
}

/** The same zip with other texts for some of its files, without those that are not wanted or are larger than that. */
export async function withEntries(
  bytes: Uint8Array,
  texts: ReadonlyMap<string, string>,
  most: number,
  wanted: (name: string) => boolean,
): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const entry of listZip(bytes) ?? []) {
    if (!wanted(entry.name) || entry.name.endsWith('/')) continue
    const text = texts.get(entry.name)
    const data = text === undefined ? unpack(bytes, entry, most) : Buffer.from(text)
    if (data !== null) zip.addBuffer(Buffer.from(data), entry.name, { compress: false })
  }
  zip.end()
  return buffer(zip.outputStream)
}

/**
 * Whether a zip unpacks to more bytes than that, or says it does. Each entry is unpacked piece by piece, and no
 * further than the bound. What cannot be unpacked is left to whoever needs it.
 */
export async function unpacksBeyond(bytes: Uint8Array, most: number): Promise<boolean> {
  const entries = listZip(bytes) ?? []
  // What says so itself need not be tried.
  if (entries.reduce((sum, { size }) => sum + size, 0) > most) return true
  let left = most
  for (const { at, packed, method } of entries) {
    const data = dataAt(bytes, at, packed)
    if (data === null) continue
    left -= method === deflate ? await inflatedSize(data, left) : data.length
    if (left < 0) return true
  }
  return false
}

/** The packed bytes of the file whose own header stands there; null if there is none. */
function dataAt(bytes: Uint8Array, at: number, packed: number): Uint8Array | null {
  if (at + fileLength > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(at, true) !== fileSignature) return null
  const start = at + fileLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed)
}

/** Bytes that deflated data unpacks to, counted until they are more than that. */
function inflatedSize(data: Uint8Array, most: number): Promise<number> {
  return new Promise((resolve) => {
    let size = 0
    const inflate = createInflateRaw()
    inflate.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > most) inflate.destroy()
    })
    // Also after an error, and after it was stopped.
    inflate.on('close', () => resolve(size))
    inflate.on('error', () => undefined)
    inflate.end(data)
  })
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  return -1
}
