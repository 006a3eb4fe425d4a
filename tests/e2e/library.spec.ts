import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import {
  bringIn,
  bundledBriefing,
  drop,
  electronPath,
  expect,
  goTo,
  keepApart,
  message,
  root,
  sandboxFlags,
  startApp,
  test,
} from './app.ts'

const accord = (name: string, year: number) =>
  `${name} Accord\n\n4 May ${year}\n\nThe two cities agreed to spend EUR 120 million on the docks of ${name} by ${year + 6}.\n\nMoney and Ships\n\nThe Harbour Development Bank (HDB) will lend up to EUR 40 million for ${year - 1990} ferries.\n`

const write = (folder: string, name: string, content: string): string => {
  mkdirSync(join(folder, 'files'), { recursive: true })
  writeFileSync(join(folder, 'files', name), content)
  return join(folder, 'files', name)
}

/** Imports by "open with": the files are named on the command line. */
const startWith = (userData: string, files: readonly string[]) => startApp(userData, { args: [...files] })

/** Imports several files, in the library. */
async function bringAll(page: Page, files: readonly string[]): Promise<void> {
  await goTo(page, 'Library')
  await drop(page, files)
}

const rows = (page: Page) => page.locator('[data-row]')
const imports = (page: Page) => page.getByRole('region', { name: 'Imports' })

async function dismiss(page: Page): Promise<void> {
  await imports(page).getByRole('button', { name: 'Dismiss' }).click()
}

test('"open with" brings files in at the start and while the app runs, and tells what is not there', async ({
  userData,
}) => {
  const first = await startWith(userData, [write(userData, 'pörto (1).txt', accord('Porto', 2021))])
  const article = first.page.getByRole('article')
  await expect(article.getByRole('heading', { name: 'Porto Accord' })).toBeVisible()
  await expect(first.page).toHaveTitle('Read – Porto Accord – Precis')

  // A second start hands its files over, by a relative path and by an address, and ends.
  write(userData, 'lima.txt', accord('Lima', 2022))
  await promisify(execFile)(
    electronPath(),
    [...sandboxFlags, root, `--user-data-dir=${userData}`, 'lima.txt', 'gone.txt'],
    { cwd: join(userData, 'files') },
  )
  await expect(message(first.page)).toContainText('1 of 2 added, 1 could not be read.')
  await expect(article).toBeVisible()
  await message(first.page).getByRole('button', { name: 'Show' }).click()
  await expect(imports(first.page)).toContainText('1 of 2 added, 1 could not be read.')
  await expect(imports(first.page).getByRole('listitem').filter({ hasText: 'gone.txt' })).toContainText(
    'is no longer there',
  )
  await expect(first.page.getByRole('button', { name: /^Lima Accord/ })).toBeVisible()
  expect(first.problems).toEqual([])
  await first.app.close()
})

