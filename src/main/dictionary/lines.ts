/**
 * The lines of the dictionary. A word, in small letters, tells its entries and the words that it is an irregular form of:
 * fields set apart by tabs, such as `v 120 3f 9a` (a verb, met 120 times in the texts that were counted, with two senses)
 * and `>v go`. A sense, by its number, tells its meaning, its examples and the words that have it.
 */
import { type PartOfSpeech, partsOfSpeech, type Sense } from '../../shared/contract/dictionary.ts'

export interface WordLine {
  readonly entries: readonly WordEntry[]
  readonly formOf: readonly { readonly partOfSpeech: PartOfSpeech; readonly word: string }[]
}

export interface WordEntry {
  readonly partOfSpeech: PartOfSpeech
  /** How often it was met. */
  readonly count: number
  /** Keys of senses, the commonest first. */
  readonly senses: readonly string[]
}

export interface SenseLine extends Pick<Sense, 'meaning' | 'examples'> {
  readonly words: readonly string[]
}

/** No word begins with this sign. */
export const senseKey = (number: number): string => `#${number.toString(36)}`

const letters: Readonly<Record<PartOfSpeech, string>> = { noun: 'n', verb: 'v', adjective: 'a', adverb: 'r' }
const partOf = (letter: string | undefined): PartOfSpeech =>
  partsOfSpeech.find((part) => letters[part] === letter) ?? 'noun'

export const writeWord = ({ entries, formOf }: WordLine): string =>
  [
    ...entries.map(({ partOfSpeech, count, senses }) =>
      [letters[partOfSpeech], count, ...senses.map((key) => key.slice(1))].join(' '),
    ),
    ...formOf.map(({ partOfSpeech, word }) => `>${letters[partOfSpeech]} ${word}`),
  ].join('\t')

export function readWord(line: string): WordLine {
  const fields = line.split('\t')
  return {
    entries: fields
      .filter((field) => !field.startsWith('>'))
      .map((field) => {
        const [letter, count, ...senses] = field.split(' ')
        return { partOfSpeech: partOf(letter), count: Number(count), senses: senses.map((key) => `#${key}`) }
      }),
    formOf: fields
      .filter((field) => field.startsWith('>'))
      .map((field) => ({ partOfSpeech: partOf(field[1]), word: field.slice(3) })),
  }
}

export const writeSense = ({ meaning, examples, words }: SenseLine): string =>
  [meaning, examples.join('|'), words.join('|')].join('\t')

export function readSense(line: string): SenseLine {
  const [meaning = '', examples = '', words = ''] = line.split('\t')
  return { meaning, examples: examples.split('|').filter(Boolean), words: words.split('|') }
}
