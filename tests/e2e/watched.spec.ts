import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerDialog, expect, goTo, test } from './app.ts'

const report = (cost: number) =>
  [
    'The Ferry Report',
    'The ferry opened on 4 May 2021 and carries 240 people a day across the river between the two towns.',
    `The bridge cost EUR ${cost} million and was closed for repairs in 2023, as the board of the harbour says.`,
    'The tunnel was dug in three years by workers of both towns, and the ministry opened it in May.',
    'The board will meet again in Tarn when the ministers of both towns have answered its letter.',
  ].join('\n\n')

test('what may be a new version of a watched folder waits, and takes nobody away', async ({
  fresh: { app, page },
  userData,
}) => {
  const folder = join(userData, 'watched')
  mkdirSync(folder)
  const past = new Date(Date.now() - 60_000)
  for (const [name, cost] of [
    ['report-1.txt', 14],
    ['report-2.txt', 15],
  ] as const) {
    writeFileSync(join(folder, name), report(cost))
    utimesSync(join(folder, name), past, past)
  }
  await answerDialog(app, [folder])
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('>watch a folder')
  await page.keyboard.press('Enter')
  const message = page.locator('[data-message]')
  await expect(message).toContainText('report-2.txt may be a new version.')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await goTo(page, 'Library')
  const imports = page.getByRole('region', { name: 'Imports' })
  await expect(imports).toContainText('report-2.txt may be a new version.')
  await imports.getByRole('button', { name: 'Decide…' }).click()
  const dialog = page.getByRole('dialog', { name: 'A new version?' })
  await expect(dialog.getByText('Another document', { exact: true })).toHaveCount(1)
  await dialog.getByRole('checkbox', { name: `Always answer so for files of ${folder}` }).check()
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(message).toContainText('1 of 2 added, 1 as a new version.')

  // What was answered once and for all is not asked again, until it is to be.
  const bringIn = async (name: string, cost: number) => {
    writeFileSync(join(folder, name), report(cost))
    await answerDialog(app, [join(folder, name)])
    await page.getByRole('button', { name: 'Import documents…' }).click()
  }
  await bringIn('report-3.txt', 16)
  await expect(message).toContainText('A new version of “The Ferry Report” came.')
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('button', { name: `Ask again about files of ${folder}` }).click()
  await expect(settings.getByText('Files that look like a version')).toHaveCount(0)
  await settings.getByRole('button', { name: `Stop watching ${folder}` }).click()
  await page.keyboard.press('Escape')
  await bringIn('report-4.txt', 17)
  await expect(dialog).toBeVisible()
})
