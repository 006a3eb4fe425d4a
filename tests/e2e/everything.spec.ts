import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { lineFile } from '../../src/main/exchange/everything/format.ts'
import { tableNames } from '../../src/main/store/plain-tables.ts'
import type { Answer } from '../../src/shared/contract/api.ts'
import { briefingOf } from '../unit/main/exchange/everything/samples.ts'
import { zipOf } from '../unit/main/exchange/everything/zip.ts'
import { unzip } from '../unit/main/exchange/unzip.ts'
import {
  answerDialog,
  answerSave,
  expect,
  expectSaid,
  fromMenu,
  goTo,
  keepApart,
  message,
  startApp,
  test,
} from './app.ts'

async function exported(app: ElectronApplication, page: Page, path: string): Promise<Buffer> {
  await answerSave(app, path)
  await fromMenu(app, 'Export everything…')
  const dialog = page.getByRole('dialog', { name: 'Export everything' })
  await expectSaid(page, /^Exported .* to /, () => dialog.getByRole('button', { name: 'Export…' }).click())
  await expect(dialog).toBeHidden()
  return readFileSync(path)
}

const textsOf = async (zip: Buffer) =>
  Object.fromEntries([...(await unzip(zip))].map(([name, bytes]) => [name, bytes.toString('utf8')]))

const importing = (page: Page) => page.getByRole('dialog', { name: 'Import everything' })

/** A text of some paragraphs, with figures to make cards of. */
const text = `# Harbour Accord

## Terms

The town of Skerrow will pay 4.2 million euros for the new pier by June 30, 2027. The ferry company Norvik Lines will run
three boats from May 2026. The harbour board counted 61,000 passengers in 2024.

## Tides

The tide at Skerrow rises by 5.3 metres. The board closed the old slip in March 2019.
`

/** What hands do in a library: an import, passages, ratings, edits, a removal, and some of it taken back. */
async function use({ app, page }: { app: ElectronApplication; page: Page }, folder: string): Promise<void> {
  for (const name of ['accord.md', 'other.md'])
    writeFileSync(join(folder, name), `${text}\nSource: ${name}.\n`)
  await answerDialog(
    app,
    ['accord.md', 'other.md'].map((name) => join(folder, name)),
  )
  await page.keyboard.press('Control+o')
  await keepApart(page)
  await goTo(page, 'Library')
  const rows = page.getByRole('list').getByRole('listitem')
  await expect(rows.filter({ hasText: 'Harbour Accord' })).toHaveCount(2)
  await page
    .getByRole('button', { name: /^Harbour Accord/ })
    .first()
    .click()
  await expect(page.getByRole('article')).toContainText('61,000 passengers')
  const paragraph = page.locator('[data-block]').nth(1)
  await paragraph.evaluate((element) => element.focus())
  await expectSaid(page, /^Highlighted\./, () => page.keyboard.press('2'))
  await page.keyboard.press('n')
  await page.keyboard.type('Ask “who pays” – 🚢')
  await page.keyboard.press('Escape')
  await expectSaid(page, 'Bookmarked.', () => page.keyboard.press('Control+d'))
  await page.evaluate(async () => {
    const call = window.precis.call
    const opened = JSON.parse(await call('document:open', { document: null })) as Answer<'document:open'>
    if (!opened.ok) throw new Error('nothing is open')
    const { briefing } = opened.value
    const [card] = briefing.cards
    if (card === undefined) throw new Error('there is no card')
    const document = briefing.id
    await call('cards:edit', {
      document,
      card: card.id,
      prompt: 'Who pays ____?',
      answer: 'Skerrow',
      accept: ['the town'],
    })
    const agenda = {
      name: 'Council',
      at: 2_000_000_000_000,
      goal: 0.9,
      minutes: null,
      daysOff: [20_000],
      quiet: { from: 1320, to: 420 },
      documents: [document],
    }
    await call('agenda:set', { id: null, agenda })
    await call('library:edit', { document, name: 'The accord', tags: ['harbour', 'Zoll'] })
    await call('study:flag', { document, cards: [card.id], act: 'mark' })
    await call('study:more', { document, newCards: 3 })
    const list = await call('library:list', null)
    const other = list.ok ? list.value.entries.find(({ id, bundled }) => id !== document && !bundled) : null
    if (other != null) await call('library:remove', { document: other.id })
  })
  await goTo(page, 'Study')
  const card = page.getByRole('region', { name: 'Card' })
  for (let each = 0; each < 2; each += 1) {
    await card.getByRole('button', { name: 'Show answer' }).click()
    await card.getByRole('button', { name: /^Good/ }).click()
  }
  await expect(page.getByRole('region', { name: 'Finished' })).toBeVisible()
  await expectSaid(page, /./, () => page.keyboard.press('u'))
}

