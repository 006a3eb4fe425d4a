/** The command line: compiles and searches one document, without a window. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { compile, indexed } from '../../src/core/compile.ts'
import type { Briefing, SourceDocument } from '../../src/core/model/document.ts'
import { err, ok, type Result } from '../../src/core/model/result.ts'
import { buildIndex, loadIndex } from '../../src/core/search/lunr-index.ts'
import { largestFile } from '../../src/main/formats/accepted.ts'
import { readDocument } from '../../src/main/formats/formats.ts'
import { besidesOf } from '../../src/main/pictures/besides.ts'
import { takePictures } from '../../src/main/pictures/figures.ts'
import { recogniser } from '../../src/main/recognition/tesseract.ts'
import { english } from '../../src/shared/messages/en/catalogue.ts'
import { printCards, sampleOf } from '../sample.ts'
import { scoreDocument } from '../score.ts'

const usage =
  'usage: precis compile FILE [--index] | precis search FILE QUERY [--limit N] | precis score FILE | precis cards FILE [--sample N --seed S]'
const defaultLimit = 20

interface Invocation {
  readonly verb: 'compile' | 'search' | 'score' | 'cards'
  readonly file: string
  readonly query: string
  readonly index: boolean
  readonly limit: number
  /** How many cards, and by which seed; null for all. */
  readonly sample: { readonly count: number; readonly seed: number } | null
}

const wholeNumber = /^[1-9]\d{0,6}$/

function parseArguments(args: readonly string[]): Invocation | null {
  const [verb, file, ...rest] = args
  if (file === undefined || file === '') return null
  const plain = { file, query: '', index: false, limit: defaultLimit, sample: null }
  if (verb === 'score') return rest.length === 0 ? { verb, ...plain } : null
  if (verb === 'cards') return parseSample(rest, { verb, ...plain })
  if (verb === 'compile') {
    const index = rest.length === 1 && rest[0] === '--index'
    return rest.length === 0 || index ? { verb, ...plain, index } : null
  }
  if (verb !== 'search') return null
  const [query, ...options] = rest
  if (query === undefined) return null
  if (options.length === 0) return { verb, ...plain, query }
  const [flag, count, ...more] = options
  if (flag !== '--limit' || more.length > 0 || !wholeNumber.test(count ?? '')) return null
  return { verb, ...plain, query, limit: Number(count) }
}

function parseSample(rest: readonly string[], command: Invocation): Invocation | null {
  if (rest.length === 0) return command
  const [sample, count = '', seedFlag, seed = ''] = rest
  if (rest.length !== 4 || sample !== '--sample' || seedFlag !== '--seed') return null
  if (!wholeNumber.test(count) || !wholeNumber.test(seed)) return null
  return { ...command, sample: { count: Number(count), seed: Number(seed) } }
}

async function readSource(file: string): Promise<Result<SourceDocument, string>> {
  try {
    const info = await stat(file)
    if (info.isDirectory()) return err('is a folder')
    if (!info.isFile()) return err('is not a regular file')
    if (info.size > largestFile) return err('is larger than 64 MB')
    const read = await readDocument({
      bytes: await readFile(file),
      name: basename(file),
      besides: besidesOf(file),
      recognise: recogniser(() => {}),
    })
    return read.ok ? ok(takePictures(read.value, () => performance.now()).document) : read
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return err('does not exist')
    return err(code === 'EACCES' || code === 'EPERM' ? 'may not be read' : 'could not be read')
  }
}

/** What is answered, and what is said of a failure. */
export interface Output {
  readonly print: (text: string) => Promise<void>
  readonly complain: (text: string) => void
}

/** @returns the exit code: 0, 1 (the document) or 2 (the usage) */
export async function runCommand(args: readonly string[], { print, complain }: Output): Promise<number> {
  const command = parseArguments(args)
  if (!command) {
    complain(`${usage}\n`)
    return 2
  }
  const source = await readSource(command.file)
  if (!source.ok) {
    complain(`precis: ${command.file.replace(/\s+/g, ' ')}: ${source.error}\n`)
    return 1
  }
  if (command.verb === 'score') {
    await print(
      `${JSON.stringify(
        scoreDocument(source.value, () => performance.now()),
        null,
        1,
      )}\n`,
    )
    return 0
  }
  const briefing = compile(source.value)
  if (command.verb === 'cards') {
    const { cards } = briefing
    const { sample } = command
    await print(printCards(briefing, sample ? sampleOf(cards, sample.count, sample.seed) : cards))
    return 0
  }
  const reply =
    command.verb === 'compile' ? (command.index ? indexed(briefing) : briefing) : search(briefing, command)
  await print(`${JSON.stringify(reply, null, command.verb === 'compile' ? 1 : 0)}\n`)
  return 0
}

function search(briefing: Briefing, { query, limit }: Invocation) {
  const { hits, ...told } = loadIndex(buildIndex(briefing), briefing).search(query, limit)
  return {
    hits: hits.map(({ block, score, excerpt, marks }) => ({ block, score, excerpt, marks })),
    note: english.searchNotes.of(told),
  }
}
