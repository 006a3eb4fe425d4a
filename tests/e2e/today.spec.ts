import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { drop, expect, goTo, message, type Started, startApp, test } from './app.ts'
import { reach } from './reach.ts'

const today = (page: Page) => page.getByRole('main')
const briefings = (page: Page) => page.getByRole('region', { name: 'Briefings' })

/** Puts main's clock ahead. */
const pass = ({ app }: Started, ms: number) =>
  app.evaluate((_, ms) => {
    const real = Date.now
    Date.now = () => real() + ms
  }, ms)

async function bringIn(page: Page, folder: string): Promise<void> {
  // Nothing takes a drop before the page is up.
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  const file = join(folder, 'harbour.md')
  const parts = Array.from({ length: 12 }, (_, n) => {
    const year = 1990 + n
    return `## Pier ${n + 1}\n\nThe port of Ansel handled ${(n + 3) * 1200} containers in ${year}. It spent $${n + 2} million on the pier in ${year + 3}.`
  })
  writeFileSync(file, `# Harbour programme\n\n${parts.join('\n\n')}\n`)
  await drop(page, [file])
  await expect(message(page)).toContainText('Imported “Harbour programme”.')
}

/** Sets an hour by the dialog, so many ms from now. */
async function setHour(page: Page, ahead: number): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'New briefing' })
  const at = new Date(Date.now() + ahead)
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  await dialog.getByLabel('Date and time').fill(local)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
}

test('the first day teaches: a document is dropped in, then its hour is set, and the plan begins', async ({
  userData,
}) => {
  const started = await startApp(userData, { asItIs: true })
  const { page, app, problems } = started
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await expect(today(page)).toMatchAriaSnapshot(`
    - main:
      - heading "Today" [level=1]
      - status: Know what a document says by the hour you need it.
      - region "First steps":
        - heading "First steps" [level=2]
        - text: 0 of 5 done
        - list:
          - listitem:
            - heading "Bring in your document" [level=3]
            - button "Import documents…"
          - listitem:
            - heading "Read some of it" [level=3]
          - listitem:
            - heading "Check one key fact" [level=3]
          - listitem:
            - heading "Answer three cards" [level=3]
          - listitem:
            - heading "Set its hour" [level=3]
        - paragraph:
          - button
        - button "Hide the first steps"
  `)
  await bringIn(page, userData)
  await today(page).getByRole('button', { name: 'Set the hour of “Harbour programme”…' }).click()
  await setHour(page, 15 * 3_600_000)
  await expect(briefings(page)).toContainText('Harbour programme')
  await expect(briefings(page)).toContainText(/in 1[45] hours/)
  await expect(briefings(page)).toContainText(
    /if you stop now; \d+ minutes? (?:today|tonight), and the plan brings/,
  )
  // By keys alone: the place, then its one button.
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  await page.keyboard.press('Control+1')
  const study = today(page).getByRole('button', { name: 'Study for the briefing' })
  await expect(study).toBeVisible()
  await study.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Card' })).toContainText('Ansel')
  expect(problems).toEqual([])
  await app.close()
})

const firstSteps = (page: Page) => page.getByRole('region', { name: 'First steps' })
const step = (page: Page, title: string) => firstSteps(page).getByRole('listitem').filter({ hasText: title })

test('the first steps are ticked as they are done, also across a restart, and are gone with the last', async ({
  userData,
}) => {
  const first = await startApp(userData, { asItIs: true })
  const { page } = first
  await bringIn(page, userData)
  await expect(firstSteps(page)).toContainText('1 of 5 done')
  await expect(step(page, 'Bring in your document').getByRole('img', { name: 'Done' })).toBeVisible()
  await step(page, 'Read some of it').getByRole('button', { name: 'Read “Harbour programme”' }).click()
  await expect(page.getByRole('article')).toContainText('Harbour programme')
  // What was before the reader's eyes for a while counts as read.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const read = await window.precis.call('today:read', null)
        return read.ok && read.value.firstSteps?.done.read
      }),
    )
    .toBe(true)
  await goTo(page, 'Today')
  await expect(firstSteps(page)).toContainText('2 of 5 done')
  await step(page, 'Check one key fact').getByRole('button', { name: 'Look at the key facts' }).click()
  await page.getByRole('row').nth(1).hover()
  await page
    .getByRole('row')
    .nth(1)
    .getByRole('button', { name: /^Accept/ })
    .click()
  await goTo(page, 'Today')
  await expect(firstSteps(page)).toContainText('3 of 5 done')
  await first.app.close()

  const second = await startApp(userData, { asItIs: true })
  const again = second.page
  await expect(firstSteps(again)).toContainText('3 of 5 done')
  await step(again, 'Answer three cards').getByRole('button', { name: 'Study its cards' }).click()
  for (let n = 0; n < 3; n += 1) {
    await again.getByRole('button', { name: 'Show answer' }).click()
    await again.getByRole('button', { name: /^Easy/ }).click()
    await expect(again.getByRole('button', { name: /^Easy/ })).toBeHidden()
  }
  await goTo(again, 'Today')
  await expect(firstSteps(again)).toContainText('4 of 5 done')
  await step(again, 'Set its hour')
    .getByRole('button', { name: 'Set the hour of “Harbour programme”…' })
    .click()
  await setHour(again, 15 * 3_600_000)
  await expect(firstSteps(again)).toBeHidden()
  await expect(briefings(again)).toContainText('Harbour programme')
  expect([...first.problems, ...second.problems]).toEqual([])
  await second.app.close()
})

