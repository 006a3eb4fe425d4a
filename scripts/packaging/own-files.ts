/** Opens files of a user's own by double clicks, studies one, and prints its cue sheet: all by the package as it is installed. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { ROOT } from '../run.ts'
import { type TourStop, visitAll } from '../tour-stops.ts'
import type { FreshDebian } from './debian.ts'
import type { StartedPackage } from './start.ts'

interface Owner {
  readonly user: string
  readonly home: string
  /** The folder that gets a picture of each stop. */
  readonly pictures: string
  /** Starts the app with files, as a double click on them does where it does not run yet. */
  readonly start: (files: readonly string[]) => Promise<StartedPackage>
}

const fixtures = join(ROOT, 'tests', 'fixtures')
const first = { file: 'kilns-chromium.pdf', title: 'Kilns of the lower valley' }
const second = { file: 'lights-chromium.pdf', title: 'The Lights Fund' }

export async function readsOwnFiles(debian: FreshDebian, owner: Owner): Promise<void> {
  const { home, user, pictures, start } = owner
  const folder = join(debian.root, home, 'Documents')
  debian.run(user, 'mkdir', '-p', `${home}/Documents`)
  for (const name of [first.file, second.file]) cpSync(join(fixtures, name), join(folder, name))
  debian.run('root', 'chown', '-R', `${user}:${user}`, `${home}/Documents`)
  const sheet = join(folder, 'cue-sheet.pdf')

  const { page, quit } = await start([`${home}/Documents/${first.file}`])
  const stops: readonly TourStop[] = [
    {
      name: 'pdf',
      visit: async (page) => {
        await page.getByRole('heading', { name: first.title, level: 1 }).waitFor({ timeout: 30_000 })
        return `a double click on a PDF opened “${await page.title()}”`
      },
    },
    {
      name: 'studied',
      visit: async (page) => {
        await page.keyboard.press('Control+5')
        await page.getByRole('button', { name: 'Show answer' }).waitFor()
        await page.keyboard.press('Space')
        await page.getByRole('button', { name: /^Good/ }).click()
        return 'a card of it was answered'
      },
    },
    {
      name: 'cue-sheet',
      visit: async (page) => {
        await printSheet(page, sheet.slice(debian.root.length))
        if (!(await exists(sheet)) || readFileSync(sheet).toString('latin1', 0, 5) !== '%PDF-') {
          throw new Error('no PDF was written')
        }
        return 'its cue sheet was printed to a PDF, by the dialog of the system'
      },
    },
    {
      name: 'second',
      visit: async (page) => {
        await page.keyboard.press('Escape')
        // As a file manager does, which asks the system what opens it; what it starts ends with it, so it stays a while.
        debian.run(user, 'sh', '-c', `gio open ${home}/Documents/${second.file} && sleep 5`)
        await page.getByText(second.title).first().waitFor({ timeout: 30_000 })
        return 'a double click while it runs brought in another one'
      },
    },
  ]
  await visitAll(page, stops, pictures, 1)
  await quit()
}

/** Saves the cue sheet of the open document as a PDF. @param path as the app sees it */
async function printSheet(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Control+4')
  await page.getByRole('button', { name: 'Cue sheet…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cue sheet' })
  await dialog.getByRole('region', { name: /^Page 1 of/ }).waitFor()
  await dialog.getByRole('button', { name: 'Save PDF…' }).click()
  // The dialog is the system's: no page has it. Its window is titled as our main process asks.
  typeInto('Export', path)
  await dialog
    .getByText(/^Saved as /)
    .or(page.getByText(/^Saved as /))
    .first()
    .waitFor()
}

/** Types a path into a dialog of GTK for files, and confirms it. */
function typeInto(title: string, path: string): void {
  const xdotool = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync('xdotool', args, { encoding: 'utf8', timeout: 20_000 })
    if (status !== 0) throw new Error(`xdotool ${args[0]} failed: ${stderr}`)
  }
  xdotool('search', '--sync', '--onlyvisible', '--name', `^${title}$`, 'windowfocus', '--sync')
  xdotool('key', '--clearmodifiers', 'ctrl+a')
  xdotool('type', '--delay', '20', path)
  xdotool('key', 'Return')
}

async function exists(path: string): Promise<boolean> {
  for (let tries = 0; tries < 50 && !existsSync(path); tries++) await pause(100)
  return existsSync(path)
}
