import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectSaid, goTo, keepApartIfAsked, message, startApp, test } from './app.ts'

const grid = (page: Page) => page.getByRole('grid')
const rows = (page: Page) => grid(page).locator('[data-row]')
const chosen = (page: Page) => grid(page).getByRole('row', { selected: true })
const status = (page: Page) => page.getByRole('main').getByRole('status')
const questionOf = (page: Page, row: number) =>
  grid(page).locator(`[data-row="${row}"] [data-column="question"]`)
const pick = (page: Page, label: string, option: string) => page.getByLabel(label).selectOption(option)

/** How many cards the list says that it found. */
async function found(page: Page): Promise<number> {
  return Number((await status(page).textContent())?.match(/\d+/)?.[0])
}

async function openCards(page: Page): Promise<number> {
  await goTo(page, 'Cards')
  await expect(grid(page)).toBeFocused()
  await expect(status(page)).toHaveText(/^\d+ cards$/)
  return found(page)
}

test('cards are chosen by keys, and what is done with them is one step back', async ({ started }) => {
  const { page } = started
  const all = await openCards(page)
  expect(all).toBeGreaterThan(20)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(chosen(page)).toHaveCount(3)
  await expect(status(page)).toHaveText(`${all} cards, 3 chosen`)
  await expectSaid(page, '3 cards suspended.', () => page.keyboard.press('@'))
  await expect(grid(page).getByRole('gridcell', { name: 'Suspended', exact: true })).toHaveCount(3)

  await pick(page, 'State', 'suspended')
  await expect(status(page)).toHaveText(`3 of ${all} cards`)
  await pick(page, 'State', 'new')
  await expect(status(page)).toHaveText(`${all} cards`)
  await expectSaid(page, 'Undid: suspension of 3 cards', () => page.keyboard.press('Control+z'))
  await pick(page, 'State', 'suspended')
  await expect(page.getByText('Nothing fits.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all cards' }).click()
  await expect(rows(page).first()).toBeVisible()

  await grid(page).focus()
  await page.keyboard.press('Control+a')
  await expect(status(page)).toHaveText(`${all} cards, ${all} chosen`)
  await page.keyboard.press('Escape')
  await expect(status(page)).toHaveText(`${all} cards`)
  await page.keyboard.press('End')
  await expect(grid(page).locator(`[data-row="${all - 1}"]`)).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(grid(page).locator('[data-row="0"]')).toBeInViewport()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('searchbox', { name: 'Search cards' })).toBeFocused()
})

test('by mouse: a range, more of them, tags and what has them, and deletion', async ({ started }) => {
  const { page } = started
  const all = await openCards(page)
  await grid(page).locator('[data-row="1"]').click()
  await grid(page)
    .locator('[data-row="3"]')
    .click({ modifiers: ['Shift'] })
  await grid(page).locator('[data-row="5"] [data-check]').click()
  await expect(chosen(page)).toHaveCount(4)
  await page.getByRole('button', { name: 'Tags…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tags: 4 cards' })
  await dialog.getByRole('button', { name: 'Change tags' }).click()
  await expect(dialog).toContainText('Write at least one tag.')
  await dialog.getByLabel(/^Add tags/).fill('exam, Port')
  await expectSaid(page, 'Tags of 4 cards changed.', () => page.keyboard.press('Enter'))
  await expect(questionOf(page, 5)).toContainText('Port')
  await pick(page, 'Tag', 'exam')
  await expect(status(page)).toHaveText(`4 of ${all} cards`)
  await grid(page).focus()
  await page.keyboard.press('Control+a')
  await expect(chosen(page)).toHaveCount(4)
  await grid(page).locator('[data-row="0"]').click({ button: 'right' })
  await expectSaid(page, '4 cards deleted.', () => page.getByRole('menuitem', { name: 'Delete' }).click())
  // The tag has nothing left that it would find.
  await expect(page.getByText('Nothing fits.')).toBeVisible()
  await message(page).getByRole('button', { name: 'Undo' }).click()
  await expect(message(page)).toContainText('Undid: deletion of 4 cards')
  await expect(status(page)).toHaveText(`4 of ${all} cards`)
})

