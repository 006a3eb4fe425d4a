// How much longer the app takes to its first paragraph than a bare React page in the same Electron.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { ROOT } from '../../scripts/run.ts'
import { buildBare } from './bare.ts'
import { leaveInText } from './leave-in-text.ts'
import { measureStart, type Paint, type Subject } from './paint.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { type Summary, summarize } from './stats.ts'

const goal = 1.25

/** Chromium stores a script's compiled code at its second use, so the third start is the first warm one. */
const warmUps = 2

const measured =
  'Milliseconds from just before the spawn to the presentation time of the first frame whose largest ' +
  'text is a paragraph (largest-contentful-paint of [data-block], or of the only <p> of the bare page), ' +
  'by Chromium; it rounds to 4 ms. "navigated" is when the page began to load. The data folder is warm: ' +
  `used by ${warmUps + 1} earlier starts, so code caches and the database exist. "fresh" is the one start ` +
  'on an empty folder, which shows Today: there to its first words.'

interface Pair {
  readonly app: Paint
  readonly bare: Paint
}

/** Starts both, the app first. */
async function measurePair(electron: string, app: Subject, bare: Subject): Promise<Pair> {
  return { app: await measureStart(electron, app), bare: await measureStart(electron, bare) }
}

function show(label: string, { app, bare }: Pair): void {
  const columns = [app.painted.toFixed(0), bare.painted.toFixed(0), (app.painted / bare.painted).toFixed(2)]
  console.log(label.padEnd(16) + columns.map((each) => each.padStart(8)).join(''))
}

/** The figures over all pairs that count. */
function conclude(pairs: readonly Pair[]) {
  const side = (name: keyof Pair, time: keyof Paint) => summarize(pairs.map((pair) => pair[name][time]))
  const app = { painted: side('app', 'painted'), navigated: side('app', 'navigated') }
  const bare = { painted: side('bare', 'painted'), navigated: side('bare', 'navigated') }
  return {
    app,
    bare,
    ratioOfMedians: app.painted.median / bare.painted.median,
    ratioOfPairs: summarize(pairs.map((pair) => pair.app.painted / pair.bare.painted)),
  }
}

function tell({ app, bare, ratioOfMedians, ratioOfPairs }: ReturnType<typeof conclude>): void {
  const line = (name: string, painted: Summary, navigated: Summary) =>
    `${name.padEnd(16)} median ${painted.median.toFixed(0)} ms, p95 ${painted.p95.toFixed(0)} ms ` +
    `(page begins to load at ${navigated.median.toFixed(0)} ms)`
  console.log(line('Precis', app.painted, app.navigated))
  console.log(line('bare React page', bare.painted, bare.navigated))
  const { median, min, max } = ratioOfPairs
  console.log(
    `ratio of medians ${ratioOfMedians.toFixed(2)} (goal: ${goal} or less); ` +
      `of pairs ${median.toFixed(2)}, from ${min.toFixed(2)} to ${max.toFixed(2)}`,
  )
}

async function main(): Promise<void> {
  const options = { n: { type: 'string', default: '15' }, date: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
  const electron = await resolveElectron()
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  const app = { folder: ROOT, userData: join(folder, 'app'), selector: '[data-block]' }
  const bare = { folder: await buildBare(), userData: join(folder, 'bare'), selector: 'p' }
  const machine = describeMachine()
  try {
    console.log(`${''.padEnd(16)}  Precis    bare   ratio`)
    const fresh = await measurePair(electron.path, { ...app, selector: 'main p' }, bare)
    await leaveInText(app.userData)
    show('fresh', fresh)
    for (let each = 1; each < warmUps; each += 1) await measurePair(electron.path, app, bare)
    show('not counted', await measurePair(electron.path, app, bare))
    const pairs: Pair[] = []
    while (pairs.length < n) {
      const pair = await measurePair(electron.path, app, bare)
      pairs.push(pair)
      show(`pair ${pairs.length}`, pair)
    }
    const figures = conclude(pairs)
    tell(figures)
    const versions = describeVersions(electron.path)
    writeReport('start', {
      measured,
      date: values.date ?? null,
      machine,
      versions,
      n,
      goal,
      ...figures,
      fresh,
      pairs,
    })
  } finally {
    await removeFolder(folder)
  }
}

await main()
