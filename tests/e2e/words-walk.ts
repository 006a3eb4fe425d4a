/** A walk through the places and dialogs of the app that needs no word of it: it goes the same way in every language. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { CommandId } from '../../src/shared/commands/table.ts'
import { expect, startApp } from './app.ts'

const markdown = (name: string, sum: string) => `# ${name} Accord

The **two cities** agreed to spend EUR ${sum} million on the [northern docks](https://example.org/docks) by 2027.

| Harbour | Ships |
| --- | --- |
| Porto | 31 |

The Harbour Development Bank (HDB) will lend EUR 40 million.[^1]

## Docks and berths

The northern docks have twelve berths. They were opened on 3 May 2019 by the Harbour Council.

<!-- to be checked -->

[^1]: As agreed in 2019.
`

const oslo = '# Oslo notes\n\nSeventeen boats were laid up for the winter of 2020 near the old bridge.\n'

/** All that the documents of the walk say, as it is shown, and what they and their links are called. */
export const written = [
  markdown('Porto', '120'),
  markdown('Porto', '150'),
  oslo,
  'Porto.md Porto 2.md https://example.org/docks',
]
  .join('\n')
  .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  .replace(/\*\*|\[\^1\]:?|[#|]/g, '')

/** Looks at what is on screen under a name for it. */
export type Look = (page: Page, state: string) => Promise<void>

/** Carries a command out, as the menu does. */
const command = (app: ElectronApplication, id: CommandId) =>
  app.evaluate(
    ({ BrowserWindow }, id) => BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', id),
    id,
  )

const dialog = (page: Page) => page.getByRole('dialog')

/** Looks at a dialog that opens, and closes it. */
async function lookAtDialog(page: Page, look: Look, state: string): Promise<void> {
  await expect(dialog(page)).toBeVisible()
  await settle(page)
  await look(page, state)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
}

/** What is asked for comes within a moment, and so does what moves. */
const settle = (page: Page) => page.waitForTimeout(400)

/** Two versions of one document, one removed document and a backup. */
async function fill(userData: string, env: Readonly<Record<string, string>>, look: Look): Promise<void> {
  mkdirSync(join(userData, 'files'))
  const write = (file: string, text: string) => {
    writeFileSync(join(userData, 'files', file), text)
    return join(userData, 'files', file)
  }
  const first = [write('Porto.md', markdown('Porto', '120'))]
  const { app, page } = await startApp(userData, { args: first, env })
  await expect(page.getByRole('article')).toContainText('EUR 120 million')
  await command(app, 'bookmark:toggle')
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    },
    write('Porto 2.md', markdown('Porto', '150')),
  )
  await command(app, 'import:choose')
  await expect(dialog(page)).toBeVisible()
  await look(page, 'new version?')
  await dialog(page).locator('button[type=submit]').click()
  await expect(page.getByRole('article')).toContainText('EUR 150 million')
  await app.close()

  const second = await startApp(userData, { args: [write('Oslo.md', oslo)], env })
  await expect(second.page.getByRole('article')).toContainText('Seventeen boats')
  await command(second.app, 'document:remove')
  await expect(second.page.getByRole('article')).not.toContainText('Seventeen boats')
  await command(second.app, 'backups:make')
  await settle(second.page)
  await look(second.page, 'backup made')
  await second.app.close()
}

async function goTo(page: Page, key: number): Promise<void> {
  await page.keyboard.press(`Control+${key}`)
  await settle(page)
}

async function walkRead(app: ElectronApplication, page: Page, look: Look): Promise<void> {
  await goTo(page, 3)
  const article = page.getByRole('article')
  await expect(article).toContainText('EUR 150 million')
  await look(page, 'read')
  await command(app, 'find:open')
  await page.keyboard.type('the')
  await settle(page)
  await look(page, 'read, finding')
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    const paragraph = document.querySelector('article p[data-block]')
    if (paragraph) getSelection()?.selectAllChildren(paragraph)
  })
  await settle(page)
  await look(page, 'read, selection')
  await page.keyboard.press('c')
  await lookAtDialog(page, look, 'add a fact')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await look(page, 'read, menu')
  await page.keyboard.press('Escape')
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await article.getByRole('link').first().click()
  await lookAtDialog(page, look, 'link')
  await command(app, 'read:inspector')
  await settle(page)
  await look(page, 'read, inspector the other way')
  await command(app, 'read:inspector')
}

