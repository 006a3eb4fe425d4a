/** The pictures of cards that leave as a deck. */
import { applyEdits } from '../../../core/edits/apply-edits.ts'
import type { Card } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { Edits } from '../../../core/model/edits.ts'
import type { Media } from '../../exchange/apkg.ts'
import type { ExchangePicture } from '../../exchange/exchange-card.ts'
import type { ServedFigure } from '../../library/figures.ts'

const extensions = { 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const

export class LeavingPictures {
  readonly #read: (hash: string) => Promise<ServedFigure | null>
  /** By their hashes, the names under which they leave. */
  readonly #names = new Map<string, string>()
  readonly #media = new Map<string, Uint8Array>()

  /** @param read reads a picture by its hash; null where it is not there */
  constructor(read: (hash: string) => Promise<ServedFigure | null>) {
    this.#read = read
  }

  /** The files, by their names. */
  get media(): Media {
    return this.#media
  }

  /** Reads what the cards of a document show. */
  async readAll(briefing: Briefing, edits: Edits): Promise<void> {
    for (const { pictures = [] } of applyEdits(briefing, edits).cards)
      for (const { image } of pictures) {
        if (this.#names.has(image)) continue
        const figure = await this.#read(image)
        if (figure === null) continue
        // One folder holds the pictures of all decks: the name is of what it shows.
        const name = `precis-${image.slice(0, 32)}.${extensions[figure.type]}`
        this.#names.set(image, name)
        this.#media.set(name, figure.bytes)
      }
  }

  /** Those of a card that were read. */
  of({ pictures = [] }: Card): readonly ExchangePicture[] {
    return pictures.flatMap(({ side, image, alt }) => {
      const name = this.#names.get(image)
      return name === undefined ? [] : [{ side, name, alt }]
    })
  }
}
