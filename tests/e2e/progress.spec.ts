import type { Page } from '@playwright/test'
import { bundledBriefing, expect, goTo, startApp, test } from './app.ts'

const card = (page: Page) => page.getByRole('region', { name: 'Card' })

/** Rates so many cards Good, as they come. */
async function study(page: Page, cards: number): Promise<void> {
  await goTo(page, 'Study')
  for (let n = 0; n < cards; n += 1) {
    await card(page).getByRole('button', { name: 'Show answer' }).waitFor()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: /^Good/ }).waitFor()
    await page.keyboard.press('3')
  }
  await expect(card(page).getByRole('button', { name: 'Show answer' })).toBeVisible()
}

/** A field of date and time takes local wall time. */
const localText = (at: number): string =>
  new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

async function setHour(page: Page, button: string, at: number): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog', { name: 'Briefing hour' })
  await dialog.getByLabel('Date and time').fill(localText(at))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
}

test('Progress says nothing before the first session, and draws, says and lists what was done after it', async ({
  started: { page },
}) => {
  await page.keyboard.press('Control+6')
  await expect(page.getByText(/^Nothing was studied yet\. \d+ cards wait/)).toBeVisible()
  await study(page, 4)
  await page.keyboard.press('Control+6')
  for (const name of ['What you know', 'What comes', 'Days', 'Time']) {
    const figure = page.getByRole('region', { name, exact: true })
    await expect(figure.getByRole('img')).toBeVisible()
    await figure.getByText('Show the numbers').click()
    await expect(figure.getByRole('table').getByRole('row').nth(1)).toBeVisible()
  }
  await expect(page.getByRole('region', { name: 'What you know', exact: true })).toContainText(
    `of ${bundledBriefing().cards.length} cards`,
  )
  const days = page.getByRole('region', { name: 'Days', exact: true })
  await expect(days).toContainText('You studied on 1 of the last')
  await expect(days.getByRole('row').nth(1)).toContainText('4')
  await expect(page.getByRole('region', { name: 'Predicted and true recall', exact: true })).toContainText(
    'Nothing to compare yet',
  )
  await expect(page.getByRole('region', { name: 'Weakest sections' }).getByRole('row').nth(1)).toContainText(
    'seen',
  )
})

test('a briefing gets its hour: readiness as a range, a plan, study by it, undo, and all of it after a restart', async ({
  userData,
}) => {
  const day = 86_400_000
  const first = await startApp(userData)
  const { page } = first
  await goTo(page, 'Progress')
  await setHour(page, 'Set the hour…', Date.now() + 3 * day + 60_000)
  const briefing = page.getByRole('region', { name: 'Briefing' })
  await expect(briefing).toContainText('in 3 days')
  await expect(briefing).toContainText('If you stop now')
  await expect(briefing).toContainText(`${bundledBriefing().cards.length} cards never seen count as unknown`)
  // Today and three more days.
  await expect(briefing.getByRole('table', { name: 'The plan, day by day' }).getByRole('row')).toHaveCount(5)
  await briefing.getByLabel('Plan with').selectOption('5')
  await expect(briefing.getByRole('status')).toContainText(/5 minutes a day/)

  await briefing.getByRole('button', { name: 'Study by the plan' }).click()
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Space')
  await page.keyboard.press('3')
  await expect(card(page).getByRole('button', { name: 'Show answer' })).toBeVisible()
  await first.app.close()

  const second = await startApp(userData)
  await goTo(second.page, 'Library')
  await expect(second.page.getByText(/briefing .+\d/)).toBeVisible()
  await goTo(second.page, 'Progress')
  const again = second.page.getByRole('region', { name: 'Briefing' })
  await expect(again.getByLabel('Plan with')).toHaveValue('5')
  await expect(again).toContainText(`${bundledBriefing().cards.length - 1} cards never seen`)
  // The rating, then the hour.
  await second.page.keyboard.press('Control+z')
  await expect(again).toContainText(`${bundledBriefing().cards.length} cards never seen`)
  await second.page.keyboard.press('Control+z')
  await expect(second.page.getByText(/^Undid: change of the briefing hour/)).toBeVisible()
  await expect(second.page.getByRole('button', { name: 'Set the hour…' })).toBeVisible()
  await second.app.close()
})

test('an hour in ten minutes and an hour that is past are answered kindly', async ({ started: { page } }) => {
  await goTo(page, 'Progress')
  await setHour(page, 'Set the hour…', Date.now() + 10 * 60_000 + 30_000)
  const briefing = page.getByRole('region', { name: 'Briefing' })
  await expect(briefing).toContainText(/in (9|10) minutes/)
  await expect(briefing.getByRole('status')).toContainText(/can no longer be reached by then|now reach/)
  await expect(briefing.getByRole('button', { name: 'Study by the plan' })).toBeVisible()

  await page.getByRole('button', { name: 'Change the hour…' }).click()
  await page.getByRole('dialog').getByLabel('Date and time').fill('2020-01-01T09:00')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('This hour has passed.')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(briefing).toContainText('which is past')
  await expect(briefing).toContainText('Nothing is planned.')
  await expect(briefing.getByRole('button', { name: 'Study by the plan' })).toHaveCount(0)
})

test('the memory map tints each paragraph with cards, says and lists it, and quizzes one of them', async ({
  started: { page },
}) => {
  await study(page, 3)
  await goTo(page, 'Read')
  const before = await page.locator('[data-recall]').count()
  expect(before).toBe(0)
  await page.keyboard.press('m')
  const bar = page.getByRole('region', { name: 'Memory map' })
  await expect(bar).toContainText('Known now')
  const blocks = new Set(bundledBriefing().cards.map(({ block }) => block)).size
  await expect(page.locator('article [data-recall]')).toHaveCount(blocks)
  // Some were studied, others were not.
  expect(await page.locator('article [data-recall="0"]').count()).toBeGreaterThan(0)
  expect(await page.locator('article [data-recall="0"]').count()).toBeLessThan(blocks)
  await bar.getByText('List', { exact: true }).click()
  await expect(bar.getByRole('listitem').filter({ hasText: 'not studied' }).first()).toBeVisible()

  const quiz = page.getByRole('button', { name: /^Quiz this paragraph: .*not studied/ }).first()
  await quiz.click()
  await expect(page.getByRole('region', { name: 'Question' })).toBeVisible()
  await page.keyboard.press('Escape')
  await goTo(page, 'Read')
  await page.keyboard.press('m')
  await expect(page.locator('article [data-recall]')).toHaveCount(0)
})
