import type { Page } from '@playwright/test'
import { expect, goTo, test } from './app.ts'
import { aims, harbour, promise, storeHarbour } from './asked-kinds.ts'
import { violationsIn, wcag } from './axe.ts'
import { reach } from './reach.ts'

const card = (page: Page) => page.getByRole('region', { name: 'Card' })
const question = (page: Page) => page.getByRole('region', { name: 'Question' })
const rating = (page: Page, name: string) => card(page).getByRole('button', { name: new RegExp(`^${name}`) })
const boxes = (page: Page) => page.getByRole('group', { name: 'Tick what you knew' }).getByRole('checkbox')
const answers = (page: Page) => page.getByRole('group', { name: 'Answers' }).getByRole('button')
const intro = 'Bergen and Oslo signed the harbour plan in May 2013.'

test.use({ filling: { into: storeHarbour } })

/** Begins to study the harbour plan. */
async function begin(page: Page): Promise<void> {
  await goTo(page, 'Library')
  await page.locator('[data-row] > button').filter({ hasText: harbour.title }).click()
  await expect(page.getByRole('article')).toContainText(harbour.title)
  await page.keyboard.press('Control+5')
  await expect(card(page)).toBeFocused()
}

async function typeAnswers(page: Page): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('checkbox', { name: 'Type the answer before it is shown' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function expectAccessible(page: Page, what: string): Promise<void> {
  expect(await violationsIn(page, wcag), what).toEqual([])
}

test('a clause is shown beside what was written, and only the reader rates it', async ({
  started: { page },
}) => {
  await begin(page)
  await reach(page, (shown) => shown.includes('Both cities will'))
  // What it speaks of stands above it.
  await expect(card(page).getByText(intro)).toBeVisible()
  await page.keyboard.press('Space')
  await expect(card(page)).toContainText(promise)
  await page.keyboard.press('1')
  await typeAnswers(page)
  await reach(page, (shown) => shown.includes('Both cities will'))
  const field = card(page).getByRole('textbox', { name: 'Write the answer in your own words' })
  await expect(field).toBeFocused()
  await field.fill('look at it again now and then')
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('definition')).toHaveText(['look at it again now and then', promise])
  await expect(card(page)).not.toContainText(/Right|Close|Not this/)
  await expect(card(page).locator('[data-suggested]')).toHaveCount(0)
  await expectAccessible(page, 'clause')
  await expect(card(page)).toBeFocused()
  await page.keyboard.press('2')
  await expect(card(page)).not.toContainText('look at it again')
})

test('a list is ticked item by item by keyboard; a part of it suggests Hard, and the reader decides', async ({
  started: { page },
}) => {
  await begin(page)
  await reach(page, (shown) => shown.includes('What are the four aims'))
  await page.keyboard.press('Space')
  await expect(boxes(page)).toHaveCount(aims.length)
  await page.keyboard.press('ArrowDown')
  await expect(boxes(page).first()).toBeFocused()
  await page.keyboard.press('Space')
  await expect(boxes(page).first()).toBeChecked()
  await expect(rating(page, 'Again')).toHaveAttribute('data-suggested')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(card(page).getByRole('status')).toHaveText('3 of 4')
  await expect(rating(page, 'Hard')).toHaveAttribute('data-suggested')
  await expectAccessible(page, 'list')
  // The rating keys act from a box too.
  await page.keyboard.press('4')
  await expect(boxes(page)).toHaveCount(0)
})

test('a list that is typed has its items ticked, slips told, and can be put right', async ({
  started: { page },
}) => {
  await begin(page)
  await typeAnswers(page)
  await reach(page, (shown) => shown.includes('What are the four aims'))
  const field = card(page).getByRole('textbox', { name: 'Type the items, parted by commas' })
  await field.fill('shared pilots, cleaner water in the iner harbour, quieter ships, ferries and cranes')
  await page.keyboard.press('Enter')
  await expect(boxes(page)).toHaveCount(aims.length)
  await expect(card(page).getByRole('status')).toHaveText('3 of 4')
  await expect(boxes(page).last()).not.toBeChecked()
  await expect(card(page).getByText('Close', { exact: true })).toHaveCount(1)
  await expect(rating(page, 'Hard')).toBeFocused()
  await boxes(page).last().check()
  await expect(rating(page, 'Good')).toHaveAttribute('data-suggested')
  await page.keyboard.press('3')
  await expect(boxes(page)).toHaveCount(0)
})

test('practice by choices asks clauses and lists openly, and counts them by the reader’s word', async ({
  started: { page },
}) => {
  await begin(page)
  await card(page).getByRole('button', { name: 'Practice' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  for (const [asked] of harbour.cards.entries()) {
    await expect(question(page)).toContainText(`Question ${asked + 1} of 4`)
    const shown = (await question(page).textContent()) ?? ''
    const isList = shown.includes('What are the four aims')
    if (!isList && !shown.includes('Both cities will')) {
      await answers(page)
        .filter({ hasText: /^(?:three|420 metres)/ })
        .click()
      await page.keyboard.press('Space')
      continue
    }
    await expect(answers(page)).toHaveCount(0)
    await page.keyboard.press('Space')
    await expect(question(page).getByRole('button', { name: 'I knew it' })).toBeVisible()
    if (isList) {
      await page.keyboard.press('ArrowUp')
      await expect(boxes(page).last()).toBeFocused()
      await page.keyboard.press('Space')
      await expect(question(page).locator('[data-suggested]')).toHaveText(/I did not know it/)
    }
    await page.keyboard.press('2')
    await expect(question(page).getByRole('button', { name: 'I knew it' })).toBeHidden()
  }
  await expect(page.getByRole('region', { name: 'Result' })).toContainText('4 of 4 right.')
})

test('a list is edited by its items, where it is studied and in the key facts', async ({
  started: { page },
}) => {
  await begin(page)
  await reach(page, (shown) => shown.includes('What are the four aims'))
  await page.keyboard.press('e')
  const items = page.getByRole('textbox', { name: 'Items, one on each line' })
  await expect(items).toHaveValue(aims.join('\n'))
  await items.fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('A list needs two items or more.')).toBeVisible()
  await items.fill('cleaner water\nshared pilots')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.keyboard.press('Space')
  await expect(boxes(page)).toHaveCount(2)

  await goTo(page, 'Key facts')
  await page.getByRole('combobox', { name: 'Type' }).selectOption('List')
  await page.getByRole('row').filter({ hasText: 'four aims' }).hover()
  await page.getByRole('button', { name: /^Edit .*four aims/ }).click()
  await expect(items).toHaveValue('cleaner water\nshared pilots')
  await expect(page.getByRole('textbox', { name: 'Other right answers' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Cancel' }).click()
})
