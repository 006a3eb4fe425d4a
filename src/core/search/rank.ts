/** Which of the texts that meet a query stand first: the same for every index. */
import type { Span } from '../model/span.ts'
import type { Held } from './most.ts'
import { requiredGroups } from './query.ts'
import { placesOf, type TermPlace } from './term-places.ts'
import type { Term } from './terms.ts'
import type { TextToken } from './tokens.ts'

export interface BlockCandidate {
  readonly id: string
  /** What of the query the text has. */
  readonly held: Held
  /** The index's own score; only its ratio to the best one counts. */
  readonly score: number
  /** The text's place in reading order, which decides between equals. */
  readonly order: number
  readonly body: readonly TextToken[]
  readonly title: readonly TextToken[]
  /** Where facts stand in the body. */
  readonly facts: readonly Span[]
}

export interface RankedBlock {
  readonly id: string
  readonly score: number
}

/** What each thing adds at most. The index's own score, which knows rare words, headings and facts, counts 1. */
const weights = {
  near: 1.5,
  inOrder: 0.6,
  exact: 0.5,
  title: 0.5,
  explained: 0.6,
  named: 0.5,
  missing: 1,
  lacks: 2,
} as const

/** The best first. */
export function rankHits(candidates: readonly BlockCandidate[]): RankedBlock[] {
  const best = candidates.reduce((most, { score }) => Math.max(most, score), 0)
  return candidates
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, best) }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ id, score }) => ({ id, score }))
}

function scoreOf({ held, score, body, title, facts }: BlockCandidate, best: number): number {
  const groups = requiredGroups(held.query)
  const base = best > 0 ? score / best : 0
  if (groups.length === 0) return base
  const found = groups.map((group) => group.map((term) => ({ term, places: placesOf(body, term) })))
  const places = found.map((terms) => terms.flatMap((one) => one.places))
  const there = places.filter((one) => one.length > 0)
  const share = (count: number) => count / groups.length
  const exact = found.filter((terms) => terms.some((one) => isExact(one.term, one.places, body))).length
  const inTitle = groups.filter((group) => group.some((term) => placesOf(title, term).length > 0)).length
  const explained = found.filter((terms) => terms.filter((one) => one.places.length > 0).length > 1).length
  const isNamed = ({ start, end }: Span) => facts.some((fact) => fact.start <= start && end <= fact.end)
  const named = places.filter((one) => one.some(isNamed)).length
  const { near, inOrder } = closeness(there)
  return (
    base +
    weights.exact * share(exact) +
    weights.title * share(inTitle) +
    weights.explained * share(explained) +
    weights.named * share(named) +
    weights.near * near * share(there.length) +
    (inOrder ? weights.inOrder : 0) -
    weights.missing * share(groups.length - there.length) -
    weights.lacks * held.lacks
  )
}

/** Whether it stands there as it was asked for: not only a form of it, or a word that begins so. */
function isExact(term: Term, places: readonly TermPlace[], body: readonly TextToken[]): boolean {
  if (term.kind !== 'word') return places.length > 0
  return places.some(({ from }) => body[from]?.surface === term.tokens[0]?.surface)
}

/**
 * How close together the terms stand: their own length by that of the shortest piece of text with one place of each
 * (1 where nothing stands between them), and whether they follow one another somewhere as they were typed.
 * @param places of each term, left to right; none is empty
 */
function closeness(places: readonly (readonly TermPlace[])[]): {
  readonly near: number
  readonly inOrder: boolean
} {
  if (places.length < 2) return { near: places.length, inOrder: false }
  const own = places.reduce((sum, [first]) => sum + (first === undefined ? 0 : first.to - first.from), 0)
  return { near: Math.min(1, own / shortestPiece(places)), inOrder: followEachOther(places) }
}

/** Length of the shortest piece of text with one place of each term, in tokens. */
function shortestPiece(places: readonly (readonly TermPlace[])[]): number {
  const all = places
    .flatMap((group, of) => group.map((place) => ({ ...place, of })))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const count = new Map<number, number>()
  let shortest = Number.POSITIVE_INFINITY
  let left = 0
  for (const place of all) {
    count.set(place.of, (count.get(place.of) ?? 0) + 1)
    while (count.size === places.length) {
      const first = all[left]
      if (first === undefined) break
      shortest = Math.min(shortest, Math.max(place.to, first.to) - first.from)
      const rest = (count.get(first.of) ?? 0) - 1
      if (rest === 0) count.delete(first.of)
      else count.set(first.of, rest)
      left += 1
    }
  }
  return shortest
}

/** Whether each term stands where the one before it ends, or where it stands: one sum may be all that several ask for. */
function followEachOther(places: readonly (readonly TermPlace[])[]): boolean {
  const [starts = [], ...others] = places
  const byStart = others.map((group) => new Map(group.map((place) => [place.from, place])))
  return starts.some((start) => {
    let last = start
    return byStart.every((group) => {
      const next = group.get(last.to) ?? group.get(last.from)
      if (next === undefined || (next.from === last.from && next.to !== last.to)) return false
      last = next
      return true
    })
  })
}
