/** Tesseract's files of languages (".traineddata"), as strangers may have made them. */
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** The most bytes of one, unpacked: the largest that Tesseract's makers give away has half of it. */
const largest = 64 * 1024 * 1024

/** Parts of one (`tessdatamanager.h`): what the LSTM reads with, the signs that it knows, and how it writes them. */
const needed = [17, 21, 22]
const mostParts = 64
const none = -1n

/** The bytes of a file, unpacked where they are packed; null where that fails or they are too many. */
export async function unpackLanguage(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  return promisify(gunzip)(bytes, { maxOutputLength: largest }).catch(() => null)
}

/**
 * Whether bytes are laid out as such a file for the LSTM: the number of its parts, where each begins, and the parts, of which
 * none lies outside. What they hold only Tesseract can tell.
 */
export function isLanguageData(bytes: Uint8Array): boolean {
  if (bytes.length > largest) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.length < 4 ? 0 : view.getUint32(0, true)
  const head = 4 + count * 8
  if (count === 0 || count > mostParts || head > bytes.length) return false
  const starts = Array.from({ length: count }, (_, at) => view.getBigInt64(4 + at * 8, true))
  const held = starts.filter((start) => start !== none)
  return (
    held.every((start, at) => start >= (held[at - 1] ?? BigInt(head)) && start < bytes.length) &&
    needed.every((part) => (starts[part] ?? none) !== none)
  )
}
