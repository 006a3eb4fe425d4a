import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeWord } from '../faults/hostile-parts.ts'
import { deleted, inserted } from '../unit/main/formats/tracked.expected.ts'
import {
  answerDialog,
  bundledBriefing,
  drop,
  expect,
  goTo,
  inMain,
  keepApart,
  message,
  openImported,
  root,
  startApp,
  test,
} from './app.ts'

const report = `Harbour Accord

4 May 2021

The two cities agreed to spend EUR 120 million on the northern docks by 2027, and to share what the harbour earns in equal parts.

Money and Ships

The Harbour Development Bank (HDB) will lend up to EUR 40 million for the first ferries, which will carry 2,400 people a day.
`

const write = (folder: string, name: string, content: string | Uint8Array): string => {
  const files = join(folder, 'files')
  mkdirSync(files, { recursive: true })
  writeFileSync(join(files, name), content)
  return join(files, name)
}

const importing = (page: Page) => page.getByRole('region', { name: 'Imports' })

test('a file comes in by the dialog, opens with facts, cards and search, and is there after a restart', async ({
  fresh: { app, page },
  userData,
}) => {
  await answerDialog(app, [write(userData, 'accord.txt', report)])
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import documents…' }).click()
  await openImported(page, 'Harbour Accord')
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { name: 'Harbour Accord' })).toBeVisible()
  await expect(article.getByRole('heading', { name: 'Money and Ships' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('ferries')
  await expect(page.getByRole('option').first()).toContainText('first ferries')
  await page.keyboard.press('Escape')
  await goTo(page, 'Study')
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible()

  await goTo(page, 'Library')
  await expect(page.getByRole('listitem').filter({ hasText: 'Harbour Accord' }).first()).toContainText(
    'May 4, 2021',
  )
  await app.close()
  const again = await startApp(userData)
  await expect(again.page.getByRole('article').getByRole('heading', { name: 'Harbour Accord' })).toBeVisible()
  await goTo(again.page, 'Library')
  await again.page.locator('[data-row] > button').filter({ hasText: bundledBriefing().title }).click()
  await expect(again.page.getByRole('article')).toContainText(bundledBriefing().title)
  await again.app.close()
})

test('of several files one is bad: it is named with the reason, and the others come in', async ({
  started: { app, page },
  userData,
}) => {
  await answerDialog(app, [
    write(userData, 'one.txt', report),
    write(userData, 'empty.txt', ''),
    write(
      userData,
      'two.md',
      '# Second Accord\n\nThe cities met again in Porto on 5 May 2022 to count 31 ships.\n',
    ),
    write(
      userData,
      'picture.txt',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256),
    ),
    join(userData, 'files', 'gone.txt'),
    write(userData, 'copy of one.txt', report),
    write(userData, 'locked.pdf', readFileSync(join(root, 'tests', 'fixtures', 'locked-libreoffice.pdf'))),
    write(userData, 'accord.pdf', readFileSync(join(root, 'tests', 'fixtures', 'accord-libreoffice.pdf'))),
    // Its name lies: it is a Word document, and is read as one.
    write(userData, 'word.txt', readFileSync(join(root, 'tests', 'fixtures', 'accord-libreoffice.docx'))),
  ])
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import documents…' }).click()
  await keepApart(page)
  const jobs = importing(page).getByRole('listitem')
  await expect(importing(page).getByRole('button', { name: 'Dismiss' })).toBeVisible()
  const told = (name: string) => jobs.filter({ hasText: name })
  await expect(told('one.txt').first()).toContainText('Added to the library')
  await expect(told('empty.txt')).toContainText('is empty. Nothing was changed.')
  await expect(told('two.md')).toContainText('Added to the library')
  await expect(told('picture.txt')).toContainText('is not a text file')
  await expect(told('gone.txt')).toContainText('is no longer there')
  await expect(told('copy of one.txt')).toContainText('In the library already')
  await expect(told('locked.pdf')).toContainText('is locked with a password')
  await expect(told('accord.pdf')).toContainText('Added to the library')
  await expect(told('word.txt')).toContainText('Added to the library')
  await importing(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(importing(page)).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Filter by title or tag' }).fill('accord')
  await expect(page.getByText('4 documents')).toBeVisible()
  await expect(page.getByRole('button', { name: /^The Harbour Accord.*Word/ })).toBeVisible()
  await page.getByRole('combobox').selectOption('title')
  await page.getByRole('button', { name: /^Second Accord/ }).click()
  await expect(page.getByRole('article')).toContainText('31 ships')
})

test('dropped files and pasted text come in', async ({ started: { page }, userData }) => {
  const path = write(
    userData,
    'dropped.html',
    '<h1>Dropped Accord</h1><p>The cities counted 31 ships in May 2022.</p>',
  )
  await drop(page, [path])
  await openImported(page, 'Dropped Accord')

  await goTo(page, 'Library')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData(
      'text/plain',
      'Pasted Accord\n\nThe cities met in Porto on 5 May 2022 and counted 31 ships there.',
    )
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  })
  await openImported(page, 'Pasted Accord')
})

