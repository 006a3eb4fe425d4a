const dayMs = 86_400_000
/** In a longer pause time may have passed, or the clock have been set: it tells nothing. */
const longestPauseMs = 7 * dayMs

/**
 * When each rating counts as given, for clocks that are set: as read, unless the clock goes back by more than a day.
 *
 * @param read milliseconds since 1970 UTC, in the order in which they were read
 * @returns a moment for each; they go back by no more than a day
 */
export function straighten(read: readonly number[]): readonly number[] {
  // The same without the small steps back: never falling.
  const line: number[] = []
  for (const at of read) {
    const latest = line.at(-1) ?? at
    if (at < latest - dayMs) bringBack(line, at)
    line.push(Math.max(at, line.at(-1) ?? at))
  }
  return line.map((at, place) => (Math.abs(at - (read[place] ?? at)) > dayMs ? at : (read[place] ?? at)))
}

/** Puts what was read with the clock ahead right after what was read before, if it can have been. */
function bringBack(line: number[], now: number): void {
  const from = line.findIndex((at) => at > now)
  const ahead = line.slice(from)
  const steps = ahead.slice(1).map((at, place) => passed(at - (ahead[place] ?? at)))
  const lasted = steps.reduce((sum, step) => sum + step, 0)
  const before = line[from - 1] ?? firstOf(ahead, now - lasted)
  if (before === null || before + lasted > now) return
  let at = before
  for (const [place] of ahead.entries()) {
    at += steps[place - 1] ?? 0
    line[from + place] = at
  }
}

const passed = (pause: number): number => (pause > longestPauseMs ? 0 : pause)

/** Of ratings with none before them nothing tells that the clock was ahead, unless they are few. */
const firstOf = (ahead: readonly number[], begins: number): number | null =>
  (ahead.at(-1) ?? 0) - (ahead[0] ?? 0) < dayMs ? begins : null
