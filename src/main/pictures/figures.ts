/** The pictures of a document, decoded and encoded anew, each stored once under the hash of what it became. */
import { createHash } from 'node:crypto'
import type { Figure, SourceBlock, SourceDocument } from '../../core/model/document.ts'
import { encodeAnew } from './codec.ts'

/** What all pictures of a document may take together once they are encoded, in bytes. */
const mostStored = 192 * 1024 * 1024
/** How long the pictures of a document may take, in ms. */
const longest = 150_000

const whyDamaged = 'A picture that is damaged, or that cannot be decoded.'
const whyNoRoom = 'A picture that came after all that is kept of this document.'
const whyNoTime = 'A picture that took too long to be read.'

export interface StoredPicture {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string
  /** WebP or JPEG. */
  readonly bytes: Uint8Array
}

export interface Pictured {
  /** The document with the hashes of its pictures in the place of their keys. */
  readonly document: SourceDocument
  readonly pictures: readonly StoredPicture[]
}

/**
 * Encodes the pictures that a document has. Never throws.
 *
 * @param now the time, in ms
 * @param onEach told before each, so that who waits knows that work goes on
 */
export function takePictures(document: SourceDocument, now: () => number, onEach = () => {}): Pictured {
  const { images = new Map<string, Uint8Array>(), ...rest } = document
  const until = now() + longest
  const made = new Map<string, Pick<Figure, 'image' | 'why'>>()
  const stored = new Map<string, Uint8Array>()
  let room = mostStored
  const make = (key: string): Pick<Figure, 'image' | 'why'> => {
    const bytes = images.get(key)
    if (bytes === undefined) return { image: null, why: whyDamaged }
    if (room <= 0) return { image: null, why: whyNoRoom }
    if (now() > until) return { image: null, why: whyNoTime }
    onEach()
    const encoded = encodeAnew(bytes)
    if (encoded === null) return { image: null, why: whyDamaged }
    const hash = createHash('sha256').update(encoded.bytes).digest('hex')
    if (!stored.has(hash)) room -= encoded.bytes.length
    stored.set(hash, encoded.bytes)
    return { image: hash }
  }
  const blocks = rest.blocks.map((block): SourceBlock => {
    const key = block.figure?.image ?? null
    if (block.figure === undefined || key === null) return block
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return { ...block, figure: { ...block.figure, ...known } }
  })
  return {
    document: { ...rest, blocks },
    pictures: [...stored].map(([hash, bytes]) => ({ hash, bytes })),
  }
}
