import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { drop, expect, goTo, keepApartIfAsked, message, openImported, root, startApp, test } from './app.ts'
import { expectAccessible } from './axe.ts'

// What is not on the way of every day: the other places, and the dialogs that commands open.

const wall = [
  '# Repair of the eastern wall',
  'The harbour board (HB) proposes to replace the eastern wall. The county pays 4 million euros[^1].',
  'Noise above 70 decibels is allowed on weekdays only. The HB measures it at three houses.',
  '[^1]: As its report says.',
]

const write = (folder: string, name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), lines.join('\n\n'))
  return join(folder, name)
}

/** Runs a command by its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill(`>${name}`)
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveCount(0)
}

async function checkDialog(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  await open()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, name)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function checkChanges(page: Page, userData: string): Promise<void> {
  await drop(page, [
    write(
      userData,
      'wall v2.md',
      wall.map((line) => line.replace('4 million', '5 million')),
    ),
  ])
  const near = page.getByRole('dialog', { name: /^A new version/ })
  await expect(near).toBeVisible()
  await near.getByRole('button', { name: 'Continue' }).click()
  await message(page).getByRole('button', { name: 'What changed' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What changed' })).toBeFocused()
  await expect(page).toHaveTitle(/^What changed – Repair of the eastern wall/)
  await expectAccessible(page, 'What changed')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Read the version:/ })
    .first()
    .click()
  await expect(page.getByText(/version, read only/)).toBeVisible()
  await expectAccessible(page, 'An older version')
}

async function checkPractice(page: Page): Promise<void> {
  await goTo(page, 'Study')
  await page.getByRole('region', { name: 'Card' }).getByRole('button', { name: 'Practice' }).click()
  await expect(page.getByRole('form', { name: 'Practice' })).toBeVisible()
  await expectAccessible(page, 'Practice')
  await page.getByRole('radio', { name: 'Cram' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('region', { name: 'Question' })).toBeVisible()
  await expectAccessible(page, 'A question')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Overview' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Study' })).toBeFocused()
  await expectAccessible(page, 'Overview')
}

async function checkReading(page: Page): Promise<void> {
  await goTo(page, 'Read')
  await page.locator('[data-block]').first().focus()
  await page.keyboard.press('F7')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.locator('[data-caret]')).toBeVisible()
  await page.keyboard.press('m')
  await page.keyboard.press('h')
  await expectAccessible(page, 'Read, with the caret and the memory map')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F7')
  await page.keyboard.press('m')
  await page.getByRole('article').getByRole('button', { name: 'Note 1' }).click()
  await expect(page.getByRole('dialog', { name: 'Note 1' })).toBeVisible()
  await expectAccessible(page, 'A note')
  await page.keyboard.press('Escape')
}

async function checkFiles(page: Page): Promise<void> {
  await drop(page, [join(root, 'tests', 'fixtures', 'compact-libreoffice.pdf')])
  await openImported(page, 'The Vell Basin Compact')
  await page.keyboard.press('p')
  await expect(page.getByRole('complementary', { name: 'Printed page' }).getByRole('img')).toBeVisible()
  await expectAccessible(page, 'A printed page')
  await page.keyboard.press('p')
  await drop(page, [join(root, 'tests', 'fixtures', 'figures', 'tides-pandoc.docx')])
  await openImported(page, 'Tides of the northern quay')
  await expectAccessible(page, 'Pictures')
  await checkDialog(page, 'A picture', () => page.locator('[data-enlarge]').first().click())
}

test('the other places and the dialogs of commands pass axe in every theme', async ({ userData }) => {
  test.setTimeout(1_800_000)
  const { app, page, problems } = await startApp(userData, { args: [write(userData, 'wall.md', wall)] })
  await expect(page.getByRole('article')).toContainText('eastern wall')
  await keepApartIfAsked(page)
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused()
  await expectAccessible(page, 'Today')
  await page.keyboard.press('Control+8')
  await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeFocused()
  await expectAccessible(page, 'Progress')
  await checkReading(page)
  await checkChanges(page, userData)
  await checkPractice(page)
  await goTo(page, 'Read')
  for (const name of [
    'Briefing of this document',
    'Cue sheet',
    'Hand over documents',
    'Export everything',
    'Export passages',
    'Restore backup',
    'Original file',
    'What was left out',
    'Trust',
    'About Precis',
  ])
    await checkDialog(page, name, () => command(page, name))
  await checkFiles(page)
  expect(problems).toEqual([])
  await app.close()
})
