const gap = 8
/** Height below which the other side is taken, where there is more room. */
const fair = 160
/** What lies beside a place covers no more of the text. */
const highest = 360

/**
 * Places a box under a place of the text, or over it where there is more room; as high as that allows, so that nothing
 * need be scrolled.
 * @param text where the place is in the window
 */
export function placeBeside(box: HTMLElement, view: HTMLElement, text: DOMRect): void {
  const frame = view.getBoundingClientRect()
  const below = frame.bottom - text.bottom - 2 * gap
  const above = text.top - frame.top - 2 * gap
  const wanted = Math.min(box.offsetHeight, highest)
  const isBelow = wanted <= below || below >= Math.max(above, fair)
  box.style.maxHeight = `${Math.min(highest, Math.max(fair / 2, isBelow ? below : above))}px`
  const top = isBelow ? text.bottom + gap : text.top - gap - box.offsetHeight
  const left = Math.min(Math.max(text.left - 24, frame.left + gap), frame.right - box.offsetWidth - 3 * gap)
  box.style.top = `${top - frame.top + view.scrollTop}px`
  box.style.left = `${Math.max(gap, left - frame.left)}px`
}
