import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { drop, expect, goTo, openImported, test } from './app.ts'

// A process that reads files may start slowly.
test.slow()

const german = `# Hafenbericht

## Ausbau

Am 3. März 2026 beschloss der Rat, 12,5 Mio. € in den Pier zu stecken. Die Größe des Beckens bleibt, z. B. für Fähren, gleich.

Die Häuser am Kai wurden saniert. Der Hafen beschäftigt heute 400 Menschen.
`
const japanese = `# 港の報告

## 工事

半導体の輸出規制について両国は協議した。工事の費用は120億円である。

会議は令和8年3月3日に始まり、サーバーの保護が議題となった。
`
const italian =
  '# Rapporto del porto\n\nLe tariffe dei traghetti aumentano a giugno del 3,5 %, e il molo nuovo resta chiuso.\n'

async function bring(page: Page, folder: string, text: string, title: string): Promise<void> {
  const file = join(folder, `${title}.md`)
  writeFileSync(file, text)
  await drop(page, [file])
  await openImported(page, title)
}

const shot = async (page: Page, name: string) => {
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png` })
}

async function search(page: Page, query: string) {
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Search' })
  await box.fill(query)
  return page.getByRole('option')
}

test('a German document is read, searched and proved in German, and says what is not made of it', async ({
  started: { page },
  userData,
}) => {
  await bring(page, userData, german, 'Hafenbericht')
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'de')
  await shot(page, 'de-read')

  await goTo(page, 'Key facts')
  await expect(page.getByText('This text is in German.')).toBeVisible()
  await expect(page.locator('[data-fact]')).toHaveCount(3)
  await expect(page.locator('[data-fact]').first()).toContainText('Am 3. März 2026 beschloss der Rat')
  await shot(page, 'de-facts')

  await goTo(page, 'Study')
  await expect(page.getByText('This text is in German.')).toBeVisible()
  await shot(page, 'de-study')

  const found = await search(page, 'Haus')
  await expect(found.filter({ hasText: 'Die Häuser am Kai' }).first()).toBeVisible()
  await shot(page, 'de-search')
  await page.keyboard.press('Escape')
  const spelled = await search(page, 'groesse becken')
  await expect(spelled.filter({ hasText: 'Die Größe des Beckens' }).first()).toBeVisible()
})

test('Japanese words are found apart from each other, and values in any writing', async ({
  started: { page },
  userData,
}) => {
  await bring(page, userData, japanese, '港の報告')
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'ja')
  await shot(page, 'ja-read')
  await goTo(page, 'Key facts')
  await expect(page.getByText('This text is in Japanese.')).toBeVisible()
  await expect(page.locator('[data-fact]')).toHaveCount(2)
  await shot(page, 'ja-facts')
  for (const [query, text] of [
    ['半導体規制', '半導体の輸出規制'],
    ['サーバの保護', 'サーバーの保護'],
    ['3 March 2026', '令和8年3月3日'],
  ] as const) {
    const found = await search(page, query)
    await expect(found.filter({ hasText: text }).first()).toBeVisible()
    if (query === '半導体規制') await shot(page, 'ja-search')
    await page.keyboard.press('Escape')
  }
})

test('a language of which nothing is known is told, and what its signs say is found', async ({
  started: { page },
  userData,
}) => {
  await bring(page, userData, italian, 'Rapporto del porto')
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'it')
  await goTo(page, 'Key facts')
  await expect(page.getByText('This text is in Italian.')).toBeVisible()
  await expect(page.locator('[data-fact]')).toHaveCount(1)
})
