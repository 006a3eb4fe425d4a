import type { Position } from '../../shared/contract/documents.ts'
import type { PlaceName } from '../../shared/places.ts'

/** Where the user was: what was on screen, and where reading stood. */
export interface Stop {
  readonly place: PlaceName
  readonly document: string
  /** Null is the top. */
  readonly position: Position | null
}

/** The way the user came, as a browser keeps it; the latest stop of each list is its last. */
export interface Trail {
  readonly past: readonly Stop[]
  readonly future: readonly Stop[]
}

export interface Move {
  readonly trail: Trail
  readonly to: Stop
}

export const noTrail: Trail = { past: [], future: [] }

/** More steps than anyone takes back. */
const longest = 100

/** A jump leads away from `here`: Back leads there, and what lay ahead is given up. */
export function leave({ past }: Trail, here: Stop): Trail {
  const last = past.at(-1)
  const kept = last !== undefined && isSame(last, here) ? past.slice(0, -1) : past
  return { past: [...kept, here].slice(-longest), future: [] }
}

/** Back to the latest stop that is not where one stands; null where there is none. */
export function goBack({ past, future }: Trail, here: Stop): Move | null {
  const at = past.findLastIndex((stop) => !isSame(stop, here))
  const to = past[at]
  return to === undefined ? null : { to, trail: { past: past.slice(0, at), future: [...future, here] } }
}

/** Forward again to where Back came from. */
export function goForward({ past, future }: Trail, here: Stop): Move | null {
  const move = goBack({ past: future, future: past }, here)
  return move && { to: move.to, trail: { past: move.trail.future, future: move.trail.past } }
}

/** Less than a line of most blocks. */
const near = 0.02

function isSame(a: Stop, b: Stop): boolean {
  return a.place === b.place && a.document === b.document && isSamePosition(a.position, b.position)
}

function isSamePosition(a: Position | null, b: Position | null): boolean {
  if (a === null || b === null) return a === b
  return a.block === b.block && Math.abs(a.offset - b.offset) < near
}
