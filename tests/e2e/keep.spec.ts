import type { Page } from '@playwright/test'
import { deckOf } from '../../src/core/study/deck.ts'
import { bundledBriefing, expect, goTo, inMain, paintedTexts, startApp, test } from './app.ts'

const card = (page: Page) => page.getByRole('region', { name: 'Card' })
const rating = (page: Page, name: string) => card(page).getByRole('button', { name: new RegExp(`^${name}`) })
/** Goes to Study and waits for its first card. */
async function study(page: Page): Promise<void> {
  await goTo(page, 'Study')
  await expect(card(page)).toBeVisible()
}
/** The cards as they come when they are new: sections are mixed. */
const newCards = () => deckOf(bundledBriefing()).cards.map(({ card }) => card)
const counts = (page: Page) =>
  card(page)
    .getByText(/^(New|Learning|Due) \d+$/)
    .allTextContents()

test('the source can be read in place from the answer', async ({ started: { page } }) => {
  await study(page)
  await page.keyboard.press('Space')
  await card(page).getByRole('button', { name: 'Read it in place' }).click()
  const [first] = newCards()
  await expect(page.locator(`[data-block="${first?.block}"]`)).toBeInViewport()
  await expect.poll(() => paintedTexts(page, 'shown')).toHaveLength(1)
})

test('a bookmark is made by key, listed, jumped to, removed and brought back', async ({
  started: { page },
}) => {
  const target = bundledBriefing().blocks[9]
  const block = page.locator(`[data-block="${target?.id}"]`)
  await block.evaluate((element) => element.focus())
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Bookmarked.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^1 bookmark/ })).toHaveCount(1)

  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('listitem')).toContainText(target?.text.slice(0, 60) ?? '')
  await page.getByRole('listitem').getByRole('button', { name: 'Go to passage' }).click()
  await expect(block).toBeInViewport()
  await expect(block).toBeFocused()

  await goTo(page, 'Passages')
  await page.getByRole('listitem').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('listitem')).toHaveCount(0)
  await expect(page.getByText('No passages yet.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('listitem')).toHaveCount(1)
  await expect(page.getByText(/^Undid: removal of a bookmark/)).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('listitem')).toHaveCount(0)
})

test('a selection is bookmarked as selected, and the same key takes it off again', async ({
  started: { page },
}) => {
  const [, target] = bundledBriefing().blocks
  await page.locator(`[data-block="${target?.id}"]`).evaluate((element) => {
    const range = document.createRange()
    range.setStart(element.firstChild as Text, 4)
    range.setEnd(element.firstChild as Text, 17)
    window.getSelection()?.addRange(range)
  })
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Bookmarked.')).toBeVisible()
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem').getByRole('button').first()).toHaveText(
    target?.text.slice(4, 17) ?? '',
  )
})

test('what was done is there after kill -9 right after the act, and after a restart; undo reaches back', async ({
  userData,
}) => {
  const target = bundledBriefing().blocks[5]
  const first = await startApp(userData)
  await first.page.locator(`[data-block="${target?.id}"]`).evaluate((element) => element.focus())
  await first.page.keyboard.press('Control+d')
  await expect(first.page.getByText('Bookmarked.')).toBeVisible()
  await first.kill()

  const second = await startApp(userData)
  await goTo(second.page, 'Passages')
  await expect(second.page.getByRole('listitem')).toHaveCount(1)
  await study(second.page)
  const fresh = await counts(second.page)
  await second.page.keyboard.press('Space')
  await second.page.keyboard.press('4')
  await expect(rating(second.page, 'Easy')).toBeHidden()
  const rated = await counts(second.page)
  expect(rated).not.toEqual(fresh)
  await second.kill()

  const third = await startApp(userData)
  await study(third.page)
  await expect.poll(() => counts(third.page)).toEqual(rated)
  await third.page.keyboard.press('u')
  await expect.poll(() => counts(third.page)).toEqual(fresh)
  await third.app.close()

  const fourth = await startApp(userData)
  await study(fourth.page)
  await expect.poll(() => counts(fourth.page)).toEqual(fresh)
  await goTo(fourth.page, 'Passages')
  await expect(fourth.page.getByRole('listitem')).toHaveCount(1)
  await fourth.page.keyboard.press('Control+z')
  await expect(fourth.page.getByRole('listitem')).toHaveCount(0)
  expect(fourth.problems).toEqual([])
  await fourth.app.close()
})

