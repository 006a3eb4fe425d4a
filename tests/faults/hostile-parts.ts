/** Builds zips, PDFs and noise by hand, as no program would write them. Always the same bytes. */
import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
export const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

/** Bytes that look random and are the same each time. */
export function noise(length: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state >> 16
  })
}

export interface ZipEntry {
  readonly name: string
  readonly data: Uint8Array
  /** The data is deflated already and grows to this many bytes. */
  readonly inflated?: { readonly size: number; readonly crc: number }
  /** Not deflated: OpenDocument and EPUB have their kind so. */
  readonly stored?: true
  /** What the headers say of the size, where they lie. */
  readonly claimed?: number
}

export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, inflated, claimed, stored } of entries) {
    const packed = inflated || stored ? Buffer.from(data) : deflateRawSync(data)
    const title = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x0800, 2)
    shared.writeUInt16LE(stored ? 0 : 8, 4)
    shared.writeUInt32LE(inflated?.crc ?? crc32(data), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claimed ?? inflated?.size ?? data.length, 18)
    shared.writeUInt16LE(title.length, 22)
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(at, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, title, packed])
    directory.push(Buffer.from('PK\x01\x02\x14\0'), shared, entry, title)
    files.push(local)
    at += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Uint8Array.from(Buffer.concat([...files, list, end]))
}

/** Deflated data of `count` times 16 MB of blanks between two texts, made of one block written over and over. */
export function deflatedBlanks(before: string, count: number, after: string): Uint8Array {
  const piece = (data: Uint8Array) => deflateRawSync(data, { finishFlush: constants.Z_FULL_FLUSH })
  const blanks = piece(new Uint8Array(16 * 1024 * 1024).fill(32))
  const blocks = Array.from({ length: count }, () => blanks)
  return joined(piece(bytesOf(before)), ...blocks, deflateRawSync(bytesOf(after)))
}

const relations = 'http://schemas.openxmlformats.org'
const wordTypes = `<?xml version="1.0"?><Types xmlns="${relations}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const wordRelations = `<?xml version="1.0"?><Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
export const wordParts: readonly ZipEntry[] = [
  { name: '[Content_Types].xml', data: bytesOf(wordTypes) },
  { name: '_rels/.rels', data: bytesOf(wordRelations) },
]

export const wordHead = `<w:document xmlns:w="${relations}/wordprocessingml/2006/main"><w:body>`
export const wordFoot = '</w:body></w:document>'
export const wordText = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** A Word document of that body, with more entries after it. */
export const makeWord = (body: string, more: readonly ZipEntry[] = [], doctype = ''): Uint8Array =>
  makeZip([
    ...wordParts,
    {
      name: 'word/document.xml',
      data: bytesOf(`<?xml version="1.0"?>${doctype}${wordHead}${body}${wordFoot}`),
    },
    ...more,
  ])

export interface PdfParts {
  readonly content?: string | Uint8Array
  /** Of the content, where it is another than its own. */
  readonly length?: number
  readonly filter?: string
  /** References of the page tree, and what it says of their number. */
  readonly kids?: string
  readonly count?: number
  /** Objects of one's own, with their numbers. */
  readonly more?: string
  /** The same with bytes in them, as Latin-1. */
  readonly latin?: string
  /** What the page uses besides its font. */
  readonly resources?: string
}

export const pdfText = (text: string) => `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`

/** A PDF of one page, without a table of objects: readers rebuild it. */
export function makePdf({
  content = '',
  length,
  filter,
  kids,
  count = 1,
  more = '',
  latin: packed = '',
  resources = '',
}: PdfParts): Uint8Array {
  const stream = typeof content === 'string' ? bytesOf(content) : content
  return joined(
    latin(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[${kids ?? '3 0 R'}]/Count ${count}>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${more}${packed}\n4 0 obj<</Length ${length ?? stream.length}${filter ? `/Filter${filter.startsWith('[') ? '' : '/'}${filter}` : ''}>>stream\n`,
    ),
    stream,
    latin('\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n'),
  )
}

export const deflated = (data: Uint8Array): Uint8Array => Uint8Array.from(deflateSync(data))

/** A Compound File (an Office of before 2007, or one with a password) whose directory names that stream. */
export function makeCompound(stream: string): Uint8Array {
  const file = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(0xfffe, 28)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  file.write('Root Entry', 1024, 'utf16le')
  file.write(stream, 1152, 'utf16le')
  return Uint8Array.from(file)
}
