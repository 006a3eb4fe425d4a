import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { notePlace } from '../../src/main/app/start-place.ts'
import { openStore } from '../../src/main/store/open.ts'

/** The project's folder, which is also the app's. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The Electron that `npm test` resolved. */
export function electronPath(): string {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (folder === undefined)
    throw new Error('Run the tests by "npm test -- e2e": it finds the Electron to use.')
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

/** Chromium refuses its sandbox to root; nobody else loses it. */
export const sandboxFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export interface Started {
  readonly app: ElectronApplication
  readonly page: Page
  /** Console errors and policy violations so far. */
  readonly problems: string[]
  /** Ends the main process at once, as a power cut would. */
  readonly kill: () => Promise<void>
}

/** How long a start may take, in ms: the machine may be busy with something else. */
const patience = 120_000

interface StartOptions {
  readonly folder?: string
  readonly args?: string[]
  readonly display?: string
  /** What is set in the app's environment beside our own. */
  readonly env?: Readonly<Record<string, string>>
  /** Leaves what the start shows as it is; else Today gives way to the text, as most tests want it. */
  readonly asItIs?: boolean
}

/** Starts the built app on a data folder; on the display of the tests where no other is given. */
export async function startApp(userData: string, options: StartOptions = {}): Promise<Started> {
  const problems: string[] = []
  // What it was asked to open comes by itself, as long as nobody does anything.
  const isAsked = options.args?.some((each) => !each.startsWith('--')) === true
  const showsText = options.asItIs !== true && !isAsked
  if (showsText) await beginInText(userData)
  const app = await electron.launch({
    timeout: patience,
    executablePath: electronPath(),
    env: {
      ...definedEnv(),
      ...(options.display === undefined ? {} : { DISPLAY: options.display }),
      ...options.env,
    },
    args: [...sandboxFlags, options.folder ?? root, `--user-data-dir=${userData}`, ...(options.args ?? [])],
  })
  askAgainWhereLost(app)
  const page = await app.firstWindow({ timeout: patience })
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  const kill = async () => {
    const gone = new Promise((done) => app.process().once('exit', done))
    app.process().kill('SIGKILL')
    await gone
  }
  if (showsText) await leaveToday(page)
  return { app, page, problems, kill }
}

/** Now and then Electron's debugger loses the answer to what main is asked soon after its start: then it is asked once more. */
function askAgainWhereLost(app: ElectronApplication): void {
  const ask = app.evaluate.bind(app) as (...asked: unknown[]) => Promise<unknown>
  const again = (...asked: unknown[]) =>
    ask(...asked).catch((cause: unknown) => {
      if (String(cause).includes('promise was garbage collected')) return ask(...asked)
      throw cause
    })
  Object.assign(app, { evaluate: again })
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** Where there is no data yet, it is made as of one who was reading: else the page would be loaded twice, as by `leaveToday`. */
async function beginInText(userData: string): Promise<void> {
  if (existsSync(join(userData, 'precis.db')) || existsSync(join(userData, 'precis.made'))) return
  mkdirSync(userData, { recursive: true })
  const opened = await openStore(join(userData, 'precis.db'), { now: Date.now() })
  // Where none can be made, the app says so itself.
  if (!opened.ok) return
  notePlace(opened.value, 'read')
  opened.value.close()
}

/** A start that shows Today goes on to the text; one that shows anything else, be it that it failed, stays there. */
async function leaveToday(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor()
  const today = page.locator('nav [aria-current=page]', { hasText: 'Today' })
  if (!(await today.isVisible())) return
  // As for one who was reading: there is no way back yet.
  await page.evaluate(() => window.precis.call('place:note', { place: 'read' }))
  await page.reload()
  await page.getByRole('article').waitFor()
}
