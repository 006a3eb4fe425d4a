import type { Position } from '../../../shared/contract/documents.ts'

/** A run of the text and the page that it begins on; null where the file has none, or it is a heading. */
export interface PagedRun {
  readonly id: string
  readonly page: number | null
}

/** So much of a run may have gone by above the view, as a share of it. */
const most = 0.5

/**
 * The passage that is looked at: what has the focus, else the first in view. It has a page.
 *
 * @param runs in reading order
 * @param focused the run that has the focus, where that is in view
 */
export function passageInView(
  runs: readonly PagedRun[],
  position: Position | null,
  focused: string | null,
): (PagedRun & { readonly page: number }) | null {
  const at = runs.findIndex(({ id }) => id === focused)
  const top = Math.max(
    0,
    runs.findIndex(({ id }) => id === position?.block),
  )
  const from = at >= 0 ? at : top + (position !== null && position.offset > most ? 1 : 0)
  return runs.slice(from).find(hasPage) ?? runs.slice(0, from).findLast(hasPage) ?? null
}

const hasPage = (run: PagedRun): run is PagedRun & { readonly page: number } => run.page !== null
