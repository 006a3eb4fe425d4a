/** The interface that every document format implements. Formats import no other format, and nothing of Electron. */

import type { SourceDocument, SourceKind } from '../../core/model/document.ts'
import type { Result } from '../../core/model/result.ts'
import type { Recognise } from '../recognition/page.ts'

/**
 * A file beside the one that is read, or below its folder, by its relative path with slashes; null where there is none
 * that may be read.
 */
export type Besides = (path: string) => Uint8Array | null

export interface FormatInput {
  readonly bytes: Uint8Array
  /** The file's name with its extension, without its folder. */
  readonly name: string
  /** Absent where there is no folder, as of a text from the clipboard. */
  readonly besides?: Besides | undefined
  /** Reads pages that are pictures. Absent: only text that is there as text is read. */
  readonly recognise?: Recognise | undefined
  /** The languages that it reads, by Tesseract's codes; absent for English. */
  readonly languages?: readonly string[] | undefined
  /** Told which page is about to be drawn, which may never end; null when all are. */
  readonly onDrawing?: ((page: number | null) => void) | undefined
}

export interface Format {
  readonly kind: SourceKind
  /** Reads the bytes; an error is one plain sentence for the reader, without the file's name. */
  read(input: FormatInput): Result<SourceDocument, string> | Promise<Result<SourceDocument, string>>
}
