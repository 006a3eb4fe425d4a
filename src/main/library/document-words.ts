/** The words of the document at hand: whoever writes about it uses its names and its letters for things. */
import type { Block, Section } from '../../core/model/document.ts'
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import { folded } from '../dictionary/is-right.ts'
import { openedLast } from '../store/documents.ts'
import type { Briefings } from './briefings.ts'

/** Words as they are written, by what the check of spelling knows them by. */
type Words = ReadonlyMap<string, string>

const none: Words = new Map()

export class DocumentWords {
  readonly #briefings: Pick<Briefings, 'peek'>
  readonly #data: Pick<Data, 'open'>
  /** Those of one document. */
  #held: { readonly id: string; readonly words: Promise<Words> } | null = null

  constructor(briefings: Pick<Briefings, 'peek'>, data: Pick<Data, 'open'>) {
    this.#briefings = briefings
    this.#data = data
  }

  /** The words of the document that was opened last; none where it cannot be read. */
  async atHand(): Promise<Words> {
    const opened = await this.#data.open()
    const id = opened.ok ? openedLast(opened.value) : null
    if (id === null) return none
    if (this.#held?.id !== id) this.#held = { id, words: this.#read(id) }
    return this.#held.words
  }

  forget(id: string): void {
    if (this.#held?.id === id) this.#held = null
  }

  forgetAll(): void {
    this.#held = null
  }

  async #read(id: string): Promise<Words> {
    try {
      const briefing = await this.#briefings.peek(id)
      return briefing === null ? none : wordsOf(briefing)
    } catch (cause) {
      logError(`The words of document ${id} cannot be read`, cause)
      return none
    }
  }
}

interface Text {
  readonly title: string
  readonly sections: readonly Pick<Section, 'title'>[]
  readonly blocks: readonly Pick<Block, 'text'>[]
}

/** Every word of the text and its headings; of one that is written in several ways the first. */
export function wordsOf({ title, sections, blocks }: Text): Words {
  const words = new Map<string, string>()
  // Most words stand in a text many times, and to fold one takes longer than to find it.
  const taken = new Set<string>()
  const take = (text: string) => {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
      if (taken.has(word)) continue
      taken.add(word)
      const key = folded(word)
      if (!words.has(key)) words.set(key, word.replace(/['’]s$/u, ''))
    }
  }
  take(title)
  for (const section of sections) take(section.title ?? '')
  for (const { text } of blocks) take(text)
  return words
}
