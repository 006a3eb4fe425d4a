/** Bytes → text, by byte order mark, else UTF-8, else Windows-1252; refuses what is not text. */
import { err, ok, type Result } from '../../core/model/result.ts'

/** Bytes that are looked at to tell text from binary. */
const sampleSize = 65_536
/** Share of control characters above which bytes are not text. */
const mostControls = 0.1

export function decodeText(bytes: Uint8Array): Result<string, string> {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && looksBinary(bytes)) return err('is not a text file')
  const text = encoding === 'utf-8' ? decodeUtf8(bytes) : new TextDecoder(encoding).decode(bytes)
  return text.trim() === '' ? err('is empty') : ok(text)
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
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
  return nuls > sample.length / 1000 || controls > sample.length * mostControls
}
