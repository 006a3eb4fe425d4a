/** What is likely to be a good card: of each its chance and weight, and no card where a good one is unlikely. */
import type { FactType } from '../model/fact.ts'
import { gapRules } from '../statements/gap-rules.ts'
import { knownOf } from '../weigh/known.ts'
import { cardWeigher } from '../weigh/weigh.ts'
import { clauseRules } from './clause-rules.ts'
import { whyOf } from './doubts.ts'
import type { CardDraft, Outcome } from './draft.ts'
import type { CardSource } from './settings.ts'
import { valueRules } from './value-rules.ts'
import type { Refusal } from './why.ts'

/** Least chance of a card of which something is doubted. */
const doubted = 0.65
/** Of one of which nothing is: less of a value or a name, since readers passed most of these. */
const leastChance: Readonly<Record<FactType, number>> = {
  date: 0.25,
  money: 0.25,
  quantity: 0.25,
  rank: 0.25,
  organization: 0.45,
  agreement: 0.25,
  acronym: 0.45,
  person: 0.45,
  place: 0.45,
  event: 0.45,
  commitment: doubted,
  definition: doubted,
  cause: doubted,
  list: doubted,
}
/** What a card's chance is worth: of amounts of money readers called nearly all a must, of figures more than of dates. */
const byImportance = { 1: 0.9, 2: 1, 3: 1.2 } as const
const byType: Readonly<Record<FactType, number>> = {
  date: 1,
  money: 1.4,
  quantity: 1.2,
  rank: 1.2,
  organization: 1,
  agreement: 1,
  acronym: 1,
  person: 1,
  place: 1,
  event: 1,
  commitment: 1,
  definition: 1,
  cause: 1,
  list: 1,
}
/** Letters, cells, labels and terms are asked by rules of their own: what they are worth is what their fact is. */
const ofImportance = { 1: 0.4, 2: 0.55, 3: 0.7 } as const

/** What stands behind a label, what a thing is: set out to be known, and as good as the best of prose. */
const byRule = { 1: 0.8, 2: 0.9, 3: 1 } as const

/** What readers let pass once in ten times at most. */
const vetoes: ReadonlySet<string> = new Set([
  'shown beside it',
  ...clauseRules.flatMap(({ name, isVeto }) => (isVeto ? [name] : [])),
  ...gapRules.flatMap(({ name, isVeto }) => (isVeto ? [name] : [])),
  ...valueRules.flatMap(({ doubt, isVeto }) => (isVeto ? [doubt] : [])),
])

/** Every card with its chance and its weight. */
export function weigh(cards: readonly CardDraft[], { title, blocks }: CardSource): CardDraft[] {
  const chanceOf = cardWeigher(knownOf(title, blocks))
  return cards.map((card) => {
    if (isByRule(card)) return { ...card, chance: 1, weight: byRule[card.importance] }
    if (!isOfProse(card) || isTerm(card)) return { ...card, chance: 1, weight: ofImportance[card.importance] }
    const chance = card.doubts.some((doubt) => vetoes.has(doubt)) ? 0 : chanceOf(card)
    return { ...card, chance, weight: chance * byImportance[card.importance] * byType[card.type] }
  })
}

/** Those of the weighed that are likely good. */
export const likelyOf = (weighed: readonly CardDraft[]): Outcome[] =>
  weighed.map((card) => (card.chance < leastChanceOf(card) ? unlikely(card) : card))

/** By the rule that tells most: a veto, or else the first. */
function unlikely(card: CardDraft): Refusal {
  const { fact, doubts } = card
  const rule = doubts.find((doubt) => vetoes.has(doubt)) ?? doubts[0]
  return { fact, why: whyOf(card) ?? 'unlikely', ...(rule !== undefined && { rule }) }
}

export const isOfProse = ({ direction }: CardDraft) =>
  !/^(?:expand|shorten|cell|label|kind|term|duty)$/.test(direction)

const isByRule = ({ direction }: CardDraft) => /^(?:label|kind|term|duty)$/.test(direction)

const leastChanceOf = ({ type, doubts }: CardDraft) => (doubts.length > 0 ? doubted : leastChance[type])

/** A term and its gloss, of which nothing is doubted. */
const isTerm = ({ kind, prompt, doubts }: CardDraft) =>
  kind === 'question' &&
  doubts.length === 0 &&
  /^What (?:is|was) an?\s|^What does “|^What does \p{Ll}|^What are \p{Ll}/u.test(prompt)

/** Of equal weight, the one that stands first comes first. */
export const bestFirst = (cards: readonly CardDraft[]): CardDraft[] =>
  cards.toSorted((a, b) => b.weight - a.weight)
