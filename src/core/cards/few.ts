/** The best cards of each sentence. */
import { comparable } from '../text/normalize.ts'
import type { CardDraft, Outcome } from './draft.ts'
import { bestFirst, isOfProse } from './weighed.ts'
import type { Why } from './why.ts'

/** Most cards made of one sentence, and of one type. */
const mostOfSentence = 4
const mostOfType = 2
/** What each further card of a sentence keeps of its weight: other sentences come first. */
const later = 0.8

/** Letters and cells are asked by themselves. */
export function fewOf(cards: readonly CardDraft[]): Outcome[] {
  const kept = new Map<string, CardDraft[]>()
  const outcomes = new Map<CardDraft, Outcome>()
  for (const card of bestFirst(cards)) {
    const key = `${card.block}:${card.sentence.start}`
    const before = kept.get(key) ?? []
    const why = isOfProse(card) ? whyNot(card, before) : null
    if (why) outcomes.set(card, { fact: card.fact, why })
    else if (isOfProse(card)) {
      kept.set(key, [...before, card])
      outcomes.set(card, { ...card, weight: card.weight * later ** before.length })
    }
  }
  return cards.map((card) => outcomes.get(card) ?? card)
}

function whyNot(card: CardDraft, before: readonly CardDraft[]): Why | null {
  if (before.some(({ answer }) => isSame(answer, card.answer))) return 'same-sentence'
  const ofType = before.filter(({ type }) => type === card.type)
  return before.length < mostOfSentence && ofType.length < mostOfType ? null : 'enough-of-sentence'
}

/** One is the other, or a part of it. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)]
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)
}
