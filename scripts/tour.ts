// Drives the built app off-screen through what a reader does, with a picture of each stop in out/tour.
// Ends with a status other than 0 if a step fails.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { resolveElectron } from './electron-runtime.ts'
import { removeFolder } from './remove-folder.ts'
import { electronEnv, ROOT, run, runScript, tool } from './run.ts'
import { isBuildStale } from './runtime/build-stamp.ts'
import { ensureSystem, sandboxFlags, underDisplay } from './system.ts'

const pictures = join(ROOT, 'out', 'tour')
/** Set for the second run of this script, which has a display. */
const inside = 'PRECIS_TOUR_ELECTRON'

/** One stop: what to do, and what was seen there. Throws where it did not go as it should. */
interface TourStop {
  readonly name: string
  readonly visit: (page: Page) => Promise<string>
}

const stops: readonly TourStop[] = [
  {
    name: 'today',
    visit: async (page) => {
      await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
      return 'the first place, which says what to do first'
    },
  },
  {
    name: 'read',
    visit: async (page) => {
      await page.keyboard.press('Control+3')
      await page.getByRole('article').waitFor()
      const title = await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()
      const headings = await page.locator('[data-section]').count()
      const blocks = await page.locator('[data-block]').count()
      if (blocks === 0) throw new Error('no text is shown')
      return `“${title}”: ${headings} headings, ${blocks} paragraphs`
    },
  },
  {
    name: 'question',
    visit: async (page) => {
      await page.keyboard.press('Control+5')
      const card = page.getByRole('region', { name: 'Card' })
      await card.getByRole('button', { name: 'Show answer' }).waitFor()
      return 'a card is shown'
    },
  },
  {
    name: 'answer',
    visit: async (page) => {
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: /^Good/ }).waitFor()
      return 'its answer is shown with its source'
    },
  },
  {
    name: 'rated',
    visit: async (page) => {
      await page.keyboard.press('4')
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      return 'it is rated Easy, and the next one is shown'
    },
  },
  {
    name: 'find',
    visit: async (page) => {
      await page.keyboard.press('Control+3')
      await page.getByRole('article').waitFor()
      await page.keyboard.press('Control+f')
      await page.keyboard.type('security')
      await page.keyboard.press('Enter')
      const counter = (await page.getByRole('status').textContent()) ?? ''
      if (!/^2 of \d+$/.test(counter)) throw new Error(`the counter says “${counter}”`)
      return `“security”: hit ${counter}`
    },
  },
  {
    name: 'bookmark',
    visit: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+d')
      await page.getByText('Bookmarked.').waitFor()
      return 'the paragraph in view is bookmarked'
    },
  },
  {
    name: 'passages',
    visit: async (page) => {
      await page.keyboard.press('Control+7')
      await page.getByRole('listitem').first().waitFor()
      return `${await page.getByRole('listitem').count()} bookmark is listed`
    },
  },
]

const afterRestart: readonly TourStop[] = [
  {
    name: 'restarted',
    visit: async (page) => {
      await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
      await page.keyboard.press('Control+7')
      await page.getByRole('listitem').first().waitFor()
      return 'after a restart the bookmark is still there'
    },
  },
  {
    name: 'night',
    visit: async (page) => {
      await page.keyboard.press('Control+3')
      await page.getByRole('article').waitFor()
      await page.evaluate('document.documentElement.dataset.theme = "night"')
      return 'the night theme'
    },
  },
]

async function visitAll(page: Page, list: readonly TourStop[], first: number): Promise<void> {
  for (const [index, { name, visit }] of list.entries()) {
    const seen = await visit(page).catch((cause: Error) => {
      throw new Error(`At “${name}”: ${cause.message}`)
    })
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    const file = `${String(first + index).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(pictures, file) })
    console.log(`${file.padEnd(20)} ${seen}`)
  }
}

async function launch(
  executablePath: string,
  userData: string,
): Promise<{ app: ElectronApplication; page: Page }> {
  const args = [...sandboxFlags(), ROOT, `--user-data-dir=${userData}`]
  const app = await electron.launch({ executablePath, args })
  return { app, page: await app.firstWindow() }
}

/** The tour itself, on a display. */
async function tour(executable: string): Promise<void> {
  rmSync(pictures, { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
  const userData = mkdtempSync(join(tmpdir(), 'precis-tour-'))
  try {
    const first = await launch(executable, userData)
    await visitAll(first.page, stops, 1)
    await first.app.close()
    const second = await launch(executable, userData)
    await visitAll(second.page, afterRestart, stops.length + 1)
    await second.app.close()
    console.log('The tour went as it should. Its pictures are in out/tour.')
  } finally {
    await removeFolder(userData)
  }
}

/** Prepares the machine, then runs this script again on a display. */
async function prepare(): Promise<number> {
  if (isBuildStale(ROOT)) {
    const code = await runScript('build')
    if (code !== 0) return code
  }
  const { path, sentence } = await resolveElectron()
  console.error(sentence)
  await ensureSystem(path)
  return run(...underDisplay(...tool('tsx', ['scripts/tour.ts'])), { env: electronEnv({ [inside]: path }) })
}

async function main(): Promise<number> {
  const executable = process.env[inside]
  if (executable === undefined) return prepare()
  await tour(executable)
  return 0
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`The tour failed. ${error.message}`)
    process.exit(1)
  },
)
