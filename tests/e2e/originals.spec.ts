import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { describeAnchor } from '../../src/core/anchor/describe.ts'
import type { Briefing } from '../../src/core/model/document.ts'
import { writeContent } from '../../src/main/store/briefings.ts'
import { packContent, readBriefing } from '../../src/main/store/content.ts'
import type { Database } from '../../src/main/store/database.ts'
import { listDocuments } from '../../src/main/store/documents.ts'
import { originalOf } from '../../src/main/store/held-objects.ts'
import { perform } from '../../src/main/store/journal.ts'
import { closeStore, openStore } from '../../src/main/store/open.ts'
import type { Answer } from '../../src/shared/contract/api.ts'
import { expect, goTo, inMain, keepApartIfAsked, message, root, startApp, test } from './app.ts'

const fixture = (name: string) => join(root, 'tests', 'fixtures', name)
const accord = readFileSync(fixture('accord.md'))

async function withStore<T>(userData: string, work: (db: Database) => Promise<T>): Promise<T> {
  const opened = await openStore(join(userData, 'precis.db'), { now: Date.now() })
  if (!opened.ok) throw opened.error
  const done = await work(opened.value)
  await closeStore(opened.value, Date.now(), false)
  return done
}

const answerDialogs = (app: ElectronApplication, open: readonly string[], save: string) =>
  inMain(app)(
    ({ dialog }, given) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...given.open] })
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: given.save })
    },
    { open, save },
  )

async function importFiles(page: Page, paths: readonly string[]): Promise<void> {
  await page.evaluate(async (files) => {
    await window.precis.call('import:files', { paths: files })
  }, paths)
  await expect
    .poll(async () => {
      await keepApartIfAsked(page)
      const jobs = await page.evaluate(() => window.precis.call('import:list', null))
      return jobs.ok && jobs.value.every(({ outcome }) => outcome !== null) ? jobs.value.length : 0
    })
    .toBe(paths.length)
}

const documentsIn = async (page: Page) => {
  const list = await page.evaluate(() => window.precis.call('library:list', null))
  return list.ok ? list.value.entries : []
}

test('the file of each format is kept, shown, and saved byte for byte', async ({
  started: { app, page },
  userData,
}) => {
  const names = ['accord.md', 'accord-pandoc.docx', 'lights-chromium.pdf', 'lights.html']
  await importFiles(page, names.map(fixture))
  const copy = join(userData, 'copy.bin')
  await answerDialogs(app, [], copy)
  await goTo(page, 'Library')
  for (const name of names) {
    const entry = (await documentsIn(page)).find(({ file }) => file === name)
    await page
      .locator(`[data-row="${entry?.id}"]`)
      .getByRole('button', { name: /^Original file of/ })
      .click()
    const dialog = page.getByRole('dialog', { name: 'Original file' })
    await expect(dialog).toContainText(name)
    const text = dialog.getByRole('region', { name: 'Text of the original' })
    if (/\.(?:md|html)$/.test(name)) {
      // As it was written, marks and all.
      const [line = ''] = readFileSync(fixture(name), 'utf8')
        .split('\n')
        .filter((each) => each.trim() !== '')
      await expect(text).toContainText(line.trim())
    } else {
      await expect(text).toHaveCount(0)
      await expect(dialog).toContainText('open it in its own program')
    }
    await dialog.getByRole('button', { name: 'Save a copy…' }).click()
    await expect(message(page)).toContainText('Saved the original')
    // The message may still be that of the file before.
    await expect.poll(() => readFileSync(copy).equals(readFileSync(fixture(name)))).toBe(true)
    writeFileSync(copy, '')
    await page.keyboard.press('Escape')
  }
})

