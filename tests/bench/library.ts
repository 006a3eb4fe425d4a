// What a full library costs: the start, the memory, the file, and the way to the list and through its filter.
import { cpSync, mkdirSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { electronEnv, ROOT } from '../../scripts/run.ts'
import { sandboxFlags } from '../../scripts/system.ts'
import { openStore } from '../../src/main/store/open.ts'
import { pageLength } from '../../src/renderer/components/use-page.ts'
import { addText } from './add-document.ts'
import { leaveInText } from './leave-in-text.ts'
import { asText, makeLongText } from './long-text.ts'
import { measureStart, type Paint } from './paint.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { summarize } from './stats.ts'

const sizes = [1, 100, 1_000] as const
/** Chromium stores a script's compiled code at its second use. */
const warmUps = 2
const goal = 1.5

const measured =
  'The built app on a library of 1, 100 and 1,000 documents: the bundled one, and distinct compiled ones of about ' +
  '500 words. "painted": milliseconds from just before the spawn to the first paragraph of the bundled document ' +
  `(see the benchmark "start"), after ${warmUps} starts that do not count; the sizes take turns. "list": from the ` +
  'key event of Ctrl+2 in the open document to the frame after the one in which the rows are in the page (of a ' +
  'long list its beginning; more come as it is scrolled). ' +
  '"narrow" and "widen": from the key event of a letter that half of the documents have in their title, and of ' +
  'Backspace, to the same. "mainMiB" is the working set of the main process after the start, and after the list ' +
  'was shown. "fileMiB" is the data file. Ratios are of medians, to 1 document.'

/** Every second document has the letter q in its title; the bundled one has none. */
const letter = 'q'
const titleOf = (n: number) => `${n % 2 === 0 ? 'Quay' : 'Pier'} Accord No. ${n}`

/** Fills data folders: the largest is made in one go, and copied on the way where it has a smaller size. */
async function fill(folders: ReadonlyMap<number, string>): Promise<void> {
  const largest = folders.get(Math.max(...folders.keys())) as string
  mkdirSync(largest, { recursive: true })
  const file = join(largest, 'precis.db')
  for (const size of [...folders.keys()].sort((a, b) => a - b)) {
    const opened = await openStore(file, { now: Date.now() })
    if (!opened.ok) throw opened.error
    const db = opened.value
    const before = Number(db.get('SELECT count(*) AS n FROM documents')?.n)
    // One less: the bundled document is added by the first start.
    for (let n = before; n < size - 1; n += 1) {
      const text = asText(makeLongText(titleOf(n), 500, n + 1))
      await addText(db, text, Date.UTC(2026, 0, 1) + n)
    }
    db.close()
    const folder = folders.get(size) as string
    if (folder !== largest) cpSync(largest, folder, { recursive: true })
  }
}

interface Session {
  readonly startMiB: number
  readonly listMiB: number
  readonly firstList: number
  readonly list: readonly number[]
  readonly narrow: readonly number[]
  readonly widen: readonly number[]
}

/** Milliseconds from a key's event to the frame after the one in which the list has so many rows. */
async function timeKey(page: Page, key: string, all: number): Promise<number> {
  const rows = Math.min(all, pageLength)
  await page.evaluate((expected) => {
    const timed = new Promise<number>((done) => {
      const start = ({ timeStamp, key: pressed }: KeyboardEvent) => {
        if (pressed === 'Control') return
        removeEventListener('keydown', start, true)
        const look = () => {
          if (document.querySelectorAll('main [data-row]').length !== expected) return false
          // What is done before a frame is painted is over when the next one begins.
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - timeStamp)))
          return true
        }
        const observer = new MutationObserver(() => {
          if (look()) observer.disconnect()
        })
        observer.observe(document.body, { childList: true, subtree: true })
      }
      addEventListener('keydown', start, true)
    })
    Object.assign(window, { timed })
  }, rows)
  await page.keyboard.press(key)
  return page.evaluate(() => (window as unknown as { timed: Promise<number> }).timed)
}

async function mainMiB(app: ElectronApplication): Promise<number> {
  const metrics = await app.evaluate(({ app: electron }) => electron.getAppMetrics())
  const main = metrics.find(({ type }) => type === 'Browser')
  return (main?.memory.workingSetSize ?? 0) / 1024
}