test('documents are named, tagged, filtered and sorted by keyboard; undo and a restart keep what was said', async ({
  userData,
}) => {
  const files = ['Porto', 'Lima', 'Oslo'].map((name, n) =>
    write(userData, `${name}.txt`, accord(name, 2020 + n)),
  )
  const { app, page, problems } = await startWith(userData, files)
  await dismiss(page)
  await expect(rows(page)).toHaveCount(4)

  // From the filter to a row, and on to its name and tags, without the mouse.
  await page.keyboard.press('Control+f')
  await page.keyboard.type('lima')
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('F2')
  const name = page.getByRole('textbox', { name: 'Name' })
  await expect(name).toHaveAccessibleDescription('The title as the document has it.')
  await name.fill('Lima, what we must know')
  await expect(name).toHaveAccessibleDescription(/^In the document: “Lima Accord”/)
  await page.getByRole('textbox', { name: /^Tags/ }).fill('Harbours, energy')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Changed.')).toBeVisible()
  await expect(rows(page)).toContainText(['Lima, what we must know'])
  await page.getByRole('searchbox').fill('')

  await page.getByRole('button', { name: 'Edit name and tags of Oslo Accord' }).click()
  await page.getByRole('button', { name: 'Add energy' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  const tag = page.getByRole('group', { name: 'Tags' }).getByRole('button', { name: 'energy 2' })
  await tag.click()
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('group', { name: 'Tags' }).getByRole('button', { name: 'Harbours 1' }).click()
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('searchbox').fill('oslo')
  await expect(page.getByText('No document has “oslo” and energy and Harbours')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()

  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Title')
  const names = async () =>
    (await rows(page).locator('button > span:first-child').allTextContents()).slice(0, 4)
  await expect
    .poll(async () => (await names()).filter((name) => / Accord$|know$/.test(name)))
    .toEqual(['Lima, what we must know', 'Oslo Accord', 'Porto Accord'])
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Date')
  await expect
    .poll(async () => (await names()).slice(0, 3))
    .toEqual(['Oslo Accord', 'Lima, what we must know', 'Porto Accord'])

  // The name is in the header and the window's title; the text keeps the title it was written with.
  await page.getByRole('button', { name: /^Lima, what we must know/ }).click()
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText('Lima Accord')
  await expect(page).toHaveTitle('Read – Lima, what we must know – Precis')
  expect(problems).toEqual([])
  await app.close()

  const again = await startApp(userData)
  await expect(again.page).toHaveTitle('Read – Lima, what we must know – Precis')
  await goTo(again.page, 'Library')
  await expect(rows(again.page).first()).toContainText('Oslo Accord')
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByText('Undid: change of name or tags of “Oslo Accord”')).toBeVisible()
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByText('Undid: change of name or tags of “Lima Accord”')).toBeVisible()
  await expect(again.page.getByRole('banner')).toContainText('Lima Accord')
  await expect(again.page).toHaveTitle('Library – Precis')
  await expect(again.page.getByRole('group', { name: 'Tags' })).toHaveCount(0)
  await again.app.close()
})

/** The sections that the outline calls read. */
const readSections = (page: Page) =>
  page.getByRole('navigation', { name: 'Contents' }).getByRole('treeitem', { name: /, read$/ })

test('what stood in view for a while is read; a jump to the end is not, and nothing is taken away again', async ({
  userData,
}) => {
  test.slow()
  const berths = Array.from({ length: 8 }, (_, at) => `Berth ${at + 1}`)
  const paragraph = 'The crane at this berth lifts forty tonnes and is looked after by its own crew. '.repeat(
    4,
  )
  const text = `# Harbour book\n\n${berths.map((name) => `## ${name}\n\n${`${paragraph}\n\n`.repeat(3)}`).join('')}`
  const { app, page, problems } = await startWith(userData, [write(userData, 'book.md', text)])
  await expect(page.getByRole('article')).toContainText('Berth 8', { timeout: 90_000 })
  const share = async () => {
    await goTo(page, 'Library')
    const said = await rows(page).filter({ hasText: 'Harbour book' }).textContent()
    await goTo(page, 'Read')
    return Number(/(\d+)% read/.exec(said ?? '')?.[1])
  }
  await expect(readSections(page).first()).toContainText('Berth 1')
  const before = await share()
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(40)

  // The keys scroll what has the focus.
  await page.getByRole('main').focus()
  await page.keyboard.press('End')
  const current = page.locator('[role=treeitem][aria-current=location]')
  await expect(current).toHaveText(/^Berth [78]$/)
  await page.keyboard.press('Home')
  await expect(current).toHaveText('Berth 1')
  const after = await share()
  expect(after).toBeGreaterThanOrEqual(before)
  expect(after).toBeLessThan(60)

  // Berth by berth, each as long as reading it takes.
  for (const name of berths) {
    const heading = page.getByRole('article').getByRole('heading', { name, exact: true })
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await expect(page.getByRole('treeitem', { name: `${name}, read` })).toBeVisible()
  }
  await page.getByRole('main').focus()
  await page.keyboard.press('Home')
  await expect.poll(share).toBe(100)
  expect(problems).toEqual([])
  await app.close()

  const again = await startApp(userData)
  await expect(readSections(again.page)).toHaveCount(8)
  await again.app.close()
})

test('a passage of another document is shown in that document; what was read and is due is told', async ({
  started: { page },
  userData,
}) => {
  test.slow()
  await bringIn(page, join(userData, 'porto.txt'), accord('Porto', 2021), 'docks of Porto')
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Bookmarked.')).toBeVisible()
  await expect(readSections(page)).toHaveCount(1)
  await goTo(page, 'Library')
  await expect(rows(page).filter({ hasText: 'Porto' })).toContainText('100% read')
  await page.getByRole('button', { name: new RegExp(`^${bundledBriefing().title.slice(0, 20)}`) }).click()
  await expect(page.getByRole('article')).toContainText(bundledBriefing().title)
  await goTo(page, 'Study')
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: /^Again/ })).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: /^Again/ })).toBeHidden()
  await goTo(page, 'Passages')
  await page.getByRole('button', { name: 'Go to passage' }).click()
  await expect(page.getByRole('article')).toContainText('docks of Porto')
  await goTo(page, 'Library')
  await expect(rows(page).filter({ hasText: bundledBriefing().title })).toContainText(/\d+ cards/)
})

