/** The cue sheet: what documents say, on a page or two. */
import type { SheetItem, SheetKind, SheetLayout } from '../../core/model/sheet.ts'
import type { Paper } from '../paper.ts'

/** What a sheet may say, what is worth most first. */
export interface Sheet {
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
  /** Documents in the order of the sheet. */
  'sheet:read': { request: { documents: readonly string[]; kinds: readonly SheetKind[] }; reply: Sheet }
  /** Writes the sheet as it is laid out to a file that the user chooses; null if none was chosen. */
  'sheet:export': {
    request: {
      documents: readonly string[]
      kinds: readonly SheetKind[]
      format: 'markdown' | 'docx'
      layout: SheetLayout
      paper: Paper
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
