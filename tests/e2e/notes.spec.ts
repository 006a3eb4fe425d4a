import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialog, expect, goTo, openImported, type Started, test } from './app.ts'

const paragraph = (n: number) =>
  `<p>Paragraph ${n} tells of the ferries of Lund, which cross the river every hour of the day and twice at night, and of the people who wait for them on both of its banks.</p>`

/** A text of some pages, with its notes at the end. */
const ferries = `<!doctype html><html><head><title>The Ferries of Lund</title></head><body><h1>The Ferries of Lund</h1>
<p>The ferries carry 240<sup><a href="#fn1">1</a></sup> people a day, and 30<sup><a href="#fn2">2</a></sup> of them at night, as the board of the harbour has counted in a long report.</p>
${Array.from({ length: 40 }, (_, index) => paragraph(index + 1)).join('\n')}
<table><tr><th>Ferry</th><th>People</th></tr><tr><td>Northern</td><td>210<sup><a href="#fn3">3</a></sup></td></tr><tr><td>Southern</td><td>30</td></tr></table>
<h2>Notes</h2><ol><li id="fn1"><p>Counted in June by <a href="https://board.example/count">the board</a>.</p><p>A quokka was among them.</p></li>
<li id="fn2"><p>${'Without the crew of either ferry, and without those who missed it. '.repeat(60)}</p></li>
<li id="fn3"><p>A wombat was taken for one of them.</p></li></ol></body></html>`

async function openFerries({ app, page }: Started, userData: string): Promise<void> {
  const files = join(userData, 'files')
  mkdirSync(files)
  writeFileSync(join(files, 'ferries.html'), ferries)
  await answerDialog(app, [join(files, 'ferries.html')])
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import documents…' }).click()
  await openImported(page, 'The Ferries of Lund')
  await expect(page.getByRole('article').getByRole('heading', { name: 'The Ferries of Lund' })).toBeVisible()
}

const scrolled = (page: Page) => page.locator('[data-scroller]').evaluate((view) => view.scrollTop)

test('a note opens at its mark, by mouse and by keys, and the text stays where it is', async ({
  started,
  userData,
}) => {
  const { page } = started
  await openFerries(started, userData)
  const before = await scrolled(page)
  const mark = page.getByRole('button', { name: 'Note 1' })
  const note = page.getByRole('dialog', { name: 'Note 1' })
  await mark.click()
  await expect(note).toContainText('Counted in June by the board.A quokka was among them.')
  await expect(note).toBeFocused()
  await expect(note).toHaveAccessibleDescription(/^Counted in June/)
  expect(await scrolled(page)).toBe(before)

  // A link in it is asked about like any other.
  await note.getByRole('link', { name: 'the board' }).click()
  await expect(page.getByRole('dialog').filter({ hasText: 'https://board.example/count' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeVisible()
  await note.focus()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(mark).toBeFocused()

  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Note 2' })).toBeFocused()
  await page.keyboard.press('Enter')
  const long = page.getByRole('dialog', { name: 'Note 2' })
  await expect(long).toBeFocused()
  // A long one scrolls in itself, within the window.
  const box = await long.boundingBox()
  const height = await page.evaluate(() => innerHeight)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
  expect(await scrolled(page)).toBe(before)
  await page.getByRole('article').getByRole('heading', { name: 'The Ferries of Lund' }).click()
  await expect(long).toBeHidden()
})

test('a note leads to its place among the notes, and from there back to the text', async ({
  started,
  userData,
}) => {
  const { page } = started
  await openFerries(started, userData)
  await page.getByRole('button', { name: 'Note 1' }).click()
  await page.getByRole('button', { name: 'Show among the notes' }).click()
  const own = page.locator('[data-block]').filter({ hasText: 'Counted in June' })
  await expect(own).toBeInViewport()
  await expect(own).toBeFocused()
  await page.getByRole('button', { name: 'Back to the text' }).first().click()
  await expect(page.getByRole('button', { name: 'Note 1' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Note 1' })).toBeInViewport()
})

test('a mark in the cell of a table opens its note there, and what is found in it is shown there', async ({
  started,
  userData,
}) => {
  const { page } = started
  await openFerries(started, userData)
  const cell = page.getByRole('cell', { name: '210' })
  await cell.scrollIntoViewIfNeeded()
  const mark = cell.getByRole('button', { name: 'Note 3' })
  const note = page.getByRole('dialog', { name: 'Note 3' })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(note).toHaveText(/A wombat was taken for one of them\.$/)
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()
  await expect(cell).toHaveText(/^210\s*$/)

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('wombat')
  await page.getByRole('option').filter({ hasText: 'wombat' }).first().click()
  await expect(note).toBeVisible()
  await expect(mark).toBeInViewport()
})

test('what is found in a note is shown where the note is called', async ({ started, userData }) => {
  const { page } = started
  await openFerries(started, userData)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('quokka')
  await page.getByRole('option').filter({ hasText: 'quokka' }).first().click()
  const note = page.getByRole('dialog', { name: 'Note 1' })
  await expect(note).toBeVisible()
  await expect(page.getByRole('button', { name: 'Note 1' })).toBeInViewport()
  const shown = await page.evaluate(() =>
    [...(CSS.highlights.get('shown') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    ),
  )
  expect(shown).toEqual(['quokka'])
})