async function walkLists(app: ElectronApplication, page: Page, look: Look): Promise<void> {
  await goTo(page, 2)
  await look(page, 'library')
  await page.locator('main details summary').first().click()
  await look(page, 'library, removed')
  await page.getByRole('searchbox').fill('no such title')
  await settle(page)
  await look(page, 'library, nothing found')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').press('ArrowDown')
  await page.keyboard.press('F2')
  await lookAtDialog(page, look, 'details')
  await goTo(page, 4)
  await look(page, 'key facts')
  await page.getByRole('searchbox').fill('no such fact')
  await settle(page)
  await look(page, 'key facts, nothing found')
  await page.getByRole('searchbox').fill('')
  await goTo(page, 6)
  await page.keyboard.press('Space')
  await look(page, 'cards, one chosen')
  await page.keyboard.press('#')
  await lookAtDialog(page, look, 'tags of cards')
  await page.keyboard.press('e')
  await settle(page)
  await look(page, 'cards, editing')
  await page.keyboard.press('Escape')
  await goTo(page, 7)
  await look(page, 'passages')
  await goTo(page, 9)
  await look(page, 'what changed')
  await command(app, 'trail:back')
}

async function walkStudy(app: ElectronApplication, page: Page, look: Look): Promise<void> {
  await goTo(page, 5)
  await look(page, 'study, front')
  await page.keyboard.press('Space')
  await settle(page)
  await look(page, 'study, back')
  await page.keyboard.press('3')
  await settle(page)
  await look(page, 'study, after an answer')
  await page.keyboard.press('o')
  await settle(page)
  await look(page, 'study, overview')
  await command(app, 'agenda:new')
  await expect(dialog(page)).toBeVisible()
  await look(page, 'new briefing')
  await dialog(page).locator('button[type=submit]').click()
  await expect(dialog(page)).toHaveCount(0)
  await goTo(page, 1)
  await look(page, 'today')
  await goTo(page, 8)
  await look(page, 'progress')
}

/** Dialogs that a command opens, whatever is on screen. */
const byCommand = [
  'contents:open',
  'left-out:open',
  'shortcuts:open',
  'settings:open',
  'about:open',
  'trust:open',
  'backups:open',
  'original:open',
  'agenda:open',
  'sheet:open',
  'passages:export',
  'everything:export',
  'pack:export',
  'search:open',
] as const satisfies readonly CommandId[]

async function walkDialogs(app: ElectronApplication, page: Page, look: Look): Promise<void> {
  await goTo(page, 3)
  for (const id of byCommand) {
    await command(app, id)
    await lookAtDialog(page, look, id)
  }
  await command(app, 'search:open')
  for (const query of ['docks', 'zzqxv', '>', 'docks zzqxv']) {
    await page.getByRole('combobox').fill(query)
    await settle(page)
    await settle(page)
    await look(page, `search: ${query}`)
  }
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
}

/** Imports of files: what they would bring, and what is wrong with them. */
async function walkImports(
  app: ElectronApplication,
  page: Page,
  userData: string,
  look: Look,
): Promise<void> {
  const choose = (file: string, text: string) => {
    const path = join(userData, 'files', file)
    writeFileSync(path, text)
    return app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, path)
  }
  const annotation = (exact: string) => ({
    type: 'Annotation',
    target: { source: 'x', selector: [{ type: 'TextQuoteSelector', exact }] },
  })
  await choose('a.json', JSON.stringify([annotation('two cities'), annotation('no such words'), 7]))
  await command(app, 'passages:import')
  await lookAtDialog(page, look, 'import passages')
  await choose('cards.txt', 'Where?\tThere\n\tNothing\nHow?\n')
  await command(app, 'cards:import')
  await lookAtDialog(page, look, 'import cards')
  await choose('empty.md', '')
  await command(app, 'import:choose')
  await settle(page)
  await settle(page)
  await look(page, 'a file that cannot be read')
}

/**
 * Walks through the app, from an empty data folder.
 *
 * @param env what tells the app its language
 */
export async function walk(
  userData: string,
  env: Readonly<Record<string, string>>,
  look: Look,
): Promise<readonly string[]> {
  await fill(userData, env, look)
  const { app, page, problems } = await startApp(userData, { env, asItIs: true })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
  await settle(page)
  await look(page, 'start')
  await walkRead(app, page, look)
  await walkLists(app, page, look)
  await walkStudy(app, page, look)
  await walkDialogs(app, page, look)
  await walkImports(app, page, userData, look)
  await app.close()
  return problems
}
