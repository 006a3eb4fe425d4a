/** What is kept of a reading that no longer makes it: as an edit that holds it whole. */
import { describeAnchor } from '../anchor/describe.ts'
import type { PlacedCard } from '../model/card.ts'
import type { Block } from '../model/document.ts'
import type { CardEdit, FactEdit, OwnCard } from '../model/edits.ts'
import type { Fact } from '../model/fact.ts'
import type { Anchor } from '../model/mark.ts'
import type { Place, Span } from '../model/span.ts'

/** The texts of a document's blocks, by their ids. */
export type Texts = ReadonlyMap<string, string>

export const textsOf = (blocks: readonly Block[]): Texts => new Map(blocks.map(({ id, text }) => [id, text]))

const anchorOf = (texts: Texts, block: string, span: Span): Anchor =>
  describeAnchor({ id: block, text: texts.get(block) ?? '' }, span)

export const keptFact = (texts: Texts, fact: Fact, edit: FactEdit): FactEdit => ({
  ...edit,
  own: {
    type: fact.type,
    place: anchorOf(texts, fact.block, fact),
    sentence: anchorOf(texts, fact.block, fact.sentence),
    kept: fact,
  },
})

/** @param asked where the words stand that it asks for */
export const keptCard = (texts: Texts, card: PlacedCard, asked: Place, edit: CardEdit): CardEdit => ({
  ...edit,
  own: { fact: card.fact, sentence: anchorOf(texts, card.block, card.sentence), kept: { ...card, asked } },
})

/** A card of the user's own, whose fact is no longer there: it stands where that stood. */
export function placedCard(
  texts: Texts,
  edit: CardEdit,
  own: OwnCard,
  fact: Pick<Fact, 'block' | 'sentence'>,
): CardEdit {
  return { ...edit, own: { ...own, sentence: anchorOf(texts, fact.block, fact.sentence) } }
}
