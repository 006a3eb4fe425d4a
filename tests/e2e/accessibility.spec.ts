import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, goTo, keepApart, startApp, test } from './app.ts'
import { expectAccessible } from './axe.ts'

const markdown = (name: string) => `# ${name} Accord

The **two cities** agreed to spend EUR 120 million on the [northern docks](https://example.org/docks) by 2027.

| Harbour | Ships |
| --- | --- |
| Porto | 31 |

1. The Harbour Development Bank (HDB) will lend EUR 40 million.
2. Run \`count ships\` each day.

## Docks and berths

The northern docks have twelve berths.

### Berths for ferries

Four of them are for ferries.

#### Dues of a ferry

A ferry pays by the day.

##### Dues in winter

In winter it pays half of that.
`

/** A data folder with what the dialogs are about: two documents, one of them removed, and a backup. */
async function fill(userData: string): Promise<void> {
  mkdirSync(join(userData, 'files'))
  const files = ['Porto', 'Lima'].map((name) => {
    writeFileSync(join(userData, 'files', `${name}.md`), markdown(name))
    return join(userData, 'files', `${name}.md`)
  })
  const { app, page } = await startApp(userData, { args: files })
  // One text under two names: it is asked whether they are versions, and they are not.
  await expect(page.getByRole('dialog', { name: 'A new version?' })).toBeVisible()
  await expectAccessible(page, 'A new version?')
  await keepApart(page)
  await page.getByRole('region', { name: 'Imports' }).getByText('2 added.').waitFor()
  await page.getByRole('button', { name: 'Remove Lima Accord' }).click()
  await expect(page.getByRole('button', { name: /^Lima Accord/ })).toHaveCount(0)
  await app.close()
}

/** A file of annotations for the dialog that asks for one: one is placed, one is lost, one cannot be read. */
async function chooseAnnotations(app: ElectronApplication, userData: string): Promise<void> {
  const annotation = (exact: string) => ({
    type: 'Annotation',
    target: { source: 'x', selector: [{ type: 'TextQuoteSelector', exact }] },
  })
  const file = join(userData, 'files', 'a.json')
  writeFileSync(file, JSON.stringify([annotation('two cities'), annotation('no such words here'), 7]))
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
}

/** Selects the first words of the text. */
const select = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('[data-block]')?.firstChild
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 4)
  })

/** Checks a dialog that is about to open, and closes it. */
async function checkDialog(page: Page, what: string, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('dialog', { name })).toBeVisible()
  await expectAccessible(page, what)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name })).toHaveCount(0)
}

async function checkRead(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Porto Accord/ }).click()
  const article = page.getByRole('article')
  await expect(article).toContainText('two cities')
  await page.keyboard.press('Control+d')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('the')
  await expectAccessible(page, 'Read, finding')
  await page.keyboard.press('Escape')
  await article.getByRole('button', { name: '1 bookmark' }).click()
  await checkDialog(page, 'Mark', 'Bookmark')
  await select(page)
  await expect(page.getByRole('button', { name: 'Sky' })).toBeVisible()
  await expectAccessible(page, 'Selection')
  await page.keyboard.press('c')
  await checkDialog(page, 'Add a fact', /./)
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await expectAccessible(page, 'Menu')
  await page.keyboard.press('Escape')
  await article.getByRole('link', { name: 'northern docks' }).click()
  await checkDialog(page, 'Link', 'Open this link?')
  await page.keyboard.press('.')
  await expect(page.getByRole('banner')).toBeHidden()
  await expectAccessible(page, 'Only the text')
  await page.keyboard.press('Escape')
}

async function checkLibrary(page: Page): Promise<void> {
  await goTo(page, 'Library')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.getByText('Recently removed (1)').click()
  await expectAccessible(page, 'Library')
  await page.getByRole('searchbox').fill('no such title')
  await expectAccessible(page, 'Library, nothing found')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: 'Edit name and tags of Porto Accord' }).click()
  await checkDialog(page, 'Details', /./)
  await page.getByRole('button', { name: 'Delete Lima Accord for good' }).click()
  await checkDialog(page, 'Delete', 'Delete for good?')
}

