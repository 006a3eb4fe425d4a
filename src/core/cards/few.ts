/** The best of each sentence: of each type one, or two where both matter most. */
import { comparable } from '../text/normalize.ts'
import type { CardDraft, Outcome } from './draft.ts'
import type { Why } from './why.ts'

/** Most cards made of one sentence, and of one type. */
const mostOfSentence = 4
const mostOfType = 2

/** Takes the cards of each sentence best first. Letters and cells are asked by themselves. */
export function fewOf(cards: readonly CardDraft[]): Outcome[] {
  const kept = new Map<string, CardDraft[]>()
  return cards.map((card) => {
    if (!isOfProse(card)) return card
    const key = `${card.block}:${card.sentence.start}`
    const before = kept.get(key) ?? []
    const why = whyNot(card, before)
    if (why) return { fact: card.fact, why }
    kept.set(key, [...before, card])
    return { ...card, nth: before.length }
  })
}

export const isOfProse = ({ direction }: CardDraft) => !/^(?:expand|shorten|cell)$/.test(direction)

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
