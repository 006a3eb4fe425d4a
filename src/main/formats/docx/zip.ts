/** Looks into a zip without unpacking it (PKWARE APPNOTE 4.3.12 and 4.3.16). */

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const longestComment = 0xffff
const entryLength = 46
/** No DOCX holds more files; a list of millions only costs time. */
const mostEntries = 10_000

/** The names and unpacked sizes that a zip's directory gives; null if it has none that can be read. */
export function listZip(
  bytes: Uint8Array,
): readonly { readonly name: string; readonly size: number }[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostEntries) return null
  const entries: { name: string; size: number }[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature) return null
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + length))
    entries.push({ name, size: view.getUint32(at + 24, true) })
    at += entryLength + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Bytes a zip says it unpacks to, or null if it is none. */
export function sizeOfZip(bytes: Uint8Array): number | null {
  return listZip(bytes)?.reduce((sum, { size }) => sum + size, 0) ?? null
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  return -1
}
