import { scaleLinear } from 'd3-scale'

/** Width of every drawing, in its own units; about one pixel each in a wide window. */
export const width = 640
/** Room around the drawing for what stands on its axes. */
export const margin = { top: 8, right: 8, bottom: 24, left: 44 } as const

/** Some of the indices of a list, the last among them, so that what is written at them does not touch. */
export function tickIndices(length: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(length / most))
  return Array.from({ length }, (_, index) => index).filter((index) => (length - 1 - index) % step === 0)
}

/**
 * What stands on the axis of whole things, from 0 up to what holds the most: between two of them there is nothing to
 * say, since both would be called the same.
 */
export function wholeTicks(most: number): readonly number[] {
  const lines = 3
  return scaleLinear([0, Math.max(1, Math.ceil(most))], [0, 1])
    .nice(lines)
    .ticks(lines)
    .filter(Number.isInteger)
}
