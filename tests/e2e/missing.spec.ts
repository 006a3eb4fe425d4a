import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialog, copyApp, expect, expectSaid, goTo, message, startApp, test } from './app.ts'
import { bookmark as mark, session } from './session.ts'

const dataFile = (folder: string) => join(folder, 'precis.db')
const backupsIn = (folder: string) =>
  readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))
const choice = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const lost = (page: Page) => page.getByRole('dialog', { name: /^Your data file/ })
const empty = 'Start with an empty library'

async function stepDown(page: Page, paragraphs: number): Promise<void> {
  for (let i = 0; i < paragraphs; i += 1) await page.keyboard.press('j')
}

async function bookmark(page: Page): Promise<void> {
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Bookmarked.')).toBeVisible()
}

/** A session that makes one bookmark and closes, which makes a backup. @param down how many paragraphs down */
const useOnce = (userData: string, down = 0) => session(userData, (db) => mark(db, down))

async function expectPassages(page: Page, count: number): Promise<void> {
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(count)
}

test.describe('missing at the start', () => {
  test('a fresh folder is not asked about, and has a marker afterwards', async ({ userData }) => {
    const { app, page, problems } = await startApp(userData, { asItIs: true })
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await app.close()
    expect(readdirSync(userData)).toContain('precis.made')
    expect(problems).toEqual([])
  })

  test('it is said at each start, nothing takes its place, and the newest backup brings all back', async ({
    userData,
  }) => {
    await useOnce(userData)
    rmSync(dataFile(userData))
    const before = backupsIn(userData)
    for (let start = 0; start < 2; start += 1) {
      const { app, page, problems } = await startApp(userData)
      await expect(page.getByRole('alert')).toContainText('is missing or empty')
      await choice(page, 'Try again').click()
      await expect(page.getByRole('alert')).toContainText('is missing or empty')
      await app.close()
      expect(problems).toEqual([])
    }
    expect(existsSync(dataFile(userData))).toBe(false)
    expect(backupsIn(userData)).toEqual(before)

    const { app, page } = await startApp(userData)
    await expect(page.getByRole('listitem').first()).toContainText('1 document, 1 passage, 0 ratings')
    await choice(page, 'Restore the newest backup').click()
    await expect(page.getByRole('article')).toBeVisible()
    await expectPassages(page, 1)
    await app.close()
  })

  test('an empty library is begun only after a question, and keeps the backups', async ({ userData }) => {
    await useOnce(userData)
    rmSync(dataFile(userData))
    const { app, page, problems } = await startApp(userData)
    await choice(page, empty).click()
    await expect(page.getByText(/without any of your documents, passages and ratings/)).toBeVisible()
    await choice(page, 'Go back').click()
    expect(existsSync(dataFile(userData))).toBe(false)
    await choice(page, empty).click()
    await choice(page, empty).click()
    await expect(page.getByRole('article')).toBeVisible()
    await expectPassages(page, 0)
    await app.close()
    expect(problems).toEqual([])
    expect(backupsIn(userData).filter((name) => name.endsWith('-kept.db'))).toHaveLength(1)

    const again = await startApp(userData)
    await expect(again.page.getByRole('article')).toBeVisible()
    await again.app.close()
  })
})

