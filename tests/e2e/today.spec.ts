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
      - paragraph: Know what a document says by the hour you need it.
      - list:
        - listitem:
          - heading "Bring in your document" [level=2]
          - button "Import documents…"
        - listitem:
          - heading "Say its hour" [level=2]
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

test('the last hour, and what is said after it', async ({ userData }) => {
  const started = await startApp(userData, { asItIs: true })
  const { page, app } = started
  await bringIn(page, userData)
  await today(page)
    .getByRole('button', { name: /^Set the hour of/ })
    .click()
  await setHour(page, 41 * 60_000)
  await expect(briefings(page)).toContainText(/in (?:39|40|41) minutes/)
  await expect(today(page).getByRole('button', { name: 'Study for the briefing' })).toBeVisible()
  await pass(started, 2 * 3_600_000)
  await goTo(page, 'Library')
  await goTo(page, 'Today')
  await expect(briefings(page)).toContainText('1 hour ago; nothing more is planned for it')
  await expect(today(page).getByRole('button', { name: 'Study for the briefing' })).toBeHidden()
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
