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
