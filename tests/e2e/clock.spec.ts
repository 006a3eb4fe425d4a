import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, goTo, message, type Started, sleepUntil, startApp, test } from './app.ts'

const day = 86_400_000
const word = 'Quellwolkenzahl'
const text = `${word} Report\n\nMay 3, 2013\n\nThe council of ${word} met in Oslo and gave $442 million to the harbour fund.\n`

/** A document of the user's own, open. */
async function withDocument(userData: string): Promise<Started> {
  const file = join(userData, 'report.txt')
  writeFileSync(file, text)
  const started = await startApp(userData, { args: [file] })
  await expect(started.page.getByRole('article')).toContainText('The council of')
  return started
}

async function remove(page: Page): Promise<void> {
  await goTo(page, 'Library')
  await page.getByRole('searchbox').first().fill(word)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(message(page)).toContainText(`Removed “${word} Report”`)
  await page.getByRole('searchbox').first().fill('')
}

/** Precis is used on another day: the window is looked at. */
async function useOn(started: Started, at: number): Promise<void> {
  await sleepUntil(started, at)
  await started.page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

const daysLeft = (page: Page) =>
  page.evaluate(async () => {
    const library = await window.precis.call('library:list', null)
    return library.ok ? library.value.removed.map((entry) => entry.daysLeft) : null
  })

test('what was removed survives a clock that is ahead, is named before it goes, and can be kept', async ({
  userData,
}) => {
  const started = await withDocument(userData)
  const { app, page, problems } = started
  await page.clock.install()
  await remove(page)
  const begun = Date.now()
  await useOn(started, begun + 40 * day)
  await page.getByText('Recently removed (1)').click()
  await expect(page.getByText(/kept until .* at least/)).toBeVisible()
  for (let at = 1; at <= 31; at += 1) {
    await sleepUntil(started, begun + at * day)
    await page.evaluate(() => window.precis.call('library:use', null))
  }
  expect(await daysLeft(page)).toEqual([null])
  await useOn(started, begun + 32 * day)
  await expect(message(page)).toContainText(
    `“${word} Report” leaves Recently removed after 3 more days of use.`,
  )
  await expect(page.getByText('Recently removed (1, 1 to go soon)')).toBeVisible()
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, 'removed.png') })
  await message(page).getByRole('button', { name: 'Keep' }).click()
  await expect(message(page)).toContainText('Kept in Recently removed for another 30 days.')
  await useOn(started, begun + 40 * day)
  expect(await daysLeft(page)).toEqual([null])
  expect(problems).toEqual([])
  await app.close()
})

test('ratings under a clock 40 days ahead put no card off once it is set back', async ({ userData }) => {
  const started = await startApp(userData)
  const { app, page, problems } = started
  await expect(page.getByRole('article')).toBeVisible()
  await page.clock.install()
  const begun = Date.now()
  await goTo(page, 'Study')
  const card = page.getByRole('region', { name: 'Card' })
  const show = card.getByRole('button', { name: 'Show answer' })
  const easy = card.getByRole('button', { name: /^Easy/ })
  await sleepUntil(started, begun + 40 * day)
  for (let rated = 0; rated < 3; rated += 1) {
    // A new day asks anew what to study, and shows that card from its front.
    await expect(async () => {
      await show.click({ timeout: 2000 })
      await expect(easy).toBeVisible({ timeout: 2000 })
      await easy.click({ timeout: 2000 })
    }).toPass()
    await expect(show).toBeVisible()
  }
  await sleepUntil(started, begun)
  const state = await page.evaluate(async () => {
    const session = {
      document: null,
      prefer: null,
      aheadDays: 0,
      run: null,
      anyway: false,
      part: null,
      agenda: null,
    }
    const next = await window.precis.call('study:next', session)
    const progress = await window.precis.call('progress:read', { document: null, agenda: null })
    return next.ok && progress.ok ? { next: next.value, coming: progress.value.coming } : null
  })
  // By a clock that was never wrong they come within the month, and were rated today.
  expect(state?.coming.reduce((sum, each) => sum + each, 0)).toBe(3)
  expect(state?.next.reviewedToday).toBe(3)
  expect(state?.next.clockBehind).toBeNull()
  expect(problems).toEqual([])
  await app.close()
})

/** The files of a data folder that hold the word. */
const holding = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true && readFileSync(path).includes(word)
  })

test('what is deleted for good leaves no word in any file, the backups among them where that is wished', async ({
  userData,
}) => {
  const before = await withDocument(userData)
  await before.page.keyboard.press('Control+d')
  await expect(message(before.page)).toContainText('Bookmarked.')
  await before.page.evaluate(
    (query) =>
      window.precis.call('search:find', {
        query,
        document: null,
        kinds: ['document', 'text', 'mark'],
        limit: 5,
      }),
    word,
  )
  await before.app.close()
  // The file that it came from is the user's own.
  writeFileSync(join(userData, 'report.txt'), '')
  expect(holding(userData)).toContain('precis.db')

  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await remove(page)
  await page.getByText('Recently removed (1)').click()
  // What is not deleted for good is taken out of no backup.
  const refused = await page.evaluate(async () => {
    const library = await window.precis.call('library:list', null)
    const document = library.ok ? (library.value.removed[0]?.id ?? '') : ''
    return window.precis.call('library:forget', { document })
  })
  expect(refused).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  await page.getByRole('button', { name: `Delete ${word} Report for good` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: /Delete it from 1 backup too/ }).check()
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, 'delete.png') })
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(message(page)).toContainText(`Deleted “${word} Report” from 1 backup.`, { timeout: 20_000 })
  await expect.poll(() => holding(userData), { timeout: 20_000 }).toEqual([])
  expect(problems).toEqual([])
  await app.close()
  expect(holding(userData)).toEqual([])
})
