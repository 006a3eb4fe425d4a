/** Looks into a zip without unpacking all of it (PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
import { inflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const longestComment = 0xffff
const entryLength = 46
const localSignature = 0x04034b50
const localLength = 30
const stored = 0
const deflated = 8
/** No DOCX holds more files; a list of millions only costs time. */
const mostEntries = 10_000

export interface ZipEntry {
  readonly name: string
  /** Unpacked, as the directory gives it. */
  readonly size: number
  readonly packedSize: number
  readonly method: number
  /** Where the entry's own header stands. */
  readonly at: number
}

/** What a zip's directory gives of its entries; null if it has none that can be read. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostEntries) return null
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature) return null
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + length))
    entries.push({
      name,
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
    })
    at += entryLength + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Bytes a zip says it unpacks to, or null if it is none. */
export function sizeOfZip(bytes: Uint8Array): number | null {
  return listZip(bytes)?.reduce((sum, { size }) => sum + size, 0) ?? null
}

/** Unpacks one entry; null if it is not there, cannot be read, or grows beyond `most` bytes. */
export function readZipEntry(bytes: Uint8Array, name: string, most: number): Uint8Array | null {
  const entry = listZip(bytes)?.find((each) => each.name === name)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!entry || entry.size > most || entry.at + localLength > view.byteLength) return null
  if (view.getUint32(entry.at, true) !== localSignature) return null
  const names = view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const from = entry.at + localLength + names
  const packed = bytes.subarray(from, from + entry.packedSize)
  if (entry.method === stored) return packed.length > most ? null : packed
  if (entry.method !== deflated) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch {
    return null
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  return -1
}
