/** The pictures of a deck's notes, by what the notes call them. */
import type { Dropped, SourceBlock } from '../../../core/model/document.ts'
import { Pictures, pictureLimits, whyNot } from '../../formats/pictures.ts'
import type { NotePicture } from '../plain-text.ts'
import type { DeckFile } from './package.ts'

export class DeckPictures {
  readonly #media: DeckFile['media']
  readonly #all = new Pictures(undefined)
  #asked = 0

  constructor(media: DeckFile['media']) {
    this.#media = media
  }

  get images(): ReadonlyMap<string, Uint8Array> {
    return this.#all.images
  }

  get dropped(): readonly Dropped[] {
    return this.#all.dropped
  }

  get notes(): readonly string[] {
    return this.#all.notes
  }

  /** A picture as a figure; null where it is left out, which is noted. */
  async take({ name, alt }: NotePicture): Promise<SourceBlock | null> {
    const told = { alt }
    // What stands in the address itself, or is somewhere else.
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(name)) return this.#all.find(name, told)
    this.#asked += 1
    // Beyond what is kept none need be unpacked.
    const bytes = this.#asked > pictureLimits.count ? null : await this.#bytesOf(name)
    if (bytes === null) return this.#all.absent(whyNot.unpacked, told)
    return bytes === 'large' ? this.#all.absent(whyNot.large, told) : this.#all.add(bytes, told)
  }

  /** Some programs write the name as an address. */
  async #bytesOf(name: string): Promise<Uint8Array | 'large' | null> {
    const bytes = await this.#media(name)
    return bytes ?? (name.includes('%') ? this.#media(decoded(name)) : null)
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
