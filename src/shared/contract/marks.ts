/** Marks, and their exchange with other programs. */
import type { Colour, Mark, MarkKind, MarkParts } from '../../core/model/mark.ts'

/** A mark with where it stands now; `parts` are the places in the text as it is. */
export interface ListedMark extends Mark {
  readonly documentTitle: string
  readonly sectionTitle: string | null
  /** Page of the source, where it has pages. */
  readonly page: number | null
  /** Place of its first paragraph in the order of the text; null if it stands nowhere. */
  readonly order: number | null
  /** 'found': its text moved or changed a little; 'lost': it is kept, but stands nowhere, and `parts` are the old ones. */
  readonly placed: 'exact' | 'found' | 'lost'
}

/** What an import of passages would do. */
export interface PassagesPreview {
  /** Passages that are new and stand in the document. */
  readonly placed: number
  /** New passages that have no place in the document. */
  readonly lost: number
  /** Passages that are here already. */
  readonly known: number
  /** What could not be read of the file: the first ones, with their number in it counted from 1. */
  readonly skipped: readonly { readonly row: number; readonly why: string }[]
  /** How many parts were left out in all; `skipped` has the first. */
  readonly skips: number
}

export interface MarkCalls {
  'marks:list': { request: null; reply: readonly ListedMark[] }
  /** A mark of the same kind at the same place is not made twice; a highlight takes the new colour. */
  'marks:add': {
    request: { document: string; kind: MarkKind; colour: Colour | null; note: string; parts: MarkParts }
    reply: ListedMark
  }
  'marks:edit': {
    request: { id: string; kind: MarkKind; colour: Colour | null; note: string; tags: readonly string[] }
    reply: ListedMark
  }
  /** Attaches a mark to another place of its document: one that lost its own. */
  'marks:move': { request: { id: string; parts: MarkParts }; reply: ListedMark }
  'marks:remove': { request: { id: string }; reply: null }
  /** Writes passages to a file that the user chooses; null if none was chosen. */
  'passages:export': {
    request: {
      format: 'markdown' | 'annotations' | 'readwise' | 'json' | 'pdf'
      /** Only those of one document; annotations are always of one. */
      document: string | null
      /** Only these. */
      ids: readonly string[] | null
    }
    reply: { path: string; passages: number } | null
  }
  /** Asks for a file of W3C annotations; null if none was chosen. */
  'passages:choose': { request: null; reply: { job: string; name: string } | null }
  /** Reads the chosen file and says what an import into the document would do; null if it was cancelled. */
  'passages:read': { request: { job: string; document: string }; reply: PassagesPreview | null }
  /** Stores what was read, as one step; `lost`: also what stands nowhere in the document. */
  'passages:import': { request: { job: string; lost: boolean }; reply: { added: number; known: number } }
  /** Gives up the chosen file. */
  'passages:cancel': { request: { job: string }; reply: null }
}

export const markChannels = {
  'marks:list': 0,
  'marks:add': 0,
  'marks:edit': 0,
  'marks:move': 0,
  'marks:remove': 0,
  'passages:export': 0,
  'passages:choose': 0,
  'passages:read': 0,
  'passages:import': 0,
  'passages:cancel': 0,
} satisfies Record<keyof MarkCalls, 0>
