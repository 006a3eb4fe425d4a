/**
 * The words of English for the check of spelling, as one text: sorted lines, each a word in ASCII with two signs, which
 * tell how common it is and where it is spelt so. As a text they take a megabyte of memory; as strings in a set, several.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { English } from '../../shared/settings.ts'

export interface ListedWord {
  /** From 0, the commonest, to `rarest`; `notOffered` for what is right, but is not to be suggested. */
  readonly rank: number
  /** Where it is spelt so. */
  readonly place: English | 'both'
}

export const rarest = 8
export const notOffered = 9

const signs: Readonly<Record<ListedWord['place'], string>> = { both: '+', us: 'u', uk: 'k' }
const places: Readonly<Record<string, ListedWord['place']>> = { '+': 'both', u: 'us', k: 'uk' }
/** Signs behind the word of a line. */
const signLength = 2

/** @param words of ASCII letters, apostrophes and hyphens */
export function packWords(words: ReadonlyMap<string, ListedWord>): Uint8Array {
  const lines = [...words]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { rank, place }]) => `${word}${rank}${signs[place]}\n`)
  return deflateRawSync(lines.join(''), { level: 9 })
}

export class WordList {
  readonly #lines: string

  /** @throws where the bytes are none that `packWords` made */
  constructor(packed: Uint8Array) {
    this.#lines = inflateRawSync(packed).toString('latin1')
  }

  /** What is told of a word, as it is written; null where it is not there. */
  find(word: string): ListedWord | null {
    const lines = this.#lines
    // Where a line begins, both: the word stands between them, if anywhere.
    let low = 0
    let high = lines.length
    while (low < high) {
      const from = startOfLine(lines, (low + high) >> 1)
      const end = lines.indexOf('\n', from)
      const known = lines.slice(from, end - signLength)
      if (known === word) return toldBy(lines.slice(end - signLength, end))
      if (known < word) low = end + 1
      else high = from
    }
    return null
  }

  /** Calls for each word of a length from `shortest` to `longest`, in their order. */
  forEach(shortest: number, longest: number, use: (word: string, told: ListedWord) => void): void {
    const lines = this.#lines
    for (let from = 0; from < lines.length; ) {
      const end = lines.indexOf('\n', from)
      const length = end - signLength - from
      if (length >= shortest && length <= longest)
        use(lines.slice(from, end - signLength), toldBy(lines.slice(end - signLength, end)))
      from = end + 1
    }
  }
}

const startOfLine = (lines: string, at: number): number =>
  at === 0 ? 0 : lines.lastIndexOf('\n', at - 1) + 1

const toldBy = (told: string): ListedWord => ({
  rank: Number(told[0]),
  place: places[told[1] ?? ''] ?? 'both',
})
