// How many words of each format the engine reads in a second, and how much memory it takes for it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { electronEnv, ROOT } from '../../scripts/run.ts'
import { asHtml, asMarkdown, asText, makeLongText } from './long-text.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { summarize } from './stats.ts'

const measured =
  'The built engine, in a process of its own (Electron as Node), reads one text of about 10,000 words in each ' +
  'format: from the request to the answer with the compiled document and its search index, both as JSON. ' +
  '"first" is the first document of a new process, with loading what the format needs; "second" is the same ' +
  'file once more. "peakMiB" is the most resident memory up to the end of the first, "idleMiB" before it. ' +
  'Ratios are to plain text in the same round; the rounds take the formats in turn.'

const formats = ['text', 'markdown', 'html', 'pdf', 'docx'] as const
type FormatName = (typeof formats)[number]

interface Reading {
  readonly idleMiB: number
  readonly peakMiB: number
  readonly first: { readonly ms: number; readonly words: number; readonly cards: number }
  readonly second: { readonly ms: number; readonly words: number; readonly cards: number }
}

/** Writes the text in every format that can be made here. Returns the files, and why others are missing. */
function makeFiles(folder: string, words: number) {
  const text = makeLongText('The Accord of the Ten Harbours', words)
  const files = new Map<FormatName, string>()
  const skipped: string[] = []
  const put = (format: FormatName, name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    files.set(format, join(folder, name))
  }
  put('text', 'accord.txt', asText(text))
  put('markdown', 'accord.md', asMarkdown(text))
  put('html', 'accord.html', asHtml(text))
  const make = (format: FormatName, name: string, program: string, ...args: string[]) => {
    try {
      execFileSync(program, args, { cwd: folder, stdio: 'ignore', timeout: 120_000 })
      files.set(format, join(folder, name))
    } catch {
      skipped.push(`${format}: ${program} is not installed, or could not make it`)
    }
  }
  make('docx', 'accord.docx', 'pandoc', 'accord.md', '-o', 'accord.docx')
  if (files.has('docx'))
    make('pdf', 'accord.pdf', 'soffice', '--headless', '--convert-to', 'pdf', 'accord.docx')
  else skipped.push('pdf: it is made from the DOCX')
  return { files, skipped }
}

/** Bundles the program that runs the engine without a window. */
async function buildReader(): Promise<string> {
  const outfile = join(ROOT, 'out', 'bench', 'reader.mjs')
  mkdirSync(join(ROOT, 'out', 'bench'), { recursive: true })
  const entry = join(ROOT, 'tests', 'bench', 'reader', 'main.ts')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  return outfile
}

function readFileOnce(electron: string, reader: string, file: string): Reading {
  const engine = join(ROOT, 'out', 'main', 'engine.js')
  const env = electronEnv({ ELECTRON_RUN_AS_NODE: '1' })
  // The same bound of the heap as in the app: it changes when memory is given back.
  const args = ['--max-old-space-size=1024', reader, engine, file]
  return JSON.parse(execFileSync(electron, args, { env, encoding: 'utf8', timeout: 120_000 }))
}

/** The figures of one format over all rounds. */
function conclude(readings: readonly Reading[], texts: readonly Reading[]) {
  const over = (of: (reading: Reading, text: Reading) => number) =>
    summarize(readings.map((reading, n) => of(reading, texts[n] as Reading)))
  const { words, cards } = (readings[0] as Reading).first
  return {
    words,
    cards,
    firstMs: over(({ first }) => first.ms),
    secondMs: over(({ second }) => second.ms),
    wordsPerSecond: {
      first: over(({ first }) => (first.words / first.ms) * 1000),
      second: over(({ second }) => (second.words / second.ms) * 1000),
    },
    idleMiB: over(({ idleMiB }) => idleMiB),
    peakMiB: over(({ peakMiB }) => peakMiB),
    ratios: {
      wordsPerSecondFirst: over(
        ({ first }, text) => first.words / first.ms / (text.first.words / text.first.ms),
      ),
      wordsPerSecondSecond: over(
        ({ second }, text) => second.words / second.ms / (text.second.words / text.second.ms),
      ),
      peakMemory: over(({ peakMiB }, text) => peakMiB / text.peakMiB),
    },
  }
}

async function main(): Promise<void> {
  const options = {
    n: { type: 'string', default: '7' },
    words: { type: 'string', default: '10000' },
    date: { type: 'string' },
  } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
  const machine = describeMachine()
  const electron = await resolveElectron()
  const reader = await buildReader()
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  try {
    const { files, skipped } = makeFiles(folder, Number(values.words))
    for (const each of skipped) console.log(`skipped ${each}`)
    const bytes = Object.fromEntries([...files].map(([format, file]) => [format, statSync(file).size]))
    const readings = new Map<FormatName, Reading[]>([...files.keys()].map((format) => [format, []]))
    // One round that does not count brings the programs and files into the system's cache.
    for (let round = 0; round <= n; round += 1) {
      for (const [format, file] of files) {
        const reading = readFileOnce(electron.path, reader, file)
        if (round > 0) readings.get(format)?.push(reading)
      }
    }
    const texts = readings.get('text') ?? []
    const figures = Object.fromEntries(
      formats.flatMap((format) => {
        const list = readings.get(format)
        return list === undefined ? [] : [[format, conclude(list, texts)]]
      }),
    )
    console.log('format       words  words/s first  second   peak MiB   of text: words/s  memory')
    for (const [format, { words, wordsPerSecond, peakMiB, ratios }] of Object.entries(figures))
      console.log(
        format.padEnd(10) +
          [
            `${words}`.padStart(8),
            wordsPerSecond.first.median.toFixed(0).padStart(15),
            wordsPerSecond.second.median.toFixed(0).padStart(8),
            peakMiB.median.toFixed(0).padStart(11),
            ratios.wordsPerSecondFirst.median.toFixed(2).padStart(19),
            ratios.peakMemory.median.toFixed(2).padStart(8),
          ].join(''),
      )
    const versions = describeVersions(electron.path)
    const date = values.date ?? null
    writeReport('import', { measured, date, machine, versions, n, skipped, bytes, ...figures })
  } finally {
    await removeFolder(folder)
  }
}

await main()
