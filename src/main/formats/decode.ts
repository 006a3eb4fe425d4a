/** Bytes → text, by byte order mark, else by where the NULs are, else UTF-8, else Windows-1252; refuses what is not text. */
import { err, ok, type Result } from '../../core/model/result.ts'

/** Bytes that are looked at to tell text from binary, and UTF-16 from others. */
const sampleSize = 65_536
/** Share of control characters above which bytes are not text. */
const mostControls = 0.1
/** Share of the pairs of UTF-16 that hold a NUL: in Latin script, and in any script that has blanks and digits. */
const manyNuls = 0.2
const leastNuls = 0.02
/** Share of bytes outside ASCII that text in an eight-bit encoding with stray NULs hardly has. */
const mostForeign = 0.2

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

/**
 * UTF-16 without a mark: blanks, digits and Latin letters have a NUL, always on the same side of the pair. Where
 * they are few, the rest must not look like ASCII, or it is a text with stray NULs.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, sampleSize)
  let even = 0
  let odd = 0
  let foreign = 0
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1
    else if (byte === 0) odd += 1
    else if (byte > 126 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) foreign += 1
  })
  const share = (2 * Math.max(even, odd)) / sample.length
  if (share < manyNuls && (share < leastNuls || foreign < sample.length * mostForeign)) return null
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
    return isNearlyUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : decodeWindows(bytes)
  }
}

/** What Windows-1252 has where Latin-1 has controls, from 0x80. */
const windows =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178'

/** Some releases of Node read "windows-1252" as Latin-1, which turns curly quotes to controls: so done here. */
const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9F]/g, (control) => windows.charAt(control.charCodeAt(0) - 0x80))

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
