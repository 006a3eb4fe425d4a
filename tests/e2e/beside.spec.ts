import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { bundledBriefing, expect, goTo, inMain, message, paintedTexts, test } from './app.ts'
import { expectAccessible } from './axe.ts'

// Two things side by side in Read.

const aside = (page: Page) => page.getByRole('complementary', { name: 'Beside the text' })
const divider = (page: Page) => page.getByRole('separator', { name: 'Width of the text' })
const ask = (page: Page) => page.getByRole('dialog', { name: 'Show beside the text' })
const titleIn = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

const hasFocus = (part: Locator) => part.evaluate((element) => element.contains(document.activeElement))

const resize = (app: ElectronApplication, width: number) =>
  inMain(app)(({ BrowserWindow }, width) => BrowserWindow.getAllWindows()[0]?.setSize(width, 900), width)

const letter =
  'Harbour letter\n\nThe harbour of Skerrow handled 61,000 passengers in 2019.\n\nThe town spent $4 million on a new pier.\n'

/** Brings in a second document, and leaves the first one open. */
async function bringLetter(page: Page): Promise<void> {
  await page.evaluate((text) => window.precis.call('import:text', { kind: 'text', text }), letter)
  await goTo(page, 'Library')
  await expect(page.getByRole('button', { name: /^Harbour letter/ })).toBeVisible()
  await page.getByRole('button', { name: new RegExp(`^${bundledBriefing().title}`) }).click()
  await expect(titleIn(page)).toHaveText(bundledBriefing().title)
}

const marksOf = (page: Page) =>
  page.evaluate(async () => {
    const listed = await window.precis.call('marks:list', null)
    return listed.ok ? listed.value.map(({ documentTitle }) => documentTitle) : []
  })

test('another document stands beside the text: read, searched, marked, swapped, and there again after a restart', async ({
  started: { app, page },
}) => {
  const { title } = bundledBriefing()
  await resize(app, 1500)
  await bringLetter(page)
  await page.keyboard.press('b')
  await ask(page).getByRole('searchbox').fill('harbour')
  await page.keyboard.press('Enter')
  await expect(aside(page).getByRole('heading', { level: 1 })).toHaveText('Harbour letter')
  // The keys stay with the text that was read.
  expect(await hasFocus(aside(page))).toBe(false)
  await page.getByRole('main').locator('[data-block]').first().focus()
  // A message comes first, once.
  await expect(async () => {
    await page.keyboard.press('F6')
    expect(await hasFocus(aside(page))).toBe(true)
  }).toPass()

  await test.step('keys act in the half that has the focus', async () => {
    const block = aside(page).locator('[data-block]').filter({ hasText: 'new pier' })
    await block.click()
    await page.keyboard.press('h')
    await expect.poll(() => marksOf(page)).toEqual(['Harbour letter'])
    await page.keyboard.press('Control+f')
    await expect(aside(page).getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('the')
    await expect(aside(page).getByRole('status')).toHaveText(/^1 of \d$/)
    await expect(page.getByRole('banner').getByRole('searchbox')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(aside(page).getByRole('searchbox')).toHaveCount(0)
    await page.getByRole('main').locator('[data-block]').first().focus()
    await page.keyboard.press('h')
    await expect.poll(() => marksOf(page)).toEqual([title, 'Harbour letter'])
    // Both are painted, whichever was painted last.
    expect((await paintedTexts(page, 'mark-1')).join(' ')).toContain('new pier')
  })

  await test.step('it comes back where it was', async () => {
    const top = () =>
      aside(page)
        .locator('[data-scroller]')
        .evaluate((view) => view.scrollTop)
    const before = await top()
    await page.keyboard.press('.')
    await expect(aside(page)).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(aside(page).getByRole('heading', { level: 1 })).toHaveText('Harbour letter')
    expect(await top()).toBe(before)
  })

  await test.step('the sides are swapped, and the line between them is moved', async () => {
    await aside(page).getByRole('button', { name: 'Swap sides' }).click()
    await expect(titleIn(page)).toHaveText('Harbour letter')
    await expect(aside(page).getByRole('heading', { level: 1 })).toHaveText(title)
    await divider(page).focus()
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowLeft')
    await expect(divider(page)).toHaveAttribute('aria-valuenow', '40')
  })
  await expectAccessible(page, 'two documents')

  await test.step('a narrower window shows one half, and gives the other back', async () => {
    await resize(app, 1300)
    await expect(aside(page)).toHaveCount(0)
    await page.keyboard.press('b')
    await expect(message(page)).toContainText('must be 1,400 pixels wide or more')
    await resize(app, 1500)
    await expect(aside(page).getByRole('heading', { level: 1 })).toHaveText(title)
  })
  await page.reload()
  await expect(titleIn(page)).toHaveText('Harbour letter')
  await expect(aside(page).getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(divider(page)).toHaveAttribute('aria-valuenow', '40')
  await page.keyboard.press('Escape')
  await aside(page).getByRole('button', { name: 'Close what is beside the text' }).click()
  await expect(aside(page)).toHaveCount(0)
})

test('key facts and cards stand beside the text and lead into it; search and the library open beside it', async ({
  started: { app, page },
}) => {
  await resize(app, 1500)
  await bringLetter(page)
  await page.getByRole('button', { name: 'Side by side' }).click()
  await ask(page).getByRole('button', { name: 'Key facts' }).click()
  const fact = aside(page).locator('[data-fact]').first()
  const words = bundledBriefing().facts.map(({ text }) => text)
  await fact.click()
  await expect.poll(async () => words.includes((await paintedTexts(page, 'shown'))[0] ?? '')).toBe(true)
  // One goes on choosing; the next part is the passage.
  await expect(fact).toBeFocused()
  await expect(async () => {
    await page.keyboard.press('Shift+F6')
    expect(await hasFocus(page.getByRole('main'))).toBe(true)
  }).toPass()
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-block'))).toBe(true)
  await expectAccessible(page, 'key facts beside the text')

  await aside(page)
    .getByRole('button', { name: /^Key facts\. / })
    .click()
  await ask(page).getByRole('button', { name: 'Cards' }).click()
  await expect(aside(page).getByRole('grid')).toBeVisible()
  await expectAccessible(page, 'cards beside the text')

  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Open Harbour letter beside the text' }).click()
  await expect(aside(page).getByRole('heading', { level: 1 })).toHaveText('Harbour letter')

  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+Shift+f')
  await page.getByRole('combobox').fill('new pier')
  await expect(page.getByRole('option', { name: /new pier/ }).first()).toBeVisible()
  await page.keyboard.press('Shift+Enter')
  await expect.poll(() => paintedTexts(page, 'shown')).toEqual(['new', 'pier'])
  await expect(titleIn(page)).toHaveText(bundledBriefing().title)

  // What is removed stands beside nothing.
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Remove Harbour letter' }).click()
  await expect(message(page)).toContainText('Removed “Harbour letter”')
  await goTo(page, 'Read')
  await expect(aside(page)).toHaveCount(0)
})