test('two documents of one title are told apart wherever they are named, and others are not', async ({
  started: { page },
  userData,
}) => {
  test.slow()
  await bringAll(page, [
    write(userData, 'draft.txt', accord('Porto', 2021)),
    write(userData, 'final.txt', accord('Porto', 2023)),
    write(userData, 'lima.txt', accord('Lima', 2022)),
  ])
  await keepApart(page)
  await dismiss(page)
  const facts = (title: string) => rows(page).filter({ hasText: title }).locator('button > span:nth-child(2)')
  await expect(facts('Porto Accord').filter({ hasText: /^draft\.txt · / })).toHaveCount(1)
  await expect(facts('Porto Accord').filter({ hasText: /^final\.txt · / })).toHaveCount(1)
  await expect(facts('Lima Accord')).not.toContainText('lima.txt')

  await page.getByRole('button', { name: /^Porto Accord ?final/ }).click()
  await expect(page.getByRole('article')).toContainText('by 2029')
  await expect(page.getByRole('banner')).toContainText('Porto Accord (final.txt)')
  await page.keyboard.press('Control+d')
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toContainText('Porto Accord (final.txt)')
  await page.keyboard.press('Control+k')
  await page
    .getByRole('dialog')
    .locator('label')
    .filter({ hasText: /^Library/ })
    .click()
  await page.getByRole('combobox', { name: 'Search' }).fill('in:documents porto')
  await expect(page.locator('#found').getByRole('option').filter({ hasText: 'draft.txt' })).toHaveCount(1)
  await expect(page.locator('#found').getByRole('option').filter({ hasText: 'final.txt' })).toHaveCount(1)
  // Its own date finds a document, however it is written.
  await page.getByRole('combobox', { name: 'Search' }).fill('in:documents 2023-05-04')
  await expect(page.locator('#found').getByRole('option')).toHaveCount(1)
  await expect(page.locator('#found').getByRole('option')).toContainText('final.txt')
  await page.keyboard.press('Escape')
})

test('what was left out of a document can be read, by keyboard; of one that is whole it is said', async ({
  started: { page },
  userData,
}) => {
  test.slow()
  const body =
    '<nav>Home | Quays | Contact</nav><main><h1>Porto quays</h1><p>The quay is mended by May.</p></main>'
  await bringIn(
    page,
    join(userData, 'quays.html'),
    `<!doctype html><html><body>${body}</body></html>`,
    'mended by May',
  )
  const ask = async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('>left out')
    await page.keyboard.press('Enter')
  }
  await ask()
  const dialog = page.getByRole('dialog', { name: 'What was left out' })
  const navigation = dialog.getByRole('group').filter({ hasText: 'Navigation' })
  await expect(navigation.getByRole('listitem').filter({ hasText: 'Contact' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await goTo(page, 'Library')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Whole text\n\nThe harbour opens at six in the morning.')
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  })
  await rows(page).filter({ hasText: 'Whole text' }).getByRole('button').first().click()
  await expect(page.getByRole('article')).toContainText('opens at six')
  await ask()
  await expect(dialog).toContainText('Nothing was left out of Whole text.')
})

test('a removed document waits in "Recently removed", comes back, or is deleted for good when asked twice', async ({
  started: { page },
  userData,
}) => {
  const files = ['Porto', 'Lima'].map((name, n) => write(userData, `${name}.txt`, accord(name, 2020 + n)))
  await bringAll(page, files)
  await dismiss(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('accord')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('Delete')
  await expect(rows(page)).toHaveCount(0)
  await page.getByText('Recently removed (2)').click()
  await page.getByRole('button', { name: 'Restore Porto Accord' }).click()
  await expect(page.getByText('“Porto Accord” is back in the library.')).toBeVisible()
  await expect(rows(page)).toHaveCount(1)

  await page.getByRole('button', { name: 'Delete Lima Accord for good' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('button', { name: 'Delete Lima Accord for good' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('Deleted “Lima Accord” for good.')).toBeVisible()
  await expect(page.getByText('Recently removed')).toHaveCount(0)
  // The way back that is left is about the other document.
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undid: return of “Porto Accord”')).toBeVisible()
})

test('of a long list the beginning is drawn, and more of it by scrolling or by keys', async ({
  started: { page },
  userData,
}) => {
  const files = Array.from({ length: 70 }, (_, n) =>
    write(userData, `p${n}.txt`, accord(`Pier ${n}`, 1950 + n)),
  )
  await bringAll(page, files)
  await expect(page.getByText('70 added.')).toBeVisible({ timeout: 90_000 })
  await dismiss(page)
  await expect(page.getByRole('status').filter({ hasText: '71 documents' })).toBeVisible()
  await expect(rows(page)).toHaveCount(60)
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Title')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(rows(page)).toHaveCount(71)
  // Numbers in titles are sorted as numbers.
  await expect(page.getByRole('button', { name: /^Pier 69 Accord/ })).toBeFocused()
  await page.getByRole('searchbox').fill('pier')
  await expect(rows(page)).toHaveCount(60)
  await page.locator('main').evaluate((view) => view.scrollTo(0, view.scrollHeight))
  await expect(rows(page)).toHaveCount(70)
})
