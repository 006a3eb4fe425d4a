/** Zstandard (RFC 8878), as newer decks are packed: within bounds. */
import { Decompress } from 'fzstd'

class TooLarge extends Error {}

const magic = [0x28, 0xb5, 0x2f, 0xfd]
/** Bytes that are unpacked at once: what comes of them is counted before more are. */
const piece = 64 * 1024

export const isZstd = (bytes: Uint8Array): boolean => magic.every((byte, at) => bytes[at] === byte)

/** @param most bytes that it may unpack to; @returns 'large' where it is more, null where it is damaged */
export function unzstd(bytes: Uint8Array, most: number): Uint8Array | 'large' | null {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Decompress((unpacked) => {
    size += unpacked.length
    if (size > most) throw new TooLarge()
    pieces.push(unpacked)
  })
  try {
    for (let at = 0; at < bytes.length; at += piece)
      stream.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
    return Buffer.concat(pieces)
  } catch (cause) {
    return cause instanceof TooLarge ? 'large' : null
  }
}
