/** The cards of a deck, for a document that is here. */
import { err, ok, type Result } from '../../../core/model/result.ts'
import { limits } from '../anki-limits.ts'
import { FileRefusal } from '../everything/refusal.ts'
import type { ReadCards, SkippedRow } from '../read-anki-text.ts'
import { openCollection } from './collection.ts'
import { openDeck } from './package.ts'
import { readNotes } from './read-deck.ts'

/** An error goes on from the file's name: "holds no deck of Anki". @param onSlice told now and then */
export async function readDeckCards(path: string, onSlice: () => void): Promise<Result<ReadCards, string>> {
  try {
    const file = await openDeck(path)
    file.close()
    const collection = openCollection(file.collection)
    try {
      const skipped: SkippedRow[] = []
      const { groups } = readNotes(collection, onSlice, (row, why) => skipped.push({ row, why }))
      const cards = [...groups.values()].flat().flatMap((note) => note.cards)
      if (cards.length + skipped.length === 0) return err('holds no cards')
      const notes = cards.length > limits.cards ? ['Only the first 10,000 cards are taken.'] : []
      return ok({
        cards: cards.slice(0, limits.cards).map(({ ord: _, ...card }) => card),
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
