import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import type { Rating } from '../../src/core/model/rating.ts'
import { soundWeights, standardWeights } from '../../src/core/study/schedule.ts'
import { addReview } from '../../src/main/store/memories.ts'
import { simulate } from '../unit/main/fitter/simulated.ts'
import { bundledBriefing, expect, expectSaid, goTo, inMain, startApp, test } from './app.ts'
import { session } from './session.ts'

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
  const dialog = page.getByRole('dialog', { name: /^(New briefing|Briefing)$/ })
  await dialog.getByLabel('Date and time').fill(localText(at))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
}

test('Progress says nothing before the first session, and draws, says and lists what was done after it', async ({
  started: { page },
}) => {
  await page.keyboard.press('Control+8')
  await expect(page.getByText(/^Nothing was studied yet\. \d+ cards wait/)).toBeVisible()
  await study(page, 4)
  await page.keyboard.press('Control+8')
  for (const name of ['What you know', 'What comes', 'Days', 'Time']) {
    const figure = page.getByRole('region', { name, exact: true })
    await expect(figure.getByRole('img')).toBeVisible()
    await figure.getByText('Show the numbers').click()
    await expect(figure.getByRole('table').getByRole('row').nth(1)).toBeVisible()
    if (name === 'Days') continue
    // No two lines across are called the same, and whole things have whole numbers.
    const lines = await figure.locator('svg g > g > text').allTextContents()
    expect(lines.length).toBeGreaterThan(1)
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.join()).not.toContain('.')
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
  // Not in the first hours of a day of study, which begins at four: too little of that day would be left for a plan.
  const hours = [3, 4, 5].includes(new Date().getHours()) ? 4 : 0
  await setHour(page, 'Set the hour…', Date.now() + 3 * day + hours * 3_600_000 + 60_000)
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
  // The rating, then the minutes, then the hour.
  await second.page.keyboard.press('Control+z')
  await expect(again).toContainText(`${bundledBriefing().cards.length} cards never seen`)
  await second.page.keyboard.press('Control+z')
  await expect(second.page.getByText(/^Undid: setting of the briefing/)).toBeVisible()
  await expect(again.getByLabel('Plan with')).toHaveValue('')
  await second.page.keyboard.press('Control+z')
  await expect(second.page.getByRole('button', { name: 'Set the hour…' })).toBeVisible()
  await second.app.close()
})

