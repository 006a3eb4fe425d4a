/** Tells which of several places in a text a passage is meant to stand at. */
import type { Anchor } from '../model/mark.ts'
import type { Span } from '../model/span.ts'
import { contextLength } from './describe.ts'

/** A place that may be the passage's, with the text of the block around it. */
export interface HeldPlace extends Span {
  readonly text: string
}

/** The words before a quote, of it, and after it. */
type Pieces = readonly [before: readonly string[], own: readonly string[], after: readonly string[]]

/** What tells a place is worth nearly half a word more than what tells any other, and half as much again. */
const leastLead = 0.45
const leastRatio = 1.5

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]+|\p{N}+|\S/gu
const wordsOf = (text: string): string[] => text.match(word) ?? []

/**
 * The one of several places that is clearly meant, or null. A word of the passage or beside it counts for those places
 * that keep it by the share of all places that do not: what nearly all articles of a treaty say tells none of them, and
 * the number of one tells it. A place beside which the same words stand with other figures is a sibling: it is never
 * taken, though it may keep another from being taken.
 */
export function clearlyMeant<Place extends HeldPlace>(
  quote: Anchor['quote'],
  places: readonly Place[],
): Place | null {
  if (places.length < 2) return places[0] ?? null
  const wanted = wantedPieces(quote)
  const held = places.map((place) => heldPieces(place, wanted))
  const keeps = held.map((pieces) => kept(wanted, pieces))
  const weights = keeps[0]?.map((_, at) => share(keeps, (each) => each[at] === false)) ?? []
  const scores = keeps.map((each) =>
    each.reduce((sum, isKept, at) => sum + (isKept ? (weights[at] ?? 0) : 0), 0),
  )
  const [best, next] = scores.map((score, at) => ({ score, at })).toSorted((a, b) => b.score - a.score)
  if (best === undefined || next === undefined) return null
  if (best.score - next.score < leastLead || best.score < leastRatio * next.score) return null
  return isSibling(wanted, held[best.at] ?? wanted) ? null : (places[best.at] ?? null)
}

const share = <T>(all: readonly T[], test: (each: T) => boolean): number =>
  all.filter(test).length / all.length

function wantedPieces({ exact, prefix, suffix }: Anchor['quote']): Pieces {
  // The prefix was cut to a length, which may have cut its first word.
  const before = wordsOf(prefix).slice(prefix.length < contextLength ? 0 : 1)
  const after = wordsOf(suffix).slice(0, suffix.length < contextLength ? undefined : -1)
  return [before, wordsOf(exact), after]
}

function heldPieces({ text, start, end }: HeldPlace, [before, , after]: Pieces): Pieces {
  const lead = wordsOf(text.slice(Math.max(0, start - 2 * contextLength), start))
  const rest = wordsOf(text.slice(end, end + 2 * contextLength))
  return [
    lead.slice(Math.max(0, lead.length - before.length)),
    wordsOf(text.slice(start, end)),
    rest.slice(0, after.length),
  ]
}

/** For each word of the passage, whether the place has it in the same piece: before, within or after the quote. */
function kept(wanted: Pieces, held: Pieces): boolean[] {
  return wanted.flatMap((words, piece) => {
    const here = new Set(held[piece])
    return words.map((each) => here.has(each))
  })
}

/** Whether what stands before it or after it differs in figures, and in nothing else. */
function isSibling([before, , after]: Pieces, [lead, , rest]: Pieces): boolean {
  return differInFigures(before, lead) || differInFigures(after, rest)
}

function differInFigures(a: readonly string[], b: readonly string[]): boolean {
  const other = a.flatMap((each, at) => (each === b[at] ? [] : [[each, b[at] ?? ''] as const]))
  return a.length === b.length && other.length > 0 && other.flat().every((each) => /^\p{N}/u.test(each))
}
