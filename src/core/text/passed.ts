/** Which stretches of a text were read. */
import type { Stretch } from '../model/span.ts'

/** Both together, in the order of the text; those that touch are one. Nothing that was passed is lost. */
export function addStretches(known: readonly Stretch[], fresh: readonly Stretch[]): readonly Stretch[] {
  const all = [...known, ...fresh].filter(([start, end]) => start < end)
  const together: Stretch[] = []
  for (const next of all.toSorted(([a], [b]) => a - b)) {
    const last = together.at(-1)
    if (last !== undefined && next[0] <= last[1])
      together[together.length - 1] = [last[0], Math.max(last[1], next[1])]
    else together.push(next)
  }
  return together
}

/** The share of the text that the stretches are, 0 to 1. */
export const shareOf = (stretches: readonly Stretch[]): number =>
  Math.min(
    1,
    stretches.reduce((sum, [start, end]) => sum + end - start, 0),
  )

/** Whether all of a stretch was passed. */
export const covers = (passed: readonly Stretch[], [start, end]: Stretch): boolean =>
  passed.some((each) => each[0] <= start && end <= each[1])
