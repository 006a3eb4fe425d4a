import type { Page } from '@playwright/test'
import { bundledBriefing, expect, goTo, test } from './app.ts'

const blocks = () => bundledBriefing().blocks
const id = (at: number) => blocks()[at]?.id ?? ''
const block = (page: Page, at: number) => page.locator(`[data-block="${id(at)}"]`)
const focusBlock = (page: Page, at: number) => block(page, at).evaluate((element) => element.focus())
const topOf = (page: Page, at: number) =>
  block(page, at).evaluate((element) => element.getBoundingClientRect().top)

test('on paper there is the whole article in black on white and nothing else, and the reader is not moved', async ({
  started: { app, page },
}) => {
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'night'
  })
  await focusBlock(page, 3)
  await page.keyboard.press('h')
  await expect(page.getByText(/^Highlighted\./)).toBeVisible()
  await block(page, 14).evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.waitForTimeout(300)
  const before = await topOf(page, 14)

  // The key asks the system for its print dialog, from any place.
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.querySelector('article') === null ? 'nothing' : 'article'
    }
  })
  await goTo(page, 'Passages')
  await page.keyboard.press('Control+p')
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'article')
  await expect.poll(() => topOf(page, 14)).toBeCloseTo(before, 0)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article')).toBeVisible()
  for (const hidden of ['aside', 'header', '[aria-live]', 'article button'])
    for (const each of await page.locator(hidden).all()) await expect(each).toBeHidden()
  const paper = await page.evaluate(() => {
    const article = document.querySelector('article') as HTMLElement
    const style = getComputedStyle(article)
    const view = article.parentElement as HTMLElement
    return {
      ink: style.color,
      paper: getComputedStyle(document.body).backgroundColor,
      cut: view.scrollHeight - view.clientHeight,
      heading: getComputedStyle(article.querySelector('h2') as Element).breakAfter,
    }
  })
  expect(paper).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', cut: 0, heading: 'avoid' })
  await page.emulateMedia({ media: null })
  await expect.poll(() => topOf(page, 14)).toBeCloseTo(before, 0)

  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const made = BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({})
    const late = new Promise<null>((done) => setTimeout(() => done(null), 20_000))
    return ((await Promise.race([made, late])) ?? null)?.toString('base64') ?? null
  })
  expect(pdf).not.toBeNull()
  expect(
    (
      Buffer.from(pdf ?? '', 'base64')
        .toString('latin1')
        .match(/\/Type \/Page\b/g) ?? []
    ).length,
  ).toBeGreaterThan(1)
  await expect.poll(() => topOf(page, 14)).toBeCloseTo(before, 0)
})

test('focus on the text leaves the column alone, moves no line of it, and Esc brings the rest back', async ({
  started: { app, page },
}) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1280)
  const outline = page.getByRole('navigation', { name: 'Outline' })
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const box = (at: number) =>
    block(page, at).evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [left, top, width, height].map(Math.round)
    })
  for (const at of [0, 14]) {
    if (at > 0) await block(page, at).evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await page.waitForTimeout(300)
    const before = await box(at)
    for (const [on, off] of [
      ['.', 'Escape'],
      ['Control+Shift+f', '.'],
    ] as const) {
      await page.keyboard.press(on)
      await expect(outline).toBeHidden()
      await expect(page.getByRole('banner')).toBeHidden()
      await expect(inspector).toBeHidden()
      await page.waitForTimeout(100)
      expect(await box(at)).toEqual(before)
      expect(await page.getByRole('main').evaluate((view) => view.getBoundingClientRect().top)).toBe(0)
      // The header comes back for the find box, and goes with it.
      await page.keyboard.press('/')
      await expect(page.getByRole('searchbox', { name: 'Find in document' })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('banner')).toBeHidden()
      await page.waitForTimeout(100)
      expect(await box(at)).toEqual(before)
      await page.keyboard.press(off)
      await expect(outline).toBeVisible()
      await page.waitForTimeout(100)
      expect(await box(at)).toEqual(before)
    }
  }
  await page.keyboard.press('.')
  await page.keyboard.press('Control+5')
  await expect(outline).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(outline).toBeVisible()
})
