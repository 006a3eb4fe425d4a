import { readFile } from 'node:fs/promises'
import { keptLoad } from '../../shared/kept-load.ts'
import { isRight, type KnownWords } from './is-right.ts'
import { suggestionsFor } from './suggestions.ts'
import { WordList } from './word-list.ts'

/** The check of spelling. Its file is read when a word is first checked. */
export class Spelling {
  readonly #list: () => Promise<WordList>

  constructor(file: string) {
    this.#list = keptLoad(async () => new WordList(await readFile(file)))
  }

  /** Those of the words that are misspelt. Rejects where the list cannot be read; the next call reads it again. */
  async misspelt(words: readonly string[], known: KnownWords): Promise<readonly string[]> {
    const list = await this.#list()
    return words.filter((word) => !isRight(word, list, known))
  }

  /** What may be meant by a misspelt word, the likeliest first, five at most. Rejects as above. */
  async suggest(word: string, known: KnownWords): Promise<readonly string[]> {
    return suggestionsFor(word, await this.#list(), known)
  }
}
