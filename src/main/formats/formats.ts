/** The only file that knows every format. */
import type { SourceDocument } from '../../core/model/document.ts'
import { entryIn } from '../../core/model/entry-in.ts'
import { err, type Result } from '../../core/model/result.ts'
import { extensionsOf, largestFile } from './accepted.ts'
import { decodeText, noText, unread } from './decode.ts'
import { listZip } from './docx/zip.ts'
import { docxFormat } from './docx.ts'
import { epubFormat } from './epub.ts'
import type { Format, FormatInput } from './format.ts'
import { htmlFormat } from './html.ts'
import { isPlainlyMarkdown } from './markdown/plainly.ts'
import { markdownFormat } from './markdown.ts'
import { odtFormat } from './odt.ts'
import { pdfFormat } from './pdf.ts'
import { isPicture, pictureFormat } from './picture.ts'
import { pptxFormat } from './pptx.ts'
import { rtfFormat } from './rtf.ts'
import { textFormat } from './text.ts'

const textual = [textFormat, markdownFormat, htmlFormat] as const

/** Bytes at the start that are looked at to know a file that has no name of its kind. */
const sniffed = 1024

/** Reads a file's bytes: by what they are, not by what their name says. */
export async function readDocument(input: FormatInput): Promise<Result<SourceDocument, string>> {
  const { bytes } = input
  if (bytes.length === 0) return err('is empty')
  if (bytes.length > largestFile) return err('is larger than 64 MB')
  if (opensPdf(bytes)) return pdfFormat.read(input)
  if (opensZip(bytes)) return readZip(input)
  if (isPicture(bytes)) return pictureFormat.read(input)
  const start = startOf(bytes)
  if (/^\{\\rtf/.test(start)) return rtfFormat.read(input)
  if (opensFlatText(start)) return odtFormat.read(input)
  const read = readTextual(input)
  return !read.ok && read.error === noText ? err(notAsNamed(input.name) ?? noText) : read
}

/** Of bytes that nothing can be made of, the name tells what they should have been; null where it does not. */
const notAsNamed = (name: string): string | null => entryIn(damaged, extensionOf(name)) ?? null
const damaged: Readonly<Record<string, string>> = {
  pdf: 'is damaged, or not a PDF',
  docx: 'is damaged, or not a Word document',
  odt: 'is damaged, or not an OpenDocument text',
  pptx: 'is damaged, or not a PowerPoint presentation',
  epub: 'is damaged, or not a book (EPUB)',
}

const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** Reads text, Markdown or HTML: as it looks, whatever its name says, or else as the name says. */
export function readTextual(input: FormatInput): Result<SourceDocument, string> {
  if (input.bytes.length === 0) return err('is empty')
  if (input.bytes.length > largestFile) return err('is larger than 64 MB')
  const extension = extensionOf(input.name)
  const named = textual.find(({ kind }) => (extensionsOf[kind] as readonly string[]).includes(extension))
  if (looksLikeHtml(input.bytes)) return htmlFormat.read(input)
  return named === undefined || named === textFormat ? readPlain(input) : named.read(input)
}

/** Plain text, or Markdown that only lacks its name. */
function readPlain(input: FormatInput): Result<SourceDocument, string> {
  const decoded = decodeText(input.bytes)
  const isMarkdown = decoded.ok && isPlainlyMarkdown(decoded.value.text)
  return (isMarkdown ? markdownFormat : textFormat).read(input)
}

/** The mark stands at the start, or after what some programs put before it; then only the end tells it from a text. */
function opensPdf(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const at = buffer.subarray(0, sniffed).indexOf('%PDF-')
  return at === 0 || (at > 0 && buffer.subarray(-sniffed).includes('startxref'))
}

const opensZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** OpenDocument and EPUB put their kind first, unpacked, for all to see. */
const mediaTypes: readonly (readonly [type: string, reads: Format | string])[] = [
  ['application/epub+zip', epubFormat],
  ['application/vnd.oasis.opendocument.text', odtFormat],
  ['application/vnd.oasis.opendocument.spreadsheet', unread('an OpenDocument spreadsheet (ODS)', 'PDF')],
  ['application/vnd.oasis.opendocument.presentation', unread('an OpenDocument presentation (ODP)', 'PDF')],
]
const inAnotherWay = 'is a deck of Anki whose name does not end in .apkg: rename it, and import it once more'
/** What tells the others, and what was packed anew by another program. */
const zipParts: readonly (readonly [name: string, reads: Format | string])[] = [
  ['word/document.xml', docxFormat],
  ['ppt/presentation.xml', pptxFormat],
  ['META-INF/container.xml', epubFormat],
  ['xl/workbook.xml', unread('an Excel workbook (XLSX)', 'PDF')],
  ['collection.anki2', inAnotherWay],
  ['collection.anki21b', inAnotherWay],
]

async function readZip(input: FormatInput): Promise<Result<SourceDocument, string>> {
  const start = startOf(input.bytes)
  const names = listZip(input.bytes)?.map(({ name }) => name)
  const [, reads] =
    mediaTypes.find(([type]) => start.includes(`mimetype${type}`)) ??
    zipParts.find(([name]) => names?.includes(name)) ??
    []
  // What lists nothing that can be read is most likely a damaged Word document.
  if (reads === undefined)
    return names === undefined
      ? docxFormat.read(input)
      : err('is an archive, not a document; unpack it and import the files in it')
  return typeof reads === 'string' ? err(reads) : reads.read(input)
}

const startOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', 0, sniffed)

/** An OpenDocument text that is one XML file. */
const opensFlatText = (start: string): boolean =>
  /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?<office:document[\s>]/.test(start)

/** Opens as a whole page does, after blanks, a declaration or comments. HTML within Markdown does not. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, sniffed)).replaceAll('\0', '')
  return /^[\uFEFF\uFFFD\s]*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    start,
  )
}
