/** Where an address within a book leads. */

export interface BookPlace {
  readonly path: string
  /** The id of an element; null for the file as a whole. */
  readonly id: string | null
}

const book = 'book:///'

/**
 * @param from the path of the file that has the address
 * @returns null for what leads out of the book, to the web or anywhere; ".." ends at the book's own root
 */
export function pathFrom(from: string, address: string): BookPlace | null {
  try {
    const url = new URL(address.trim(), book + from.split('/').map(encodeURIComponent).join('/'))
    if (url.protocol !== 'book:' || url.host !== '') return null
    const id = decodeURIComponent(url.hash.slice(1))
    return { path: decodeURIComponent(url.pathname).replace(/^\/+/, ''), id: id === '' ? null : id }
  } catch {
    return null // No address, or one that is written wrongly.
  }
}
