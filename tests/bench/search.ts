// How fast search answers and what it finds, beside MiniSearch and bare FTS5; and from a key to the painted answer.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { compareEngines } from './search/compare.ts'
import { type Corpus, makeLibrary, makeLong, makeRealLibrary, readSeed } from './search/corpora.ts'
import { makeWriter } from './search/generate.ts'
import { scoresMean } from './search/measure.ts'
import { hasLibrary, measurePainted, type Scene } from './search/painted.ts'
import { readRealTexts } from './search/real-texts.ts'
import { paintedLines } from './search/table.ts'
import { textsToType } from './search/texts.ts'
import { readVocabulary } from './search/vocabulary.ts'

const seed = 20_261
/** What a whole run takes, and `--quick`, by which one sees in two minutes that it works. */
const sizes = {
  whole: { words: 45_000, documents: 1_000, paragraphs: 60_000, real: 1_000, queries: 200, keys: 150 },
  quick: { words: 45_000, documents: 40, paragraphs: 2_400, real: 40, queries: 25, keys: 30 },
} as const
type Size = (typeof sizes)['whole' | 'quick']

const measured =
  'Engines: the same queries to each in turn, in one process (Node), in milliseconds; ratios are of Precis to the ' +
  'peer. Precis answers with excerpts and marks, as on screen; the peers with numbers only. In Precis and ' +
  'MiniSearch a word is also the beginning of one and may be misspelt (MiniSearch: prefix, fuzzy 0.2, AND; it has ' +
  'no phrases, so all of their words are asked for); in bare FTS5 (unicode61, bm25) a word is that word, phrases ' +
  'are quoted, beginnings have a star, and misspelt words find nothing. "heapMiB" and "processMiB" are the growth ' +
  'of the memory by each, in the order in which they were made; "sizeMiB" is what it stores.'

async function makeCorpora(folder: string, size: Size, withReal: boolean): Promise<Corpus[]> {
  const texts = readRealTexts()
  const vocabulary = readVocabulary(texts)
  console.log(
    `${vocabulary.real} words from ${texts.length} texts of packages, ${vocabulary.words.length} with made ones.`,
  )
  console.log('Making the documents: for a whole run this takes some minutes.')
  const write = makeWriter(vocabulary)
  return [
    readSeed(join(folder, 'seed')),
    await makeLong(write, size.words, seed, join(folder, 'long')),
    await makeLibrary(write, size, seed, join(folder, 'library')),
    ...(withReal ? [await makeRealLibrary(texts, size.real, join(folder, 'real'))] : []),
  ]
}

const painted =
  '"empty": milliseconds from a key event in an input that does nothing to the end of the frame after it. "palette": ' +
  'for the same keys, typed letter by letter after Ctrl+K, to the end of the frame in which the list of answers ' +
  'stands as it stays for that text; each text begins with an empty box, and each letter waits for the answer to the ' +
  'one before. Keys that leave the list as it is are left out ("unchanged"), and those whose text was typed before ("repeated"). "over" is the difference, at p95 at ' +
  'most the budget. "checked": texts after which the list was compared with what the engine says.'

/** Ctrl+K in both documents, and in the library where the build has that. */
async function measureWindow(corpora: readonly Corpus[], keys: number, electron: string) {
  console.log(`\nFrom a key to the painted answer, in milliseconds:`)
  if (!hasLibrary) console.log('The library is not measured in the window: this build has no search of it.')
  const measuredHere: Record<string, object> = {}
  for (const { name, folder, units, briefing } of corpora) {
    if (briefing === null && !(hasLibrary && name === 'library')) continue
    const scene: Scene = {
      name,
      userData: folder,
      document: briefing?.id ?? null,
      texts: textsToType(units, seed),
      keys,
      budget: briefing === null ? 50 : 16,
    }
    const figures = await measurePainted(electron, scene)
    measuredHere[name] = figures
    for (const line of paintedLines(name, figures)) console.log(line)
  }
  return measuredHere
}

const options = {
  quick: { type: 'boolean', default: false },
  // Only 'engines', or only 'window'.
  only: { type: 'string' },
  // A folder in which the documents are kept, and taken from where they are there.
  keep: { type: 'string' },
  date: { type: 'string' },
} as const

async function main(): Promise<void> {
  const { values } = parseArgs({ options })
  const { quick, only, keep } = values
  const size = quick ? sizes.quick : sizes.whole
  const machine = describeMachine()
  const electron = await resolveElectron()
  const folder = keep === undefined ? mkdtempSync(join(tmpdir(), 'precis-bench-')) : resolve(keep)
  mkdirSync(folder, { recursive: true })
  try {
    const corpora = await makeCorpora(folder, size, only !== 'window')
    const engines: Record<string, object> = {}
    for (const corpus of only === 'window' ? [] : corpora)
      engines[corpus.name] = await compareEngines(corpus, size.queries, seed)
    const keys = only === 'engines' ? {} : await measureWindow(corpora, size.keys, electron.path)
    const versions = describeVersions(electron.path)
    const meta = { date: values.date ?? null, machine, versions, quick, seed, n: size }
    writeReport('search', { measured, scores: scoresMean, painted, ...meta, engines, keys })
  } finally {
    if (keep === undefined) await removeFolder(folder)
  }
}

await main()
