/** Where things stand on a cue sheet's page. All lengths are millimetres. */
import type { SheetLayout } from '../../../core/model/sheet.ts'
import { type Paper, paperSizes } from '../../../shared/paper.ts'
import type { Heads } from './fit.ts'

/** CSS pixels of a millimetre. */
export const pxPerMm = 96 / 25.4

/** The margin of the page, the room at its foot, between columns, and within a card. */
const margins: Readonly<Record<SheetLayout, number>> = { columns: 14, cards: 8, fold: 14 }
const foot = 7
const columnGap = 8
const cardPadding = 4

/** Letters are set a little differently on paper than on screen: a line may break later. */
const slack = 4

export interface Geometry {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** How many columns or cards a page has. */
  readonly perPage: number
  /** How wide an item may be. */
  readonly itemWidth: number
  readonly heads: Heads
  /** The heights of the columns of so many pages, the title's height taken from the first. */
  readonly room: (pages: number, title: number) => readonly number[]
}

const cardRows = 4

export function geometryOf(layout: SheetLayout, paper: Paper): Geometry {
  const { width, height } = paperSizes[paper]
  const margin = margins[layout]
  const inner = { width: width - 2 * margin, height: height - 2 * margin }
  const page = { width, height, margin }
  switch (layout) {
    case 'columns':
      return {
        ...page,
        perPage: 2,
        itemWidth: (inner.width - columnGap) / 2,
        heads: 'once',
        room: (pages, title) => each(pages * 2, (at) => inner.height - foot - slack - (at < 2 ? title : 0)),
      }
    case 'fold':
      return {
        ...page,
        perPage: 1,
        itemWidth: inner.width,
        heads: 'none',
        room: (pages, title) => each(pages, (at) => inner.height - foot - slack - (at < 1 ? title : 0)),
      }
    case 'cards':
      return {
        ...page,
        perPage: 2 * cardRows,
        itemWidth: inner.width / 2 - 2 * cardPadding,
        heads: 'each',
        room: (pages) =>
          each(pages * 2 * cardRows, () => inner.height / cardRows - 2 * cardPadding - slack / 2),
      }
  }
}

const each = (length: number, of: (at: number) => number): readonly number[] =>
  Array.from({ length }, (_, at) => of(at))
