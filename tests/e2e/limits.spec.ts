import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectSaid, goTo, message, sleepUntil, startApp, test } from './app.ts'
import { violationsIn, wcag } from './axe.ts'

const day = 86_400_000
const card = (page: Page) => page.getByRole('region', { name: 'Card' })
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) })
}

async function rateEasy(page: Page, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    await card(page).getByRole('button', { name: 'Show answer' }).click()
    const easy = card(page).getByRole('button', { name: /^Easy/ })
    await easy.click()
    await expect(easy).toBeHidden()
  }
}

test('a cap and days away hold due cards back, are told, and can be passed over', async ({ userData }) => {
  const started = await startApp(userData)
  const { app, page, problems } = started
  await expect(page.getByRole('article')).toBeVisible()
  await page.clock.install()
  const begun = Date.now()
  await goTo(page, 'Study')
  await rateEasy(page, 4)
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByLabel('New cards a day').fill('0')
  await settings.getByLabel(/^Due cards a day at most/).fill('2')
  await settings.getByLabel('A day begins at').selectOption('5')
  await settings.getByLabel('A day begins at').scrollIntoViewIfNeeded()
  await shot(page, 'settings')
  await page.keyboard.press('Escape')
  await sleepUntil(started, begun + 40 * day)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await goTo(page, 'Today')
  await expect(page.getByRole('status').first()).toContainText('2 cards are due')
  await goTo(page, 'Study')
  await page.getByRole('button', { name: 'Overview' }).click()
  const held = page.getByText('2 more wait because of your cap of 2 due cards a day.')
  await expect(held).toBeVisible()
  await shot(page, 'cap')
  await page.getByRole('button', { name: 'Study now' }).click()
  await rateEasy(page, 2)
  await expect(page.getByRole('region', { name: 'Finished' })).toContainText('2 more wait')
  await page.getByRole('button', { name: 'Study anyway' }).click()
  await expect(card(page)).toBeVisible()

  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Set days away' }).click()
  await expect(page.getByLabel('Last day')).toBeInViewport()
  const first = await page.getByLabel('First day').inputValue()
  await page.getByLabel('Last day').fill('2020-01-01')
  await page.getByRole('button', { name: 'Set days away', exact: true }).last().click()
  await expect(page.getByText('The last day comes before the first.')).toBeVisible()
  await shot(page, 'away-form')
  const last = new Date(Date.parse(first) + 9 * day).toISOString().slice(0, 10)
  await page.getByLabel('Last day').fill(last)
  await expectSaid(page, 'Days away are set.', () =>
    page.getByRole('button', { name: 'Set days away', exact: true }).last().click(),
  )
  await expect(page.getByRole('region', { name: 'Days away' })).toContainText('nothing is due')
  await expect(page.getByRole('button', { name: 'Take back' })).toBeFocused()
  await sleepUntil(started, begun + 42 * day)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText(/You are away until/)).toBeVisible()
  await shot(page, 'away')
  expect(await violationsIn(page, wcag)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(message(page)).toContainText('Undid: change of your days away')
  await expect(page.getByText(/You are away until/)).toBeHidden()
  expect(problems).toEqual([])
  await app.close()
})