test('export, import into a fresh profile, export gives the same bytes, and all of it is there', async ({
  started,
  userData,
}) => {
  test.setTimeout(180_000)
  await use(started, userData)
  const first = await exported(started.app, started.page, join(userData, 'library.zip'))
  const again = await exported(started.app, started.page, join(userData, 'again.zip'))
  expect(again.equals(first)).toBe(true)
  await expect(message(started.page)).toContainText(
    /2 documents, 1 removed one, 2 passages, 1 rating and 1 fact or card/,
  )

  const fresh = mkdtempSync(join(tmpdir(), 'precis-e2e-'))
  const { app, page, problems } = await startApp(fresh)
  await expect(page.getByRole('article')).toBeVisible()
  await answerDialog(app, [join(userData, 'library.zip')])
  await fromMenu(app, 'Import everything…')
  await expect(importing(page)).toContainText('2 documents, 1 removed one, 2 passages, 1 rating')
  await expect(importing(page)).toContainText('There is nothing here yet that it would replace.')
  await expectSaid(page, /^Imported 2 documents/, () =>
    importing(page).getByRole('button', { name: 'Import' }).click(),
  )
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^The accord/ })).toBeVisible()
  const back = await exported(app, page, join(fresh, 'back.zip'))
  // Said file by file where they differ.
  expect(await textsOf(back)).toEqual(await textsOf(first))
  expect(back.equals(first)).toBe(true)

  // What came in is used like what was there: passages, search, and the way back.
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByText('Ask “who pays” – 🚢')).toBeVisible()
  const found = () =>
    page.evaluate(async () => {
      const query = { query: 'skerrow tide', document: null, kinds: ['text'] as const, limit: 5 }
      return JSON.stringify(await window.precis.call('search:find', query))
    })
  await expect.poll(found).toContain('Tides')
  await expectSaid(page, /./, () => page.keyboard.press('Control+z'))
  expect(readdirSync(join(fresh, 'import'))).toEqual([])
  expect(problems).toEqual([])
  await app.close()
  await removeFolder(fresh)
})

