/** A part of the window that scrolls, in pixels. */
interface Scrolled {
  readonly scrollTop: number
  readonly scrollHeight: number
  readonly clientHeight: number
}

/** Where the line stands that tells which section is read, as a share of the height of the view. */
const usual = 1 / 4

/**
 * How far that line is below the top of a view, in pixels. Near the end it goes down to the foot, since no section that
 * begins there ever comes up to the top.
 */
export function belowTop({ scrollTop, scrollHeight, clientHeight }: Scrolled): number {
  const length = scrollHeight - clientHeight
  const last = Math.min(length, (1 - usual) * clientHeight)
  const left = Math.max(0, length - scrollTop)
  const share = last <= 0 || left >= last ? 0 : 1 - left / last
  return clientHeight * (usual + (1 - usual) * share)
}
