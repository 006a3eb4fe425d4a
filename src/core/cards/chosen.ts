/** The best cards, up to the density, sections evenly served. */
import { countWords } from '../text/words.ts'
import type { CardDraft, Outcome } from './draft.ts'
import type { CardSource } from './settings.ts'
import { bestFirst } from './weighed.ts'

/** At most one card for so many words of text. */
const wordsPerCard = 40

/** Deals places to sections in turn: the next goes to the best card of the section that has fewest for its words. */
export function chosenOf(cards: readonly CardDraft[], { blocks }: Pick<CardSource, 'blocks'>): Outcome[] {
  const { words, sections, total } = countSections(blocks)
  const given = new Map<string, number>()
  const turns = new Map<CardDraft, number>()
  for (const card of bestFirst(cards)) {
    const section = sections.get(card.block) ?? ''
    const count = (given.get(section) ?? 0) + 1
    given.set(section, count)
    turns.set(card, count / Math.max(1, words.get(section) ?? 1))
  }
  const turnOf = (card: CardDraft) => turns.get(card) ?? 0
  const places = Math.max(1, Math.floor(total / wordsPerCard))
  const chosen = new Set(cards.toSorted((a, b) => turnOf(a) - turnOf(b)).slice(0, places))
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
