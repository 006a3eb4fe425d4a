import type { Page } from '@playwright/test'
import { bundledBriefing, expect, startApp, test } from './app.ts'

const card = (page: Page) => page.getByRole('region', { name: 'Card' })
const good = (page: Page) => card(page).getByRole('button', { name: /^Good/ })

async function answer(page: Page, key: '1' | '3'): Promise<void> {
  await page.keyboard.press('Space')
  await expect(good(page)).toBeVisible()
  await page.keyboard.press(key)
  await expect(good(page)).toBeHidden()
}

const textOf = async (page: Page) => (await card(page).textContent()) ?? ''

test('in the last hours what is missed comes again, and what is missed at the end can be read, printed and gone on with', async ({
  userData,
}) => {
  const document = bundledBriefing().id
  const { page, problems } = await startApp(userData)
  await page.evaluate(
    async ([id]) => {
      const words = { minutes: null, daysOff: [], quiet: null, goal: 0.9 }
      const agenda = { ...words, name: 'Harbour talks', at: Date.now() + 90 * 60_000, documents: [id ?? ''] }
      await window.precis.call('agenda:set', { id: null, agenda })
    },
    [document],
  )
  await page.reload()
  await page
    .getByRole('link', { name: 'Study' })
    .or(page.getByRole('button', { name: 'Study' }))
    .first()
    .click()
  await card(page).getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('button', { name: /^Last run for the briefing/ }).click()
  await expect(page.getByText(/^Last run for Harbour talks, in (?:89|90) minutes$/)).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Harbour talks')
  const first = await textOf(page)
  await answer(page, '1')
  const second = await textOf(page)
  expect(second).not.toBe(first)
  await answer(page, '3')

  await page.getByRole('button', { name: 'End the run' }).click()
  await expect(page.getByRole('heading', { name: 'What you still miss' })).toBeFocused()
  const missed = page.getByRole('region', { name: 'Not recalled' }).getByRole('listitem')
  await expect(missed).toHaveCount(1)
  await expect(page.getByText(/You recalled 1 of \d+ cards/)).toBeVisible()
  await missed.getByRole('button', { name: 'Read it in place' }).click()
  await expect(page.getByRole('article')).toBeVisible()

  // Left and come back to.
  await page
    .getByRole('button', { name: 'Study' })
    .or(page.getByRole('link', { name: 'Study' }))
    .first()
    .click()
  await expect(page.getByText(/^Last run for Harbour talks/)).toBeVisible()
  expect(problems).toEqual([])
})
