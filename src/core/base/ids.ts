/** Ids are hashes of what things are, so that they survive a re-import and a better compiler. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** 16 hexadecimal digits of SHA-256: 64 bits, so that a clash in one library is out of reach. */
const idLength = 16

/** The id of a file: the same bytes are the same document. */
export function idOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, idLength)
}

/** Gives each thing an id by its parts and its ordinal among equals, in the order they are asked for. */
export function idGiver(): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>()
  return (...parts) => {
    const key = JSON.stringify(parts)
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return idOfBytes(utf8ToBytes(JSON.stringify([...parts, ordinal])))
  }
}
