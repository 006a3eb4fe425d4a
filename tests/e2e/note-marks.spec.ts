import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialog, expect, goTo, inMain, openImported, root, test } from './app.ts'

const union = `<!doctype html><html><head><title>River Union</title></head><body><h1>River Union<sup>9</sup></h1>
<p>The River Union<sup><a href="#fn1">1</a></sup> has 28<sup>2</sup> member states and lent USD 60<sup>[3]</sup> million to the port of Orm in 2019<sup>4</sup>, when it moved 10<sup>6</sup> tonnes of grain over 12 km<sup>2</sup> of docks and cut CO<sub>2</sub> by 30<sup>5</sup> percent.</p>
<p>The 12<sup>th</sup> of its ports opened on 4 May 2020, and the union met there in the same year to agree on the next.</p>
</body></html>`

/** Selects a whole block as a drag over it would, and copies by the platform's own key. */
async function copyBlock(page: Page, words: string): Promise<void> {
  await page
    .locator('[data-block]')
    .filter({ hasText: words })
    .evaluate((element) => getSelection()?.selectAllChildren(element))
  await page.keyboard.press('Control+c')
}

test('the marks of notes are shown raised, and are in no text, fact, copy or search', async ({
  started: { app, page },
  userData,
}) => {
  const files = join(userData, 'files')
  mkdirSync(files)
  writeFileSync(join(files, 'union.html'), union)
  writeFileSync(join(files, 'accord.docx'), readFileSync(join(root, 'tests/fixtures/accord-pandoc.docx')))
  const open = async (name: string, title: string) => {
    await answerDialog(app, [join(files, name)])
    await goTo(page, 'Library')
    await page.getByRole('button', { name: 'Import documents…' }).click()
    await openImported(page, title)
  }
  const article = page.getByRole('article')

  await open('accord.docx', 'The Harbour Accord')
  await expect(article.getByRole('heading', { name: 'The Harbour Accord' })).toBeVisible()
  const first = article.locator('[data-block]').filter({ hasText: 'northern docks' })
  await expect(first).toHaveText(/docks by 2027\. The Harbour/)
  await expect(first.getByRole('button', { name: 'Note 1' })).toHaveCount(1)

  await open('union.html', 'River Union')
  await expect(article.getByRole('heading', { name: 'River Union', exact: true })).toBeVisible()
  const block = article.locator('[data-block]').filter({ hasText: 'member states' })
  const text =
    'The River Union has 28 member states and lent USD 60 million to the port of Orm in 2019, when it moved 10\u2076 tonnes of grain over 12 km\u00B2 of docks and cut CO2 by 30 percent.'
  await expect(block).toHaveText(text)
  await expect(block.getByRole('img')).toHaveCount(5)
  const marks = block.getByRole('img').evaluateAll((all) =>
    all.map((mark) => ({
      content: getComputedStyle(mark, '::before').content,
      width: mark.getBoundingClientRect().width,
    })),
  )
  for (const { content, width } of await marks) {
    expect(content).toMatch(/^"\d"/)
    expect(width).toBeGreaterThan(2)
  }
  // Nothing that is raised or lowered parts the lines.
  const lines = await block.evaluate((element) => {
    const height = Number.parseFloat(getComputedStyle(element).lineHeight)
    return element.getBoundingClientRect().height / height
  })
  expect(Math.abs(lines - Math.round(lines))).toBeLessThan(0.02)

  await copyBlock(page, 'member states')
  expect(await inMain(app)(({ clipboard }) => clipboard.readText())).toBe(text)

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('"28 member states"')
  await expect(page.getByRole('option').filter({ hasText: '28 member states' }).first()).toBeVisible()
  await page.keyboard.press('Escape')

  await goTo(page, 'Key facts')
  await expect(page.getByText('28 member states').first()).toBeVisible()
  await expect(page.getByText('USD 60 million').first()).toBeVisible()
  await expect(page.getByText(/282|603|20194|305 percent/)).toHaveCount(0)
})
