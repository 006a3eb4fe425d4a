/** The pages of a TIFF (revision 6.0, section 2): each as a file of its own, of which it is the first. */

/** More directories than any document has pages. */
const mostPages = 5_000
const entrySize = 12

export const opensTiff = (bytes: Uint8Array): boolean =>
  /^(?:II\*\0|MM\0\*)/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))

/** A copy of the file for each of its pages, made when it is asked for; none where it is no TIFF. */
export function* tiffPages(bytes: Uint8Array): Generator<Uint8Array> {
  for (const directory of directoriesOf(bytes)) {
    const page = Uint8Array.from(bytes)
    viewOf(page).setUint32(4, directory, isLittle(bytes))
    yield page
  }
}

export const countTiffPages = (bytes: Uint8Array): number => directoriesOf(bytes).length

/** Where the directory of each page stands. Each names the next; one that leads back ends them. */
function directoriesOf(bytes: Uint8Array): number[] {
  const view = viewOf(bytes)
  const little = isLittle(bytes)
  const found = new Set<number>()
  let at = bytes.length < 8 ? 0 : view.getUint32(4, little)
  while (at >= 8 && at + 2 <= bytes.length && !found.has(at) && found.size < mostPages) {
    found.add(at)
    const next = at + 2 + view.getUint16(at, little) * entrySize
    at = next + 4 > bytes.length ? 0 : view.getUint32(next, little)
  }
  return [...found]
}

const isLittle = (bytes: Uint8Array): boolean => bytes[0] === 0x49
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength)
