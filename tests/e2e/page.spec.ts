import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Answer } from '../../src/shared/contract/api.ts'
import { answerDialog, bundledBriefing, expect, goTo, openImported, paintedTexts, test } from './app.ts'

const markdown = `# Harbour Accord

The **two cities** agreed to spend *EUR 120 million* on the [northern docks](https://example.org/docks) by 2027.

| Harbour | Ships | 2027 |
| --- | --- | --- |
| Porto | 31 | 1,200 |
| Vigo | 4 | 900 |

Run \`count ships\` each day.
`

/** Imports a text as a file, by the dialog whose answer is put in its place. */
async function importMarkdown(app: ElectronApplication, page: Page, userData: string): Promise<void> {
  const file = join(userData, 'files', 'accord.md')
  mkdirSync(join(userData, 'files'), { recursive: true })
  writeFileSync(file, markdown)
  await answerDialog(app, [file])
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import documents…' }).click()
  await openImported(page, 'Harbour Accord')
  await expect(page.getByRole('article')).toContainText('two cities')
}

test('emphasis, links and tables are set as such, and the text stays the text', async ({
  started: { app, page },
  userData,
}) => {
  await importMarkdown(app, page, userData)
  const article = page.getByRole('article')
  const sent = await page.evaluate(() => window.precis.call('document:open', { document: null }))
  const opened = JSON.parse(sent) as Answer<'document:open'>
  if (!opened.ok) throw new Error('the document does not open')
  const shown = await page
    .locator('[data-block]')
    .evaluateAll((blocks) => blocks.map((block) => [block.getAttribute('data-block'), block.textContent]))
  expect(shown).toEqual(opened.value.briefing.blocks.map(({ id, text }) => [id, text]))

  await expect(article.getByRole('strong')).toHaveText('two cities')
  await expect(article.getByRole('emphasis')).toHaveText('EUR 120 million')
  await expect(article.getByRole('code')).toHaveText('count ships')
  await expect(article.getByTitle('https://example.org/docks')).toHaveText('northern docks')
  await expect(article.getByRole('link')).toHaveText('northern docks')
  await expect(article.getByRole('columnheader')).toHaveText(['Harbour', 'Ships', '2027'])
  await expect(article.getByRole('cell')).toHaveText(['Porto', '31', '1,200', 'Vigo', '4', '900'])

  await page.keyboard.press('Control+f')
  const box = page.getByRole('searchbox', { name: 'Find in document' })
  await box.fill('cities agreed')
  await expect(page.getByRole('status')).toHaveText('1 of 1')
  await expect.poll(() => paintedTexts(page, 'find-current')).toEqual(['cities agreed'])
  await box.fill('900')
  await expect.poll(() => paintedTexts(page, 'find-current')).toEqual(['900'])
  await box.press('Escape')

  // A selection over the borders of elements is kept as the words it shows.
  await article.getByRole('strong').evaluate((strong) => {
    const link = strong.parentElement?.querySelector('[title]')?.firstChild
    if (strong.firstChild && link) getSelection()?.setBaseAndExtent(strong.firstChild, 4, link, 8)
  })
  await page.keyboard.press('Control+d')
  await expect(page.getByText(/Bookmarked/)).toBeVisible()
  const marks = await page.evaluate(() => window.precis.call('marks:list', null))
  expect(marks.ok && marks.value[0]?.parts[0].quote.exact).toBe(
    'cities agreed to spend EUR 120 million on the northern',
  )
})

test('Back leads to the document that was open before, and Forward to this one again', async ({
  started: { app, page },
  userData,
}) => {
  await importMarkdown(app, page, userData)
  const title = page.getByRole('article').getByRole('heading', { level: 1 })
  const back = page.getByRole('button', { name: 'Back', exact: true })
  // By way of the library, from where it was imported.
  await back.click()
  await expect(page.getByRole('button', { name: 'Import documents…' })).toBeVisible()
  await back.click()
  await expect(title).toHaveText(bundledBriefing().title)
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(title).toHaveText('Harbour Accord')
})
