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
  const [first = now, latest = now] = [line[0], line.at(-1)]
  // Of ratings with none before them nothing tells that the clock was ahead, unless they are few.
  if (now < first && latest - first >= dayMs) return
  let from = line.length
  let lasted = 0
  for (; (line[from - 1] ?? now) > now; from -= 1) {
    lasted += passed((line[from] ?? latest) - (line[from - 1] ?? latest))
    if (now >= first && first + lasted > now) return
  }
  const before = line[from - 1] ?? now - lasted
  if (before + lasted > now) return
  let at = before
  let read = line[from] ?? now
  for (let place = from; place < line.length; place += 1) {
    const next = line[place] ?? read
    at += passed(next - read)
    read = next
    line[place] = at
  }
}

const passed = (pause: number): number => (pause > longestPauseMs ? 0 : pause)
