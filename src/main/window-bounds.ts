/** Where a window opens again: what was saved may fit no screen that is there now. In CSS pixels of the screen. */

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Size {
  readonly width: number
  readonly height: number
}
/** Without a place the system chooses one. */
export type Bounds = Size & { readonly x?: number; readonly y?: number }
/** The window's bounds as they were saved; without a place where none was noted. */
export type SavedBounds = Size & { readonly x?: number | undefined; readonly y?: number | undefined }

export const firstSize: Size = { width: 1180, height: 820 }
export const leastSize: Size = { width: 640, height: 480 }

/**
 * The saved bounds where all of the window would be seen, on one screen or over several; else brought in to the screen
 * it lies nearest to, and no larger than that.
 * @param screens what is free of each screen, the main one first; there is one at least
 */
export function fitBounds(saved: SavedBounds | null, screens: readonly Area[]): Bounds {
  const { x, y } = saved ?? {}
  const size = atLeast(saved ?? firstSize)
  const [main] = screens
  if (main === undefined) return size
  if (x === undefined || y === undefined) return atMost(size, main)
  const wanted = { x, y, ...size }
  return isSeen(wanted, screens) ? wanted : bringIn(wanted, nearest(wanted, screens))
}

const atLeast = ({ width, height }: Size): Size => ({
  width: Math.max(width, leastSize.width),
  height: Math.max(height, leastSize.height),
})
const atMost = ({ width, height }: Size, area: Size): Size => ({
  width: Math.min(width, area.width),
  height: Math.min(height, area.height),
})

/** How far two stretches of one axis overlap; below 0 how far apart they are. */
const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom)

const across = (a: Area, b: Area): number => overlap(a.x, a.width, b.x, b.width)
const down = (a: Area, b: Area): number => overlap(a.y, a.height, b.y, b.height)
const shared = (a: Area, b: Area): number => Math.max(0, across(a, b)) * Math.max(0, down(a, b))

/** Screens never overlap: what they show of it adds up. */
const isSeen = (window: Area, screens: readonly Area[]): boolean =>
  screens.reduce((sum, screen) => sum + shared(window, screen), 0) >= window.width * window.height

/** The screen that shows most of it; of those that show nothing, the one that is the shortest way off. */
function nearest(window: Area, screens: readonly Area[]): Area {
  const rank = (screen: Area) =>
    shared(window, screen) ||
    -Math.hypot(Math.min(0, across(window, screen)), Math.min(0, down(window, screen)))
  return screens.reduce((best, screen) => (rank(screen) > rank(best) ? screen : best))
}

function bringIn({ x, y, ...wanted }: Area, area: Area): Area {
  const { width, height } = atMost(wanted, area)
  return {
    x: Math.max(area.x, Math.min(x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(y, area.y + area.height - height)),
    width,
    height,
  }
}
