/** Lists of terms: which item says what the line above it means. */
import type { Block } from '../model/document.ts'
import { countWords } from '../text/words.ts'

/** Fewest terms of a list: one short line over one item may be a heading. */
const fewest = 2
const mostMeanings = 2
const longestTerm = 8

/** By the id of the item, the term that it explains. */
export function termsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const terms = new Map<string, string>()
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at)
    if (run.pairs.length >= fewest) for (const [item, term] of run.pairs) terms.set(item, term)
    at = Math.max(run.end, at + 1)
  }
  return terms
}

/** The pairs of a term and a meaning that follow each other without a break. */
function runFrom(
  blocks: readonly Block[],
  from: number,
): { pairs: (readonly [string, string])[]; end: number } {
  const pairs: (readonly [string, string])[] = []
  let at = from
  for (;;) {
    const term = blocks[at]
    if (!term || !isTerm(term)) break
    let next = at + 1
    while (blocks[next]?.kind === 'item' && blocks[next]?.section === term.section) next += 1
    if (next === at + 1 || next - at - 1 > mostMeanings) break
    for (const item of blocks.slice(at + 1, next)) pairs.push([item.id, term.text])
    at = next
  }
  return { pairs, end: at }
}

const isTerm = ({ kind, text }: Block) =>
  kind === 'paragraph' &&
  countWords(text) <= longestTerm &&
  /\p{L}{2}/u.test(text) &&
  // The mark of a note is none of a term.
  !/^[*†‡]/.test(text) &&
  !/[.!?:;,…]["'”’)]*$/u.test(text)
