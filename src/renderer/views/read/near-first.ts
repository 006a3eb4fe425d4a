/** A long text is laid out where its reader is; what is far from there follows in turns, once that has been seen. */
import type { Settings } from '../../../shared/settings.ts'
import { settingsNow } from '../../state/settings.ts'
import { idOf } from './page.ts'

/** What is near is so many windows full of text, on each side. */
const nearWindows = 1.5
/** A turn ends after so many ms, so that a key never waits for long. */
const turnMs = 24
/** Rows that are laid out together: each layout costs something of its own. */
const rowsAtOnce = 16

/**
 * The rows that are far from one, the nearest first.
 *
 * @param lengths how many characters each row has
 * @param from the row where the reader is
 * @param characters on each side that are near
 */
export function farFrom(lengths: readonly number[], from: number, characters: number): readonly number[] {
  const below = beyond(lengths.map((length, row) => ({ row, length })).slice(from), characters)
  const above = beyond(
    lengths
      .map((length, row) => ({ row, length }))
      .slice(0, from + 1)
      .toReversed(),
    characters,
  )
  return [...below, ...above].toSorted((a, b) => a.distance - b.distance).map(({ row }) => row)
}

/** How many characters fit into a window of that height, in CSS pixels, where each line is full. */
export const charactersShown = (
  height: number,
  { textSize, lineHeight, textWidth }: Pick<Settings, 'textSize' | 'lineHeight' | 'textWidth'>,
): number => Math.ceil(height / (textSize * lineHeight)) * textWidth

/** Of rows on the way from the first one: those that begin so many characters after it ends. */
function beyond(way: readonly { readonly row: number; readonly length: number }[], characters: number) {
  let distance = 0
  return way.flatMap(({ row, length }, at) => {
    const begin = distance
    if (at > 0) distance += length
    return begin >= characters ? [{ row, distance: begin }] : []
  })
}

/**
 * Puts off the layout of what is far. Where a row stands before that is a guess, so whoever holds a place holds it again
 * when the article's size changes.
 *
 * @param elements the runs of the article
 * @param block where the reader is; null at the beginning
 * @returns the end of it: all is laid out as usual
 */
export function layNearFirst(elements: readonly HTMLElement[], block: string | null): () => void {
  const blocks = elements.filter((element) => element.dataset.block !== undefined)
  const rows = blocks.map((element) => element.closest<HTMLElement>('article > *') ?? element)
  const lengths = blocks.map((element) => element.textContent.length)
  const stands = elements.findIndex((element) => idOf(element) === block)
  const before = elements.slice(0, Math.max(0, stands)).filter((each) => each.dataset.block !== undefined)
  const near = nearWindows * charactersShown(window.innerHeight, settingsNow())
  const waiting = farFrom(lengths, Math.min(before.length, rows.length - 1), near).map((row) => ({
    row: rows[row] as HTMLElement,
    length: lengths[row] ?? 0,
  }))
  if (waiting.length === 0) return () => {}
  // No style is asked for before this: that would reckon all of it.
  for (const { row, length } of waiting) {
    row.dataset.far = ''
    row.style.setProperty('--lines', `${Math.ceil(length / settingsNow().textWidth)}`)
  }
  const lay = (count: number) => {
    for (const { row } of waiting.splice(0, count)) {
      delete row.dataset.far
      row.style.removeProperty('--lines')
    }
  }
  const turn = () => {
    const end = performance.now() + turnMs
    while (waiting.length > 0 && performance.now() < end) {
      lay(rowsAtOnce)
      // Asking for its size has it laid out now, within the turn.
      elements[0]?.parentElement?.getBoundingClientRect()
    }
    if (waiting.length > 0) idle = requestIdleCallback(turn, { timeout: 100 })
  }
  // The first frame is on the screen when the second one begins.
  let idle = 0
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(turn, { timeout: 100 })
    })
  })
  const end = () => {
    cancelAnimationFrame(frame)
    cancelIdleCallback(idle)
    window.removeEventListener('beforeprint', end)
    lay(waiting.length)
  }
  window.addEventListener('beforeprint', end)
  return end
}
