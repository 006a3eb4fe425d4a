// One app for the tests of a worker: a start takes longer than most tests, and than to take back what a test leaves.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, type ElectronApplication, expect, type Page } from '@playwright/test'
import type { Rectangle } from 'electron'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { type Started, startApp } from './start.ts'

/** What an app begins with beside its own document. */
export interface Filling {
  /** Puts it into an empty data folder, before the app is started on that. */
  readonly into: (folder: string) => Promise<void>
}

interface Current {
  readonly started: Started
  readonly folder: string
  readonly filling: Filling | null
  /** The backup of the data as it was after the start. */
  readonly backup: string
  /** Of the page, in CSS pixels. */
  readonly size: readonly number[]
  /** Whether a test did what is not taken back here. */
  isSpent: boolean
}

/** What main keeps of itself. */
interface AtStart {
  readonly dialogs: object
  readonly bounds: Rectangle
  readonly handlers: Handlers
}

/** What answers the page. Electron has a way to put others in their place, but none to ask for those that there are. */
type Handlers = Map<string, unknown>
interface Answering {
  readonly _invokeHandlers: Handlers
}

type Main = ElectronApplication['evaluate']
const unwatched = new WeakMap<ElectronApplication, Main>()

/** Runs code in main that leaves nothing there but what is taken back: answers of dialogs and to the page, the size of the window. */
export const inMain = (app: ElectronApplication): Main => unwatched.get(app) ?? app.evaluate.bind(app)

/** Talks to Chromium itself for a while, and leaves nothing there. */
export async function withChromium<T>(page: Page, talk: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page)
  const said = await talk(session)
  await session.detach()
  return said
}

export class SharedApp {
  #current: Current | null = null

  /** @param filling what the app is to begin with beside its own document; null for nothing */
  async take(filling: Filling | null): Promise<Started> {
    if (this.#current?.filling !== filling) await this.end()
    this.#current ??= await begin(filling)
    return this.#current.started
  }

  /** Takes back what the test did; where that cannot be done, the next test gets another app. */
  async giveBack(): Promise<void> {
    if (this.#current?.isSpent === false) await takeBack(this.#current)
    else await this.end()
  }

  async end(): Promise<void> {
    const current = this.#current
    this.#current = null
    if (current === null) return
    await current.started.app.close()
    await removeFolder(current.folder)
  }
}

async function begin(filling: Filling | null): Promise<Current> {
  const folder = mkdtempSync(join(tmpdir(), 'precis-e2e-'))
  await filling?.into(folder)
  const started = await startApp(folder)
  const { app, page } = started
  await expect(page.getByRole('article')).toBeVisible()
  await app.evaluate(({ BrowserWindow, dialog, ipcMain }) => {
    const { showOpenDialog, showSaveDialog } = dialog
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds()
    const handlers = new Map((ipcMain as unknown as Answering)._invokeHandlers)
    Object.assign(globalThis, { atStart: { dialogs: { showOpenDialog, showSaveDialog }, bounds, handlers } })
  })
  const backup = await makeBackup(page)
  const current = { started, folder, filling, backup, size: await sizeOf(page), isSpent: false }
  unwatched.set(app, app.evaluate.bind(app))
  const spend = () => {
    current.isSpent = true
  }
  // Not `context`, which Playwright itself asks for whenever the page loads: what a test wants of it goes by `withChromium`.
  watch(app, ['evaluate', 'evaluateHandle', 'close', 'process'], spend)
  watch(page, ['addInitScript', 'close', 'emulateMedia', 'route', 'setViewportSize'], spend)
  watch(page.clock, ['install', 'setSystemTime'], spend)
  return current
}

function watch<T extends object>(owner: T, methods: readonly (keyof T)[], onCall: () => void): void {
  for (const method of methods) {
    const own = owner[method] as (...args: unknown[]) => unknown
    const watched = (...args: unknown[]) => {
      onCall()
      return own.apply(owner, args)
    }
    Object.assign(owner, { [method]: watched })
  }
}

const sizeOf = (page: Page) => page.evaluate(() => [innerWidth, innerHeight])

async function makeBackup(page: Page): Promise<string> {
  const made = await page.evaluate(async () => {
    await window.precis.call('backups:make', null)
    return window.precis.call('backups:list', null)
  })
  const [newest] = made.ok ? made.value : []
  if (newest === undefined) throw new Error('The app made no backup to begin the next test with.')
  return newest.name
}

/** The data of the start comes back, and the page is loaded anew. */
async function takeBack({ started, folder, backup, size }: Current): Promise<void> {
  const { app, page, problems } = started
  await inMain(app)(({ BrowserWindow, dialog, ipcMain }) => {
    const { dialogs, bounds, handlers } = (globalThis as unknown as { atStart: AtStart }).atStart
    Object.assign(dialog, dialogs)
    for (const [channel, handler] of handlers)
      (ipcMain as unknown as Answering)._invokeHandlers.set(channel, handler)
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  })
  const isBusy = () =>
    page.evaluate(async () => {
      await window.precis.call('import:cancel-all', null)
      await window.precis.call('import:clear', null)
      const listed = await window.precis.call('import:list', null)
      return !listed.ok || listed.value.length > 0
    })
  // An import that goes on would save into what comes back.
  await expect.poll(isBusy).toBe(false)
  // A page that goes notes where its reader is, into what came back: so the reader is at the start first.
  await page.evaluate(async () => {
    for (const view of document.querySelectorAll('[data-scroller]')) view.scrollTo(0, 0)
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })
  const restored = await page.evaluate(async (name) => {
    await window.precis.call('place:note', { place: 'read' })
    await window.precis.call('beside:note', { what: null, isShown: false, share: 0.5 })
    return window.precis.call('backups:restore', { name })
  }, backup)
  if (!restored.ok) throw new Error(`The data of the start did not come back: ${restored.error.code}`)
  const backups = join(folder, 'backups')
  for (const name of readdirSync(backups)) if (name.endsWith('-restore.db')) rmSync(join(backups, name))
  await page.reload()
  await expect(page.getByRole('article')).toBeVisible()
  await expect.poll(() => sizeOf(page)).toEqual(size)
  problems.length = 0
}
