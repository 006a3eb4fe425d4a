import type { SourceDocument } from '../../../../src/core/model/document.ts'
import { readTextual } from '../../../../src/main/formats/formats.ts'

/** Reads a text as a file of that name would be read; throws on an error. */
export function readText(text: string, name: string): SourceDocument {
  const read = readTextual({ bytes: new TextEncoder().encode(text), name })
  if (!read.ok) throw new Error(read.error)
  return read.value
}

/** What a page holds, block by block, with a sentence around it so that it is a document. */
export const blocksOf = (source: SourceDocument) =>
  source.blocks.map(({ kind, text, level }) => (level === undefined ? [kind, text] : [kind, text, level]))
