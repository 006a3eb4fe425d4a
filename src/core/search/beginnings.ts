/** Looks up the beginning of a word in a stored lunr index. */
import type { SerializedLunrIndex } from '../model/document.ts'

/** What holds a word: lunr's name of one field of one block, and how much the word weighs there. */
interface Posting {
  readonly field: string
  readonly block: string
  readonly weight: number
}

/** As `lunr.Index.toJSON` gives them, the words sorted by their code units. https://lunrjs.com/docs/lunr.Index.html */
interface Stored {
  readonly fieldVectors: readonly (readonly [fieldRef: string, elements: readonly number[]])[]
  readonly invertedIndex: readonly (readonly [word: string, posting: { readonly _index: number }])[]
}

type Weighed = readonly [word: string, weight: number]

export interface BeginningQuery {
  readonly fields: readonly string[]
  /** The words that are looked up whole. */
  readonly words: readonly Weighed[]
  /** The last word, which is looked up as the beginning of a word. */
  readonly beginning: Weighed
}

/** Block → score. */
type Find = (asked: BeginningQuery) => Map<string, number>

/**
 * Reads a stored index for questions that have a beginning in them, and gives the scores that lunr gives: the dot
 * product of the vectors of query and field, divided by the length of the first. lunr gathers all that it knows of each
 * match, of which nothing is used here: two letters in 45,000 words took it 3 to 12 ms, this takes a tenth of that.
 */
export function readBeginnings(serialized: SerializedLunrIndex): Find {
  const { fieldVectors, invertedIndex } = serialized as unknown as Stored
  const words = invertedIndex.map(([word]) => word)
  const postings = postingsOf(fieldVectors)
  return ({ fields, words: whole, beginning }) => {
    const query = new Map<number, number>()
    const add = (at: number, weight: number) => query.set(at, (query.get(at) ?? 0) + weight)
    for (const [word, weight] of whole) {
      const at = firstFrom(words, word)
      if (words[at] === word) add(at, weight)
    }
    const [begun, weight] = beginning
    for (let at = firstFrom(words, begun); words[at]?.startsWith(begun); at += 1) add(at, weight)
    const length = Math.hypot(...query.values())
    const scores = new Map<string, number>()
    for (const [at, boost] of query)
      for (const { field, block, weight } of postings.get(invertedIndex[at]?.[1]._index ?? -1) ?? [])
        if (fields.includes(field)) scores.set(block, (scores.get(block) ?? 0) + (weight * boost) / length)
    return scores
  }
}

/** The blocks that hold each word, by lunr's number of the word. */
function postingsOf(fieldVectors: Stored['fieldVectors']): ReadonlyMap<number, readonly Posting[]> {
  const postings = new Map<number, Posting[]>()
  for (const [fieldRef, elements] of fieldVectors) {
    const slash = fieldRef.indexOf('/')
    const [field, block] = [fieldRef.slice(0, slash), fieldRef.slice(slash + 1)]
    // Numbers of words and weights in turns.
    for (let at = 0; at < elements.length; at += 2) {
      const number = elements[at] ?? -1
      const posting = { field, block, weight: elements[at + 1] ?? 0 }
      const known = postings.get(number)
      if (known === undefined) postings.set(number, [posting])
      else known.push(posting)
    }
  }
  return postings
}

/** The first of the sorted words that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
