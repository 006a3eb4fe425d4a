import type { PaletteGroup, PaletteItem } from './view.ts'

/** The list is no taller than this, in pixels: see Palette.module.css. */
const tallest = 460

/** No row is lower than what is in it, in pixels: there may be more rows than are needed, and never fewer. */
const heights = { heading: 32, line: 36, secondLine: 24, below: 18 } as const

/** An excerpt of so many letters takes two lines; the title of a document never does. */
const twoLines = 130

/** How far a list is scrolled, as far as that changes what is drawn: 0 at its beginning, then whole screens and one. */
export const screensOf = (scroll: number): number => (scroll <= 0 ? 0 : 1 + Math.floor(scroll / tallest))

/**
 * How many rows are drawn: those that are seen, and as many below them as are scrolled by before the next are there. The
 * others would cost each key more than all else does: of some twenty rows seven are seen.
 *
 * @param screens see `screensOf`
 * @param at the active row, which is always drawn
 */
export function rowsDrawn(groups: readonly PaletteGroup[], screens: number, at: number): number {
  const wanted = (screens === 0 ? 1.25 : screens + 2) * tallest
  let [height, drawn] = [0, 0]
  for (const { rows } of groups) {
    height += heights.heading
    for (const row of rows) {
      if (height >= wanted && drawn > at) return drawn
      height += heightOf(row)
      drawn += 1
    }
  }
  return drawn
}

function heightOf(row: PaletteItem): number {
  if (row.kind !== 'found') return heights.line
  const { kind, excerpt, section, type } = row.found
  return (
    heights.line +
    (kind !== 'document' && excerpt.length > twoLines ? heights.secondLine : 0) +
    (section === null && type === null ? 0 : heights.below)
  )
}
