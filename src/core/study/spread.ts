/** Puts cards that disturb each other as far apart as a session allows, and changes its order no more than that takes. */

/** The most cards that are spread together: about a quarter of an hour of them. */
export const longestLook = 100

/** The ids of the cards that disturb a card. */
export type Near = (id: string) => readonly string[]

/**
 * The cards of a session, the first `longestLook` of them spread, then the next, and so on.
 * @param order what is wanted where nothing disturbs
 * @param shown what was shown before, the last first
 */
export function spread(
  order: readonly string[],
  near: Near,
  shown: readonly string[] = [],
): readonly string[] {
  const spaced: string[] = []
  for (let from = 0; from < order.length; from += longestLook) {
    const before = [...spaced.slice(-longestLook).reverse(), ...shown]
    spaced.push(...spreadLook(order.slice(from, from + longestLook), near, before))
  }
  return spaced
}

/** Distances that are tried, the greatest first: each of the small ones, then about every eighth. */
const distances = Array.from({ length: 34 }, (_, n) => (n < 10 ? n + 1 : Math.round(10 * 1.1 ** (n - 9))))
  .filter((distance) => distance < longestLook)
  .reverse()

function spreadLook(order: readonly string[], near: Near, shown: readonly string[]): readonly string[] {
  const places = new Map(order.map((id, place) => [id, place]))
  const neighbours = order.map((id) => near(id).flatMap((other) => places.get(other) ?? []))
  const ago = new Map(
    shown
      .slice(0, longestLook)
      .map((id, at) => [id, at + 1] as const)
      .reverse(),
  )
  const last = order.map(
    (id) => -Math.min(...near(id).map((other) => ago.get(other) ?? Number.POSITIVE_INFINITY)),
  )
  if (neighbours.every(({ length }) => length === 0) && last.every((at) => at === Number.NEGATIVE_INFINITY))
    return order
  let best: Try = { order: [], smallest: 0 }
  for (const distance of distances) {
    const found = tryDistance(neighbours, last, distance)
    if (found.smallest > best.smallest) best = found
    if (best.smallest >= distance) break
  }
  return best.order.map((place) => order[place] as string)
}

interface Try {
  readonly order: readonly number[]
  /** Of the distances between two that disturb each other. */
  readonly smallest: number
}

/**
 * Greedy, with a rest and with deadlines: the first card whose neighbours have rested for the distance; but where those
 * that still have neighbours to come would soon be too late, the most pressing of them.
 * @param before where a neighbour of each card was last shown: -1 for the last card before these
 */
function tryDistance(
  neighbours: readonly (readonly number[])[],
  before: readonly number[],
  distance: number,
): Try {
  const last = [...before]
  const left = neighbours.map(({ length }) => length)
  const waiting = new Set(neighbours.keys())
  const order: number[] = []
  let smallest = Number.POSITIVE_INFINITY
  while (waiting.size > 0) {
    const at = order.length
    const restOf = (card: number) => at - (last[card] ?? 0)
    /** For how many cards it can still wait, so that its neighbours find room behind it. */
    const slackOf = (card: number) => waiting.size - 1 - (left[card] ?? 0) * distance
    const rested = [...waiting].filter((card) => restOf(card) >= distance)
    const card =
      (isTight(neighbours, waiting, left, slackOf)
        ? least(
            rested.filter((one) => left[one] !== 0),
            slackOf,
          )
        : null) ??
      rested[0] ??
      least([...waiting], (one) => -restOf(one)) ??
      0
    smallest = Math.min(smallest, restOf(card))
    order.push(card)
    waiting.delete(card)
    for (const near of neighbours[card] ?? []) {
      last[near] = at
      left[near] = (left[near] ?? 0) - 1
    }
  }
  return { order, smallest }
}

/** Whether so many cards have to be shown within some time that there is room for no other: one counts for its neighbours. */
function isTight(
  neighbours: readonly (readonly number[])[],
  waiting: ReadonlySet<number>,
  left: readonly number[],
  slackOf: (card: number) => number,
): boolean {
  const slacks: number[] = []
  for (const card of waiting) {
    const isFirst = left[card] !== 0 && !neighbours[card]?.some((near) => near < card && waiting.has(near))
    if (isFirst) slacks.push(slackOf(card))
  }
  return slacks.sort((a, b) => a - b).some((slack, nth) => slack <= nth)
}

/** The card with the least of something; the first of equals. */
function least(cards: readonly number[], by: (card: number) => number): number | null {
  return cards.reduce<number | null>(
    (best, card) => (best === null || by(card) < by(best) ? card : best),
    null,
  )
}
