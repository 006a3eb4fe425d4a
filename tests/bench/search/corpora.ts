/** What is searched: the bundled document, a long one, a library of generated ones, and one of real texts. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../scripts/run.ts'
import type { Briefing } from '../../../src/core/model/document.ts'
import { type DataFile, dataFileOf, makeDataFile, readDataFile } from './data-file.ts'
import { makeDraw } from './draw.ts'
import { asMarkdown, law, type Writer } from './generate.ts'
import type { Plain } from './plain.ts'
import type { RealText } from './real-texts.ts'
import { compileText, type Unit, unitsOf } from './units.ts'
import { fitRankLaw, type RankLaw } from './zipf.ts'

export interface Corpus {
  readonly name: string
  readonly units: readonly Unit[]
  /** The one document, or null for a library, which lies in `folder`. */
  readonly briefing: Briefing | null
  readonly folder: string
  readonly documents: number
  readonly made: object
}

const bundled = join(ROOT, 'resources', 'briefings', 'us-japan-bilateral-cooperation-2014.txt')

export function readSeed(folder: string): Corpus {
  mkdirSync(folder, { recursive: true })
  const briefing = compileOrThrow('us-japan-bilateral-cooperation-2014.txt', readFileSync(bundled, 'utf8'))
  return { ...ofOne('seed document', briefing, folder), made: { from: 'the bundled document' } }
}

export async function makeLong(write: Writer, words: number, seed: number, folder: string): Promise<Corpus> {
  const briefing = compileOrThrow('long.md', asMarkdown(write({ seed, words })))
  if (!existsSync(dataFileOf(folder))) {
    const file = await makeDataFile(folder)
    await file.add(briefing)
    file.open(briefing.id)
    file.close()
  }
  return { ...ofOne('45,000 words', briefing, folder), made: { from: 'the generator', seed, law } }
}

function ofOne(name: string, briefing: Briefing, folder: string) {
  return { name, units: unitsOf(briefing), briefing, folder, documents: 1 }
}

/** Documents of uneven lengths, with `paragraphs` in all. */
export async function makeLibrary(
  write: Writer,
  size: { readonly documents: number; readonly paragraphs: number },
  seed: number,
  folder: string,
): Promise<Corpus> {
  const lengths = spread(size.documents, size.paragraphs, seed)
  const library = await fillLibrary(folder, lengths.length, (at) =>
    compileOrThrow(`${at}.md`, asMarkdown(write({ seed: seed + 1 + at, paragraphs: lengths[at] ?? 1 }))),
  )
  return { name: 'library', ...library, made: { from: 'the generator', seed, law } }
}

/** As many as there are, up to `most`. */
export async function makeRealLibrary(
  texts: readonly RealText[],
  most: number,
  folder: string,
): Promise<Corpus> {
  // Evenly from the whole list: else a small run would read the packages of one letter only.
  const step = Math.max(1, texts.length / most)
  const chosen = Array.from({ length: Math.min(most, texts.length) }, (_, at) => texts[Math.floor(at * step)])
  const library = await fillLibrary(folder, chosen.length, (at) => {
    const { name, text } = chosen[at] as RealText
    return compileText(name.endsWith('.md') || name.endsWith('.markdown') ? 'text.md' : 'text.txt', text)
  })
  const refused = chosen.length - library.documents
  return { name: 'real texts', ...library, made: { from: 'the texts of node_modules', refused } }
}

/** What was kept from a run before is read again: it is the same, unless the compiler has changed. */
async function fillLibrary(folder: string, count: number, compiled: (at: number) => Briefing | null) {
  if (existsSync(dataFileOf(folder))) {
    const kept = await readDataFile(folder)
    return { units: kept.flatMap(unitsOf), briefing: null, folder, documents: kept.length }
  }
  const file: DataFile = await makeDataFile(folder)
  const units: Unit[] = []
  let documents = 0
  for (let at = 0; at < count; at += 1) {
    const briefing = compiled(at)
    if (briefing === null) continue
    await file.add(briefing)
    for (const unit of unitsOf(briefing)) units.push(unit)
    documents += 1
  }
  file.close()
  return { units, briefing: null, folder, documents }
}

/** Shares a sum among documents by a log-normal law, each at least 3. */
function spread(documents: number, sum: number, seed: number): number[] {
  const draw = makeDraw(seed)
  const mean = sum / documents
  const lengths = Array.from({ length: documents }, () => draw.length(mean * 0.85, 0.6, 3, mean * 6))
  let rest = sum - lengths.reduce((all, one) => all + one, 0)
  while (rest !== 0) {
    const at = draw.below(documents)
    const step = Math.sign(rest)
    if ((lengths[at] ?? 0) + step < 3) continue
    lengths[at] = (lengths[at] ?? 0) + step
    rest -= step
  }
  return lengths
}

function compileOrThrow(name: string, text: string): Briefing {
  const briefing = compileText(name, text)
  if (briefing === null) throw new Error(`${name} could not be compiled.`)
  return briefing
}

export interface Description {
  readonly documents: number
  readonly paragraphs: number
  readonly words: number
  readonly distinctWords: number
  readonly zipf: RankLaw
}

/** What the reader of a report must know of a corpus. */
export function describeCorpus(corpus: Corpus, plain: Plain): Description {
  const counts = new Map<string, number>()
  for (const line of plain.lines)
    for (const word of line.split(' '))
      if (/^\p{L}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {
    ...corpus.made,
    documents: corpus.documents,
    paragraphs: corpus.units.length,
    words: plain.count,
    distinctWords: counts.size,
    zipf: fitRankLaw(counts.values()),
  }
}
