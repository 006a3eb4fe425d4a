/** Everything out to one file, and in from one. */

/** What a library holds, in numbers. */
export interface LibraryContents {
  /** Without those in Recently removed. */
  readonly documents: number
  readonly removed: number
  readonly marks: number
  /** Ratings that stand. */
  readonly ratings: number
  /** Facts and cards of which the user said something, or that are the user's own. */
  readonly edits: number
}

/** What an import of everything would do. */
export interface LibraryPreview {
  readonly contents: LibraryContents
  /** What is here and would be replaced. `empty`: nothing that anyone would miss. */
  readonly here: LibraryContents | 'empty' | 'unreadable'
}

export interface EverythingCalls {
  /** Writes everything to one file that the user chooses; null if none was chosen, or it was given up. */
  'everything:export': { request: null; reply: { path: string; contents: LibraryContents } | null }
  /** Asks for a file with everything; null if none was chosen. */
  'everything:choose': { request: null; reply: { job: string; name: string } | null }
  /** Reads and checks all of the chosen file; null if it was cancelled. Nothing is changed. */
  'everything:read': { request: { job: string }; reply: LibraryPreview | null }
  /** Puts what was read in place of the data; what was there is kept as a backup. */
  'everything:import': {
    request: { job: string }
    reply: { contents: LibraryContents; setAside: string | null }
  }
  /** Gives up the chosen file or, for null, the export. */
  'everything:cancel': { request: { job: string | null }; reply: null }
}

export const everythingChannels = {
  'everything:export': 0,
  'everything:choose': 0,
  'everything:read': 0,
  'everything:import': 0,
  'everything:cancel': 0,
} satisfies Record<keyof EverythingCalls, 0>
