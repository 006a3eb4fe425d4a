import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeBook } from '../faults/office-parts.ts'
import { answerDialog, drop, expect, goTo, message, openImported, root, startApp, test } from './app.ts'

const fixture = (name: string) => join(root, 'tests', 'fixtures', name)
const importing = (page: Page) => page.getByRole('region', { name: 'Imports' })

const accords = [
  ['accord-pandoc-3.epub', 'EPUB'],
  ['accord-libreoffice.odt', 'OpenDocument'],
  ['accord-libreoffice.rtf', 'Rich text'],
] as const

for (const [file, label] of accords)
  test(`${file} comes in by a drop and by the dialog, and opens with its headings and notes`, async ({
    started: { app, page },
  }) => {
    await drop(page, [fixture(file)])
    await openImported(page, 'The Harbour Accord')
    const article = page.getByRole('article')
    await expect(article.getByRole('heading', { name: 'Offices and officers' })).toBeVisible()
    await expect(article).toContainText('Prices of 2020, before tax.')
    await goTo(page, 'Library')
    await expect(
      page.getByRole('button', { name: new RegExp(`^The Harbour Accord.*${label}`) }),
    ).toBeVisible()

    await answerDialog(app, [fixture(file)])
    await page.getByRole('button', { name: 'Import documents…' }).click()
    await expect(message(page)).toContainText('“The Harbour Accord” is in the library already.')
  })

test('slides come in, each title a heading, and what the speaker says is found', async ({
  started: { app, page },
}) => {
  await answerDialog(app, [fixture('slides-pandoc.pptx')])
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import documents…' }).click()
  await openImported(page, 'Harbour budget')
  await expect(page.getByRole('article').getByRole('heading', { name: 'Who pays' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('loan ten years')
  await expect(page.getByRole('option').first()).toContainText('for ten years')
  await page.keyboard.press('Escape')
  await goTo(page, 'Library')
  await drop(page, [fixture('slides-pandoc.pptx')])
  await expect(message(page)).toContainText('“Harbour budget” is in the library already.')
})

test('a book that its shop has locked is told', async ({ started: { page }, userData }) => {
  const path = join(userData, 'locked.epub')
  writeFileSync(path, makeBook({ 'META-INF/rights.xml': '<rights/>' }))
  await drop(page, [path])
  await expect(message(page)).toContainText(
    'locked.epub is protected against copying (DRM), so that only programs of its shop can open it. Nothing was changed.',
  )
})

/** A folder with two documents, one that is damaged, one of another kind, and a link back to itself. */
function makeFolder(userData: string): string {
  const folder = join(userData, 'brief')
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true })
  cpSync(fixture('accord-pandoc-2.epub'), join(folder, 'accord.epub'))
  cpSync(fixture('slides-pandoc.pptx'), join(folder, 'deep', 'er', 'slides.pptx'))
  writeFileSync(join(folder, 'deep', 'empty.txt'), '')
  writeFileSync(join(folder, 'deep', 'sheet.xlsx'), 'x')
  symlinkSync(folder, join(folder, 'deep', 'again'))
  return folder
}

test('a folder comes in by the dialog: what was read, known, refused and left alone is told', async ({
  started: { app, page },
  userData,
}) => {
  const folder = makeFolder(userData)
  await answerDialog(app, [folder])
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import a folder…' }).click()
  await expect(importing(page).getByRole('button', { name: 'Dismiss' })).toBeVisible()
  const jobs = importing(page).getByRole('listitem')
  await expect(jobs.filter({ hasText: 'brief' })).toContainText(
    '3 documents · One file of another kind is left alone.',
  )
  await expect(jobs.filter({ hasText: 'deep/er/slides.pptx' })).toContainText('Added to the library')
  await expect(jobs.filter({ hasText: 'deep/empty.txt' })).toContainText('is empty. Nothing was changed.')
  await expect(importing(page)).toContainText('2 of 3 added, 1 could not be read.')

  // Dropped again, there is nothing new.
  await drop(page, [folder])
  await expect(importing(page)).toContainText(
    'None of 3 added, 2 in the library already, 1 could not be read.',
  )
})

test('all of a folder is given up at once', async ({ started: { page }, userData }) => {
  const folder = join(userData, 'many')
  mkdirSync(folder)
  const text = 'In 1900, the harbour received 40 million crowns from the Northern Bank for 31 ships.\n\n'
  for (let n = 0; n < 40; n += 1)
    writeFileSync(join(folder, `${n}.txt`), `Accord ${n}\n\n${text.replace('31', `${n + 2}`).repeat(400)}`)
  await goTo(page, 'Library')
  await drop(page, [folder])
  await importing(page).getByRole('button', { name: 'Cancel all' }).click()
  await expect(importing(page).getByRole('button', { name: 'Dismiss' })).toBeVisible()
  await expect(importing(page)).toContainText(/^.*of 40 added.* cancelled\./)
})

test('documents of a watched folder come in by themselves, also at the next start, until it is let go', async ({
  fresh: { app, page },
  userData,
}) => {
  const folder = makeFolder(userData)
  const inList = (at: Page, title: string) => at.locator('[data-row] > button').filter({ hasText: title })
  await answerDialog(app, [folder])
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Watch a folder…' }).click()
  await expect(page.getByRole('button', { name: `Stop watching ${folder}` })).toBeVisible()
  await page.keyboard.press('Escape')
  await goTo(page, 'Library')
  // What was written just now may still be being written: it comes with the next look.
  await app.close()
  const again = await startApp(userData)
  await goTo(again.page, 'Library')
  await expect(inList(again.page, 'The Harbour Accord')).toBeVisible({ timeout: 30_000 })
  await expect(inList(again.page, 'Harbour budget')).toBeVisible({ timeout: 30_000 })

  await again.page.keyboard.press('Control+,')
  await again.page.getByRole('button', { name: `Stop watching ${folder}` }).click()
  await expect(again.page.getByRole('button', { name: `Stop watching ${folder}` })).toHaveCount(0)
  await again.app.close()
})
