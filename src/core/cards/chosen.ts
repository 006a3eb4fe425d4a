/** The best cards, up to the density, no section far beyond its share. */
import { countWords } from '../text/words.ts'
import type { CardDraft, Outcome } from './draft.ts'
import type { CardSource } from './settings.ts'
import { bestFirst } from './weighed.ts'

/** At most one card for so many words of text. */
const wordsPerCard = 40

/** A section has its share of places; short ones have the share of so many words, since what they say is no less. */
const leastShared = 4 * wordsPerCard

/** The best first; what stands beyond the share of its section counts for less with each card before it. */
export function chosenOf(cards: readonly CardDraft[], { blocks }: Pick<CardSource, 'blocks'>): Outcome[] {
  const { words, sections, total } = countSections(blocks)
  const given = new Map<string, number>()
  const worth = new Map<CardDraft, number>()
  for (const card of bestFirst(cards)) {
    const section = sections.get(card.block) ?? ''
    const count = (given.get(section) ?? 0) + 1
    given.set(section, count)
    const share = Math.max(leastShared, words.get(section) ?? 0) / wordsPerCard
    worth.set(card, card.weight / Math.max(1, count / share))
  }
  const worthOf = (card: CardDraft) => worth.get(card) ?? 0
  const places = Math.max(1, Math.floor(total / wordsPerCard))
  const chosen = new Set(cards.toSorted((a, b) => worthOf(b) - worthOf(a)).slice(0, places))
  return cards.map((card) => (chosen.has(card) ? card : { fact: card.fact, why: 'enough' }))
}

function countSections(blocks: CardSource['blocks']) {
  const words = new Map<string, number>()
  const counts = blocks.map(({ section, text }) => {
    const count = countWords(text)
    words.set(section, (words.get(section) ?? 0) + count)
    return count
  })
  const sections = new Map(blocks.map(({ id, section }) => [id, section]))
  return { words, sections, total: counts.reduce((sum, count) => sum + count, 0) }
}
