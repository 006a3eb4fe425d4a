/** Documents that are made anew by the compiler of this version. */
import type { Written } from './written.ts'

/** How far the making anew of documents by an older compiler is. */
export interface AnewState {
  /** The one that is made anew now, of how many; null while none is. */
  readonly now: { readonly title: string; readonly number: number; readonly of: number } | null
  /** The document whose pages are read from their pictures again since its user asked for it; null while none is. */
  readonly scans: { readonly document: string; readonly page: number; readonly of: number } | null
  /** Those of which another reading is shown since the app was started, in the order in which that came about. */
  readonly made: readonly { readonly document: string; readonly ofItself: boolean }[]
}

/** Whether an older compiler made a document, and what came of making it anew. */
export interface AnewDetails {
  readonly isOlder: boolean
  /** Whether this version failed to make the document anew. */
  readonly hasFailed: boolean
  /** How it was made anew the last time, in numbers of cards (`kept`: of facts too); null if it never was. */
  readonly making: {
    /** Milliseconds since 1970 UTC. */
    readonly at: number
    readonly fresh: number
    readonly reworded: number
    readonly kept: number
    /** Whether the user took the new reading back. */
    readonly isTakenBack: boolean
  } | null
  /** The languages in which its pages were read from their pictures, by Tesseract's codes; null where none were. */
  readonly scansIn: readonly string[] | null
  /** The facts and cards that it no longer makes. */
  readonly kept: readonly { readonly kind: 'fact' | 'card'; readonly id: string; readonly text: string }[]
}

/** Pieces of a document's file, by their texts, and whether its user wants them in the document. */
export interface LinesWanted {
  readonly texts: readonly string[]
  readonly wanted: 'in' | 'out'
}

export interface AnewCalls {
  'anew:state': { request: null; reply: AnewState }
  /** Whether nothing is to be made anew by itself for now; so it is until the page says otherwise. */
  'anew:hold': { request: { held: boolean }; reply: null }
  /** Ends what is made anew by itself, until the next start. */
  'anew:stop': { request: null; reply: null }
  /** Null for a document that came with the app. */
  'anew:read': { request: { document: string }; reply: AnewDetails | null }
  /** Makes a document anew or, for `other`, shows the reading that it had before that, or after. */
  'anew:make': { request: { document: string; wanted: 'compiled' | 'other' }; reply: Written }
  /** Brings back what was left out of a document, or leaves out what stands in it: it is read anew. */
  'anew:lines': { request: { document: string } & LinesWanted; reply: Written }
  /** Reads the pages of a document that are pictures again, in other languages. */
  'anew:scans': { request: { document: string; languages: readonly string[] }; reply: Written }
  /** Gives that up: the document stays as it is. */
  'anew:cancel-scans': { request: null; reply: null }
}

export const anewChannels = {
  'anew:state': 0,
  'anew:hold': 0,
  'anew:stop': 0,
  'anew:read': 0,
  'anew:make': 0,
  'anew:lines': 0,
  'anew:scans': 0,
  'anew:cancel-scans': 0,
} satisfies Record<keyof AnewCalls, 0>
