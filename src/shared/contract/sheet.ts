/** The cue sheet: what documents say, on a page or two. */
import type { SheetItem, SheetKind, SheetLayout } from '../../core/model/sheet.ts'
import type { Paper } from '../paper.ts'
import type { Subject } from './agendas.ts'

/** What a sheet may say, what is worth most first. */
export interface Sheet {
  /** What its briefing is called or, of one document alone, that document. */
  readonly title: string
  /** The hour of its briefing in milliseconds since 1970 UTC; null where it is of one document alone. */
  readonly hour: number | null
  readonly documents: readonly {
    readonly id: string
    readonly title: string
    /** ISO 8601, or null. */
    readonly date: string | null
  }[]
  /** At most `mostSheetItems`: more stand on no two pages. */
  readonly items: readonly SheetItem[]
  /** How many there are in all. */
  readonly total: number
}

export const mostSheetItems = 400

export interface SheetCalls {
  /** Of a document or of an agenda's documents in their order; of all documents there is none. */
  'sheet:read': { request: Subject & { kinds: readonly SheetKind[] }; reply: Sheet }
  /** Writes the sheet as it is laid out to a file that the user chooses; null if none was chosen. */
  'sheet:export': {
    request: Subject & {
      kinds: readonly SheetKind[]
      format: 'markdown' | 'docx'
      layout: SheetLayout
      paper: Paper
      /** Its day or hour as the screen writes it; null where it has none. */
      when: string | null
      /** The parts or cards with the ids of their items, in the order in which they stand. */
      parts: readonly { readonly kind: SheetKind; readonly items: readonly string[] }[]
    }
    reply: { path: string } | null
  }
}

export const sheetChannels = {
  'sheet:read': 0,
  'sheet:export': 0,
} satisfies Record<keyof SheetCalls, 0>
