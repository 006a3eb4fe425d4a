/**
 * Finds an anchor again in a text that may have changed: by its position, then by its exact words, then by words
 * that are nearly the same. The order and the kinds of evidence are those of the W3C's text selectors.
 */
import { distance } from 'fastest-levenshtein'
import { type Anchor, pictureSign } from '../model/mark.ts'
import type { Span } from '../model/span.ts'
import { alikeParts } from './alike.ts'
import { backToCharacter, contextLength, onToCharacter, type TextBlock, wholeCharacters } from './describe.ts'
import { clearlyMeant } from './evidence.ts'
import { likelyBlocks } from './likely-blocks.ts'

export interface Match {
  readonly block: string
  readonly start: number
  readonly end: number
  readonly how: 'position' | 'quote' | 'fuzzy'
  /**
   * 0 to 1. By position 1. By quote, how sure it is that this is the passage and not its double: under a half,
   * a few words stand where nothing else is known. Fuzzy, the share of the quote that is unchanged.
   */
  readonly score: number
}

/** Blocks made ready for many searches: one string that holds all, and where each block begins in it. */
export interface PreparedText {
  readonly blocks: readonly TextBlock[]
  readonly byId: ReadonlyMap<string, number>
  readonly whole: string
  readonly starts: readonly number[]
}

/**
 * The least score of a match to be relied on: below it, a few words in alien surroundings may be other words, and
 * nobody's note is hung on them.
 */
export const leastScore = 0.5
/** Fuzzy matches of a few letters also need this much trust in what stands around them. */
const leastTrust = 0.5
/** The most places of a quote that are looked at: a quote of one letter may stand everywhere. */
const mostCandidates = 1000

// No text holds it after import, so that a quote is rarely found across two blocks.
const separator = '\u0000'

export function prepare(blocks: readonly TextBlock[]): PreparedText {
  const starts: number[] = []
  let at = 0
  for (const { text } of blocks) {
    starts.push(at)
    at += text.length + separator.length
  }
  const byId = new Map(blocks.map(({ id }, index) => [id, index]))
  return { blocks, byId, whole: blocks.map(({ text }) => text).join(separator), starts }
}

/** Where an anchor stands now; null if its passage is gone, or if two places may be it. */
export function findAnchor(document: PreparedText, anchor: Anchor): Match | null {
  if (anchor.figure !== undefined) return byPicture(document, anchor)
  if (anchor.quote.exact === '') return null
  return byPosition(document, anchor) ?? byContext(document, anchor) ?? byEvidence(document, anchor)
}

/** The picture in its block or, where that holds another one, wherever it stands alone of its kind. */
function byPicture({ blocks }: PreparedText, { block, figure }: Anchor): Match | null {
  // All of it, whatever a file says.
  const span = { start: 0, end: pictureSign.length }
  const same = blocks.filter((each) => each.text === '' && each.figure?.image === figure)
  const own = same.some(({ id }) => id === block)
  const [only, ...others] = same
  if (own) return { block, ...span, how: 'position', score: 1 }
  return only === undefined || others.length > 0 ? null : { block: only.id, ...span, how: 'quote', score: 1 }
}

/** A place of the document: the index of a block, and the start within it. */
interface PassageCandidate extends Span {
  readonly index: number
  /** 1 where it holds the quote as it was. */
  readonly likeness: number
}

function byPosition(document: PreparedText, anchor: Anchor): Match | null {
  const { exact, prefix, suffix } = anchor.quote
  const { start } = anchor.position
  const index = document.byId.get(anchor.block)
  const text = document.blocks[index ?? -1]?.text
  if (index === undefined || text === undefined || !Number.isInteger(start) || start < 0) return null
  if (!text.startsWith(exact, start)) return null
  const end = start + exact.length
  const same = text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)
  // In a list of like words the old place may hold a double: then the words around it have moved on.
  if (!same && inContext(document, anchor).length > 0) return null
  return { block: anchor.block, start, end, how: 'position', score: 1 }
}

/** Where the quote stands as it was, with all that stood around it as it was: there, if that is one place. */
function byContext(document: PreparedText, anchor: Anchor): Match | null {
  const all = inContext(document, anchor)
  const own = inOwnBlock(document, anchor, all)
  const [place, ...others] = own.length > 0 ? own : all
  return place === undefined || others.length > 0 ? null : toMatch(document, anchor, place)
}

function inContext(document: PreparedText, { quote }: Anchor): PassageCandidate[] {
  const { exact, prefix, suffix } = quote
  if (prefix === '' && suffix === '') return []
  return places(document, prefix + exact + suffix).map(({ index, start }) => ({
    index,
    start: start + prefix.length,
    end: start + prefix.length + exact.length,
    likeness: 1,
  }))
}