test('a card is edited in its row, and a day is set for what was rated', async ({ started }) => {
  const { page } = started
  await goTo(page, 'Study')
  await page.getByRole('button', { name: 'Show answer' }).click()
  await page.getByRole('button', { name: /^Easy/ }).click()
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible()
  await page.getByRole('button', { name: 'Show answer' }).click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Show in Cards' }).click()
  await expect(chosen(page)).toHaveCount(1)
  await expect(chosen(page)).toContainText('New')

  await page.keyboard.press('e')
  const question = page.getByRole('textbox', { name: /^Question/ })
  await expect(question).toBeFocused()
  await question.fill(`${await question.inputValue()} (asked of the harbour)`)
  // What is half written stays while the list is another one.
  await page.getByRole('searchbox', { name: 'Search cards' }).fill('zeppelin')
  await expect(page.getByText('Nothing fits.')).toBeVisible()
  await expect(question).toHaveValue(/\(asked of the harbour\)$/)
  await expectSaid(page, 'Changed.', () => page.getByRole('button', { name: 'Save' }).click())
  await page.getByRole('searchbox', { name: 'Search cards' }).fill('asked harbour')
  await expect(rows(page)).toHaveCount(1)
  await expect(questionOf(page, 0)).toContainText('(asked of the harbour)')

  await page.getByRole('searchbox', { name: 'Search cards' }).fill('')
  await pick(page, 'State', 'young')
  await expect(rows(page)).toHaveCount(1)
  await grid(page).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'More with what is chosen' }).click()
  await page.getByRole('menuitem', { name: 'Set the day…' }).click()
  await page.getByLabel('The day on which they come').fill('2001-02-03')
  await page.getByRole('button', { name: 'Set the day' }).click()
  await expect(page.getByRole('dialog')).toContainText('Today or a later day.')
  const today = await page.evaluate(() =>
    new Date(Date.now() - 4 * 3_600_000 - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
  )
  await page.getByLabel('The day on which they come').fill(today)
  await expectSaid(page, 'Day set for 1 card.', () =>
    page.getByRole('button', { name: 'Set the day' }).click(),
  )
  await expect(grid(page).locator('[data-row="0"] [data-column="due"]')).toHaveText('Today')
  await grid(page).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'More with what is chosen' }).click()
  await expectSaid(page, '1 card new again.', () =>
    page.getByRole('menuitem', { name: 'Reset to new' }).click(),
  )
  await expect(page.getByText('Nothing fits.')).toBeVisible()
})

test('cards of several documents stand in one list, and are narrowed to one', async ({ userData }) => {
  mkdirSync(join(userData, 'files'))
  const files = ['Porto', 'Lima'].map((name, at) => {
    const file = join(userData, 'files', `${name}.md`)
    const text = `The ${name} Accord was signed on ${at + 3} May 2021 in ${name}. It gives ${name} $${at + 4} million a year for its northern docks.`
    writeFileSync(file, `# ${name} Accord\n\n## Signing\n\n${text}\n`)
    return file
  })
  const { app, page, problems } = await startApp(userData, { args: files })
  await keepApartIfAsked(page)
  await page.getByRole('region', { name: 'Imports' }).getByText('2 added.').waitFor()
  await page.getByRole('button', { name: /^Porto Accord/ }).click()
  await expect(page.getByRole('article')).toContainText('northern docks')
  const all = await openCards(page)
  const documents = page.getByLabel('Document')
  await documents.selectOption({ label: 'Porto Accord' })
  await expect.poll(() => found(page)).toBeLessThan(all)
  const ofPorto = await found(page)
  expect(ofPorto).toBeGreaterThan(0)
  await expect(page.getByLabel('Section')).toContainText('Signing')
  await grid(page).focus()
  await page.keyboard.press('Control+a')
  await expect(status(page)).toHaveText(new RegExp(`, ${ofPorto} chosen$`))
  await expectSaid(page, 'marked.', () => page.keyboard.press('*'))
  await documents.selectOption('')
  await pick(page, 'State', 'marked')
  await expect(status(page)).toHaveText(`${ofPorto} of ${all} cards`)
  // All of that is there again after a start.
  await app.close()
  expect(problems).toEqual([])
  const again = await startApp(userData)
  await openCards(again.page)
  await pick(again.page, 'State', 'marked')
  await expect(status(again.page)).toHaveText(`${ofPorto} of ${all} cards`)
  await again.app.close()
})
