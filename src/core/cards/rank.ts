/** How much a card is worth beside others of its document: named weights, added up. */
import { mainWords } from '../text/words.ts'
import { clauseTypes } from './clauses.ts'
import type { CardDraft } from './draft.ts'
import { isOfProse } from './few.ts'

/** In steps of a fact's importance. */
const weights = {
  /** Its prompt names somebody or something, and so says by itself what it is about. */
  names: 0.5,
  /** It leans on the sentence before, and so says less. */
  leans: -0.25,
  /** For each better card of its sentence: other sentences come first. */
  later: -0.75,
  // Of clauses, beside a value of the same importance.
  question: 0.5,
  /** Somebody binds himself, or did something. */
  binding: 0.25,
  act: -0.75,
  cause: -0.25,
  namedAnswer: 0.25,
  shortAnswer: -0.5,
} as const

type Weight = keyof typeof weights

export const rankOf = (card: CardDraft): number =>
  traitsOf(card).reduce((sum, trait) => sum + weights[trait], card.importance + card.nth * weights.later)

/** Of equal worth, the one that stands first comes first. */
export const bestFirst = (cards: readonly CardDraft[]): CardDraft[] =>
  cards
    .map((card) => ({ card, rank: rankOf(card) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ card }) => card)

/** Letters and cells are asked by themselves: they count by what their fact is worth. */
function traitsOf(card: CardDraft): Weight[] {
  if (!isOfProse(card)) return []
  const traits: Weight[] = []
  if (named.test(card.prompt)) traits.push('names')
  if (card.context.before !== null) traits.push('leans')
  return clauseTypes.has(card.type) ? [...traits, ...clarityOf(card)] : traits
}

/** A capitalized word that opens no sentence. */
const named = /(?<=\p{L}.*)(?<![.!?]\s)\b\p{Lu}\p{L}+/u
const binds = /\b(?:will|must|shall|should|agree|pledge|commit|plans? to|intends? to)/

/** How clear it is what a clause is asked for. */
function clarityOf({ kind, type, prompt, answer }: CardDraft): Weight[] {
  const traits: Weight[] = []
  if (kind === 'question') traits.push('question')
  if (type === 'commitment') traits.push(binds.test(prompt) ? 'binding' : 'act')
  if (type === 'cause') traits.push('cause')
  if (/(?<=\S\s)\p{Lu}/u.test(answer)) traits.push('namedAnswer')
  if (mainWords(answer).length < 2) traits.push('shortAnswer')
  return traits
}
