/** What a page would ask for before its first frame, and is given with itself: a start waits for no answer. */
import type { Settings } from '../settings.ts'
import type { OpenDocument } from './documents.ts'

export interface Served {
  /** The document that was opened last, as `document:open` gives it. */
  readonly document: OpenDocument
  readonly settings: Settings
}

/** The element that holds it, as JSON. */
export const servedId = 'served'
