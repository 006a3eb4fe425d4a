/** The only file that knows every format. */
import type { SourceDocument } from '../../core/model/document.ts'
import { err, type Result } from '../../core/model/result.ts'
import { largestFile } from './accepted.ts'
import { unread } from './decode.ts'
import { listZip } from './docx/zip.ts'
import { docxFormat } from './docx.ts'
import type { Format, FormatInput } from './format.ts'
import { htmlFormat } from './html.ts'
import { markdownFormat } from './markdown.ts'
import { pdfFormat } from './pdf.ts'
import { textFormat } from './text.ts'

export const formats: readonly Format[] = [textFormat, markdownFormat, htmlFormat, docxFormat, pdfFormat]
const textual = [textFormat, markdownFormat, htmlFormat] as const

/** Bytes at the start that are looked at to know a page that has no name of one. */
const sniffed = 1024

/** Reads a file's bytes: by what they are, not by what their name says. */
export async function readDocument(input: FormatInput): Promise<Result<SourceDocument, string>> {
  if (input.bytes.length === 0) return err('is empty')
  if (input.bytes.length > largestFile) return err('is larger than 64 MB')
  if (opensPdf(input.bytes)) return pdfFormat.read(input)
  if (!opensZip(input.bytes)) return readTextual(input)
  const names = listZip(input.bytes)?.map(({ name }) => name)
  if (names !== undefined && !names.includes('word/document.xml')) return err(whatZip(input.bytes, names))
  return docxFormat.read(input)
}

/** Reads text, Markdown or HTML: as the name says, else as it looks, a page of HTML or plain text. */
export function readTextual(input: FormatInput): Result<SourceDocument, string> {
  if (input.bytes.length === 0) return err('is empty')
  if (input.bytes.length > largestFile) return err('is larger than 64 MB')
  const extension = /\.([a-z0-9]+)$/i.exec(input.name)?.[1]?.toLowerCase() ?? ''
  const named = textual.find((format) => (format.extensions as readonly string[]).includes(extension))
  return (looksLikeHtml(input.bytes) ? htmlFormat : (named ?? textFormat)).read(input)
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
const mediaTypes: readonly (readonly [type: string, sentence: string])[] = [
  ['application/vnd.oasis.opendocument.text', unread('an OpenDocument text (ODT)', 'DOCX or PDF')],
  ['application/vnd.oasis.opendocument.spreadsheet', unread('an OpenDocument spreadsheet (ODS)', 'PDF')],
  ['application/vnd.oasis.opendocument.presentation', unread('an OpenDocument presentation (ODP)', 'PDF')],
  ['application/epub+zip', unread('a book (EPUB)', 'DOCX or PDF')],
]
const zipParts: readonly (readonly [name: string, sentence: string])[] = [
  ['xl/workbook.xml', unread('an Excel workbook (XLSX)', 'PDF')],
  ['ppt/presentation.xml', unread('a PowerPoint presentation (PPTX)', 'PDF')],
]

/** The sentence that names what a zip without a Word document is. */
function whatZip(bytes: Uint8Array, names: readonly string[]): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', 0, sniffed)
  const known =
    mediaTypes.find(([type]) => start.includes(`mimetype${type}`)) ??
    zipParts.find(([name]) => names.includes(name))
  return known?.[1] ?? 'is an archive, not a document; unpack it and import the files in it'
}

/** Opens as a whole page does, after blanks, a declaration or comments. HTML within Markdown does not. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, sniffed)).replaceAll('\0', '')
  return /^[\uFEFF\uFFFD\s]*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    start,
  )
}
