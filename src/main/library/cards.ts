/** A file of cards on its way in. */
import type { CardsFile, CardsRequest } from '../engine/protocol.ts'
import { deckLimits } from '../exchange/deck/limits.ts'
import { ChosenFile, type FileAnswer, type ForDocument } from './chosen-file.ts'

/** What reads a file of cards; the engine's host is one. */
export interface CardReader {
  readCards(request: CardsRequest): Promise<FileAnswer<CardsFile>>
  cancel(): void
}

/** What was read, and for which document. */
export interface ReadCardFile extends CardsFile {
  readonly document: string
}

export class CardFiles extends ChosenFile<ReadCardFile, ForDocument> {
  constructor(reader: CardReader) {
    super({
      read: async (file, { document, blocks }) => {
        const read = await reader.readCards({ kind: 'cards', ...file, blocks })
        return read.ok ? { ok: true, value: { ...read.value, document } } : read
      },
      cancel: () => reader.cancel(),
      unreadable: 'cards-unreadable',
      // A text may hold far less, but a deck its media.
      most: deckLimits.file,
      mostSaid: deckLimits.fileSaid,
    })
  }
}
