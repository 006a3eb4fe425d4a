/** Bytes → text, by byte order mark, else by where the NULs are, else UTF-8, else as named or guessed; refuses what is not text. */
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { entryIn } from '../../core/model/entry-in.ts'
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

/** Share of characters that no text has above which UTF-16 is none: without a mark, and with one. */
const mostBad = 0.02
const mostBadMarked = 0.1

/** Why bytes cannot be read as text. */
export const noText = 'is not a text file'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

export interface Decoded {
  readonly text: string
  /** What the reader should know of how the bytes were read, where that is in doubt. */
  readonly notes?: readonly string[]
}

/** @param declared the encoding that the text itself names, which counts where the bytes leave a choice */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Result<Decoded, string> {
  const other = whatElse(bytes)
  if (other !== null) return err(other)
  const encoding = markOf(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8'
  if (encoding === 'utf-8' && looksBinary(bytes)) return err(noText)
  const decoded = encoding === 'utf-8' ? decodeEight(bytes, declared) : plain(bytes, encoding)
  if (encoding !== 'utf-8' && looksGarbled(decoded.text, markOf(bytes) !== null)) return err(noText)
  return /[^\s\0\uFEFF]/.test(decoded.text) ? ok(decoded) : err('is empty')
}

const plain = (bytes: Uint8Array, encoding: Encoding): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
})

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

/** Binary data read as UTF-16 has halves of pairs, places that no character has, and controls; a mark vouches for some. */
function looksGarbled(text: string, marked: boolean): boolean {
  const sample = text.slice(0, sampleSize)
  const bad = sample.match(/[\p{Cn}\p{Co}\p{Cs}\uFFFD\0-\x08\x0E-\x1A\x1C-\x1F]/gu)?.length ?? 0
  return bad > sample.length * (marked ? mostBadMarked : mostBad)
}

/** Sound UTF-8 is never another encoding by chance; else what the text names counts, else what the bytes look like. */
function decodeEight(bytes: Uint8Array, declared: string | null): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    if (isNearlyUtf8(bytes)) return plain(bytes, 'utf-8')
  }
  const named = declared === null ? null : encodingOf(declared)
  const { encoding, doubtful } = named === null ? guess(bytes) : { encoding: named, doubtful: false }
  const shown = encoding.replace(/^windows/, 'Windows')
  return {
    text: iconv.decode(bytes, encoding),
    ...(doubtful && { notes: [`The file does not say its encoding; it was read as ${shown}.`] }),
  }
}

/** Names that stand for a larger encoding, as browsers take them: pages are written by what browsers show. */
const larger: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'GB18030',
  gbk: 'GB18030',
}

/** The encoding of that name, or null if it is unknown, or of the Unicode family, which the bytes are not. */
function encodingOf(name: string): string | null {
  const encoding = entryIn(larger, name.toLowerCase()) ?? name
  const isText = !/^(?:utf|ucs|unicode|cesu|base64|hex|binary)/i.test(encoding)
  return isText && iconv.encodingExists(encoding) ? encoding : null
}

const western = 'windows-1252'
/** Bytes outside ASCII below which a text may be of any encoding. */
const fewestForeign = 5
/** Confidence, of 100, from which a guess is one: of encodings with two bytes a letter, and of others. */
const sureOfWide = 50
const sureOfNarrow = 35
/** How much surer than of Windows-1252, which is the commonest by far, and than of the next. */
const margin = 10
const wide = /^(?:Shift_JIS|EUC-|GB18030|Big5)/

/** The commonest Polish letter in Windows-1250; in ISO-8859-2, which is told for it, a letter that Polish lacks. */
const polishInWindows = '\xB9'

interface Guess {
  readonly encoding: string
  readonly doubtful: boolean
}

/** What the bytes look like, by how often which letters follow one another. */
function guess(bytes: Uint8Array): Guess {
  const sample = withoutTags(Buffer.from(bytes.subarray(0, sampleSize)).toString('latin1'))
  const first = guessBy(sample)
  // Words of ASCII belong to a text in a Western language; within another they hide which one it is.
  return first.doubtful
    ? guessBy(
        sample
          .split(/[\t-\r ]+/)
          .filter(isForeign)
          .join(' '),
      )
    : first
}

/** @param sample the bytes as Latin-1 */
function guessBy(sample: string): Guess {
  const matches = analyse(Buffer.from(sample, 'latin1')).flatMap(({ name, confidence, lang }) => {
    const encoding = encodingOf(lang === 'pl' && sample.includes(polishInWindows) ? 'windows-1250' : name)
    return encoding === null ? [] : [{ encoding, confidence }]
  })
  const sureOfWestern = matches.find(({ encoding }) => encoding === western)?.confidence ?? 0
  const [best, next] = matches.filter(({ encoding }) => encoding !== western)
  const foreign = sample.match(/[\x80-\xFF]/g)?.length ?? 0
  const needed = best !== undefined && wide.test(best.encoding) ? sureOfWide : sureOfNarrow
  if (
    best === undefined ||
    foreign < fewestForeign ||
    best.confidence < Math.max(needed, sureOfWestern + margin)
  )
    return { encoding: western, doubtful: sureOfWestern < sureOfNarrow }
  return { encoding: best.encoding, doubtful: best.confidence < (next?.confidence ?? 0) + margin }
}

