/** What its reader leaves out of a text: known by its words, as what they bring back is. */
import type { Block, Dropped } from '../model/document.ts'
import { comparable } from './normalize.ts'

/** Why such a piece is no part of the text. */
export const byHand = 'left out by hand'

/** The texts that were left out of a document by hand. */
export const leftByHand = (dropped: readonly Dropped[]): readonly string[] =>
  dropped.flatMap(({ text, why }) => (why === byHand ? [text] : []))

/** Tells whether a block is among those that are left out. What has no words is not. */
export function leaver(texts: readonly string[]): (block: Pick<Block, 'text'>) => boolean {
  const out = new Set(texts.map(comparable))
  return ({ text }) => out.size > 0 && text !== '' && out.has(comparable(text))
}
