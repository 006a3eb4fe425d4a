/** What is likely to be a good card: of each its chance and weight, and no card where a good one is unlikely. */
import { clauseTypes, type FactType } from '../model/fact.ts'
import { knownOf } from '../weigh/known.ts'
import { cardWeigher } from '../weigh/weigh.ts'
import { whyOf } from './doubts.ts'
import type { CardDraft, Outcome } from './draft.ts'
import type { CardSource } from './settings.ts'

/** Least chance of a card: less of a value or a name of which nothing is doubted, since readers passed most of these. */
const leastChance = { value: 0.25, name: 0.45, other: 0.65 } as const
/** What a card's chance is worth: of amounts of money readers called nearly all a must, of figures more than of dates. */
const byImportance = { 1: 0.9, 2: 1, 3: 1.2 } as const
const byType: Readonly<Partial<Record<FactType, number>>> = { money: 1.4, quantity: 1.2, rank: 1.2 }
/** Letters, cells and terms are asked by rules of their own: what they are worth is what their fact is. */
const ofImportance = { 1: 0.4, 2: 0.55, 3: 0.7 } as const

/** What readers let pass once in ten times at most. */
const vetoes: ReadonlySet<string> = new Set([
  'the clause has lost its verb',
  'shown beside it',
  'told in other units',
  'no phrase begins so',
  'what is joined or set aside is cut',
  'an answer that points',
  'a phrase goes on behind the gap',
  'splits a name',
  'a state without a name',
  'more than the cause stands behind its preposition',
  'a clause begins in the gap',
  'the gap ends inside a phrase',
  'a name or a set phrase is cut',
])

/** Every card with its chance and its weight. */
export function weigh(cards: readonly CardDraft[], { title, blocks }: CardSource): CardDraft[] {
  const chanceOf = cardWeigher(knownOf(title, blocks))
  return cards.map((card) => {
    if (!isOfProse(card) || isTerm(card)) return { ...card, chance: 1, weight: ofImportance[card.importance] }
    const chance = card.doubts.some((doubt) => vetoes.has(doubt)) ? 0 : chanceOf(card)
    return { ...card, chance, weight: chance * byImportance[card.importance] * (byType[card.type] ?? 1) }
  })
}

/** Those of the weighed that are likely good. */
export const likelyOf = (weighed: readonly CardDraft[]): Outcome[] =>
  weighed.map((card) =>
    card.chance < leastChance[barOf(card)] ? { fact: card.fact, why: whyOf(card) ?? 'unlikely' } : card,
  )

export const isOfProse = ({ direction }: CardDraft) => !/^(?:expand|shorten|cell)$/.test(direction)

function barOf({ type, doubts }: CardDraft): keyof typeof leastChance {
  if (doubts.length > 0 || clauseTypes.has(type)) return 'other'
  return /^(?:date|money|quantity|rank|agreement)$/.test(type) ? 'value' : 'name'
}

/** A term and its gloss, of which nothing is doubted. */
const isTerm = ({ kind, prompt, doubts }: CardDraft) =>
  kind === 'question' &&
  doubts.length === 0 &&
  /^What (?:is|was) an?\s|^What does “|^What does \p{Ll}|^What are \p{Ll}/u.test(prompt)

/** Of equal weight, the one that stands first comes first. */
export const bestFirst = (cards: readonly CardDraft[]): CardDraft[] =>
  cards.toSorted((a, b) => b.weight - a.weight)
