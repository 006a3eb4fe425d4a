/** A file of cards on its way in. */
import type { Cards, CardsRequest } from '../engine/protocol.ts'
import { limits } from '../exchange/anki-limits.ts'
import { ChosenFile } from './chosen-file.ts'

/** What reads a file of cards; the engine's host is one. */
export interface CardReader {
  readCards(
    request: CardsRequest,
  ): Promise<
    | { readonly ok: true; readonly value: Cards }
    | { readonly ok: false; readonly error: 'cancelled' | { readonly why: string } }
  >
  cancel(): void
}

/** What was read, and for which document. */
export interface ReadCardFile extends Cards {
  readonly document: string
}

export class CardFiles extends ChosenFile<Cards> {
  constructor(reader: CardReader) {
    super({
      read: (request) => reader.readCards({ kind: 'cards', ...request }),
      cancel: () => reader.cancel(),
      unreadable: 'cards-unreadable',
      most: limits.bytes,
      mostSaid: '20 MB',
    })
  }
}
