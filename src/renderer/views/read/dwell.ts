/** What counts as read: what stood in view for a while. What one jumps over, or what flies past, does not. */

/**
 * For each word, and in all at least and at most, in ms. That is quicker than anyone reads (1,500 words a minute), since
 * several paragraphs stand in view at once and nobody who reads should be told less than was read.
 */
const perWord = 40
const least = 400
const most = 2000

/** Since when each run has had its end in view, in ms. */
export type InViewSince = ReadonlyMap<number, number>

/** How long a run of so many words must stand in view. */
const timeFor = (words: number): number => Math.min(most, Math.max(least, words * perWord))

/** What has its end in view from now on: what had it before goes on. */
export const standOn = (standing: InViewSince, inView: readonly number[], now: number): InViewSince =>
  new Map(inView.map((run) => [run, standing.get(run) ?? now]))

/** The runs that have stood in view long enough by now. */
export function passedOf(standing: InViewSince, words: readonly number[], now: number): readonly number[] {
  return [...standing].flatMap(([run, since]) => (now - since >= timeFor(words[run] ?? 0) ? [run] : []))
}

/** In how many ms the next of them will have stood long enough; null where all have. */
export function nextIn(standing: InViewSince, words: readonly number[], now: number): number | null {
  const left = [...standing].map(([run, since]) => since + timeFor(words[run] ?? 0) - now)
  const open = left.filter((ms) => ms > 0)
  return open.length === 0 ? null : Math.min(...open)
}
