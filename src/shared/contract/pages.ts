/** The pages of the file that a document was read from, where it has pages: as they are printed. */
import type { PageWord } from '../../core/model/page.ts'

export interface PrintedPage {
  /** Names the file; its pages are served under that (`app://precis/page/<file>/<page>/<width>`). */
  readonly file: string
  /** How many the file has. */
  readonly pages: number
  /** In points (1/72 inch), as it is turned. */
  readonly width: number
  readonly height: number
  /** Pixels of its width as it is drawn at most. */
  readonly sharpest: number
  /** In the order in which the page is written. */
  readonly words: readonly PageWord[]
}

export interface PageCalls {
  /** Pages are counted from 1. */
  'page:read': { request: { document: string; page: number }; reply: PrintedPage }
}

export const pageChannels = { 'page:read': 0 } satisfies Record<keyof PageCalls, 0>
