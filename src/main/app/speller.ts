/** The check of spelling as the user has set it, with the words that are right for them. */
import type { English, Settings } from '../../shared/settings.ts'
import type { Data } from '../data/data.ts'
import { type KnownWords, plainForm } from '../dictionary/is-right.ts'
import type { Spelling } from '../dictionary/spelling.ts'
import type { DocumentWords } from '../library/document-words.ts'
import { readSettings } from './settings/settings.ts'

interface Sources {
  readonly spelling: Pick<Spelling, 'misspelt' | 'suggest'>
  readonly data: Pick<Data, 'open'>
  readonly documentWords: Pick<DocumentWords, 'atHand'>
  /** The language of the system, as a tag. */
  readonly systemLanguage: () => string
}

export class Speller {
  readonly #sources: Sources

  constructor(sources: Sources) {
    this.#sources = sources
  }

  /** Those of the words that are misspelt; none while the check is off. */
  async misspelt(words: readonly string[]): Promise<readonly string[]> {
    const known = await this.#known()
    return known === null ? [] : this.#sources.spelling.misspelt(words, known)
  }

  /** What may be meant by a misspelt word, the likeliest first. */
  async suggest(word: string): Promise<readonly string[]> {
    const known = await this.#known()
    return known === null ? [] : this.#sources.spelling.suggest(word, known)
  }

  /** What is right beside the list; null while nothing is checked. Without data nothing is written either. */
  async #known(): Promise<KnownWords | null> {
    const { data, documentWords, systemLanguage } = this.#sources
    const opened = await data.open()
    const settings = opened.ok ? readSettings(opened.value) : null
    if (settings === null || !settings.checkSpelling) return null
    return {
      english: englishOf(settings.english, systemLanguage()),
      own: new Map(settings.ownWords.map((word) => [plainForm(word), word])),
      document: await documentWords.atHand(),
    }
  }
}

/** American where the system speaks it, or no English; most other countries spell as Britain does. */
export function englishOf(chosen: Settings['english'], language: string): English {
  if (chosen !== 'system') return chosen
  const [tongue, region] = language.split('-')
  return tongue === 'en' && region !== undefined && region !== 'US' ? 'uk' : 'us'
}
