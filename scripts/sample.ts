/** A seeded sample of a document's cards, printed for a person to judge. */
import type { CompiledBriefing } from '../src/core/model/document.ts'

/** So many of the things, chosen by the seed, in their own order; the same for the same seed. */
export function sampleOf<T>(things: readonly T[], count: number, seed: number): T[] {
  const next = generator(seed)
  return things
    .map((thing, order) => ({ thing, order, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .toSorted((a, b) => a.order - b.order)
    .map(({ thing }) => thing)
}

/** Numbers from 0 to 1 (mulberry32): no source of randomness but the seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The cards as a reader meets them, each with the sentence that it keeps. */
export function printCards(
  { title, date, blocks }: CompiledBriefing,
  cards: CompiledBriefing['cards'],
): string {
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  const shown = cards.map(({ prompt, answer, accept, context, block, sentence }, at) =>
    [
      `${at + 1}. ${context.section ?? ''}`,
      ...(context.before === null ? [] : [`   before: ${context.before}`]),
      `   ${prompt}`,
      `   = ${[answer, ...accept].join(' | ')}`,
      `   from: ${(texts.get(block) ?? '').slice(sentence.start, sentence.end)}`,
    ].join('\n'),
  )
  return `${title}${date === null ? '' : ` (${date})`}\n${shown.join('\n')}\n`
}
