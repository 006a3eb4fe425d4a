/** Bytes → text, by byte order mark, else by where the NULs are, else UTF-8, else Windows-1252; refuses what is not text. */
import { err, ok, type Result } from '../../core/model/result.ts'

/** Bytes that are looked at to tell text from binary, and UTF-16 from others. */
const sampleSize = 65_536
/** Share of control characters above which bytes are not text. */
const mostControls = 0.1
/** Share of one byte of each pair that is NUL in UTF-16 of any script that has blanks and digits. */
const leastNuls = 0.02

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

export function decodeText(bytes: Uint8Array): Result<string, string> {
  const encoding = markOf(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8'
  if (encoding === 'utf-8' && looksBinary(bytes)) return err('is not a text file')
  const text = encoding === 'utf-8' ? decodeUtf8(bytes) : new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'utf-8' && looksGarbled(text)) return err('is not a text file')
  return /[^\s\0\uFEFF]/.test(text) ? ok(text) : err('is empty')
}

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

/** UTF-16 without a mark: blanks, digits and Latin letters have a NUL, always on the same side of the pair. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, sampleSize)
  const nuls = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  if (sample.length < 4 || Math.max(even, odd) < (sample.length / 2) * leastNuls) return null
  if (even > odd * 20) return 'utf-16be'
  return odd > even * 20 ? 'utf-16le' : null
}

/** Binary data read as UTF-16 has halves of pairs, places that no character has, and controls. */
function looksGarbled(text: string): boolean {
  const sample = text.slice(0, sampleSize)
  const bad = sample.match(/[\p{Cn}\p{Co}\p{Cs}\uFFFD\0-\x08\x0E-\x1A\x1C-\x1F]/gu)?.length ?? 0
  return bad > sample.length * 0.02
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(isNearlyUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes)
  }
}

/**
 * A UTF-8 text with a few broken bytes is not Windows-1252: its many good sequences would all turn to rubbish.
 * Windows-1252 read as UTF-8 has hardly a good one.
 */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const good = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0
  return good > broken * 2
}

/** One stray NUL in a long text is dirt and is cleaned away; many, or many controls, are a binary. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize)
  let nuls = 0
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) nuls += 1
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  }
  return nuls > Math.max(1, sample.length / 1000) || controls > sample.length * mostControls
}