/** Starts the app once and goes to the list and through its filter n times. */
async function walkLibrary(electron: string, userData: string, size: number, n: number): Promise<Session> {
  const app = await _electron.launch({
    executablePath: electron,
    args: [...sandboxFlags(), ROOT, `--user-data-dir=${userData}`],
    env: electronEnv() as Record<string, string>,
  })
  try {
    const page = await app.firstWindow()
    await page.locator('[data-block]').first().waitFor()
    await page.waitForTimeout(2_000)
    // The runner of this program keeps the names of functions by a helper that the page does not have.
    await page.evaluate('globalThis.__name = (named) => named')
    const startMiB = await mainMiB(app)
    const firstList = await timeKey(page, 'Control+2', size)
    const [list, narrow, widen]: [number[], number[], number[]] = [[], [], []]
    while (list.length < n) {
      await page.keyboard.press('Control+3')
      await page.locator('[data-block]').first().waitFor()
      await page.waitForTimeout(300)
      list.push(await timeKey(page, 'Control+2', size))
      await page.keyboard.press('Control+f')
      await page.waitForTimeout(300)
      narrow.push(await timeKey(page, letter, Math.ceil((size - 1) / 2)))
      await page.waitForTimeout(300)
      widen.push(await timeKey(page, 'Backspace', size))
    }
    return { startMiB, listMiB: await mainMiB(app), firstList, list, narrow, widen }
  } finally {
    await app.close()
  }
}

/** The figures of one size. */
function conclude(starts: readonly Paint[], session: Session, file: string) {
  return {
    painted: summarize(starts.map(({ painted }) => painted)),
    navigated: summarize(starts.map(({ navigated }) => navigated)),
    mainMiB: { start: session.startMiB, list: session.listMiB },
    fileMiB: statSync(file).size / 2 ** 20,
    firstList: session.firstList,
    list: summarize(session.list),
    narrow: summarize(session.narrow),
    widen: summarize(session.widen),
  }
}
type Figures = ReturnType<typeof conclude>

function ratiosOf(figures: Figures, one: Figures) {
  return {
    painted: figures.painted.median / one.painted.median,
    mainStart: figures.mainMiB.start / one.mainMiB.start,
    mainList: figures.mainMiB.list / one.mainMiB.list,
    file: figures.fileMiB / one.fileMiB,
    list: figures.list.median / one.list.median,
    narrow: figures.narrow.median / one.narrow.median,
    widen: figures.widen.median / one.widen.median,
  }
}

function tell(size: number, figures: Figures, ratios: ReturnType<typeof ratiosOf>): void {
  const { painted, mainMiB: main, fileMiB, firstList, list, narrow, widen } = figures
  const ms = (value: number, ratio: number) => `${value.toFixed(0)} ms (×${ratio.toFixed(2)})`
  console.log(
    `${`${size}`.padStart(5)} documents: start ${ms(painted.median, ratios.painted)}; list ` +
      `${ms(list.median, ratios.list)}, the first time ${firstList.toFixed(0)} ms; filter narrowed ` +
      `${ms(narrow.median, ratios.narrow)}, widened ${ms(widen.median, ratios.widen)}; main ` +
      `${main.start.toFixed(0)} MiB (×${ratios.mainStart.toFixed(2)}), with the list ${main.list.toFixed(0)} MiB; ` +
      `file ${fileMiB.toFixed(1)} MiB`,
  )
}

async function main(): Promise<void> {
  const options = { n: { type: 'string', default: '7' }, date: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
  const machine = describeMachine()
  const electron = await resolveElectron()
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'))
  const folders = new Map<number, string>(sizes.map((size) => [size, join(folder, `${size}`)]))
  try {
    await fill(folders)
    const starts = new Map<number, Paint[]>(sizes.map((size) => [size, []]))
    for (const userData of folders.values()) await leaveInText(userData)
    for (let round = -warmUps; round < n; round += 1) {
      for (const [size, userData] of folders) {
        const paint = await measureStart(electron.path, { folder: ROOT, userData, selector: '[data-block]' })
        if (round >= 0) starts.get(size)?.push(paint)
      }
    }
    const figures = new Map<number, Figures>()
    for (const [size, userData] of folders) {
      const session = await walkLibrary(electron.path, userData, size, n)
      figures.set(size, conclude(starts.get(size) ?? [], session, join(userData, 'precis.db')))
    }
    const one = figures.get(1) as Figures
    const documents = Object.fromEntries(
      [...figures].map(([size, each]) => [size, { ...each, ratios: ratiosOf(each, one) }]),
    )
    for (const [size, each] of figures) tell(size, each, ratiosOf(each, one))
    const versions = describeVersions(electron.path)
    writeReport('library', { measured, date: values.date ?? null, machine, versions, n, goal, documents })
  } finally {
    await removeFolder(folder)
  }
}

await main()