test('the first steps can be hidden, for good or until that is undone', async ({ userData }) => {
  const first = await startApp(userData, { asItIs: true })
  const { page } = first
  await firstSteps(page).getByRole('button', { name: 'Hide the first steps' }).click()
  await expect(firstSteps(page)).toBeHidden()
  await message(page).getByRole('button', { name: 'Undo' }).click()
  await firstSteps(page).getByRole('button', { name: 'Hide the first steps' }).click()
  await expect(firstSteps(page)).toBeHidden()
  await first.app.close()
  const second = await startApp(userData, { asItIs: true })
  await expect(today(second.page).getByRole('button', { name: 'Import documents…' })).toBeVisible()
  await expect(firstSteps(second.page)).toBeHidden()
  await second.app.close()
})

test('the last hour, and what is said after it', async ({ userData }) => {
  const started = await startApp(userData, { asItIs: true })
  const { page, app } = started
  await bringIn(page, userData)
  await today(page)
    .getByRole('button', { name: /^Set the hour of/ })
    .click()
  await setHour(page, 41 * 60_000)
  await expect(briefings(page)).toContainText(/in (?:39|40|41) minutes/)
  await expect(today(page).getByRole('button', { name: 'Begin the last run' })).toBeVisible()
  await pass(started, 2 * 3_600_000)
  await goTo(page, 'Library')
  await goTo(page, 'Today')
  await expect(briefings(page)).toContainText('1 hour ago; nothing more is planned for it')
  await expect(today(page).getByRole('button', { name: 'Begin the last run' })).toBeHidden()
  await pass(started, 25 * 3_600_000)
  await goTo(page, 'Library')
  await goTo(page, 'Today')
  await expect(briefings(page)).toBeHidden()
  await app.close()
})

test('what is due is counted in the rail, in the title and on the page, and goes as it is answered', async ({
  userData,
}) => {
  const started = await startApp(userData)
  const { page, app, problems } = started
  await goTo(page, 'Study')
  await reach(page, () => true)
  await page.getByRole('button', { name: 'Show answer' }).click()
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible()
  // The step of a minute is over.
  await pass(started, 5 * 60_000)
  await goTo(page, 'Today')
  await expect(today(page)).toContainText('1 card is due. About 1 minute.')
  const rail = page.getByRole('navigation', { name: 'Places' })
  await expect(rail.getByRole('button', { name: 'Today, 1 card due' })).toBeVisible()
  await expect(page).toHaveTitle(/Precis \(1\)$/)
  await page.keyboard.press('Control+,')
  await page.getByRole('checkbox', { name: 'Show the number of due cards' }).uncheck()
  await expect(page).toHaveTitle(/Precis$/)
  await page.getByRole('checkbox', { name: 'Show the number of due cards' }).check()
  await page.keyboard.press('Escape')
  await expect(page).toHaveTitle(/Precis \(1\)$/)
  await today(page).getByRole('button', { name: 'Study now' }).click()
  await page.getByRole('button', { name: 'Show answer' }).click()
  await page.keyboard.press('4')
  await expect(page).toHaveTitle(/Precis$/)
  await page.keyboard.press('Control+z')
  await expect(page).toHaveTitle(/Precis \(1\)$/)
  expect(problems).toEqual([])
  await app.close()
})

test('who was reading goes on there at the next start; who was not begins with Today', async ({
  userData,
}) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await first.app.close()
  const second = await startApp(userData, { asItIs: true })
  await expect(second.page.getByRole('article')).toBeVisible()
  await second.page.keyboard.press('End')
  await second.page.keyboard.press('PageUp')
  await goTo(second.page, 'Today')
  const reading = second.page.getByRole('region', { name: 'Continue reading' })
  await expect(reading.getByRole('listitem')).toHaveCount(1)
  await second.app.close()
  const third = await startApp(userData, { asItIs: true })
  await expect(third.page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await third.page.getByRole('region', { name: 'Continue reading' }).getByRole('button').click()
  await expect(third.page.getByRole('article')).toBeVisible()
  await third.app.close()
})
