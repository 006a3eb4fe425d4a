/** Briefings: one hour, several documents. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialog, answerSave, expect, fromMenu, goTo, keepApartIfAsked, startApp, test } from './app.ts'
import { bringThree } from './three-documents.ts'

const day = 24 * 3_600_000

const texts = [
  [
    'Harbour plan',
    'harbour',
    'The harbour of Skerrow handled 61,000 passengers in 2019. The town spent $4 million on a new pier.',
  ],
  [
    'Tram report',
    'tram',
    'The tram of Oldmere opened on 3 May 2011. It carries 12,400 riders a day on 9 miles of track.',
  ],
] as const

/** A field of date and time takes local wall time. */
const localText = (at: number): string =>
  new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

async function bringTwo(page: Page): Promise<void> {
  await goTo(page, 'Library')
  for (const [title, , text] of texts) {
    await page.evaluate(async (said) => {
      await window.precis.call('import:text', { kind: 'text', text: said })
    }, `${title}\n\n${text}`)
    await keepApartIfAsked(page)
    await expect(page.getByRole('button', { name: new RegExp(`^${title}`) })).toBeVisible()
  }
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^(New briefing|Briefing)$/ })
const planOf = (page: Page) => page.getByRole('region', { name: 'Briefing' })

test('three documents and one hour: planned, studied, practised and undone as one, also after a restart', async ({
  userData,
}) => {
  const first = await startApp(userData)
  const { page } = first
  await expect(page.getByRole('article')).toBeVisible()
  await bringTwo(page)
  await page.getByRole('button', { name: 'Briefing with Harbour plan' }).click()
  const dialog = dialogOf(page)
  await dialog.getByLabel('Name').fill('Council on Thursday')
  await dialog.getByLabel('Date and time').fill(localText(Date.now() + 5 * day))
  const add = dialog.getByLabel('Documents, in the order in which they come up')
  await add.selectOption({ label: 'Tram report' })
  await add.selectOption({ index: 1 })
  const listed = dialog.getByRole('list', { name: 'Documents of the briefing' }).getByRole('listitem')
  await expect(listed).toHaveCount(3)
  await dialog.getByRole('button', { name: 'Move up: Tram report' }).click()
  await expect(listed.first()).toContainText('Tram report')
  // Whoever uses the keys stays where they were: neither an end of the list nor what is gone takes the focus away.
  await expect(dialog.getByRole('button', { name: 'Move down: Tram report' })).toBeFocused()
  await dialog.getByRole('button', { name: /^Take out: Fact Sheet/ }).click()
  await expect(add).toBeFocused()
  await add.selectOption({ index: 1 })
  await expect(listed).toHaveCount(3)
  await dialog.getByLabel('Time to study').selectOption('week')
  for (const name of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
    await dialog.getByLabel(`Minutes on ${name}`).fill('0')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert').filter({ hasText: 'No day has any minutes' })).toBeVisible()
  for (const name of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
    await dialog.getByLabel(`Minutes on ${name}`).fill(name === 'Mon' ? '25' : '15')
  const off = new Date(Date.now() + 2 * day)
  await dialog.getByText('Days off, quiet hours').click()
  await dialog.getByLabel('Days off', { exact: true }).fill(localText(off.getTime()).slice(0, 10))
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByLabel('Days off', { exact: true })).toBeFocused()
  await dialog.getByLabel('Quiet hours').selectOption('some')
  // An hour that neither is now nor takes the rest of today away, whenever the test runs.
  const hour = new Date().getHours() < 12 ? 14 : 3
  await dialog.getByLabel('Quiet from').fill(`${hour}:00`.padStart(5, '0'))
  await dialog.getByLabel('Quiet until').fill(`${hour + 1}:00`.padStart(5, '0'))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Briefing added.')).toBeVisible()
  for (const [title] of texts)
    await expect(page.getByRole('button', { name: new RegExp(`^${title}.*briefing`) })).toBeVisible()

  await page.getByRole('button', { name: /^Harbour plan/ }).click()
  await goTo(page, 'Progress')
  await expect(page.getByLabel('Of which documents')).toHaveValue(/.+/)
  await expect(planOf(page)).toContainText('Council on Thursday, 3 documents')
  // Five days ahead, one of them off.
  await expect(planOf(page).getByRole('table').getByRole('row')).toHaveCount(6)
  await planOf(page).getByRole('button', { name: 'Study by the plan' }).click()
  const card = page.getByRole('region', { name: 'Card' })
  await card.getByRole('button', { name: 'Show answer' }).click()
  await card.getByRole('button', { name: /^Good/ }).click()
  await expect(card.getByRole('button', { name: /^Good/ })).toBeHidden()
  await first.app.close()

  const second = await startApp(userData)
  await goTo(second.page, 'Progress')
  await expect(planOf(second.page)).toContainText('Council on Thursday, 3 documents')
  await second.page.keyboard.press('Control+z')
  await second.page.keyboard.press('Control+z')
  await expect(second.page.getByText('Undid: setting of the briefing “Council on Thursday”')).toBeVisible()
  await expect(second.page.getByRole('button', { name: 'Set the hour…' })).toBeVisible()
  expect(second.problems).toEqual([])
  await second.app.close()
})

test('the overview has the briefing that is studied, though none of its documents is open', async ({
  started: { page },
}) => {
  await bringThree(page, 'Council', 5 * day)
  await goTo(page, 'Today')
  await page.getByRole('button', { name: 'Study for the briefing' }).click()
  await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
  await page.getByRole('button', { name: 'Overview' }).click()
  const part = page.getByRole('region', { name: 'Council' })
  await expect(part).toContainText('3 documents')
  await part.getByRole('button', { name: 'Study for the briefing' }).click()
  await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
  await goTo(page, 'Progress')
  await expect(page.getByLabel('Of which documents').locator('option:checked')).toContainText('Council')
})

test('a briefing has settings of its own, goes with its documents into a pack, and is taken from it or not', async ({
  started: { app, page },
  userData,
}) => {
  await bringTwo(page)
  await page.getByRole('button', { name: 'Briefing with Harbour plan' }).click()
  const dialog = dialogOf(page)
  await dialog.getByLabel('Name').fill('Council on Friday')
  await dialog.getByLabel('Date and time').fill(localText(Date.now() + 5 * day))
  await dialog.getByText('settings of its own').click()
  await dialog.getByLabel('New cards a day').fill('many')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert').filter({ hasText: 'A whole number from 0 to 9999.' })).toBeVisible()
  await dialog.getByLabel('New cards a day').fill('0')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Briefing added.')).toBeVisible()
  const fresh = () =>
    page.evaluate(async () => {
      const overview = await window.precis.call('study:overview', null)
      if (!overview.ok) throw new Error(overview.error.code)
      return overview.value.documents.find(({ title }) => title === 'Harbour plan')?.counts.new
    })
  expect(await fresh()).toBe(0)

  await page.getByRole('button', { name: 'Briefing with Harbour plan' }).click()
  await expect(dialog.getByLabel('New cards a day')).toHaveValue('0')
  await dialog.getByRole('button', { name: 'Hand over…' }).click()
  const handing = page.getByRole('dialog', { name: 'Hand over documents' })
  await expect(handing.getByRole('checkbox', { name: /^Briefings/ })).toBeChecked()
  const file = join(userData, 'council.precis')
  await answerSave(app, file)
  await handing.getByRole('button', { name: 'Hand over 1 document…' }).click()
  await expect(page.getByText(/^Handed over 1 document/)).toBeVisible()

  await page.getByRole('button', { name: 'Briefing with Harbour plan' }).click()
  await dialog.getByRole('button', { name: 'Remove the briefing' }).click()
  await expect.poll(fresh).toBeGreaterThan(0)
  const take = async (isTaken: boolean) => {
    await answerDialog(app, [file])
    await fromMenu(app, 'Import a pack…')
    const importing = page.getByRole('dialog', { name: 'Import a pack' })
    const box = importing.getByRole('checkbox', { name: /^Council on Friday/ })
    await expect(box).toBeChecked()
    if (!isTaken) {
      await box.uncheck()
      await expect(importing.getByRole('button', { name: 'Import' })).toBeDisabled()
      return importing.getByRole('button', { name: 'Cancel' }).click()
    }
    await importing.getByRole('button', { name: 'Import' }).click()
    await expect(page.getByText('1 briefing taken.')).toBeVisible()
  }
  await take(false)
  await take(true)
  expect(await fresh()).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(fresh).toBeGreaterThan(0)
})
