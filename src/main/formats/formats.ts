/** The only file that knows every format. */
import type { SourceDocument } from '../../core/model/document.ts'
import { err, type Result } from '../../core/model/result.ts'
import { largestFile } from './accepted.ts'
import type { Format, FormatInput } from './format.ts'
import { htmlFormat } from './html.ts'
import { markdownFormat } from './markdown.ts'
import { textFormat } from './text.ts'

export const formats: readonly Format[] = [textFormat, markdownFormat, htmlFormat]

/** Bytes at the start that are looked at to know a page that has no name of one. */
const sniffed = 1024

/** Reads a file's bytes in the format its name says, else in what they look like: a page of HTML, or plain text. */
export function readDocument(input: FormatInput): Result<SourceDocument, string> {
  if (input.bytes.length === 0) return err('is empty')
  if (input.bytes.length > largestFile) return err('is larger than 64 MB')
  const extension = /\.([a-z0-9]+)$/i.exec(input.name)?.[1]?.toLowerCase() ?? ''
  const named = formats.find((format) => format.extensions.includes(extension))
  return (looksLikeHtml(input.bytes) ? htmlFormat : (named ?? textFormat)).read(input)
}

/** Opens as a whole page does, after blanks, a declaration or comments. HTML within Markdown does not. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, sniffed)).replaceAll('\0', '')
  return /^[\uFEFF\uFFFD\s]*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    start,
  )
}