/** Tags are English whatever the text is, and would outweigh it. */
const withoutTags = (text: string): string => text.replace(/<[a-z/!?][^<>]{0,1000}>/gi, ' ')
const isForeign = (word: string) => /[\x80-\xFF]/.test(word)

/**
 * A UTF-8 text with a few broken bytes is no other encoding: its many good sequences would all turn to rubbish.
 * Another encoding read as UTF-8 has hardly a good one.
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

const picture = (kind: string) => unread(`a picture (${kind})`, 'PNG or JPEG')
const sound = (kind: string) => `is a sound recording (${kind}), not a document`
const video = (kind: string) => `is a video (${kind}), not a document`
const program = (system: string) => `is a program (${system}), not a document`
const archive = (kind: string) =>
  `is an archive (${kind}), not a document; unpack it and import the files in it`

/** What a file of a kind that Precis does not read is, and as what to save it. */
export const unread = (kind: string, as: string) =>
  `is ${kind}, which Precis does not read; save it as ${as} first`

/** How files of well-known kinds begin; a dot stands for any byte. */
const signatures: readonly (readonly [start: string, sentence: string])[] = [
  ['GIF87a', picture('GIF')],
  ['GIF89a', picture('GIF')],
  ['RIFF....WEBP', picture('WebP')],
  ['BM....\0\0\0\0', picture('BMP')],
  ['8BPS\0\x01', picture('Photoshop')],
  ['\0\0\0.ftyphei', picture('HEIC')],
  ['\0\0\0.ftypmif1', picture('HEIC')],
  ['\0\0\0.ftypavif', picture('AVIF')],
  ['\0\0\0.ftypM4A', sound('M4A')],
  ['\0\0\0.ftyp', video('MP4')],
  ['\x1AE\xDF\xA3', video('Matroska')],
  ['RIFF....AVI ', video('AVI')],
  ['RIFF....WAVE', sound('WAV')],
  ['ID3', sound('MP3')],
  ['\xFF\xFB', sound('MP3')],
  ['OggS\0', sound('Ogg')],
  ['fLaC\0', sound('FLAC')],
  ['MZ', program('Windows')],
  ['\x7FELF', program('Linux')],
  ['\xCF\xFA\xED\xFE', program('macOS')],
  ["7z\xBC\xAF'\x1C", archive('7z')],
  ['Rar!\x1A\x07', archive('RAR')],
  ['\x1F\x8B\x08', archive('gzip')],
  ['\xFD7zXZ\0', archive('xz')],
  ['BZh', archive('bzip2')],
  ['SQLite format 3\0', 'is a database (SQLite), not a document'],
  ['wOFF', 'is a font, not a document'],
  ['wOF2', 'is a font, not a document'],
  ['OTTO\0', 'is a font, not a document'],
  ['\0\x01\0\0\0', 'is a font, not a document'],
]
const longestSignature = 20

/** What an Office file of before 2007 holds, or one that is locked, by the name of a stream in it. */
const streams: readonly (readonly [name: string, sentence: string])[] = [
  ['EncryptedPackage', 'is locked with a password; save a copy without it first'],
  ['WordDocument', unread('a Word document of before 2007 (DOC)', 'DOCX or PDF')],
  ['Workbook', unread('an Excel workbook (XLS)', 'PDF')],
  ['PowerPoint Document', unread('a PowerPoint presentation (PPT)', 'PDF')],
]

/** The sentence that names what bytes are of which one knows that they are no text; null if one does not know. */
function whatElse(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const start = buffer.toString('latin1', 0, longestSignature)
  if (start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) {
    const stream = streams.find(([name]) => buffer.includes(Buffer.from(name, 'utf16le')))
    return stream?.[1] ?? unread('an Office file of before 2007', 'DOCX or PDF')
  }
  const found = signatures.find(([signature]) => opensWith(start, signature))
  if (found === undefined) return null
  // Letters alone may also begin a text: "MZ was his sign."
  return /[\0-\x08\x0E-\x1F\x7F]/.test(found[0]) || looksBinary(bytes) ? found[1] : null
}

const opensWith = (start: string, signature: string): boolean =>
  start.length >= signature.length &&
  [...signature].every((byte, at) => byte === '.' || byte === start.charAt(at))
