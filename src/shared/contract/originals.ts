/** The file that a document was read from, as it came in. */
import type { SourceKind } from '../../core/model/document.ts'

export interface Original {
  /** Its name; null where that was not noted. */
  readonly file: string | null
  readonly kind: SourceKind
  /** When the document was added, in ms since 1970 UTC. */
  readonly addedAt: number
  /**
   * 'bundled': the document came with Precis; 'none': it was added before files were kept; 'missing': the file is gone or
   * damaged.
   */
  readonly state: 'kept' | 'bundled' | 'none' | 'missing'
  /** Bytes; null where none is held. */
  readonly size: number | null
  /** Which reader the document was read with, or made anew with; null of one that came with Precis. */
  readonly reader: number | null
  /** The reader of this version. */
  readonly newest: number
  /** What stands in the file, where it is one of text; cut where there is too much to show. */
  readonly text: { readonly shown: string; readonly isCut: boolean } | null
}

export interface OriginalCalls {
  'original:read': { request: { document: string }; reply: Original }
  /** Writes the very bytes where its user chooses; null if they gave up. */
  'original:save': { request: { document: string }; reply: { path: string } | null }
  /** Asks for the file of a document that has none, and reads it anew; null if none was chosen. */
  'original:choose': { request: { document: string }; reply: { changed: boolean } | null }
}

export const originalChannels = {
  'original:read': 0,
  'original:save': 0,
  'original:choose': 0,
} satisfies Record<keyof OriginalCalls, 0>
