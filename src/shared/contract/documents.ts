/** Opening documents, and where their reader is. */
import type { Briefing } from '../../core/model/document.ts'
import type { Stretch } from '../../core/model/span.ts'

/**
 * Where reading stopped: a block, heading or title, and how far into it, in its heights, so that it survives a change of
 * type; below 0 is above it.
 */
export interface Position {
  readonly block: string
  readonly offset: number
}

export interface OpenDocument {
  readonly briefing: Briefing
  /** What the user calls it; null leaves its own title. */
  readonly name: string | null
  /** Whether it came with the app: then it stays as it is. */
  readonly bundled: boolean
  readonly position: Position | null
  /** The stretches of the document that were ever read. */
  readonly read: readonly Stretch[]
}

export interface DocumentCalls {
  /** A document with where its reader was; null opens the one that was open last. */
  'document:open': {
    /** `quietly`: the user did not ask for it, so it does not count as opened. */
    request: { document: string | null; quietly?: boolean | undefined }
    reply: OpenDocument
  }
  'position:save': { request: Position & { document: string }; reply: null }
  /** Notes that these stretches were read, beside those that were before. */
  'reading:note': { request: { document: string; stretches: readonly Stretch[] }; reply: null }
}

export const documentChannels = {
  'document:open': 0,
  'position:save': 0,
  'reading:note': 0,
} satisfies Record<keyof DocumentCalls, 0>
