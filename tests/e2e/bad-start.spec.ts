import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { copyApp, expect, goTo, startApp, test } from './app.ts'
import { bookmark, session } from './session.ts'

async function expectFailure(page: Page, what: RegExp): Promise<void> {
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(what)
  await expect(alert).toContainText(/safe|left exactly as it is/)
}

test('a missing or damaged document is said, and can be tried again once it is back', async ({
  userData,
}) => {
  const folder = copyApp()
  const briefings = join(folder, 'out', 'briefings')
  const [name = ''] = readdirSync(briefings).filter((file) => /^[0-9a-f]{16}\.json$/.test(file))
  const whole = readFileSync(join(briefings, name))
  writeFileSync(join(briefings, name), whole.subarray(0, whole.length / 2))
  const { app, page, problems } = await startApp(userData, { folder })
  await expectFailure(page, /is damaged and cannot be shown/)

  rmSync(join(briefings, name))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectFailure(page, /is missing from this installation/)

  writeFileSync(join(briefings, name), whole)
  await page.getByRole('button', { name: 'Try again' }).click()
  await goTo(page, 'Read')
  await expect(page.getByRole('article')).toBeVisible()
  expect(problems).toEqual([])
  await app.close()
  rmSync(folder, { recursive: true })
})

test('a missing page is said by a page of its own', async ({ userData }) => {
  const folder = copyApp()
  rmSync(join(folder, 'out', 'renderer'), { recursive: true })
  const { app, page } = await startApp(userData, { folder })
  await expectFailure(page, /could not show its window/)
  await app.close()
  rmSync(folder, { recursive: true })
})

test('a page that dies comes back once, and gives way to a plain one when it dies again', async ({
  userData,
}) => {
  const { app, page, kill } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  /** Ends the page's process; answers with what the window has loaded in its place. */
  const crash = () =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return new Promise<string>((loaded) => {
        contents?.once('did-finish-load', () => loaded(contents.getURL()))
        contents?.forcefullyCrashRenderer()
      })
    })
  expect(await crash()).toBe('app://precis/index.html')
  expect(await crash()).toBe('app://precis/failed.html')
  await kill()
})

const refused: readonly {
  readonly name: string
  readonly make: (file: string) => void
  readonly what: RegExp
}[] = [
  {
    name: 'not a database',
    make: (file) => writeFileSync(file, 'Dear diary, this is not a database. '.repeat(400)),
    what: /is not a Precis data file/,
  },
  { name: 'a folder', make: (file) => mkdirSync(file), what: /cannot be read|is not a Precis data file/ },
]
for (const { name, make, what } of refused) {
  test(`a data file that is ${name} is refused and stays as it is`, async ({ userData }) => {
    const file = join(userData, 'precis.db')
    make(file)
    const before = name === 'a folder' ? null : readFileSync(file)
    const { app, page, problems } = await startApp(userData)
    await expectFailure(page, what)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expectFailure(page, what)
    await app.close()
    if (before !== null) expect(readFileSync(file).equals(before)).toBe(true)
    expect(problems).toEqual([])
  })
}

test('a damaged data file is refused, and a backup takes its place while the damaged one is kept', async ({
  userData,
}) => {
  const file = join(userData, 'precis.db')
  await session(userData, (db) => bookmark(db, 0))

  const bytes = readFileSync(file)
  bytes.fill(0x5a, 4096)
  writeFileSync(file, bytes)
  rmSync(`${file}-wal`, { force: true })
  const second = await startApp(userData)
  await expectFailure(second.page, /is damaged/)
  expect(readFileSync(file).equals(bytes)).toBe(true)

  // All that was done is in the backup that was made on closing.
  await second.page.getByRole('button', { name: 'Restore the newest backup' }).click()
  await expect(second.page.getByRole('article')).toBeVisible()
  await second.page.keyboard.press('Control+7')
  await expect(second.page.getByRole('listitem')).toHaveCount(1)
  await second.app.close()
  const kept = readdirSync(userData).filter((name) => name.startsWith('precis.db') && name !== 'precis.db')
  expect(
    kept.some((name) => existsSync(join(userData, name)) && readFileSync(join(userData, name)).equals(bytes)),
  ).toBe(true)
})

test('a second start brings the first to the front and ends', async ({ fresh: { app }, userData }) => {
  const second = await startApp(userData).then(
    () => 'started',
    () => 'ended',
  )
  expect(second).toBe('ended')
  expect(app.windows()).toHaveLength(1)
})
