/** The only file that knows every format. */
import type { SourceDocument } from '../../core/model/document.ts'
import { err, type Result } from '../../core/model/result.ts'
import type { Format, FormatInput } from './format.ts'
import { markdownFormat } from './markdown.ts'
import { textFormat } from './text.ts'

/** Largest file that is read, in bytes (64 MB). */
export const largestFile = 64 * 1024 * 1024

export const formats: readonly Format[] = [textFormat, markdownFormat]

/** Reads a file's bytes in the format its name says; plain text where it says nothing we know. */
export function readDocument(input: FormatInput): Result<SourceDocument, string> {
  if (input.bytes.length === 0) return err('is empty')
  if (input.bytes.length > largestFile) return err('is larger than 64 MB')
  const extension = /\.([a-z0-9]+)$/i.exec(input.name)?.[1]?.toLowerCase() ?? ''
  return (formats.find((format) => format.extensions.includes(extension)) ?? textFormat).read(input)
}
