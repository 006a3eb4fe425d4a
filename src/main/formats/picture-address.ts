/** Where a document says that a picture is: in the address itself, beside the file, or where nothing is fetched from. */

export type Address =
  /** As a relative path with slashes, within the folder of the file. */
  | { readonly kind: 'beside'; readonly path: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly why: 'remote' | 'outside' | 'damaged' | 'drawing' }
  | { readonly kind: 'none' }

const longestPath = 1_000

export function addressOf(written: string): Address {
  const address = written.trim()
  if (address === '') return { kind: 'none' }
  if (/^data:/i.test(address)) return dataOf(address)
  if (/^(?:https?:|\/\/|cid:|blob:|ftp:)/i.test(address)) return { kind: 'refused', why: 'remote' }
  // A drive ("C:") looks like a scheme, and none of either is beside the file.
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || address.length > longestPath)
    return { kind: 'refused', why: 'outside' }
  const path = decoded(address.replace(/[?#].*$/s, ''))
  return path === null || !isInside(path) ? { kind: 'refused', why: 'outside' } : { kind: 'beside', path }
}

/** A relative path that climbs nowhere. A backslash parts folders on Windows, and a colon opens streams of a file. */
function isInside(path: string): boolean {
  if (path === '' || path.startsWith('/') || /[\\:\u0000-\u001F]/.test(path)) return false
  return path.split('/').every((step) => step !== '..')
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** The bytes of a data URL (RFC 2397) that says it is a picture. */
function dataOf(address: string): Address {
  const comma = address.indexOf(',')
  const head = address.slice(5, Math.max(5, comma)).toLowerCase()
  if (comma < 0 || !head.startsWith('image/')) return { kind: 'refused', why: 'damaged' }
  if (head.startsWith('image/svg')) return { kind: 'refused', why: 'drawing' }
  const body = address.slice(comma + 1)
  if (/;\s*base64\s*$/.test(head)) return { kind: 'bytes', bytes: Buffer.from(body, 'base64') }
  const plain = decoded(body)
  return plain === null
    ? { kind: 'refused', why: 'damaged' }
    : { kind: 'bytes', bytes: Buffer.from(plain, 'latin1') }
}
