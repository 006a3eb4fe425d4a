/** How likely a card is to be a good one, learnt from cards that readers judged blind (docs/adr/0009). */

import { gap } from '../model/card.ts'
import type { FactType } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import cards from './cards.json' with { type: 'json' }
import { chanceOf, type Forest } from './forest.ts'
import type { KnownWords } from './known.ts'
import spans from './spans.json' with { type: 'json' }
import { traitsIn, type Weighable } from './traits.ts'

type Weigh<T> = (weighed: T) => number

function weigherBy(forest: Forest, known: KnownWords): Weigh<Weighable> {
  const numbers = new Map(forest.traits.map((name, number) => [name, number]))
  const tell = traitsIn(known)
  const values = new Float64Array(forest.traits.length)
  return (card) => {
    values.fill(0)
    tell(card, (name, value) => {
      const number = numbers.get(name)
      if (number !== undefined) values[number] = value
    })
    return chanceOf(forest, values)
  }
}

/** @returns for a card of the document its chance, between 0 and 1 */
export const cardWeigher = (known: KnownWords): Weigh<Weighable> =>
  weigherBy(cards as unknown as Forest, known)

/** Words of a sentence that a card could hide. */
export interface WeighedSpan extends Span {
  /** The sentence. */
  readonly text: string
  readonly type: FactType
  readonly block: string
  /** The head above. */
  readonly section: string | null
}

/** The same of a span alone, before it is known how its sentence stands and what speaks against it. */
export function spanWeigher(known: KnownWords): Weigh<WeighedSpan> {
  const weigh = weigherBy(spans as unknown as Forest, known)
  return ({ text, start, end, type, block, section }) =>
    weigh({
      kind: 'cloze',
      type,
      prompt: text.slice(0, start) + gap + text.slice(end),
      answer: text.slice(start, end),
      context: { section, before: null },
      importance: 2,
      doubts: [],
      block,
    })
}