async function checkFacts(page: Page): Promise<void> {
  await goTo(page, 'Key facts')
  await expect(page.getByRole('columnheader', { name: 'Fact' })).toBeVisible()
  await expectAccessible(page, 'Key facts')
  await page
    .getByRole('button', { name: /^Edit “/ })
    .first()
    .click()
  await checkDialog(page, 'Edit a fact', /./)
  await page.getByRole('button', { name: 'Timeline' }).click()
  await expectAccessible(page, 'Timeline')
  await page.getByRole('searchbox').fill('no such fact')
  await expectAccessible(page, 'Key facts, nothing found')
}

async function checkStudy(page: Page): Promise<void> {
  await goTo(page, 'Study')
  await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
  await expectAccessible(page, 'Study, front')
  await page.keyboard.press('Space')
  await expectAccessible(page, 'Study, back')
}

async function checkCards(page: Page): Promise<void> {
  await goTo(page, 'Cards')
  await expect(page.getByRole('grid')).toBeFocused()
  await page.keyboard.press('Space')
  await expectAccessible(page, 'Cards')
  await page.keyboard.press('#')
  await checkDialog(page, 'Tags', 'Tags: 1 card')
  await page.keyboard.press('e')
  await expect(page.getByRole('textbox', { name: /^Question/ })).toBeFocused()
  await expectAccessible(page, 'Cards, editing')
  await page.keyboard.press('Escape')
}

async function checkPassages(page: Page): Promise<void> {
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(1)
  await expectAccessible(page, 'Passages')
  await page.getByRole('button', { name: 'Export…' }).click()
  await checkDialog(page, 'Export', 'Export passages')
  await page.getByRole('button', { name: 'Import…' }).click()
  await expect(page.getByRole('dialog', { name: 'Import passages' })).toContainText('it is not an annotation')
  await checkDialog(page, 'Import', 'Import passages')
  await page.getByRole('listitem').getByRole('button', { name: 'Edit' }).click()
  await expectAccessible(page, 'Passages, editing')
}

async function checkAppDialogs(app: ElectronApplication, page: Page): Promise<void> {
  await goTo(page, 'Read')
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('t')
  await checkDialog(page, 'Contents', 'Contents')
  await page.keyboard.press('?')
  await checkDialog(page, 'Shortcuts', 'Keyboard shortcuts')
  await page.keyboard.press('Control+,')
  await checkDialog(page, 'Settings', 'Settings')
  await app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File')
    file?.submenu?.items.find(({ label }) => label === 'Restore backup…')?.click()
  })
  await page.getByRole('button', { name: 'Restore…' }).first().click()
  await checkDialog(page, 'Backups', 'Backups')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('ships')
  // The lists of the place behind it have options too.
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(/ships/i)
  await expectAccessible(page, 'Search')
  await page.getByRole('combobox', { name: 'Search' }).fill('zzqxv')
  await expect(page.getByRole('dialog')).toContainText('Nothing found')
  await expectAccessible(page, 'Search, nothing found')
  await page.keyboard.press('Control+Shift+F')
  await page.getByRole('combobox', { name: 'Search' }).fill('>')
  await expect(page.getByRole('dialog').getByRole('option', { name: /Go to Library/ })).toBeVisible()
  await expectAccessible(page, 'Commands')
  await page.getByRole('combobox', { name: 'Search' }).fill('')
  await expect(page.getByRole('dialog').getByText('Words in any order')).toBeVisible()
  await expectAccessible(page, 'Search, nothing typed')
}

// One start for all: what takes long is to get there, not to look.
test('every place and dialog passes axe in every theme', async ({ userData }) => {
  test.setTimeout(1_800_000)
  await fill(userData)
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await chooseAnnotations(app, userData)
  await goTo(page, 'Library')
  await checkRead(page)
  await checkLibrary(page)
  await checkFacts(page)
  await checkStudy(page)
  await checkCards(page)
  await checkPassages(page)
  await checkAppDialogs(app, page)
  expect(problems).toEqual([])
  await app.close()
})