const inOwnBlock = (
  { byId }: PreparedText,
  { block }: Anchor,
  all: readonly PassageCandidate[],
): PassageCandidate[] => all.filter(({ index }) => index === byId.get(block))

/** The place that keeps most of the quote and of its surroundings, where one place clearly does. */
function byEvidence(document: PreparedText, anchor: Anchor): Match | null {
  const { exact, prefix, suffix } = anchor.quote
  const all = places(document, exact)
  const own = inOwnBlock(document, anchor, all)
  const same = own.length > 0 ? own : all
  const [first] = same
  // The block's id says as much as a word; and where nothing else is known, one place is as good as another.
  if (first !== undefined && (own.length === 1 || prefix + suffix === ''))
    return toMatch(document, anchor, first)
  const alike = isContested(document, anchor, same) ? edited(document, anchor, same) : []
  const held = [...same, ...alike].map((place) => ({ ...place, text: textAt(document, place) }))
  const place = clearlyMeant(anchor.quote, held)
  return place && toMatch(document, anchor, place)
}

/** Shorter words beside a quote stand anywhere. */
const leastSide = 12

/**
 * Whether the quote may stand edited elsewhere: nowhere as it was, or not beside what stood beside it, which is still
 * there.
 */
function isContested(document: PreparedText, { quote }: Anchor, same: readonly PassageCandidate[]): boolean {
  const isLost = (side: string, keeps: (text: string, place: PassageCandidate) => boolean) =>
    side.length >= leastSide &&
    document.whole.includes(side) &&
    !same.some((place) => keeps(textAt(document, place), place))
  return (
    same.length === 0 ||
    isLost(quote.prefix, (text, { start }) => text.endsWith(quote.prefix, start)) ||
    isLost(quote.suffix, (text, { end }) => text.startsWith(quote.suffix, end))
  )
}

/** Places that hold nearly the quote, but for those that hold it. */
function edited(
  document: PreparedText,
  anchor: Anchor,
  same: readonly PassageCandidate[],
): PassageCandidate[] {
  const { exact } = anchor.quote
  const own = document.byId.get(anchor.block)
  return likelyBlocks(document.blocks, own, exact).flatMap((index) => {
    const text = document.blocks[index]?.text ?? ''
    return alikeParts(text, exact)
      .map((part) => ({ index, likeness: part.likeness, ...wholeCharacters(text, part) }))
      .filter(
        (part) =>
          !same.some((one) => one.index === index && one.start < part.end && part.start < one.end) &&
          trust(exact.length, contextLikeness(text, part, anchor)) >= leastTrust,
      )
  })
}

const textAt = ({ blocks }: PreparedText, { index }: PassageCandidate): string => blocks[index]?.text ?? ''

function toMatch(document: PreparedText, anchor: Anchor, place: PassageCandidate): Match {
  const { index, start, end, likeness } = place
  const text = textAt(document, place)
  const block = document.blocks[index]?.id ?? ''
  if (likeness < 1) return { block, start, end, how: 'fuzzy', score: likeness }
  const alike = contextLikeness(text, { start, end }, anchor)
  return { block, start, end, how: 'quote', score: trust(anchor.quote.exact.length, alike) }
}

/** Every place of some words within one block, at most so many. */
function places({ whole, starts, blocks }: PreparedText, words: string): PassageCandidate[] {
  const found: PassageCandidate[] = []
  let from = 0
  while (found.length < mostCandidates) {
    const at = whole.indexOf(words, from)
    if (at < 0) return found
    const index = lastNotAfter(starts, at)
    const start = at - (starts[index] ?? 0)
    const end = start + words.length
    if (end <= (blocks[index]?.text.length ?? 0)) found.push({ index, start, end, likeness: 1 })
    from = at + 1
  }
  return found
}

function lastNotAfter(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** 0 to 1: how alike what stands around a place is to what stood around the quote. */
function contextLikeness(text: string, { start, end }: Span, { quote }: Anchor): number {
  const from = onToCharacter(text, Math.max(0, start - contextLength))
  const to = backToCharacter(text, Math.min(text.length, end + contextLength))
  const before = likeness(text.slice(from, start), quote.prefix.slice(-contextLength))
  const after = likeness(text.slice(end, to), quote.suffix.slice(0, contextLength))
  return (before + after) / 2
}

function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - distance(a, b) / longer
}

/** A long quote speaks for itself; a short one is known by what stands around it. */
function trust(length: number, alike: number): number {
  return 1 - ((1 - alike) * contextLength) / (contextLength + length)
}