test('a document of an older reader is read anew from its file; a mark on what changed stays, and undo brings all back', async ({
  userData,
}) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await importFiles(first.page, [fixture('accord.md')])
  await first.app.close()

  // As an older reader may have read it: it left the stars of a list in the text.
  const { id, words } = await withStore(userData, async (db) => {
    const [document] = listDocuments(db).filter(({ file }) => file === 'accord.md')
    if (document === undefined) throw new Error('not imported')
    expect(originalOf(db, document.id)?.size).toBe(accord.length)
    const now: Briefing = JSON.parse((await readBriefing(db, document.id)) ?? '')
    const block = now.blocks.find(({ kind, text }) => kind === 'paragraph' && text.length > 80)
    if (block === undefined) throw new Error('no paragraph')
    const then = { ...block, id: 'as-then', text: `* ${block.text}` }
    const place = <P extends { readonly block: string | null }>(part: P): P =>
      part.block === block.id ? { ...part, block: 'as-then' } : part
    const older = {
      ...now,
      blocks: now.blocks.map((each) => (each.id === block.id ? then : each)),
      sections: now.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((each) => (each === block.id ? 'as-then' : each)),
      })),
      facts: now.facts.map(place),
      cards: now.cards.map(place),
    }
    const content = await packContent({ briefing: JSON.stringify(older), index: '{}' })
    writeContent(db, document.id, content, 0)
    const anchor = describeAnchor(then, { start: 2, end: 42 })
    const mark = {
      id: 'm',
      document: document.id,
      kind: 'highlight',
      colour: 1,
      note: 'Ask.',
      tags: [],
      parts: [anchor],
      createdAt: 1,
    } as const
    perform(db, { v: 1, kind: 'mark.add', mark }, 1)
    return { id: document.id, words: block.text }
  })

  const { app, page, problems } = await startApp(userData)
  const blocks = () =>
    page.evaluate(async (document) => {
      const opened = JSON.parse(
        await window.precis.call('document:open', { document, quietly: true }),
      ) as Answer<'document:open'>
      return opened.ok ? opened.value.briefing.blocks.map(({ text }) => text) : []
    }, id)
  await page.evaluate((document) => window.precis.call('document:open', { document }), id)
  await page.reload()
  await expect(message(page)).toContainText('anew', { timeout: 30_000 })
  expect(await blocks()).toContain(words)
  await expect(page.getByRole('article')).toContainText(words)
  await expect(page.getByRole('article')).not.toContainText(`* ${words}`)
  await goTo(page, 'Passages')
  await expect(page.getByText(words.slice(0, 30)).first()).toBeVisible()
  await expect(page.getByText('Ask.')).toBeVisible()
  await goTo(page, 'Read')
  await page.keyboard.press('Control+z')
  await expect(message(page)).toContainText('Undid: making')
  await expect(page.getByRole('article')).toContainText(`* ${words}`)
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('article')).not.toContainText(`* ${words}`)
  expect(problems).toEqual([])
  await app.close()
})

test('a document of before has none, and takes the very file when it is chosen again', async ({
  userData,
}) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await importFiles(first.page, [fixture('accord.md')])
  await first.app.close()
  const id = await withStore(userData, async (db) => {
    db.run('DELETE FROM held_objects')
    return listDocuments(db).find(({ file }) => file === 'accord.md')?.id ?? ''
  })
  const { app, page, problems } = await startApp(userData)
  await goTo(page, 'Library')
  await page
    .locator(`[data-row="${id}"]`)
    .getByRole('button', { name: /^Original file of/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Original file' })
  await expect(dialog).toContainText('before Precis kept files')
  await answerDialogs(app, [fixture('lights.html')], '')
  await dialog.getByRole('button', { name: 'Choose the file again…' }).click()
  await expect(page.getByText(/lights\.html is not the file/)).toBeVisible()
  await answerDialogs(app, [fixture('accord.md')], '')
  await dialog.getByRole('button', { name: 'Choose the file again…' }).click()
  await expect(dialog.getByRole('button', { name: 'Save a copy…' })).toBeVisible()
  await expect(dialog.getByRole('region', { name: 'Text of the original' })).toBeVisible()
  expect(problems).toEqual([])
  await app.close()
})
