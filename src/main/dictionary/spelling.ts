import { readFile } from 'node:fs/promises'
import { isRight, type KnownWords } from './is-right.ts'
import { suggestionsFor } from './suggestions.ts'
import { WordList } from './word-list.ts'

/** The check of spelling. Its file is read when a word is first checked. */
export class Spelling {
  readonly #file: string
  #list: Promise<WordList> | null = null

  constructor(file: string) {
    this.#file = file
  }

  /** Those of the words that are misspelt. Rejects where the list cannot be read; the next call reads it again. */
  async misspelt(words: readonly string[], known: KnownWords): Promise<readonly string[]> {
    const list = await this.#open()
    return words.filter((word) => !isRight(word, list, known))
  }

  /** What may be meant by a misspelt word, the likeliest first, five at most. Rejects as above. */
  async suggest(word: string, known: KnownWords): Promise<readonly string[]> {
    return suggestionsFor(word, await this.#open(), known)
  }

  async #open(): Promise<WordList> {
    this.#list ??= readFile(this.#file).then((packed) => new WordList(packed))
    try {
      return await this.#list
    } catch (cause) {
      this.#list = null
      throw cause
    }
  }
}
