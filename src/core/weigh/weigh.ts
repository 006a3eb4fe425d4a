/** How likely a card is to be a good one, learnt from cards that readers judged blind (docs/adr/0009). */

import { gap } from '../model/card.ts'
import type { FactType } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import cards from './cards.json' with { type: 'json' }
import { type Forest, planted } from './forest.ts'
import type { KnownWords } from './known.ts'
import spans from './spans.json' with { type: 'json' }
import { type SentenceTraits, tellerIn, type Weighable } from './traits.ts'

type Weigh<T> = (weighed: T) => number

/** A forest that is ready to be asked: it is laid out once, at its first use, and serves all documents. */
interface Ranker {
  readonly numbers: ReadonlyMap<string, number>
  readonly chanceOf: (values: Float64Array) => number
}

const rankers = new Map<Forest, Ranker>()

function rankerBy(forest: Forest): Ranker {
  const known = rankers.get(forest)
  if (known !== undefined) return known
  const numbers = new Map(forest.traits.map((name, number) => [name, number]))
  const ranker = { numbers, chanceOf: planted(forest) }
  rankers.set(forest, ranker)
  return ranker
}

function weigherBy(forest: Forest, known: KnownWords): Weigh<Weighable> {
  const { numbers, chanceOf } = rankerBy(forest)
  const { sentenceOf, tell } = tellerIn(known)
  const values = new Float64Array(forest.traits.length)
  const put = (name: string, value: number) => {
    const number = numbers.get(name)
    if (number !== undefined) values[number] = value
  }
  /** What is the same for all cards of a sentence: only what it has, since a long text has many sentences. */
  const shared = new Map<SentenceTraits, readonly (readonly [number, number])[]>()
  const sharedBy = (sentence: SentenceTraits) => {
    const found = shared.get(sentence)
    if (found !== undefined) return found
    const own = sentence.traits.flatMap(([name, value]) => {
      const number = numbers.get(name)
      return number === undefined ? [] : [[number, value] as const]
    })
    shared.set(sentence, own)
    return own
  }
  return (card) => {
    const sentence = sentenceOf(card)
    values.fill(0)
    for (const [number, value] of sharedBy(sentence)) values[number] = value
    tell(card, sentence, put)
    return chanceOf(values)
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
