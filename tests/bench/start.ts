// How much longer the app takes to its first paragraph than a bare React page in the same Electron, and what it uses.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { ROOT } from '../../scripts/run.ts'
import type { Database } from '../../src/main/store/database.ts'
import { touchDocument } from '../../src/main/store/documents.ts'
import { openStore } from '../../src/main/store/open.ts'
import { savePosition } from '../../src/main/store/positions.ts'
import { addText } from './add-document.ts'
import { buildBare } from './bare.ts'
import { leaveInText } from './leave-in-text.ts'
import { asText, makeLongText } from './long-text.ts'
import { measureStart, type Paint, type Subject } from './paint.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { summarize } from './stats.ts'

/** What is started: the app with a short document, with as many in its library, and with a long one at a place in it. */
const kinds = ['short', 'many', 'long'] as const
type Kind = (typeof kinds)[number]

const goals = { painted: 1.25, memory: 1.35 } as const
const manyDocuments = 1_000
const longWords = 45_000

/** Chromium stores a script's compiled code at its second use, so the third start is the first warm one. */
const warmUps = 2

const measured =
  'The bare page and the app take turns: "short" has the bundled document, "many" has it among ' +
  `${manyDocuments} of 500 words, "long" has one of ${longWords} words that was left in its middle. "painted": ` +
  'milliseconds from just before the spawn to the presentation time of the first frame whose largest ' +
  'text is a paragraph (largest-contentful-paint of [data-block], or of the only <p> of the bare page), ' +
  'by Chromium; it rounds to 4 ms. "navigated" is when the page began to load. The data folder is warm: ' +
  `used by ${warmUps} earlier starts, so code caches and the database exist. "main", "page", "other" and "all": ` +
  'milliseconds of the processor until then, by process. "memory": MiB of all processes (PSS) when ' +
  'they have done nothing for 1 s. Ratios are of medians, to the bare page.'

const figures = {
  painted: ({ painted }: Paint) => painted,
  navigated: ({ navigated }: Paint) => navigated,
  main: ({ processor }: Paint) => processor.main,
  page: ({ processor }: Paint) => processor.page,
  other: ({ processor }: Paint) => processor.other,
  all: ({ processor }: Paint) => processor.all,
  memory: ({ memory }: Paint) => memory,
} as const
type Figure = keyof typeof figures
const names = Object.keys(figures) as readonly Figure[]

const summary = (paints: readonly Paint[]) =>
  Object.fromEntries(names.map((name) => [name, summarize(paints.map(figures[name]))])) as Record<
    Figure,
    ReturnType<typeof summarize>
  >

/** Makes the data folder of one of them. */
const fill: Readonly<Record<Kind, (userData: string) => Promise<void>>> = {
  short: leaveInText,
  many: async (userData) => {
    await inStore(userData, async (db) => {
      for (let n = 1; n < manyDocuments; n += 1)
        await addText(db, asText(makeLongText(`Quay Accord No. ${n}`, 500, n)), n)
    })
    await leaveInText(userData)
  },
  long: async (userData) => {
    await inStore(userData, async (db) => {
      const { id, blocks } = await addText(db, asText(makeLongText('Long Accord', longWords, 1)), 1)
      const middle = blocks.find(({ kind }, at) => kind === 'paragraph' && at > blocks.length / 2)
      if (middle === undefined) throw new Error('The text has no paragraph in its middle.')
      touchDocument(db, id, Date.now())
      savePosition(db, id, { block: middle.id, offset: 0 }, Date.now())
    })
    await leaveInText(userData)
  },
}

async function inStore(userData: string, act: (db: Database) => Promise<void>): Promise<void> {
  mkdirSync(userData, { recursive: true })
  const opened = await openStore(join(userData, 'precis.db'), { now: Date.now() })
  if (!opened.ok) throw opened.error
  await act(opened.value)
  opened.value.close()
}

type Summaries = ReturnType<typeof summary>

/** How much more than the bare page one takes, of medians. */
const ratios = (app: Summaries, bare: Summaries) =>
  Object.fromEntries(names.map((name) => [name, app[name].median / bare[name].median])) as Record<
    Figure,
    number
  >

function tell(all: ReadonlyMap<string, Summaries>, bare: Summaries): void {
  console.log(['', ...names].map((name) => name.padStart(12)).join(''))
  for (const [subject, summaries] of all) {
    const times = ratios(summaries, bare)
    const cells = names.map((name) => `${summaries[name].median.toFixed(0)} ×${times[name].toFixed(2)}`)
    console.log([subject, ...cells].map((cell) => cell.padStart(12)).join(''))
  }
}

async function main(): Promise<void> {
  const options = {
    n: { type: 'string', default: '15' },
    kinds: { type: 'string', default: kinds.join() },
    date: { type: 'string' },
  } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
  const wanted = kinds.filter((kind) => values.kinds.split(',').includes(kind))
  if (wanted.length === 0) throw new Error(`--kinds must name some of ${kinds.join()}.`)
  const electron = await resolveElectron()
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  const machine = describeMachine()
  const bareFolder = await buildBare()
  const subjects = new Map<string, Subject>([
    ['bare', { folder: bareFolder, userData: join(folder, 'bare'), selector: 'p' }],
    ...wanted.map(
      (kind) => [kind, { folder: ROOT, userData: join(folder, kind), selector: '[data-block]' }] as const,
    ),
  ])
  try {
    const app = { folder: ROOT, userData: join(folder, 'fresh'), selector: 'main p' }
    const fresh = await measureStart(electron.path, app)
    console.log(`On an empty folder, to the first words of Today: ${fresh.painted.toFixed(0)} ms`)
    for (const kind of wanted) {
      mkdirSync(join(folder, kind))
      await fill[kind](join(folder, kind))
    }
    const paints = new Map<string, Paint[]>([...subjects.keys()].map((name) => [name, []]))
    for (let round = -warmUps; round < n; round += 1)
      for (const [name, subject] of subjects) {
        const paint = await measureStart(electron.path, subject)
        if (round >= 0) paints.get(name)?.push(paint)
      }
    const all = new Map([...paints].map(([name, each]) => [name, summary(each)]))
    const bare = all.get('bare') as Summaries
    tell(all, bare)
    console.log(`Goals: painted ×${goals.painted} or less, memory ×${goals.memory} or less.`)
    const results = Object.fromEntries(
      [...all].map(([name, each]) => [name, { ...each, ratios: ratios(each, bare) }]),
    )
    const versions = describeVersions(electron.path)
    const raw = Object.fromEntries(paints)
    writeReport('start', {
      measured,
      date: values.date ?? null,
      machine,
      versions,
      n,
      goals,
      fresh,
      results,
      raw,
    })
  } finally {
    await removeFolder(folder)
  }
}

await main()
