import { readFile } from 'node:fs/promises'
import { type DictionaryEntry, partsOfSpeech, type Sense } from '../../shared/contract/dictionary.ts'
import { keptLoad } from '../../shared/kept-load.ts'
import { baseForms } from './inflections.ts'
import { readSense, readWord, type SenseLine, type WordEntry } from './lines.ts'
import { type FindLine, openLines } from './packed-lines.ts'

/** The dictionary of English that the build makes. Its file is read when a word is first looked up. */
export class Dictionary {
  readonly #lines: () => Promise<FindLine>

  constructor(file: string) {
    this.#lines = keptLoad(async () => openLines(await readFile(file)))
  }

  /** A failure to read is not kept: the next call reads again. */
  async lookUp(text: string): Promise<readonly DictionaryEntry[]> {
    return lookUpIn(await this.#lines(), text)
  }
}

/** What a word of a text, in any of its forms, means. */
function lookUpIn(find: FindLine, text: string): readonly DictionaryEntry[] {
  for (const form of spellings(text)) {
    const found = entriesOf(find, form)
    if (found.length > 0) {
      const isName = /^\P{L}*\p{Lu}/u.test(text)
      return found.toSorted((a, b) => b.count - a.count).map((each) => entry(find, each, isName))
    }
  }
  return []
}

/** How a word may stand in the dictionary: as it is, of two words, and as one. */
function spellings(text: string): readonly string[] {
  const form = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .replace(/'s$/u, '')
  // A number is no word, and neither is the key of a sense.
  if (!/\p{L}/u.test(form)) return []
  const all = [form, form.replace(/\.$/u, ''), form.replaceAll('-', ' '), form.replaceAll('-', '')]
  return [...new Set(all)]
}

type FoundEntry = WordEntry & { readonly key: string }

/** The word itself, what it is an irregular form of, and what it may be a regular one of. */
function entriesOf(find: FindLine, form: string): readonly FoundEntry[] {
  const known = new Map<string, FoundEntry>()
  const take = (key: string, wanted: (entry: WordEntry) => boolean) => {
    const line = find(key)
    for (const entry of line === null ? [] : readWord(line).entries.filter(wanted))
      known.set(`${key}\t${entry.partOfSpeech}`, { ...entry, key })
  }
  take(form, () => true)
  const own = find(form)
  for (const { word, partOfSpeech } of own === null ? [] : readWord(own).formOf)
    take(word, (entry) => entry.partOfSpeech === partOfSpeech)
  for (const partOfSpeech of partsOfSpeech)
    for (const base of baseForms(form, partOfSpeech))
      take(base, (entry) => entry.partOfSpeech === partOfSpeech)
  return [...known.values()]
}

/** @param isName whether it stands there as a name does: else names come after words */
function entry(
  find: FindLine,
  { key, partOfSpeech, senses: keys }: FoundEntry,
  isName: boolean,
): DictionaryEntry {
  const all = keys.map((each) => readSense(find(each) ?? ''))
  const isWord = ({ words }: SenseLine) => words.includes(key)
  const lines = isName ? all : [...all.filter(isWord), ...all.filter((line) => !isWord(line))]
  // As it is written: with capitals, or an accent.
  const word = lines.flatMap(({ words }) => words).find((each) => each.toLowerCase() === key) ?? key
  const senses = lines.map(
    ({ meaning, examples, words }): Sense => ({
      meaning,
      examples,
      synonyms: words.filter((each) => each.toLowerCase() !== key),
    }),
  )
  return { word, partOfSpeech, senses }
}