test.describe('gone while the app runs', () => {
  test('deleted: a rating is refused, what is open is saved, and goes on', async ({ userData }) => {
    const { app, page } = await startApp(userData)
    await expect(page.getByRole('article')).toBeVisible()
    await bookmark(page)
    await goTo(page, 'Study')
    const card = page.getByRole('region', { name: 'Card' })
    const shown = await card.getByText(/^New \d+$/).textContent()
    rmSync(dataFile(userData))
    await card.getByRole('button', { name: 'Show answer' }).click()
    await card.getByRole('button', { name: /^Easy/ }).click()
    await expect(lost(page)).toContainText('is no longer in its place')
    expect(existsSync(dataFile(userData))).toBe(false)

    await choice(page, 'Try again').click()
    await expect(page.getByText('The file is not back yet.')).toBeVisible()
    await choice(page, 'Save what is open here').click()
    await expect(lost(page)).toContainText('1 document, 1 passage, 0 ratings')
    await choice(page, 'Go on with what was saved').click()
    await expect(lost(page)).toHaveCount(0)
    await goTo(page, 'Study')
    await expect(card.getByText(/^New \d+$/)).toHaveText(shown ?? '')
    await card.getByRole('button', { name: 'Show answer' }).click()
    await card.getByRole('button', { name: /^Easy/ }).click()
    await expect(card.getByText(/^New \d+$/)).not.toHaveText(shown ?? '')
    await app.close()

    const again = await startApp(userData)
    await expectPassages(again.page, 1)
    await again.app.close()
  })

  test('closed without an answer: what was open is a backup, and the next start offers it', async ({
    userData,
  }) => {
    const { app, page } = await startApp(userData)
    await expect(page.getByRole('article')).toBeVisible()
    await bookmark(page)
    rmSync(dataFile(userData))
    await page.keyboard.press('Control+d')
    await expect(lost(page)).toBeVisible()
    const gone = new Promise((done) => app.process().once('exit', done))
    // The window may be gone before the click is confirmed; that it goes is what counts.
    await choice(page, 'Quit')
      .click()
      .catch(() => undefined)
    await gone
    const again = await startApp(userData)
    await expect(again.page.getByRole('listitem').first()).toContainText('1 document, 1 passage')
    await choice(again.page, 'Restore the newest backup').click()
    await expectPassages(again.page, 1)
    await again.app.close()
  })

  test('its log deleted: it is made anew, and what is saved then is safe from a power cut', async ({
    userData,
  }) => {
    const { page, kill } = await startApp(userData)
    await expect(page.getByRole('article')).toBeVisible()
    await bookmark(page)
    rmSync(`${dataFile(userData)}-wal`)
    await stepDown(page, 4)
    // Refused, unless what saves by itself has found it already.
    await page.keyboard.press('Control+d')
    await expect.poll(() => existsSync(`${dataFile(userData)}-wal`)).toBe(true)
    await stepDown(page, 4)
    await expectSaid(page, 'Bookmarked.', () => page.keyboard.press('Control+d'))
    await goTo(page, 'Passages')
    await expect(page.getByRole('listitem').nth(1)).toBeVisible()
    const count = await page.getByRole('listitem').count()
    await kill()
    const again = await startApp(userData)
    await expectPassages(again.page, count)
    await again.app.close()
  })

  test('its folder renamed, and no backup can be made: what is open is saved where the user says', async ({
    userData,
  }) => {
    // Electron keeps writing to where the folder was.
    const folder = join(userData, 'profile')
    const { app, page } = await startApp(folder)
    await expect(page.getByRole('article')).toBeVisible()
    await bookmark(page)
    renameSync(folder, `${folder}-away`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'backups'), 'in the way')
    await page.keyboard.press('Control+d')
    await expect(lost(page)).toContainText('is no longer in its place')
    const target = join(userData, 'saved.db')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, target)
    await choice(page, 'Save what is open here').click()
    await expect(lost(page)).toContainText(`Saved as ${target}`)
    await app.close()
  })
})

