/** Bringing documents in. */

import type { Near } from './versions.ts'

/** How the import of one document ended. */
export type ImportOutcome =
  | {
      /** 'version' and 'older' are versions of that document: the one that is read from now on, or one of before. */
      readonly kind: 'added' | 'known' | 'restored' | 'version' | 'older'
      readonly document: string
      readonly title: string
      /** What the reader was not sure of, as whole sentences. */
      readonly notes: readonly string[]
    }
  /** A folder: each of its files is a job of its own. */
  | {
      readonly kind: 'listed'
      /** How many of its files are read. */
      readonly files: number
      /** What of it is left alone, as whole sentences. */
      readonly notes: readonly string[]
    }
  /** `why` goes on from the file's name: "is empty". */
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'cancelled' }

/** What is done with a file, in this order. */
export const importStages = [
  'waiting',
  'reading',
  'parsing',
  'structure',
  'facts',
  'cards',
  'index',
  'saving',
] as const
type ImportStage = (typeof importStages)[number]

/** How many of its stages are behind a job; 0 for one that waits for its user or has ended. */
export const stagesBehind = ({ stage }: Pick<ImportJob, 'stage'>): number =>
  Math.max(0, (importStages as readonly ImportJob['stage'][]).indexOf(stage))

/** How much of a file was read whose pages are pictures, 0 to 1; null where it has none, or none is read now. */
export const pagesRead = ({ page }: Pick<ImportJob, 'page'>): number | null =>
  page === null ? null : (page.page - 1) / page.of

export interface ImportJob {
  readonly id: string
  readonly name: string
  /** The folder that the file lies in; null for a text from the clipboard. */
  readonly folder: string | null
  /** Whether the app was started with this file: then its user waits for it. */
  readonly atStart: boolean
  /** Whether it came by itself from a watched folder. */
  readonly ofItself: boolean
  readonly stage: ImportStage | 'asking' | 'ended'
  /** Which of how many pages is read from its picture; null while none is. */
  readonly page: { readonly page: number; readonly of: number } | null
  /** What it may be a version of, while its user is asked; null else. */
  readonly near: Near | null
  /** Null while it goes on. */
  readonly outcome: ImportOutcome | null
}

export interface ImportCalls {
  /** Opens a file dialog; what is chosen is told by `import:state`. */
  'import:choose': { request: null; reply: null }
  /** Opens a dialog for a folder, of which every file is read that can be. */
  'import:choose-folder': { request: null; reply: null }
  /** Files and folders that were dropped, by their paths. */
  'import:files': { request: { paths: readonly string[] }; reply: null }
  /** Imports a text or HTML that was pasted. */
  'import:text': { request: { kind: 'text' | 'html'; text: string }; reply: null }
  'import:cancel': { request: { job: string }; reply: null }
  'import:cancel-all': { request: null; reply: null }
  /** All imports of this run; `import:clear` forgets those that have ended. */
  'import:list': { request: null; reply: readonly ImportJob[] }
  'import:clear': { request: null; reply: null }
}

export const importChannels = {
  'import:choose': 0,
  'import:choose-folder': 0,
  'import:files': 0,
  'import:text': 0,
  'import:cancel': 0,
  'import:cancel-all': 0,
  'import:list': 0,
  'import:clear': 0,
} satisfies Record<keyof ImportCalls, 0>
