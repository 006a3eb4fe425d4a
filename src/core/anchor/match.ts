/**
 * Finds an anchor again in a text that may have changed: by its position, then by its exact words, then by words
 * that are nearly the same. The order and the kinds of evidence are those of the W3C's text selectors.
 */
import { distance } from 'fastest-levenshtein'
import type { Anchor } from '../model/mark.ts'
import { approximate } from './approximate.ts'
import { backToCharacter, contextLength, onToCharacter, type TextBlock, wholeCharacters } from './describe.ts'

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
export interface Prepared {
  readonly blocks: readonly TextBlock[]
  readonly byId: ReadonlyMap<string, number>
  readonly whole: string
  readonly starts: readonly number[]
}

/** Nearly the same words are accepted down to this share of unchanged characters. */
export const leastLikeness = 0.7
/** Fuzzy matches of a few letters also need this much trust in what stands around them. */
const leastTrust = 0.5
/** A quote of one letter may stand everywhere; so many places are looked at. */
const mostCandidates = 10_000
/** Blocks whose words are compared with the quote, beside the mark's own. */
const fuzzyBlocks = 6

// No text holds it after import, so that a quote is rarely found across two blocks.
const separator = '\u0000'

export function prepare(blocks: readonly TextBlock[]): Prepared {
  const starts: number[] = []
  let at = 0
  for (const { text } of blocks) {
    starts.push(at)
    at += text.length + separator.length
  }
  const byId = new Map(blocks.map(({ id }, index) => [id, index]))
  return { blocks, byId, whole: blocks.map(({ text }) => text).join(separator), starts }
}

/** Where an anchor stands now, or null if its passage is gone. */
export function findAnchor(document: Prepared, anchor: Anchor): Match | null {
  if (anchor.quote.exact === '') return null
  return byPosition(document, anchor) ?? byQuote(document, anchor) ?? byLikeness(document, anchor)
}

/** A place of the document: the index of a block, and the start within it. */
interface Candidate {
  readonly index: number
  readonly start: number
}

function byPosition(document: Prepared, anchor: Anchor): Match | null {
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

function byQuote(document: Prepared, anchor: Anchor): Match | null {
  const { exact } = anchor.quote
  const whole = inContext(document, anchor)
  const own = document.byId.get(anchor.block)
  const all = whole.length > 0 ? whole : places(document, exact)
  const inOwn = all.filter(({ index }) => index === own)
  const candidates = inOwn.length > 0 ? inOwn : all
  const away = distanceFrom(document, anchor)
  let best: { place: Candidate; alike: number; away: number } | null = null
  for (const place of candidates) {
    const text = document.blocks[place.index]?.text ?? ''
    const alike = contextLikeness(text, place.start, place.start + exact.length, anchor)
    const far = away(place)
    if (best === null || alike > best.alike || (alike === best.alike && far < best.away))
      best = { place, alike, away: far }
  }
  if (best === null) return null
  const { place, alike } = best
  return {
    block: document.blocks[place.index]?.id ?? '',
    start: place.start,
    end: place.start + exact.length,
    how: 'quote',
    score: trust(exact.length, alike),
  }
}

/** Where the quote stands with all that stood around it. */
function inContext(document: Prepared, { quote }: Anchor): Candidate[] {
  const { exact, prefix, suffix } = quote
  if (prefix === '' && suffix === '') return []
  return places(document, prefix + exact + suffix).map(({ index, start }) => ({
    index,
    start: start + prefix.length,
  }))
}

/** Every place of some words within one block, at most so many. */
function places({ whole, starts, blocks }: Prepared, words: string): Candidate[] {
  const found: Candidate[] = []
  let from = 0
  while (found.length < mostCandidates) {
    const at = whole.indexOf(words, from)
    if (at < 0) return found
    const index = lastNotAfter(starts, at)
    const start = at - (starts[index] ?? 0)
    if (start + words.length <= (blocks[index]?.text.length ?? 0)) found.push({ index, start })
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

/** How far a place lies from the old one: in the document if the old block is known, else within the block. */
function distanceFrom(document: Prepared, { block, position }: Anchor): (place: Candidate) => number {
  const own = document.byId.get(block)
  const old = Number.isFinite(position.start) ? position.start : 0
  const base = (index: number) => (own === undefined ? 0 : (document.starts[index] ?? 0))
  const from = old + base(own ?? 0)
  return ({ index, start }) => Math.abs(base(index) + start - from)
}

/** 0 to 1: how alike what stands around a place is to what stood around the quote. */
function contextLikeness(text: string, start: number, end: number, { quote }: Anchor): number {
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

function byLikeness(document: Prepared, anchor: Anchor): Match | null {
  const { exact } = anchor.quote
  let best: { match: Match; rank: number } | null = null
  for (const index of likelyBlocks(document, anchor)) {
    const { id, text } = document.blocks[index] ?? { id: '', text: '' }
    const found = approximate(text, exact)
    if (found === null || found.likeness < leastLikeness) continue
    const { start, end } = wholeCharacters(text, found)
    const alike = contextLikeness(text, start, end, anchor)
    if (trust(exact.length, alike) < leastTrust) continue
    const rank = found.likeness + trust(exact.length, alike)
    if (best === null || rank > best.rank)
      best = { match: { block: id, start, end, how: 'fuzzy', score: found.likeness }, rank }
  }
  return best?.match ?? null
}

const hashes = 1 << 15

/** The mark's own block, then those with most of the quote's runs of three characters: one pass, no index. */
function likelyBlocks({ blocks, byId }: Prepared, { block, quote }: Anchor): number[] {
  const wanted = new Uint8Array(hashes)
  let hash = 0
  for (let at = 0; at < quote.exact.length; at += 1) {
    hash = roll(hash, quote.exact.charCodeAt(at))
    if (at >= 2) wanted[hash] = 1
  }
  const seen = new Int32Array(hashes).fill(-1)
  const shared: { readonly index: number; readonly count: number }[] = []
  for (const [index, { text }] of blocks.entries()) {
    let count = 0
    for (let at = 0; at < text.length; at += 1) {
      hash = roll(hash, text.charCodeAt(at))
      if (at < 2 || wanted[hash] !== 1 || seen[hash] === index) continue
      seen[hash] = index
      count += 1
    }
    if (count > 0) shared.push({ index, count })
  }
  const own = byId.get(block)
  const most = shared.reduce((sum, { count }) => Math.max(sum, count), 0)
  const others = shared
    .filter(({ index, count }) => index !== own && count >= most / 2)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, fuzzyBlocks)
    .map(({ index }) => index)
  return own === undefined ? others : [own, ...others]
}

/** A hash of the last three units: 15 bits, shifted by 5 for each. A clash only makes a block look likelier. */
function roll(hash: number, unit: number): number {
  return ((hash << 5) ^ unit) & (hashes - 1)
}
