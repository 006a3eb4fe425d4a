/** Where an address within a packed file (a book, an OpenDocument text) leads. */

export interface PackedPlace {
  readonly path: string
  /** The id of an element; null for the file as a whole. */
  readonly id: string | null
}

const root = 'part:///'

/**
 * @param from the path of the file that has the address
 * @returns null for what leads out of the file, to the web or anywhere; ".." ends at its own root
 */
export function pathFrom(from: string, address: string): PackedPlace | null {
  try {
    const url = new URL(address.trim(), root + from.split('/').map(encodeURIComponent).join('/'))
    if (url.protocol !== 'part:' || url.host !== '') return null
    const id = decodeURIComponent(url.hash.slice(1))
    return { path: decodeURIComponent(url.pathname).replace(/^\/+/, ''), id: id === '' ? null : id }
  } catch {
    return null // No address, or one that is written wrongly.
  }
}
