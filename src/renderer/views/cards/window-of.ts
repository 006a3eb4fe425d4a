/** Rows above and below the ones in view that are drawn too, so that scrolling shows none that is missing. */
const around = 10

/** The rows of a long list that are drawn: from the first on, before the last. */
export const windowOf = (
  first: number,
  inView: number,
  total: number,
): readonly [from: number, to: number] => [
  Math.max(0, Math.min(first, total) - around),
  Math.min(total, first + inView + around),
]

/** Where a list is to be scrolled to, in px, so that a stretch of it is in view: as little as needed. */
export function scrolledTo(top: number, height: number, scrollTop: number, viewHeight: number): number {
  if (top < scrollTop) return top
  // What is higher than the view is seen from its top.
  return Math.max(scrollTop, Math.min(top, top + height - viewHeight))
}
