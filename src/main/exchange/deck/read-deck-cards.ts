/** The cards of a deck, for a document that is here. */
import { err, ok, type Result } from '../../../core/model/result.ts'
import { onlyPicture, type ReadCard } from '../anki-cards.ts'
import { limits } from '../anki-limits.ts'
import { FileRefusal } from '../everything/refusal.ts'
import type { ReadCards, SkippedRow } from '../read-anki-text.ts'
import { openCollection } from './collection.ts'
import type { DeckCard } from './note-cards.ts'
import { openDeck } from './package.ts'
import { readNotes } from './read-deck.ts'

/** Pictures belong to a document, and these cards come into another. */
function withoutPictures(
  { ord: _, pictures, ...card }: DeckCard,
  skip: (why: string) => void,
): readonly ReadCard[] {
  if (pictures.length === 0) return [card]
  if (card.prompt === '' || card.answer === '') {
    skip(onlyPicture[card.prompt === '' ? 'question' : 'answer'])
    return []
  }
  skip('A picture or sound of it was left out.')
  return [{ ...card, partial: true, note: null }]
}

/** An error goes on from the file's name: "holds no deck of Anki". @param onSlice told now and then */
export async function readDeckCards(path: string, onSlice: () => void): Promise<Result<ReadCards, string>> {
  try {
    const file = await openDeck(path)
    file.close()
    const collection = openCollection(file.collection)
    try {
      const skipped: SkippedRow[] = []
      const { groups } = readNotes(collection, onSlice, (row, why) => skipped.push({ row, why }))
      const kept = [...groups.values()]
        .flat()
        .flatMap(({ cards, number }) =>
          cards.flatMap((card) => withoutPictures(card, (why) => skipped.push({ row: number, why }))),
        )
      if (kept.length + skipped.length === 0) return err('holds no cards')
      const notes = kept.length > limits.cards ? ['Only the first 10,000 cards are taken.'] : []
      return ok({
        cards: kept.slice(0, limits.cards),
        skipped,
        notes,
      })
    } finally {
      collection.close()
    }
  } catch (cause) {
    if (cause instanceof FileRefusal) return err(cause.message)
    throw cause
  }
}
