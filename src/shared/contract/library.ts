/** The library: what it lists, what leaves it, and what comes back. */
import type { Briefing } from '../../core/model/document.ts'
import type { Written } from './written.ts'

/** A document in the library, without its content. Times are ms since 1970-01-01 UTC. */
export interface LibraryEntry {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly kind: Briefing['source']['kind']
  readonly words: number
  readonly cards: number
  /** It came with the app, which holds its content. */
  readonly bundled: boolean
  readonly addedAt: number
  /** Null if it was never opened. */
  readonly openedAt: number | null
  /** The name of its file; null where that is not known. */
  readonly file: string | null
  /** What the reader was not sure of when it was imported, as whole sentences. */
  readonly notes: readonly string[]
  /** What the user calls it; null leaves its own title. */
  readonly name: string | null
  readonly tags: readonly string[]
  /** How much of the text was read, 0 to 1; null if none of it was. */
  readonly share: number | null
  /** How many versions of it there are: 1 where it has only ever come once. */
  readonly versions: number
}

/** A document that was removed and can still be brought back. */
export interface RemovedEntry {
  readonly id: string
  readonly title: string
  readonly file: string | null
  readonly addedAt: number
  /** When it was removed, and until when it is kept in any case. */
  readonly at: number
  readonly until: number
  /** On how many more days on which Precis is used it is kept; null where it is not about to go. */
  readonly daysLeft: number | null
}

export interface Traces {
  /** How many backups hold it, or may hold remains of it. */
  readonly backups: number
  /** Files that nobody can look into: damaged backups, and what was set aside. */
  readonly unknown: readonly string[]
}

export interface LibraryState {
  readonly entries: readonly LibraryEntry[]
  readonly removed: readonly RemovedEntry[]
}

export interface LibraryCalls {
  'library:list': { request: null; reply: LibraryState }
  /** How many cards of each document are due now; documents with none are left out. */
  'library:due': {
    request: null
    reply: { documents: Readonly<Record<string, number>>; all: number }
  }
  /** Names and tags a document. A name of null gives it its own title back. */
  'library:edit': {
    request: { document: string; name: string | null; tags: readonly string[] }
    reply: Written
  }
  /** Notes that Precis is used on this day, by which removed documents go. `named` are those that are about to, from now. */
  'library:use': { request: null; reply: Written & { named: readonly string[] } }
  /** Keeps removed documents for as long again. */
  'library:keep': { request: { documents: readonly string[] }; reply: null }
  /** Takes a document out of sight; undo brings it back. The reply counts what went with it. */
  'library:remove': { request: { document: string }; reply: { marks: number; ratings: number } }
  'library:restore': { request: { document: string }; reply: null }
  /** Deletes a removed document for good. */
  'library:delete': { request: { document: string }; reply: null }
  /** Where the words of a document stand besides the data. */
  'library:traces': { request: { document: string }; reply: Traces }
  /** Takes a document out of all backups that may hold it. The reply counts them, and names what may still hold it. */
  'library:forget': { request: { document: string }; reply: { cleaned: number; left: readonly string[] } }
}

export const libraryChannels = {
  'library:list': 0,
  'library:due': 0,
  'library:edit': 0,
  'library:use': 0,
  'library:keep': 0,
  'library:remove': 0,
  'library:restore': 0,
  'library:delete': 0,
  'library:traces': 0,
  'library:forget': 0,
} satisfies Record<keyof LibraryCalls, 0>
