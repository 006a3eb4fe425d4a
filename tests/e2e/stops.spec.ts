import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bringIn, expect, test } from './app.ts'

// The Tab key goes through a text paragraph by paragraph; the arrows go from link to link within one.

const columns = ['Port', 'Ships', 'Crews', 'Cranes', 'Sheds', 'Guards', 'Lamps', 'Gates', 'Clerks', 'Boats']
const wide = [
  columns,
  columns.map(() => '---'),
  columns.map((_, n) => (n === 3 ? '[four](https://four.example/)' : `${n}`)),
]

const docks = `# Dock rules

The Harbour Development Bank (HDB) lends to [three](https://three.example/) docks. The HDB asks for [reports](https://reports.example/) each May[^1], and [audits](https://audits.example/).

Nothing leads anywhere from here.

| Dock | Site |
| --- | --- |
| North | [map](https://map.example/) |
| South | [plan](https://plan.example/) |

${wide.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

See the [annex](https://annex.example/).

هذا [رابط](https://one.example/) وهذا [آخر](https://two.example/) هنا.

[^1]: In writing, to [the clerk](https://clerk.example/) and [the board](https://board.example/).
`

const open = (page: Page, folder: string) => bringIn(page, join(folder, 'docks.md'), docks, 'Dock rules')

/** What has the focus, in a word. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element?.matches('[data-block]'))
      return element.querySelector('table') === null ? 'paragraph' : 'table'
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })

async function after(page: Page, key: string, times = 1): Promise<string> {
  for (let n = 0; n < times; n += 1) await page.keyboard.press(key)
  return focused(page)
}

test('a paragraph is one stop, wherever in it one was; the arrows go within it', async ({
  started: { page },
  userData,
}) => {
  await open(page, userData)
  const article = page.getByRole('article')
  await article.getByRole('heading', { level: 1 }).focus()
  const stops: string[] = []
  for (let n = 0; n < 6; n += 1) stops.push(await after(page, 'Tab'))
  expect(stops).toEqual(['HDB, Harbour Development Bank', 'map', 'table', 'four', 'annex', 'رابط'])
  expect(await after(page, 'Shift+Tab', 5)).toBe('HDB, Harbour Development Bank')

  const seen: string[] = []
  for (let n = 0; n < 6; n += 1) seen.push(await after(page, 'ArrowRight'))
  expect(seen).toEqual(['three', 'HDB, Harbour Development Bank', 'reports', 'Note 1', 'audits', 'audits'])
  expect(await after(page, 'ArrowLeft', 2)).toBe('reports')
  // What it is left at is its stop.
  expect(await after(page, 'Tab')).toBe('map')
  expect(await after(page, 'Shift+Tab')).toBe('reports')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Open this link?' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('reports')
  // Back to the paragraph, and from there on by J and into the next.
  expect(await after(page, 'ArrowLeft', 4)).toBe('paragraph')
  expect(await after(page, 'ArrowRight')).toBe('HDB, Harbour Development Bank')
  expect(await after(page, 'j', 2)).toBe('table')
  expect(await after(page, 'ArrowRight')).toBe('map')
  expect(await after(page, 'ArrowRight')).toBe('plan')
  expect(await after(page, 'ArrowRight')).toBe('Copy table')

  // What reads from right to left is gone through that way.
  await article.getByRole('link', { name: 'رابط' }).focus()
  expect(await after(page, 'ArrowLeft')).toBe('آخر')
  expect(await after(page, 'ArrowRight', 2)).toBe('paragraph')

  // A paragraph that gets a mark gets a stop with it; where there is one already, there are no two.
  await article.locator('[data-block]').filter({ hasText: 'Nothing leads' }).focus()
  await page.keyboard.press('h')
  await expect(article.getByRole('button', { name: '1 highlight' })).toBeVisible()
  expect(await after(page, 'Tab')).toBe('1 highlight')
  expect(await after(page, 'Tab')).toBe('Copy table')
  await page.keyboard.press('h')
  await expect(article.getByRole('button', { name: '1 highlight' })).toHaveCount(2)
  expect(await after(page, 'Tab')).toBe('table')

  // A note is a text of its own.
  await article.getByRole('button', { name: 'Note 1' }).click()
  const note = page.getByRole('dialog', { name: 'Note 1' })
  await note.getByRole('link', { name: 'the clerk' }).focus()
  expect(await after(page, 'ArrowRight')).toBe('the board')
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
})

test('words of a link are selected by dragging, and its stop stays', async ({
  started: { page },
  userData,
}) => {
  await open(page, userData)
  const link = page.getByRole('link', { name: 'reports' })
  const box = await link.boundingBox()
  if (box === null) throw new Error('the link is not drawn')
  await page.mouse.move(box.x + 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(4)
  await expect(link).toHaveAttribute('tabindex', '-1')
})