test.describe('safe mode', () => {
  const bar = (page: Page) => page.getByRole('complementary', { name: 'Safe mode' })
  const width = (app: Awaited<ReturnType<typeof startApp>>['app']) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds().width)
  const processes = (app: Awaited<ReturnType<typeof startApp>>['app']) =>
    app.evaluate(({ app }) => app.getAppMetrics().map(({ name }) => name ?? ''))

  test('--safe: no searcher, no engine, no window and place of last time; it says so, and can be left', async ({
    userData,
  }) => {
    const file = join(userData, 'notes.md')
    writeFileSync(file, '# Harbour notes\n\nThe harbour was dredged in 1987 to a depth of 14 metres.\n')
    const first = await startApp(userData)
    await expect(first.page.getByRole('article')).toBeVisible()
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ width: 912, height: 644 }),
    )
    await first.app.close()

    const { app, page, problems } = await startApp(userData, { args: ['--safe'] })
    await expect(page.getByRole('article')).toBeVisible()
    await expect(bar(page)).toContainText('Imports and the search beyond this text are off')
    expect(await width(app)).not.toBe(912)
    await answerDialog(app, [file])
    await page.keyboard.press('Control+o')
    await expect(message(page)).toContainText('off in safe mode')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('security')
    const note = 'Safe mode: only the text of this document was searched.'
    await expect(page.getByText(note, { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    expect((await processes(app)).filter((name) => name.startsWith('Precis'))).toEqual([])

    await bar(page).getByRole('button', { name: 'Leave safe mode' }).click()
    await expect(bar(page)).toHaveCount(0)
    await expect(page.getByRole('article')).toBeVisible()
    await page.keyboard.press('Control+o')
    await expect(message(page)).toContainText('Imported')
    await app.close()
    expect(problems).toEqual([])
  })

  /** Starts an app whose page never comes up, and closes it; twice. */
  async function failToStart(userData: string): Promise<void> {
    const folder = copyApp()
    const assets = join(folder, 'out', 'renderer', 'assets')
    for (const name of readdirSync(assets).filter((name) => name.endsWith('.js')))
      writeFileSync(join(assets, name), 'throw new Error("broken")')
    for (let start = 0; start < 2; start += 1) {
      const { app, page } = await startApp(userData, { folder, asItIs: true })
      await page.waitForLoadState()
      await app.close()
    }
    rmSync(folder, { recursive: true })
  }

  test('after two failed starts it is offered, again until there is an answer, and not after a good start', async ({
    userData,
  }) => {
    await failToStart(userData)
    const unanswered = await startApp(userData)
    await expect(unanswered.page.getByRole('alert')).toContainText('did not start properly')
    await unanswered.app.close()

    const { app, page, problems } = await startApp(userData)
    await page.getByRole('link', { name: 'Start in safe mode' }).click()
    await expect(page.getByRole('article')).toBeVisible()
    await expect(bar(page)).toHaveCount(1)
    await app.close()
    expect(problems).toEqual([])

    const next = await startApp(userData)
    await expect(next.page.getByRole('article')).toBeVisible()
    await expect(bar(next.page)).toHaveCount(0)
    await next.app.close()
  })

  test('where it is offered, the start can be as usual', async ({ userData }) => {
    const first = await startApp(userData)
    await expect(first.page.getByRole('article')).toBeVisible()
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ width: 912, height: 644 }),
    )
    await first.app.close()
    writeFileSync(join(userData, 'starts.json'), '{"failed":2}')
    const { app, page } = await startApp(userData)
    // A second click says nothing new.
    await page.getByRole('link', { name: 'Start as usual' }).dblclick()
    await expect(page.getByRole('article')).toBeVisible()
    await expect(bar(page)).toHaveCount(0)
    expect(await width(app)).toBe(912)
    await app.close()
  })

  test('a page that dies at once, twice in a row, counts as well', async ({ userData }) => {
    for (let start = 0; start < 2; start += 1) {
      const { app, page, kill } = await startApp(userData)
      await expect(page.getByRole('article')).toBeVisible()
      await app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        return new Promise<void>((loaded) => {
          contents?.once('did-finish-load', () => loaded())
          contents?.forcefullyCrashRenderer()
        })
      })
      await kill()
    }
    const { app, page } = await startApp(userData)
    await expect(page.getByRole('alert')).toContainText('did not start properly')
    await app.close()
  })
})
