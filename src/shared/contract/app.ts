/** What the program is and does, the start, and the way out to the system. */

import type { BesideKept } from '../beside.ts'
import type { PlaceName } from '../places.ts'
import type { Checked } from './backups.ts'
import type { LibraryContents } from './everything.ts'

/** A work of others that is part of the program. */
export interface Notice {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly license: string
  readonly text: string
}

/** What the app does with what is the user's, as it can be seen from inside. */
export interface Trust {
  /** Requests over the network in this run. */
  readonly requests: { readonly sent: number; readonly refused: number }
  /** The app's files with their paths; `bytes` is null for one that is not there. */
  readonly files: readonly {
    readonly what: 'data' | 'originals' | 'index' | 'backups' | 'recent' | 'watched' | 'answers' | 'log'
    readonly path: string
    readonly bytes: number | null
  }[]
  readonly contents: LibraryContents
  readonly platform: string
}

/** The versions of the program and of its parts. */
export interface About {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly notices: readonly Notice[]
}

/** The document and paragraph that a precis: address leads to. */
export interface Link {
  readonly document: string
  readonly block: string
}

export interface AppCalls {
  /** The page says that it is up, and is told how the app was started. */
  'start:up': { request: null; reply: { isSafe: boolean } }
  /** Notes which place is shown: the next start goes on in the text, or shows Today. */
  'place:note': { request: { place: PlaceName }; reply: null }
  /** Notes how Read is divided: the next start divides it so. */
  'beside:note': { request: BesideKept; reply: null }
  /** Shows on the app's icon, where the system can, how many cards are due; nothing for 0. */
  'badge:show': { request: { cards: number }; reply: null }
  /** Leaves safe mode; the page is loaded anew. */
  'start:usual': { request: null; reply: null }
  /** Opens a document's link outside, after the user was shown the address in full and said so. */
  'link:visit': { request: { address: string }; reply: null }
  'about:read': { request: null; reply: About }
  'trust:read': { request: null; reply: Trust }
  /** Reads the data file through. */
  'trust:check': { request: null; reply: { found: Checked } }
}

export const appChannels = {
  'start:up': 0,
  'place:note': 0,
  'beside:note': 0,
  'badge:show': 0,
  'start:usual': 0,
  'link:visit': 0,
  'about:read': 0,
  'trust:read': 0,
  'trust:check': 0,
} satisfies Record<keyof AppCalls, 0>
