import { create } from 'zustand'
import type { Span } from '../../core/model/span.ts'
import type { Position } from '../../shared/contract/documents.ts'

/** A wish to show a block in Read; `ranges` of it are marked there for a moment. */
export interface Jump {
  readonly block: string
  /** Where in the block the top edge of the view is to stand, in heights of it; null shows it well in view. */
  readonly offset: number | null
  readonly ranges: readonly Span[]
  /** Whether a note is shown where it is called, rather than among the notes. */
  readonly whereCalled?: boolean
  /** Whether the focus stays: it was chosen beside the text, where one goes on choosing. */
  readonly keepsFocus?: boolean
}

export type Aloud = 'ready' | 'reading' | 'paused'

/** How a text on screen is being read. */
export interface Reading {
  readonly jump: Jump | null
  /** The reading position, kept while another place is shown. */
  readonly position: Position | null
  readonly section: string | null
  /** The block, heading or title that was asked for last, and how far the view was scrolled for it, in pixels. */
  readonly led: { readonly block: string; readonly at: number } | null
  /** Minutes of reading below the top edge of the view; null at the end. */
  readonly minutesLeft: number | null
  readonly findOpen: boolean
  /** The words that Find was opened for; empty where they are still to be typed. */
  readonly findFor: string
  /** Whether the text can be or is being read aloud; null where this machine has no voice for it. */
  readonly aloud: Aloud | null
}

/** Of a text that has just been opened. */
export const unread = {
  jump: null,
  position: null,
  section: null,
  led: null,
  minutesLeft: null,
  findOpen: false,
  findFor: '',
} as const satisfies Omit<Reading, 'aloud'>

/** Where a reading is kept, also as a part of more. */
export interface ReadingStore {
  <T>(select: (reading: Reading) => T): T
  readonly getState: () => Reading
  readonly setState: (part: Partial<Reading>) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** The reading of the document that stands beside the open one. */
export const useReadingBeside = create<Reading>(() => ({ ...unread, aloud: null }))
