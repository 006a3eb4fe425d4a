/** What a document's words are worth in it: how often each stands, and where it stands first. */
import type { Block } from '../model/document.ts'
import { mainWords } from '../text/words.ts'

export interface KnownWords {
  readonly title: ReadonlySet<string>
  /** How often each stem stands in the document. */
  readonly count: ReadonlyMap<string, number>
  /** The index of the first block that holds it. */
  readonly first: ReadonlyMap<string, number>
  /** The index of each block, by its id. */
  readonly order: ReadonlyMap<string, number>
}

const endings = /(?:ations?|ing|ed|es|s|ly)$/
const stemLength = 7

/** Rough on purpose: what it joins wrongly it joins everywhere. */
export const stemOf = (word: string) => word.toLowerCase().replace(endings, '').slice(0, stemLength)
export const stemsOf = (text: string): string[] => mainWords(text).map(stemOf)

export function knownOf(title: string, blocks: readonly Pick<Block, 'id' | 'text'>[]): KnownWords {
  const count = new Map<string, number>()
  const first = new Map<string, number>()
  blocks.forEach(({ text }, index) => {
    for (const stem of stemsOf(text)) {
      count.set(stem, (count.get(stem) ?? 0) + 1)
      if (!first.has(stem)) first.set(stem, index)
    }
  })
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  return { title: new Set(stemsOf(title)), count, first, order }
}