test('an hour in ten minutes and an hour that is past are answered kindly', async ({ started: { page } }) => {
  await goTo(page, 'Progress')
  await setHour(page, 'Set the hour…', Date.now() + 10 * 60_000 + 30_000)
  const briefing = page.getByRole('region', { name: 'Briefing' })
  await expect(briefing).toContainText(/in (9|10) minutes/)
  await expect(briefing.getByRole('status')).toContainText(
    /out of reach by then|no longer be reached by then|may reach your goal/,
  )
  await expect(briefing.getByRole('button', { name: 'Study by the plan' })).toBeVisible()

  await page.getByRole('button', { name: 'Change the briefing…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Date and time').fill('2020-01-01T09:00')
  await expect(dialog.getByRole('status')).toContainText('This hour has passed')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert').filter({ hasText: 'This hour has passed.' })).toBeVisible()
  await expect(dialog.getByLabel('Date and time')).toBeFocused()
  await page.keyboard.press('Escape')
  // As if it had been set in time.
  await page.evaluate(async () => {
    const list = await window.precis.call('agenda:list', null)
    const [found] = list.ok ? list.value : []
    if (found === undefined) throw new Error('there is no briefing')
    const { id, ...agenda } = found
    await window.precis.call('agenda:set', { id, agenda: { ...agenda, at: Date.now() - 60_000 } })
  })
  await page.reload()
  await goTo(page, 'Progress')
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

const hourMs = 3_600_000

/** A session in which some cards were rated, as many hours ago as is said. */
async function withPast(
  userData: string,
  ratings: readonly {
    readonly cards: readonly string[]
    readonly rating: Rating
    readonly hoursAgo: number
  }[],
): Promise<void> {
  const document = bundledBriefing().id
  await session(userData, (db) => {
    for (const { cards, rating, hoursAgo } of ratings) {
      const at = Date.now() - hoursAgo * hourMs
      db.transaction(() => {
        for (const card of cards)
          addReview(db, { document, card, rating, at, utcOffset: 0, durationMs: 4_000 })
      })
    }
  })
}

/** What is said of the goal of 90 % is no more than what both ends of the range with the plan say. */
async function expectWordsWithin(briefing: Locator): Promise<void> {
  const range = /With the plan\s*(\d+)% to (\d+)%/
  await expect(briefing).toContainText(range)
  const [, low, high] = (await briefing.textContent())?.match(range) ?? []
  const words = briefing.getByRole('status')
  if (Number(low) >= 90) await expect(words).toContainText(/^(You|.* a day) reach/)
  else if (Number(high) >= 90) await expect(words).toContainText(/ may /)
  else await expect(words).toContainText(/no longer be reached|not to 90%/)
}

test('after a bad day Progress says no more than its range, and the plan keeps a last pass that can be studied', async ({
  userData,
}) => {
  test.slow()
  const cards = bundledBriefing().cards.map(({ id }) => id)
  await withPast(userData, [
    { cards, rating: 3, hoursAgo: 49 },
    { cards, rating: 3, hoursAgo: 48.8 },
    { cards: cards.slice(-14), rating: 1, hoursAgo: 24 },
  ])
  const { app, page, problems } = await startApp(userData)
  await goTo(page, 'Progress')
  await setHour(page, 'Set the hour…', Date.now() + 3 * 24 * hourMs + 60_000)
  const briefing = page.getByRole('region', { name: 'Briefing' })
  await expect(briefing).toContainText(/If you stop now\s*\d+% to \d+%/)
  await expectWordsWithin(briefing)
  const rows = briefing.getByRole('table', { name: 'The plan, day by day' }).getByRole('row')
  await expect(rows.last()).toContainText('(last pass)')
  // New cards, reviews, time: all that was seen is in the last pass.
  await expect(rows.last().getByRole('cell').nth(1)).toHaveText(String(cards.length))
  await expect(page.getByRole('region', { name: 'What you know', exact: true })).toContainText(
    /Today you would recall \d+% to \d+%/,
  )
  await expect(page.getByRole('region', { name: 'Weakest sections' })).toContainText(
    /likely the weakest: \d+% to/,
  )

  // In the last quarter of an hour all are shown, also those that were answered well.
  await setHour(page, 'Change the briefing…', Date.now() + 15 * 60_000)
  await expect(rows.nth(1)).toContainText('Now (last pass)')
  await briefing.getByRole('button', { name: 'Study by the plan' }).click()
  await expect(card(page).getByRole('button', { name: 'Show answer' })).toBeVisible()
  expect(problems).toEqual([])
  await app.close()
})

test('weeks of answers are held against what was predicted, sections against their time, and both leave as CSV', async ({
  userData,
}) => {
  const cards = bundledBriefing().cards.map(({ id }) => id)
  const daysAgo = (days: number, of: readonly string[], rating: Rating) => ({
    cards: of,
    rating,
    hoursAgo: days * 24 + 1,
  })
  const odd = cards.filter((_, nth) => nth % 2 === 1)
  await withPast(userData, [
    daysAgo(40, cards, 4),
    daysAgo(31, cards, 3),
    daysAgo(20, odd, 1),
    daysAgo(19.99, odd, 3),
    daysAgo(10, cards, 3),
    daysAgo(2, odd, 3),
  ])
  const answers = 3 * cards.length + 3 * odd.length
  const { app, page, problems } = await startApp(userData)
  await goTo(page, 'Progress')
  const weeks = page.getByRole('region', { name: 'Week by week', exact: true })
  await expect(weeks.getByRole('img')).toBeVisible()
  await expect(weeks).toContainText(/^Week by weekIn \d of \d weeks/)
  await weeks.getByText('Show the numbers').click()
  await expect(weeks.getByRole('row').nth(1)).toContainText('%')
  const costs = page.getByRole('region', { name: 'What a point costs' })
  await expect(costs).toContainText(/A point has cost (most in|about as much)/)

  await page.getByRole('button', { name: 'Cue sheet…' }).click()
  await expect(page.getByRole('dialog', { name: 'Cue sheet' })).toBeVisible()
  await page.keyboard.press('Escape')
  const path = join(userData, 'answers.csv')
  await inMain(app)(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  const table = async (name: RegExp): Promise<readonly (readonly string[])[]> => {
    await page.getByRole('button', { name: 'Export as CSV…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export passages, cards, facts or statistics' })
    await dialog.getByRole('radio', { name }).check()
    await expectSaid(page, `Exported ${answers} answers to ${path}.`, () =>
      dialog.getByRole('button', { name: 'Export…' }).click(),
    )
    return parse(readFileSync(path), { bom: true })
  }
  const [heads, ...rows] = await table(/every answer/)
  expect(heads?.slice(0, 4)).toEqual(['Document', 'Card', 'Prompt', 'Rating'])
  expect(rows).toHaveLength(answers)
  expect(new Set(rows.map(([, card]) => card))).toEqual(new Set(cards))
  const days = await table(/day by day/)
  expect(days.slice(1).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(answers)
  expect(problems).toEqual([])
  await app.close()
})

test('the schedule is fitted to a thousand answers, with what that gains; by a click it is used, and by a click no more', async ({
  userData,
}) => {
  test.slow()
  const document = bundledBriefing().id
  const cards = bundledBriefing().cards.map(({ id }) => id)
  // Of a learner who forgets sooner than most.
  const parts: Readonly<Record<number, number>> = { 2: 0.5, 3: 1, 8: 0.75, 20: 0.5 }
  const weights = soundWeights(standardWeights.map((weight, n) => parts[n] ?? weight)) ?? []
  const log = simulate(weights, cards.length, 240, 11)
  const shift = Date.now() - 86_400_000 - (log.at(-1)?.at ?? 0)
  await session(userData, (db) =>
    db.transaction(() => {
      for (const { card: name, rating, at } of log) {
        const id = cards[Number(name.split(' ')[1])] ?? ''
        addReview(db, { document, card: id, rating, at: at + shift, utcOffset: 0, durationMs: 4_000 })
      }
    }),
  )
  expect(log.length).toBeGreaterThan(1_000)

  const { app, page, problems } = await startApp(userData)
  await goTo(page, 'Progress')
  const said = page.getByRole('status')
  await expect(
    said.filter({ hasText: `fitted to your ${log.length.toLocaleString('en')} answers` }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Fit the schedule…' }).click()
  const falls = said.filter({ hasText: /the error of the prediction falls from 0\.\d{4} to 0\.\d{4}/ })
  await expect(falls).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Use these weights' }).click()
  await expect(said.filter({ hasText: 'uses weights that were fitted to your answers' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the standard weights' }).click()
  await expect(page.getByRole('button', { name: 'Fit the schedule…' })).toBeVisible()
  expect(problems).toEqual([])
  await app.close()
})
