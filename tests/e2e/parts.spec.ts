import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bringIn, expect, goTo, test } from './app.ts'

const prose = (at: number, town: string) =>
  `In ${2001 + at} the harbour of ${town} took in ${120 + at * 7} ships. The council of the port of ${town} spent $${14 + at} million on a new berth, which opened on ${at + 3} May ${2002 + at}.`
const section = (title: string, level: number, at: number, town: string) =>
  `${'#'.repeat(level)} ${title}\n\n${prose(at, town)}\n\n${prose(at + 1, town)}\n`
const handbook = [
  '# Harbour Handbook',
  section('Northern ports', 2, 0, 'Bergen'),
  section('Berths', 3, 3, 'Narvik'),
  section('Southern ports', 2, 6, 'Porto'),
].join('\n\n')

const openHandbook = (page: Page, folder: string) =>
  bringIn(page, join(folder, 'handbook.md'), handbook, 'Bergen')

const card = (page: Page) => page.getByRole('region', { name: 'Card' })
const header = (page: Page) => page.locator('header[data-frame]')
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) })
}

/** A card of the very section that is studied does not name it: the header does. */
const studied = ''

/** Rates all that comes, and returns the sections that were asked about. */
async function studyToTheEnd(page: Page): Promise<ReadonlySet<string>> {
  const sections = new Set<string>()
  const finished = page.getByRole('region', { name: 'Finished' })
  const show = card(page).getByRole('button', { name: 'Show answer' })
  for (let at = 0; at < 40; at += 1) {
    await expect(finished.or(show)).toBeVisible()
    if (await finished.isVisible()) return sections
    const text = (await card(page).textContent()) ?? ''
    const named = ['Northern ports', 'Berths', 'Southern ports'].filter((title) => text.includes(title))
    for (const title of named.length > 0 ? named : [studied]) sections.add(title)
    await show.click()
    const easy = card(page).getByRole('button', { name: /^Easy/ })
    await expect(easy).toBeVisible()
    await page.keyboard.press('4')
    await expect(easy).toBeHidden()
  }
  throw new Error('it does not end')
}

test('a section is studied with those below its heading, left, resumed and ended', async ({
  started: { page },
  userData,
}) => {
  await openHandbook(page, userData)
  const entry = page.getByRole('treeitem', { name: 'Northern ports' })
  await entry.click({ button: 'right' })
  const menu = page.getByRole('menu', { name: 'Section' })
  await shot(page, 'outline-menu')
  await menu.getByRole('menuitem', { name: 'Study this section' }).click()
  await expect(card(page)).toBeVisible()
  await expect(header(page)).toContainText('Section: Northern ports')
  await shot(page, 'part')
  await goTo(page, 'Read')
  await goTo(page, 'Study')
  await expect(header(page)).toContainText('Section: Northern ports')
  const sections = await studyToTheEnd(page)
  expect(sections).toEqual(new Set([studied, 'Berths']))
  await shot(page, 'part-finished')
  await page.getByRole('button', { name: 'Study the whole document' }).click()
  await expect(header(page)).toContainText('Harbour Handbook')
  expect(await studyToTheEnd(page)).toContain('Southern ports')
})

test('the overview offers sections and sets of documents; a cram leaves the schedule', async ({
  started: { page },
  userData,
}) => {
  await openHandbook(page, userData)
  await goTo(page, 'Study')
  await expect(card(page)).toBeVisible()
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Study a section' }).click()
  const sections = page.getByRole('table').first()
  await expect(sections.getByRole('row')).toHaveCount(4)
  await shot(page, 'sections')
  const boxes = page.getByRole('checkbox', { name: /^Choose / })
  await expect(boxes).toHaveCount(2)
  await boxes.first().check()
  await boxes.last().check()
  await page.getByRole('button', { name: 'Study…' }).click()
  await shot(page, 'documents')
  await page.getByRole('menuitem', { name: 'Study these 2 documents' }).click()
  await expect(header(page)).toContainText('2 documents')
  await expect(card(page)).toBeVisible()
  const before = await page.evaluate(() => window.precis.call('study:overview', null))
  await page.getByRole('treeitem', { name: 'Berths' }).focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Cram this section' }).click()
  const question = page.getByRole('region', { name: 'Question' })
  await expect(question).toContainText('Berths')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => window.precis.call('study:overview', null))).toEqual(before)
})

test('passages and what a search has found are studied', async ({ started: { page }, userData }) => {
  await openHandbook(page, userData)
  // Which of them has cards is the compiler's to say.
  for (const paragraph of await page.getByRole('article').getByText('the harbour of Porto').all()) {
    await paragraph.click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Bookmark' }).click()
  }
  await goTo(page, 'Passages')
  await page.getByRole('button', { name: 'Study…' }).click()
  await shot(page, 'passages')
  await page.getByRole('menuitem', { name: 'Study these passages' }).click()
  await expect(header(page)).toContainText('2 passages')
  await expect(card(page)).toContainText('Porto')
  expect([...(await studyToTheEnd(page))]).toEqual(['Southern ports'])

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Narvik')
  await page.getByRole('option', { name: 'Study the cards with “Narvik”' }).click()
  await expect(header(page)).toContainText('Search: Narvik')
  expect([...(await studyToTheEnd(page))]).toEqual(['Berths'])
})
