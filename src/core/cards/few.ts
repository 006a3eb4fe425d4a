/** The best of each sentence: of each type one, or two where both matter most. */
import { comparable } from '../text/normalize.ts'
import type { CardDraft } from './draft.ts'

/** Most cards made of one sentence, and of one type. */
const mostOfSentence = 4
const mostOfType = 2

/** Takes a sentence's cards best first. */
export function fewOf(cards: readonly CardDraft[]): CardDraft[] {
  const kept: CardDraft[] = []
  for (const card of cards) {
    const twins = kept.filter(({ type }) => type === card.type).length
    if (kept.some((other) => isSame(other.answer, card.answer))) continue
    if (kept.length < mostOfSentence && twins < mostOfType) kept.push({ ...card, nth: kept.length })
  }
  return kept
}

/** One is the other, or a part of it. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)]
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)
}
