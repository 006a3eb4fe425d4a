import type { Card } from '../model/card.ts'
import type { Block, Briefing } from '../model/document.ts'
import type { Fact, FactType, Importance } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import { hasPages } from '../model/page.ts'
import type { Span } from '../model/span.ts'
import { shownName } from '../text/shown-name.ts'
import type { Heading } from './part.ts'

/** A card with all that is needed to ask it: nothing else of its document has to be at hand. */
export interface DeckCard {
  /** Names it among the cards of all documents. */
  readonly key: string
  /** A key that siblings, the cards of one fact, have in common. */
  readonly note: string
  readonly document: string
  /** The section of its block; null where that is not in the document. */
  readonly section: string | null
  readonly card: Card
  /** What kind of fact it asks for; null where that is gone. */
  readonly type: FactType | null
  /** Of its fact; the middle for a card without one: somebody thought it worth making. */
  readonly importance: Importance
  /** Its place in reading order among the cards of its document; what has no place in the text comes last. */
  readonly place: number
  /** Null where its sentence is no longer in the document. */
  readonly source: DeckSource | null
  /** The document's date; null where the card asks for a date, since the year would be half its answer. */
  readonly date: string | null
}

/** Where a card comes from: offsets in the block's text. */
export interface DeckSource {
  readonly text: string
  readonly sentence: Span
  /** The fact in the sentence; null where it stands elsewhere. */
  readonly fact: Span | null
  /** The printed page on which the text begins; null where there is none. */
  readonly page: number | null
}

export interface Deck {
  readonly document: string
  readonly title: string
  /** The headings, in reading order. */
  readonly headings: readonly Heading[]
  /** The cards in the order in which new ones are learned. */
  readonly cards: readonly DeckCard[]
}

/** Names a card among those of all documents. */
export const keyOf = (document: string, card: string): string => `${document} ${card}`

/**
 * The cards of a document, with sections mixed: what matters most first, and of that one card of each section in
 * reading order, then a second of each, and so on. The same document always gives the same order.
 */
export function deckOf(briefing: Briefing): Deck {
  const { id, title, date } = briefing
  const facts = new Map(briefing.facts.map((fact) => [fact.id, fact]))
  const blocks = new Map(briefing.blocks.map((block) => [block.id, block]))
  const isPaged = hasPages(briefing.source.kind)
  const placeOf = placesOf(briefing)
  const cards = mixSections(briefing, facts).map((card): DeckCard => {
    const fact = facts.get(card.fact ?? '')
    const block = blocks.get(card.block ?? '')
    return {
      key: keyOf(id, card.id),
      // A card that asks for no fact has no siblings.
      note: keyOf(id, card.fact ?? card.id),
      document: id,
      section: block?.section ?? null,
      card,
      type: fact?.type ?? null,
      importance: fact?.importance ?? 2,
      place: placeOf.get(card.id) ?? 0,
      source: sourceOf(card, fact, block, isPaged),
      date: fact?.type === 'date' ? null : date,
    }
  })
  const headings = briefing.sections.map(({ id, level, title }) => ({ id, level, title }))
  return { document: id, title: shownName(title), headings, cards }
}

/** The cards of several documents, mixed: the first of each in their order, then the second of each. */
export function mixDecks(decks: readonly Deck[]): readonly DeckCard[] {
  return decks.length === 1 ? (decks[0]?.cards ?? []) : takeTurns(decks.map(({ cards }) => cards))
}

function placesOf({ blocks, cards }: Briefing): ReadonlyMap<string, number> {
  const orderOf = new Map(blocks.map(({ id }, order) => [id, order]))
  const blockOf = ({ block }: Card) => orderOf.get(block ?? '') ?? blocks.length
  const startOf = ({ sentence }: Card) => sentence?.start ?? 0
  return new Map(
    cards
      .toSorted((a, b) => blockOf(a) - blockOf(b) || startOf(a) - startOf(b))
      .map(({ id }, place) => [id, place]),
  )
}

function mixSections({ sections, cards }: Briefing, facts: ReadonlyMap<string, Fact>): readonly Card[] {
  const sectionOf = new Map(
    sections.flatMap(({ blocks }, order) => blocks.map((block) => [block, order] as const)),
  )
  const byImportance = groupBy(cards, ({ fact }) => facts.get(fact ?? '')?.importance ?? 1)
  return [...byImportance]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([, tier]) => {
      const bySection = groupBy(tier, ({ block }) => sectionOf.get(block ?? '') ?? sections.length)
      return takeTurns([...bySection].toSorted(([a], [b]) => a - b).map(([, each]) => each))
    })
}

/** One of each list, then the next of each, until all are taken. */
function takeTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => (turn < list.length ? [list[turn] as T] : [])),
  ).flat()
}

function sourceOf(
  card: Card,
  fact: Fact | undefined,
  block: Block | undefined,
  isPaged: boolean,
): DeckSource | null {
  if (card.sentence === null || block === undefined) return null
  const { text } = block
  const { start, end } = card.sentence
  if (start >= end || end > text.length) return null
  const inside = fact !== undefined && fact.block === card.block && fact.start >= start && fact.end <= end
  return {
    text,
    sentence: card.sentence,
    fact: inside ? answerSpan(text, card, fact) : null,
    page: isPaged ? (block.page ?? null) : null,
  }
}

/** The fact, and what the answer joins to it: "Lund and Orm" stands underlined as a whole. */
function answerSpan(text: string, { answer, sentence }: Card, { start, end }: Fact): Span {
  const whole = text.indexOf(answer, Math.max(sentence?.start ?? 0, end - answer.length))
  const isAround = whole >= 0 && whole <= start && whole + answer.length >= end
  return isAround && whole + answer.length <= (sentence?.end ?? 0)
    ? { start: whole, end: whole + answer.length }
    : { start, end }
}
