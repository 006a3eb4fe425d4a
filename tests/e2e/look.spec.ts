import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { bringIn, expect, goTo, resize, test } from './app.ts'
import { violationsIn } from './axe.ts'

// What only the drawn page shows: that nothing fills the window, covers what one reads, or stands twice.

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox()
  if (box === null) throw new Error('it is not drawn')
  return box
}

type Box = Awaited<ReturnType<typeof boxOf>>
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const long = `${'the words of a whole sentence stand in this heading and go on '.repeat(5)}to its end`

const rowOf = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })

test('a heading of 300 characters leaves room for the text; what can be done with a row covers nothing', async ({
  started: { app, page },
  userData,
}) => {
  const text = `# Harbour plan\n\nThe harbour of Skerrow handled 61,000 passengers in 2019.\n\n## ${long}\n\nThe town spent $4 million.\n`
  await bringIn(page, join(userData, 'harbour.md'), text, 'Skerrow')
  await resize({ app, page }, 900, 600)
  expect((await boxOf(page.getByRole('article').getByRole('heading', { level: 2 }))).height).toBeLessThan(200)

  await goTo(page, 'Library')
  for (const [width, height] of [
    [900, 600],
    [1440, 900],
  ] as const) {
    await resize({ app, page }, width, height)
    const row = rowOf(page, 'Harbour plan')
    await row.hover()
    const acts = await boxOf(row.getByRole('button', { name: /^Edit/ }).locator('..'))
    for (const fact of await row.locator('[data-fact]').all())
      expect(overlap(acts, await boxOf(fact)), `${width}: ${await fact.textContent()}`).toBe(false)
  }

  await test.step('the list of the search is as high as what was found', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('zzqqxx')
    await expect(page.getByText('Nothing found for “zzqqxx”').first()).toBeVisible()
    expect((await boxOf(page.getByRole('dialog'))).height).toBeLessThan(320)
    await page.keyboard.press('Escape')
  })
})

test('key facts beside the text are named once, and what can be done with them begins where they do', async ({
  started: { app, page },
}) => {
  await resize({ app, page }, 1440, 900)
  await page.getByRole('button', { name: 'Side by side' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Key facts' }).click()
  const aside = page.getByRole('complementary', { name: 'Beside the text' })
  await expect(aside.getByRole('heading', { level: 1 })).toHaveCSS('clip-path', 'inset(50%)')
  const left = async (part: Locator) => (await boxOf(part)).x
  const edge = await left(aside.getByRole('searchbox'))
  expect(await left(aside.getByRole('button', { name: 'Cue sheet…' }))).toBe(edge)
  expect(await left(aside.getByRole('group', { name: 'View' }))).toBe(edge)
})

test('in the colours of the system all words are seen, and where one is; the first row has no ring before a key is pressed', async ({
  started: { page },
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const place of ['Today', 'Library', 'Read', 'Key facts', 'Study', 'Progress'] as const) {
    await goTo(page, place)
    const current = page.locator('nav [aria-current=page]')
    await expect(current).toContainText(place)
    await expect(current).toHaveCSS('outline-width', '2px')
    expect(await violationsIn(page, ['cat.color']), place).toEqual([])
  }

  await page.emulateMedia({ forcedColors: null, contrast: 'more' })
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.emulateMedia({ contrast: null })
  await expect(page.locator('body')).not.toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await goTo(page, 'Cards')
  const row = page.getByRole('grid').locator('[data-active]')
  await expect(page.getByRole('grid')).toBeFocused()
  await expect(row).toHaveCSS('outline-style', 'none')
  await page.keyboard.press('ArrowDown')
  await expect(row).toHaveCSS('outline-style', 'solid')
})
