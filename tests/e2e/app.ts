import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { type Filling, inMain, SharedApp, withChromium } from './shared-app.ts'
import { root, type Started, startApp } from './start.ts'
import { startXServer } from './x-server.ts'

export { bundledBriefing } from './bundled.ts'
export { inMain, withChromium } from './shared-app.ts'
export { electronPath, root, type Started, sandboxFlags, startApp } from './start.ts'
export { expect }

/** A copy of the built app that a test may damage. */
export function copyApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'precis-app-'))
  cpSync(join(root, 'out'), join(folder, 'out'), {
    recursive: true,
    filter: (from) => !/out.(test|types|tour|bench|faults|package)/.test(from),
  })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

interface Fixtures {
  /** What the app of `started` begins with beside its own document; null for nothing. Set for a whole file: another one is another app. */
  readonly filling: Filling | null
  /** An empty data folder, removed after the test. */
  readonly userData: string
  /**
   * The app with its document on screen, its data, page, window and dialogs as after a first start. Many tests take the same
   * one, whose folder is not `userData`.
   */
  readonly started: Started
  /** The same, started on `userData` for this test alone, which may look into its folder or start another on it. */
  readonly fresh: Started
}

interface WorkerFixtures {
  /** What each worker shows its windows on: two on one display would compete for focus and clipboard. */
  readonly display: string | null
  readonly shared: SharedApp
}

/** Each test that takes `started` or `fresh` also proves that nothing was written to the console as an error. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: the form Playwright asks for
    async ({}, use) => {
      if (process.platform !== 'linux') return use(null)
      // Large enough for the app's widest window.
      const { display, stop } = await startXServer(1920, 1200)
      process.env.DISPLAY = display
      await use(display)
      stop()
    },
    { scope: 'worker', auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the form Playwright asks for
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'precis-e2e-'))
    await use(folder)
    await removeFolder(folder)
  },
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: the form Playwright asks for
    async ({}, use) => {
      const shared = new SharedApp()
      await use(shared)
      await shared.end()
    },
    { scope: 'worker' },
  ],
  filling: [null, { option: true }],
  started: async ({ shared, filling }, use) => {
    const started = await shared.take(filling)
    await use(started)
    expect(started.problems).toEqual([])
    await shared.giveBack()
  },
  fresh: async ({ userData }, use) => {
    const started = await startApp(userData)
    await expect(started.page.getByRole('article')).toBeVisible()
    await use(started)
    expect(started.problems).toEqual([])
    await started.app.close()
  },
})

/** Goes to a place by its button. */
export async function goTo(
  page: Page,
  place: 'Today' | 'Library' | 'Read' | 'Key facts' | 'Study' | 'Cards' | 'Passages' | 'Progress',
): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('button', { name: new RegExp(`^${place}`) })
    .click()
}

const nearDialog = (page: Page) => page.getByRole('dialog', { name: /^(?:A new version|New versions)\?$/ })

/** Says of files that are near one another, where it is asked already, that each is a document of its own. */
export async function keepApartIfAsked(page: Page): Promise<void> {
  if (await nearDialog(page).isVisible()) await keepApart(page)
}

/** The same, once it is asked. */
export async function keepApart(page: Page): Promise<void> {
  await nearDialog(page)
    .getByRole('button', { name: /nother document|other documents/ })
    .click()
}

/** Gives the window a size, in pixels of the screen, and waits until the page has it; only where it is not zoomed. */
export async function resize({ app, page }: Pick<Started, 'app' | 'page'>, width: number, height: number) {
  await inMain(app)(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

/** The platform's own dialog cannot be driven from outside, so its answer is put in its place; all else is real. */
export function answerDialog(app: ElectronApplication, filePaths: readonly string[]): Promise<void> {
  return inMain(app)(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] })
  }, filePaths)
}

/** The same, of the dialog that asks where to write. */
export function answerSave(app: ElectronApplication, filePath: string): Promise<void> {
  return inMain(app)(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, filePath)
}

/** Chooses an item of the menu bar. */
export function fromMenu(app: ElectronApplication, label: string): Promise<void> {
  return inMain(app)(({ Menu }, label) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find((item) => item.label === label)?.click()
  }, label)
}

/** A drop that Chromium itself makes: only that gives a file its path. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  // A window is there before its page, in whatever language.
  await page.locator('nav').first().waitFor()
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  await withChromium(page, async (session) => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  })
}

/** The line that says what was done. */
export const message = (page: Page) => page.locator('[data-message]')

/** Does something, and waits for what is said of it: what stood there before does not count, be it in the same words. */
export async function expectSaid(
  page: Page,
  words: string | RegExp,
  act: () => Promise<unknown>,
): Promise<void> {
  const before = await message(page).getAttribute('data-message')
  await act()
  await expect(message(page)).not.toHaveAttribute('data-message', before ?? '')
  await expect(message(page)).toContainText(words)
}

/** Writes a document as a file, brings it in, opens it, and waits until it says some words. */
export async function bringIn(page: Page, path: string, content: string, words: string): Promise<void> {
  writeFileSync(path, content)
  await drop(page, [path])
  await message(page).getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('article')).toContainText(words)
}

/** Opens the one document that was imported, from where that is said. */
export async function openImported(page: Page, title: string): Promise<void> {
  await expect(message(page)).toContainText(`Imported “${title}”.`)
  await message(page).getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('article')).toContainText(title)
}

/**
 * Puts the clock forward, for main and for the page, as it stands after a sleep: no timer ran meanwhile. The page's
 * clock is to be installed before.
 */
export async function sleepUntil({ app, page }: Pick<Started, 'app' | 'page'>, at: number): Promise<void> {
  await app.evaluate((_, at) => {
    const real = Date.now
    const ahead = at - real()
    Date.now = () => real() + ahead
  }, at)
  await page.clock.setSystemTime(at)
}

/** What is painted under a name, in the order of the text. */
export function paintedTexts(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((painted) => {
        const { startContainer, startOffset, endContainer, endOffset } = painted
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return String(range)
      }),
    name,
  )
}

/** Where the first line painted under a name is, in the window. */
export function paintedBox(page: Page, name: string): Promise<{ left: number; top: number }> {
  return page.evaluate((name) => {
    const [painted] = CSS.highlights.get(name) ?? []
    if (painted === undefined) throw new Error(`nothing is painted as ${name}`)
    const range = document.createRange()
    range.setStart(painted.startContainer, painted.startOffset)
    range.setEnd(painted.endContainer, painted.endOffset)
    const { left = 0, top = 0 } = range.getClientRects()[0] ?? {}
    return { left, top }
  }, name)
}