test('a backup made on closing can be restored from the menu', async ({ userData }) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await first.page.keyboard.press('Control+d')
  await expect(first.page.getByText('Bookmarked.')).toBeVisible()
  await first.app.close()

  const second = await startApp(userData)
  await goTo(second.page, 'Passages')
  await second.page.getByRole('listitem').getByRole('button', { name: 'Remove' }).click()
  await expect(second.page.getByRole('listitem')).toHaveCount(0)
  await second.app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File')
    file?.submenu?.items.find(({ label }) => label === 'Restore backup…')?.click()
  })
  const dialog = second.page.getByRole('dialog', { name: 'Backups' })
  await expect(dialog).toContainText('1 document, 1 passage, 0 ratings')
  await dialog.getByRole('button', { name: 'Restore…' }).first().click()
  await dialog.getByRole('button', { name: 'Replace my data with this' }).click()
  await expect(second.page.getByRole('listitem')).toHaveCount(1)
  await second.app.close()
})

test('one showing of a card is rated once: two quick keys, a held key, a double click', async ({
  started: { app, page },
}) => {
  const press = (key: string, times: number) =>
    inMain(app)(
      ({ BrowserWindow }, [key, times]) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        for (let i = 0; i < times; i += 1) contents?.sendInputEvent({ type: 'keyDown', keyCode: key })
        contents?.sendInputEvent({ type: 'keyUp', keyCode: key })
      },
      [key, times] as const,
    )
  const reviews = () =>
    page.evaluate(async (document) => {
      const reply = await window.precis.call('study:next', {
        document,
        prefer: null,
        aheadDays: 0,
        run: null,
        anyway: false,
        part: null,
        agenda: null,
      })
      return reply.ok ? reply.value.reviewedToday : -1
    }, bundledBriefing().id)
  await study(page)
  await page.keyboard.press('Space')
  await expect(rating(page, 'Good')).toBeVisible()
  await press('4', 2)
  await expect(rating(page, 'Good')).toBeHidden()
  expect(await reviews()).toBe(1)

  // Playwright sends a second keydown without a keyup as a repeat.
  for (let i = 0; i < 8; i += 1) await page.keyboard.down('Space')
  await page.keyboard.up('Space')
  await expect(rating(page, 'Good')).toBeVisible()
  expect(await reviews()).toBe(1)
  await page.keyboard.press('1')
  await expect(rating(page, 'Good')).toBeHidden()

  const box = await card(page).getByRole('button', { name: 'Show answer' }).boundingBox()
  if (box === null) throw new Error('no button')
  await page.mouse.dblclick(box.x + box.width * 0.9, box.y + box.height / 2)
  await expect(rating(page, 'Good')).toBeVisible()
  expect(await reviews()).toBe(2)
})

test('two quick presses make one bookmark, and a selection without words makes none', async ({
  started: { app, page },
}) => {
  await inMain(app)(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    for (let i = 0; i < 2; i += 1) {
      contents?.sendInputEvent({ type: 'keyDown', keyCode: 'D', modifiers: ['control'] })
      contents?.sendInputEvent({ type: 'keyUp', keyCode: 'D', modifiers: ['control'] })
    }
  })
  await expect(page.getByText('Bookmarked.')).toBeVisible()
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(1)
  await goTo(page, 'Read')
  await page.locator('h1[data-title]').evaluate((title) => window.getSelection()?.selectAllChildren(title))
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Nothing was marked')).toBeVisible()
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(1)
})
