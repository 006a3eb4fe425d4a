import { scaleLinear } from 'd3-scale'
import type { Readiness } from '../../../core/model/readiness.ts'
import { percent } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** A share of 0 to 1 by its whole points, never more than it is: what is not quite 90 % is not called 90 %. */
export const atMost = (share: number): string => percent(Math.floor(share * 100 + 1e-9) / 100)

/** "about 84%" where enough is known to say so, else the range: "71% to 90%"; one figure where there is no doubt. */
export function figureOf({ settled, mean, low, high }: Omit<Readiness, 'cards' | 'unseen'>): string {
  const [from, to] = [percent(low), percent(high)]
  if (from === to) return from
  return settled ? messages.readiness.about(atMost(mean)) : messages.readiness.range(from, to)
}

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