test('what is here is replaced only after it was said, and comes back from a backup', async ({
  started: { app, page },
  userData,
}) => {
  const file = join(userData, 'library.zip')
  await exported(app, page, file)
  await expectSaid(page, 'Bookmarked.', () => page.keyboard.press('Control+d'))
  await answerDialog(app, [file])
  await fromMenu(app, 'Import everything…')
  await expect(importing(page)).toContainText('It replaces all that is here: 1 document and 1 passage.')
  await importing(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(importing(page)).toBeHidden()
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(1)

  await fromMenu(app, 'Import everything…')
  await expectSaid(page, 'What was here before is kept as a backup.', () =>
    importing(page).getByRole('button', { name: 'Replace all that is here' }).click(),
  )
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(0)
  await fromMenu(app, 'Restore backup…')
  const backups = page.getByRole('dialog', { name: 'Backups' })
  await expect(backups).toContainText('made before the data was replaced')
  await backups.getByRole('button', { name: 'Restore…' }).first().click()
  await backups.getByRole('button', { name: 'Replace my data with this' }).click()
  await expect(page.getByRole('listitem')).toHaveCount(1)
})

test('a file that is no library, a part of one, or changed by one byte, is refused in words and changes nothing', async ({
  started: { app, page },
  userData,
}) => {
  // In Read, what stands in view counts as read after a while.
  await goTo(page, 'Library')
  const whole = await exported(app, page, join(userData, 'library.zip'))
  const bent = Buffer.from(whole)
  const at = whole.indexOf('documents.jsonl') + 20
  bent[at] = (bent[at] ?? 0) ^ 0xff
  const files: readonly (readonly [string, Buffer, string])[] = [
    ['text.zip', Buffer.from('no zip'), 'text.zip is no zip file, or a part of it is missing.'],
    ['half.zip', whole.subarray(0, whole.length / 2), 'half.zip is no zip file, or a part of it is missing.'],
    ['bent.zip', bent, 'bent.zip is damaged: documents.jsonl cannot be unpacked.'],
  ]
  for (const [name, bytes, words] of files) {
    writeFileSync(join(userData, name), bytes)
    await answerDialog(app, [join(userData, name)])
    await expectSaid(page, words, () => fromMenu(app, 'Import everything…'))
    await expect(message(page)).toContainText('Nothing was changed.')
    await expect(importing(page)).toBeHidden()
  }
  expect((await exported(app, page, join(userData, 'after.zip'))).equals(whole)).toBe(true)
})

/** A library of so many documents, as another program might write it. */
function manyDocuments(number: number): Promise<Buffer> {
  const ids = Array.from({ length: number }, (_, at) => at.toString(16).padStart(16, '0'))
  const row = { bundled: false, cards: 1, date: null, file: null, kind: 'text' }
  const rest = {
    addedAt: 1,
    name: null,
    notes: [],
    openedAt: null,
    removedAt: null,
    title: 'Ferry plan',
    words: 9,
  }
  const listed = ids.map((id) => `${JSON.stringify({ ...row, ...rest, id })}\n`).join('')
  const lines = tableNames.map(
    (table) => [lineFile(table), Buffer.from(table === 'documents' ? listed : '')] as const,
  )
  const briefings = ids.map(
    (id) => [`briefings/${id}.json`, Buffer.from(JSON.stringify(briefingOf(id)))] as const,
  )
  return zipOf([...lines, ...briefings])
}

test('an import that is given up while it reads changes nothing, and the next one begins anew', async ({
  fresh: { app, page },
  userData,
}) => {
  writeFileSync(join(userData, 'many.zip'), await manyDocuments(3000))
  await answerDialog(app, [join(userData, 'many.zip')])
  await fromMenu(app, 'Import everything…')
  const bar = importing(page).getByRole('progressbar', { name: 'Reading' })
  await expect.poll(() => bar.evaluate((each) => (each as HTMLProgressElement).value)).toBeGreaterThan(0)
  await importing(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(importing(page)).toBeHidden()
  await expect.poll(() => readdirSync(join(userData, 'import'))).toEqual([])

  writeFileSync(join(userData, 'few.zip'), await manyDocuments(3))
  await answerDialog(app, [join(userData, 'few.zip')])
  await fromMenu(app, 'Import everything…')
  await expectSaid(page, 'Imported 3 documents.', () =>
    importing(page).getByRole('button', { name: 'Import' }).click(),
  )
  await expect(page.getByRole('button', { name: /^Ferry plan/ })).toHaveCount(3)
})

test('where nothing can be written, that is said, and what was there before stays', async ({
  started: { app, page },
  userData,
}) => {
  await answerSave(app, join(userData, 'no such folder', 'library.zip'))
  await fromMenu(app, 'Export everything…')
  const dialog = page.getByRole('dialog', { name: 'Export everything' })
  await expectSaid(page, /could not be written/, () =>
    dialog.getByRole('button', { name: 'Export…' }).click(),
  )
  await expect(dialog.getByRole('button', { name: 'Export…' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(existsSync(join(userData, 'no such folder'))).toBe(false)
})

test('both are found in the settings and in the palette', async ({ started: { app, page } }) => {
  await answerDialog(app, [])
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('button', { name: 'Export everything…' }).click()
  await expect(page.getByRole('dialog', { name: 'Export everything' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('>everything')
  await expect(page.getByRole('option', { name: /Import everything/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /Export everything/ })).toBeVisible()
})
