import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bringIn, expect, paintedTexts, startApp, test } from './app.ts'

// Words are chosen without a mouse.

const ferries = `# Ferry rules

The northern pier opens at six. Two ferries leave each hour.

A third one waits for [late trains](https://example.org/trains) until nine.

## Tickets

Children ride free with a grown rider.

| Zone | Fare |
| --- | --- |
| Inner | 2 |
| Outer | 5 |

The last paragraph says little.
`

const open = (page: Page, folder: string, markdown = ferries, title = 'Ferry rules') =>
  bringIn(page, join(folder, 'ferries.md'), markdown, title)

const block = (page: Page, words: string) => page.locator('[data-block]').filter({ hasText: words })
const selected = (page: Page) => page.evaluate(() => String(getSelection()))
const caret = (page: Page) => page.locator('[data-caret]')
const popover = (page: Page) => page.getByRole('dialog', { name: 'Highlight' })

/** Where the caret is drawn, and what of the text stands on each side of it there. */
const aroundCaret = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('[data-caret]')?.getBoundingClientRect()
    if (box === undefined) return null
    const there = document.caretPositionFromPoint(box.left + 1, box.top + box.height / 2)
    const text = there?.offsetNode.textContent ?? ''
    return `${text.slice(0, there?.offset)}|${text.slice(there?.offset)}`
  })

async function pressAll(page: Page, key: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await page.keyboard.press(key)
}

test('Shift and the arrows select from the paragraph in focus; marks, notes and cards are of these words', async ({
  started: { page },
  userData,
}) => {
  await open(page, userData)
  await block(page, 'northern pier').focus()
  await pressAll(page, 'Shift+ArrowRight', 3)
  expect(await selected(page)).toBe('The')
  await page.keyboard.press('Control+Shift+ArrowRight')
  expect((await selected(page)).trim()).toBe('The northern')
  await page.keyboard.press('h')
  await expect.poll(() => paintedTexts(page, 'mark-1')).toEqual(['The northern'])

  // The selection is let go first, and the next one begins where the focus is.
  await page.keyboard.press('Escape')
  expect(await selected(page)).toBe('')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(block(page, 'Children ride')).toBeFocused()
  // Backwards from the end of it.
  await pressAll(page, 'Control+Shift+ArrowLeft', 3)
  expect((await selected(page)).trim()).toBe('grown rider.')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('n')
  await expect(popover(page).getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Ask who counts.')
  await page.keyboard.press('Escape')
  await expect(popover(page)).toHaveCount(0)
  await expect.poll(() => paintedTexts(page, 'mark-1')).toContain('grown rider.')

  // Over paragraphs, and to the end of a line.
  await block(page, 'northern pier').focus()
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Shift+ArrowDown')
  expect(await selected(page)).toContain('Two ferries leave each hour.')

  // A card of the words.
  await page.keyboard.press('Escape')
  await block(page, 'Children ride').focus()
  await pressAll(page, 'Control+Shift+ArrowRight', 3)
  await page.keyboard.press('c')
  await expect(page.getByRole('dialog')).toContainText('Children ride free')
})

test('F7 puts a caret in the text: it moves, selects, is followed and stays on', async ({ userData }) => {
  const { app, page, problems } = await startApp(userData)
  await open(page, userData)
  await block(page, 'northern pier').focus()
  await expect(caret(page)).toHaveCount(0)
  await page.keyboard.press('F7')
  await expect(page.getByText(/^A caret stands in the text/)).toBeVisible()
  await expect(caret(page)).toBeVisible()
  await expect.poll(() => aroundCaret(page)).toMatch(/^\|The northern pier/)
  await pressAll(page, 'ArrowRight', 4)
  await expect.poll(() => aroundCaret(page)).toMatch(/^The \|northern/)
  await page.keyboard.press('Control+Shift+ArrowRight')
  expect((await selected(page)).trim()).toBe('northern')
  await page.keyboard.press('2')
  await expect.poll(() => paintedTexts(page, 'mark-2')).toEqual(['northern'])
  await page.keyboard.press('Escape')
  expect(await selected(page)).toBe('')
  await expect(caret(page)).toBeVisible()

  // What it stands in has the focus: the paragraph, and in it the link.
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('third one')
  await page.keyboard.press('Home')
  await pressAll(page, 'Control+ArrowRight', 5)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('link', { name: 'late trains' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Open this link?' })).toBeVisible()
  await page.keyboard.press('Escape')

  // It goes where the focus goes.
  await page.keyboard.press('j')
  await expect(block(page, 'Children ride')).toBeFocused()
  await expect.poll(() => aroundCaret(page)).toMatch(/^\|Children/)
  // To the ends of the text, and no further.
  await page.keyboard.press('Control+End')
  await pressAll(page, 'ArrowRight', 3)
  await expect(block(page, 'The last paragraph')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await pressAll(page, 'ArrowLeft', 3)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  // A note comes between.
  await page.keyboard.press('Control+ArrowDown')
  await page.keyboard.press('Control+ArrowDown')
  await block(page, 'northern pier').focus()
  await pressAll(page, 'ArrowRight', 4)
  await page.keyboard.press('n')
  await expect(popover(page).getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(popover(page)).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => aroundCaret(page)).toMatch(/^The n\|orthern/)

  // It is there after the next start.
  await app.close()
  const again = await startApp(userData)
  await expect(again.page.getByRole('article')).toContainText('northern pier')
  await again.page.locator('[data-block]').first().focus()
  await expect(caret(again.page)).toBeVisible()
  await again.page.keyboard.press('F7')
  await expect(caret(again.page)).toHaveCount(0)
  expect(problems).toEqual([])
  await again.app.close()
})

test('the caret brings the text with it, page by page', async ({ started: { page }, userData }) => {
  const long = `# Tides\n\n${Array.from({ length: 80 }, (_, n) => `Paragraph ${n + 1} tells of one more tide.`).join('\n\n')}\n`
  await open(page, userData, long, 'Tides')
  await page.locator('[data-block]').first().focus()
  await page.keyboard.press('F7')
  const isSeen = () =>
    page.evaluate(() => {
      const box = document.querySelector('[data-caret]')?.getBoundingClientRect()
      const frame = document.querySelector('main')?.getBoundingClientRect()
      return box !== undefined && frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom
    })
  const top = () => page.evaluate(() => document.querySelector('main')?.scrollTop ?? 0)
  const height = await page.evaluate(() => document.querySelector('main')?.clientHeight ?? 0)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect.poll(top).toBeGreaterThan(height * 0.6)
  expect(await isSeen()).toBe(true)
  await page.keyboard.press('Control+End')
  await expect(block(page, 'Paragraph 80')).toBeFocused()
  await expect.poll(isSeen).toBe(true)
  await pressAll(page, 'PageUp', 2)
  expect(await isSeen()).toBe(true)
  await page.keyboard.press('Control+Shift+Home')
  expect(await selected(page)).toContain('Paragraph 1 tells')
})