test('an import is cancelled, and one whose reader dies is told; the window lives and the next comes in', async ({
  started: { app, page },
  userData,
}) => {
  // Long enough that there is something to cancel, and not so long that it is refused at once.
  const long = Array.from(
    { length: 40_000 },
    (_, n) =>
      `In ${1900 + (n % 120)}, Harbour ${n} received $${n} million from the Northern Bank for ${n + 2} ships.`,
  ).join('\n\n')
  await answerDialog(app, [write(userData, 'long.txt', `Long Accord\n\n${long}`)])
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import documents…' }).click()
  await page.getByRole('button', { name: 'Cancel the import of long.txt' }).click()
  await expect(importing(page)).toContainText('Cancelled. Nothing was changed.')

  await page.getByRole('button', { name: 'Import documents…' }).click()
  // By then it is read by a process of its own, not by the one whose work was cancelled.
  await expect(importing(page)).toContainText(/Finding|Making/)
  await expect(page.getByRole('progressbar')).toBeVisible()
  // As if the file had broken the reader: its process is killed.
  await expect
    .poll(() =>
      inMain(app)(({ app: electron }) => {
        // One whose work was cancelled may be there for a moment yet.
        const engines = electron.getAppMetrics().filter(({ name }) => name === 'Precis engine')
        if (engines.length === 0) return false
        for (const { pid } of engines) process.kill(pid, 'SIGKILL')
        return true
      }),
    )
    .toBe(true)
  await expect(importing(page)).toContainText('it made the reader stop')
  await expect(page.getByText('1 document', { exact: true })).toBeVisible()

  await answerDialog(app, [write(userData, 'accord.txt', report)])
  await page.getByRole('button', { name: 'Import documents…' }).click()
  await openImported(page, 'Harbour Accord')
  await goTo(page, 'Library')
  await expect(page.getByText('2 documents', { exact: true })).toBeVisible()
})

test('a removed document goes with what belongs to it, and undo brings all back, also after a restart', async ({
  fresh: { app, page },
  userData,
}) => {
  await answerDialog(app, [write(userData, 'accord.txt', report)])
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import documents…' }).click()
  await openImported(page, 'Harbour Accord')
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Bookmarked.')).toBeVisible()
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Remove Harbour Accord' }).click()
  await expect(page.getByText('Removed “Harbour Accord”, with 1 passage.')).toBeVisible()
  await expect(page.getByText('1 document', { exact: true })).toBeVisible()
  await goTo(page, 'Passages')
  await expect(page.getByText('No passages yet.')).toBeVisible()
  await goTo(page, 'Read')
  await expect(page.getByRole('article')).toContainText(bundledBriefing().title)
  await app.close()

  const again = await startApp(userData)
  await expect(again.page.getByRole('article')).toContainText(bundledBriefing().title)
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByText('Undid: removal of “Harbour Accord”')).toBeVisible()
  await goTo(again.page, 'Passages')
  await expect(again.page.getByRole('listitem')).toHaveCount(1)
  await goTo(again.page, 'Library')
  await again.page.getByRole('button', { name: /^Harbour Accord/ }).click()
  await expect(again.page.getByRole('article')).toContainText('Money and Ships')
  expect(again.problems).toEqual([])
  await again.app.close()
})

test("what an import says of tracked changes stands in the document's details from then on", async ({
  started: { page },
  userData,
}) => {
  const body = `<w:p>${inserted('The quay ')}${deleted('never ')}${inserted('opens at six in the morning.')}</w:p>`
  await drop(page, [write(userData, 'quay.docx', makeWord(body))])
  const said = 'This file has tracked changes: insertions are taken as text, deletions are left out.'
  await expect(message(page)).toContainText(said)
  await page.reload()
  await goTo(page, 'Library')
  await page.getByRole('button', { name: /^Edit name and tags of The quay/ }).click()
  await expect(page.getByRole('dialog', { name: 'Name and tags' })).toContainText(said)
})
