/**
 * Finds a marked passage again: by block and position, else by its words, else by words that are nearly the same
 * (as the Web Annotation model's TextPosition and TextQuote selectors mean it).
 */
import search from 'approx-string-match'
import type { Anchor } from '../model/mark.ts'

export interface AnchorBlock {
  readonly id: string
  readonly text: string
}

/** Where an anchor stands now. Offsets are UTF-16 indices into the block's text, half-open. */
export interface Match {
  readonly block: string
  readonly start: number
  readonly end: number
  readonly how: 'position' | 'quote' | 'fuzzy'
  /** 1 where the words are the same; below, the share of their characters that are. */
  readonly score: number
}

/** Blocks made ready for many searches. */
export interface PreparedBlocks {
  readonly blocks: readonly AnchorBlock[]
  readonly byId: ReadonlyMap<string, number>
  /** The words of each block, made when a fuzzy search first needs them. */
  readonly words: Map<number, ReadonlySet<string>>
}

export function prepare(blocks: readonly AnchorBlock[]): PreparedBlocks {
  return { blocks, byId: new Map(blocks.map(({ id }, index) => [id, index])), words: new Map() }
}

/** A passage whose words are less alike than this is another passage. */
const leastScore = 0.7
/** Words so short stand in many places: only what stands around them tells which. */
const short = 12
/** Share of what stood around a short passage that must still stand there. */
const leastContext = 0.5
/** Below it anything is nearly the same as anything. */
const shortestFuzzy = 8
/** Blocks that are searched for nearly the same words, those with most words in common first. */
const mostFuzzyBlocks = 5
/** A longer passage is looked for by its beginning and its end. */
const longestPattern = 2_000

/** @returns null if the passage is nowhere, or in several places that nothing tells apart. */
export function findAnchor(prepared: PreparedBlocks, anchor: Anchor): Match | null {
  const { block, position, quote } = anchor
  if (quote.exact === '') return null
  const index = prepared.byId.get(block)
  const text = index === undefined ? undefined : prepared.blocks[index]?.text
  if (text?.slice(position.start, position.end) === quote.exact)
    return { block, ...position, how: 'position', score: 1 }
  return findQuote(prepared, anchor) ?? findNearly(prepared, anchor)
}

interface Candidate {
  readonly index: number
  readonly start: number
  /** Share of what stood around the passage that stands around this place, 0 to 1. */
  readonly context: number
}

function findQuote({ blocks, byId }: PreparedBlocks, { block, position, quote }: Anchor): Match | null {
  const { exact } = quote
  const candidates = blocks.flatMap(({ text }, index) =>
    placesOf(text, exact).map(
      (start): Candidate => ({ index, start, context: contextAt(text, start, quote) }),
    ),
  )
  const own = byId.get(block)
  const distance = ({ index, start }: Candidate) =>
    index === own ? Math.abs(start - position.start) : Number.MAX_SAFE_INTEGER
  const [best, second] = candidates.toSorted((a, b) => b.context - a.context || distance(a) - distance(b))
  const found = best === undefined ? undefined : blocks[best.index]
  if (best === undefined || found === undefined) return null
  const isOnly = second === undefined
  const isBetter = !isOnly && (best.context > second.context || distance(best) < distance(second))
  const isTold = best.context >= leastContext || (exact.length >= short && (isOnly || isBetter))
  if (!isTold) return null
  return { block: found.id, start: best.start, end: best.start + exact.length, how: 'quote', score: 1 }
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** How much of the prefix and suffix stands around a place, counted from the passage outwards. */
function contextAt(text: string, start: number, { exact, prefix, suffix }: Anchor['quote']): number {
  const length = prefix.length + suffix.length
  if (length === 0) return 1
  const end = start + exact.length
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before])
    before += 1
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1
  // At the edge of a block there is nothing to compare: a context that ended there must end there still.
  return (before + after) / length
}

function findNearly(prepared: PreparedBlocks, { quote }: Anchor): Match | null {
  if (quote.exact.length < shortestFuzzy) return null
  let best: Match | null = null
  for (const index of likelyBlocks(prepared, quote.exact)) {
    const block = prepared.blocks[index]
    const match = block === undefined ? null : nearlyIn(block, quote.exact)
    if (match !== null && match.score > (best?.score ?? 0)) best = match
  }
  return best
}

function nearlyIn({ id, text }: AnchorBlock, exact: string): Match | null {
  const head = exact.slice(0, longestPattern)
  const tail = exact.length > longestPattern ? exact.slice(-longestPattern) : head
  const first = bestIn(text, head)
  const last = tail === head ? first : bestIn(text, tail)
  if (first === null || last === null || first.start >= last.end) return null
  const score = 1 - Math.max(first.errors / head.length, last.errors / tail.length)
  return { block: id, start: first.start, end: last.end, how: 'fuzzy', score }
}

function bestIn(text: string, pattern: string) {
  const matches = search(text, pattern, Math.floor(pattern.length * (1 - leastScore)))
  return matches.toSorted((a, b) => a.errors - b.errors || b.start - a.start)[0] ?? null
}

/** The blocks that share most words with the passage; those that share none cannot hold it. */
function likelyBlocks(prepared: PreparedBlocks, exact: string): readonly number[] {
  const wanted = wordsOf(exact)
  return prepared.blocks
    .map((_, index) => ({ index, shared: countShared(wordsIn(prepared, index), wanted) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, mostFuzzyBlocks)
    .map(({ index }) => index)
}

function countShared(words: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let shared = 0
  for (const word of wanted) if (words.has(word)) shared += 1
  return shared
}

function wordsIn({ blocks, words }: PreparedBlocks, index: number): ReadonlySet<string> {
  const known = words.get(index)
  if (known !== undefined) return known
  const made = wordsOf(blocks[index]?.text ?? '')
  words.set(index, made)
  return made
}

/** Words by their first letters, so that a changed ending is still the same word. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 4)))
