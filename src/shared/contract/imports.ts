/** Bringing documents in. */

/** How the import of one document ended. */
export type ImportOutcome =
  | {
      readonly kind: 'added' | 'known' | 'restored'
      readonly document: string
      readonly title: string
      /** What the reader was not sure of, as whole sentences. */
      readonly notes: readonly string[]
    }
  /** `why` goes on from the file's name: "is empty". */
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'cancelled' }

export interface ImportJob {
  readonly id: string
  readonly name: string
  /** Whether the app was started with this file: then its user waits for it. */
  readonly atStart: boolean
  readonly stage:
    | 'waiting'
    | 'reading'
    | 'parsing'
    | 'structure'
    | 'facts'
    | 'cards'
    | 'index'
    | 'saving'
    | 'ended'
  /** Null while it goes on. */
  readonly outcome: ImportOutcome | null
}

export interface ImportCalls {
  /** Opens a file dialog; what is chosen is told by `import:state`. */
  'import:choose': { request: null; reply: null }
  /** Files that were dropped, by their paths. */
  'import:files': { request: { paths: readonly string[] }; reply: null }
  /** Imports a text or HTML that was pasted. */
  'import:text': { request: { kind: 'text' | 'html'; text: string }; reply: null }
  'import:cancel': { request: { job: string }; reply: null }
  /** All imports of this run; `import:clear` forgets those that have ended. */
  'import:list': { request: null; reply: readonly ImportJob[] }
  'import:clear': { request: null; reply: null }
}

export const importChannels = {
  'import:choose': 0,
  'import:files': 0,
  'import:text': 0,
  'import:cancel': 0,
  'import:list': 0,
  'import:clear': 0,
} satisfies Record<keyof ImportCalls, 0>
