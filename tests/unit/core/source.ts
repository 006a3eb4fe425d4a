/** Makes a source document from plain text, as the text format does. */
import type { SourceDocument } from '../../../src/core/model/document.ts'
import { textFormat } from '../../../src/main/formats/text.ts'

export function sourceOf(text: string, name = 'test.txt'): SourceDocument {
  const read = textFormat.read({ bytes: new TextEncoder().encode(text), name })
  if (!read.ok) throw new Error(read.error)
  return read.value
}
