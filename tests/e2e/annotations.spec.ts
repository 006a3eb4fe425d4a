import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { removeFolder } from '../../scripts/remove-folder.ts'
import type { Mark } from '../../src/core/model/mark.ts'
import { connect } from '../../src/main/store/database.ts'
import { listMarks } from '../../src/main/store/marks.ts'
import { answerSave, bundledBriefing, expect, expectSaid, goTo, inMain, startApp, test } from './app.ts'
import { violationsIn } from './axe.ts'

/** The platform's own dialogs cannot be driven from outside, so their answers are put in their place. */
const answerOpen = (app: ElectronApplication, filePath: string | null) =>
  inMain(app)(({ dialog }, path) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] })
  }, filePath)

const importDialog = (page: Page) => page.getByRole('dialog', { name: 'Import passages' })
const rows = (page: Page) => page.getByRole('main').getByRole('listitem')

/** The marks as the data file holds them. The app must have ended. */
function storedIn(userData: string): readonly Mark[] {
  const db = connect(join(userData, 'precis.db'), { readOnly: false })
  try {
    return listMarks(db)
  } finally {
    db.close()
  }
}

async function choose(app: ElectronApplication, page: Page, path: string | null): Promise<void> {
  await answerOpen(app, path)
  await page.getByRole('button', { name: 'Import…' }).click()
}

const text = (at: number) => bundledBriefing().blocks[at]?.text ?? ''
const quoting = (exact: unknown, more: object = {}) => ({
  type: 'Annotation',
  motivation: 'highlighting',
  target: { selector: { type: 'TextQuoteSelector', exact } },
  ...more,
})

test('what one Precis exports another imports as it was; one undo takes it all back, also after a restart', async ({
  userData,
}) => {
  const { blocks } = bundledBriefing()
  const file = join(userData, 'a.annotation')
  const one = await startApp(userData)
  await expect(one.page.getByRole('article')).toBeVisible()
  const at = (n: number) => one.page.locator(`[data-block="${blocks[n]?.id}"]`)
  for (const [n, key] of [
    [1, '2'],
    [3, '4'],
    [5, 'Control+d'],
  ] as const) {
    await at(n).evaluate((element) => element.focus())
    await expectSaid(one.page, n === 5 ? /^Bookmarked\./ : /^Highlighted\./, () =>
      one.page.keyboard.press(key),
    )
  }
  // One over two paragraphs.
  await one.page.evaluate(
    ([from, to]) => {
      const [a, b] = [from, to].map((id) => document.querySelector(`[data-block="${id}"]`) as Element)
      if (a !== undefined && b !== undefined) window.getSelection()?.setBaseAndExtent(a, 0, b, 1)
    },
    [blocks[6]?.id ?? '', blocks[7]?.id ?? ''] as const,
  )
  await one.page.getByRole('button', { name: 'Sky' }).click()
  await at(3).evaluate((element) => element.focus())
  await one.page.keyboard.press('n')
  const popover = one.page.getByRole('dialog', { name: 'Highlight' })
  await popover.getByRole('textbox', { name: 'Note' }).fill('Ask *this*,\n"twice" <b>\u202E😀')
  await popover.getByRole('textbox', { name: /Tags/ }).fill('ask, Tokyo')
  await one.page.keyboard.press('Escape')
  await goTo(one.page, 'Passages')
  await expect(rows(one.page)).toHaveCount(4)
  await answerSave(one.app, file)
  await one.page.getByRole('button', { name: 'Export…' }).click()
  await one.page.getByRole('radio', { name: /^W3C/ }).check()
  await one.page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click()
  await expect(one.page.getByText(/^Exported 4 passages/)).toBeVisible()
  // Where they are all here, there is nothing to import.
  await choose(one.app, one.page, file)
  await expect(importDialog(one.page)).toContainText('4 are here already')
  await expect(importDialog(one.page).getByRole('button', { name: 'Import' })).toBeDisabled()
  await one.page.keyboard.press('Escape')
  await expect(importDialog(one.page)).toHaveCount(0)
  expect(one.problems).toEqual([])
  await one.app.close()
  const before = storedIn(userData)
  expect(before.map(({ parts }) => parts.length).toSorted()).toEqual([1, 1, 1, 2])

  const fresh = mkdtempSync(join(tmpdir(), 'precis-e2e-'))
  const two = await startApp(fresh)
  await expect(two.page.getByRole('article')).toBeVisible()
  await goTo(two.page, 'Passages')
  await choose(two.app, two.page, null)
  await expect(importDialog(two.page)).toHaveCount(0)
  await choose(two.app, two.page, file)
  await expect(importDialog(two.page)).toContainText('4 passages in the file.')
  await importDialog(two.page).getByRole('button', { name: 'Import 4 passages' }).click()
  await expect(two.page.getByText('Imported 4 passages.')).toBeVisible()
  await expect(rows(two.page)).toHaveCount(4)
  expect(two.problems).toEqual([])
  await two.app.close()
  expect(storedIn(fresh)).toEqual(before)

  const three = await startApp(fresh)
  await expect(three.page.getByRole('article')).toBeVisible()
  await goTo(three.page, 'Passages')
  await expect(rows(three.page)).toHaveCount(4)
  await three.page.keyboard.press('Control+z')
  await expect(three.page.getByText('Undid: import of 4 passages')).toBeVisible()
  await expect(rows(three.page)).toHaveCount(0)
  await three.page.keyboard.press('Control+Shift+z')
  await expect(three.page.getByText('Redid: import of 4 passages')).toBeVisible()
  await expect(rows(three.page)).toHaveCount(4)
  await three.app.close()
  expect(storedIn(fresh)).toEqual(before)
  await removeFolder(fresh)
})

test("another program's file: what moved is found, what is nowhere is kept if wanted, the rest is told by row", async ({
  started: { app, page },
  userData,
}) => {
  const file = join(userData, 'other.json')
  const words = text(3).slice(10, 60)
  const foreign = [
    quoting(words, { id: 'http://example.org/1', body: { type: 'TextualBody', value: 'Mine' } }),
    quoting(words),
    quoting('The otters of the lower lake wrote to nobody that winter'),
    { type: 'Annotation', target: 'http://example.org/page' },
    7,
  ]
  writeFileSync(file, JSON.stringify(foreign))
  await goTo(page, 'Passages')
  const dialog = importDialog(page)
  await choose(app, page, file)
  await expect(dialog).toContainText('3 passages in the file.')
  await expect(dialog).toContainText('1 is here already')
  await expect(dialog).toContainText('1 has no place in this document.')
  await expect(dialog.getByRole('list').getByRole('listitem')).toHaveText([
    '4: it quotes no text.',
    '5: it is not an annotation.',
  ])
  expect(await violationsIn(page)).toEqual([])
  await dialog.getByRole('checkbox').uncheck()
  await dialog.getByRole('button', { name: 'Import 1 passage' }).click()
  await expect(page.getByText('Imported 1 passage. 1 was here already.')).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Mine')
  await expect(rows(page)).toContainText(words)

  // Again, this time with what is nowhere.
  await choose(app, page, file)
  await expect(dialog).toContainText('2 are here already')
  await dialog.getByRole('button', { name: 'Import 1 passage' }).click()
  await expect(page.getByText('Imported 1 passage. 2 were here already.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Lost their place')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('The otters')
  await choose(app, page, file)
  await expect(dialog).toContainText('3 are here already')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
})

test('a hostile file is told by a sentence and changes nothing', async ({ userData }) => {
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await goTo(page, 'Passages')
  const put = (name: string, content: string): string => {
    const path = join(userData, name)
    writeFileSync(path, content)
    return path
  }
  const deep = (open: string, close: string, n: number) => `${open.repeat(n)}1${close.repeat(n)}`
  const refused: readonly (readonly [name: string, content: string, why: string])[] = [
    ['prose.json', 'Dear reader', 'is not JSON'],
    ['empty.json', '', 'is empty'],
    ['types.json', '{"type":"AnnotationSet","items":{"length":3}}', 'holds no annotations'],
    ['deep.json', deep('[', ']', 2_000_000).slice(0, -1), 'is not JSON'],
    ['many.json', JSON.stringify(Array(100_000).fill(quoting('the'))), 'holds more than 10,000 annotations'],
    ['large.json', `"${'x'.repeat(20_000_000)}"`, 'is larger than 20 MB'],
  ]
  for (const [name, content, why] of refused) {
    const path = put(name, content)
    await choose(app, page, path)
    await expect(page.getByText(`${name} ${why}.`)).toBeVisible()
    await expect(page.getByText('No passage was added or changed.')).toBeVisible()
    await expect(importDialog(page)).toHaveCount(0)
  }
  await choose(app, page, userData)
  await expect(page.getByText(/is a folder/)).toBeVisible()
  await choose(app, page, join(userData, 'gone.json'))
  await expect(page.getByText('gone.json is no longer there.')).toBeVisible()

  const items = [
    1,
    null,
    [],
    'x',
    quoting(7),
    quoting({ length: 1 }),
    quoting('   '),
    { target: { selector: 1 } },
  ]
  const nested = `{"type":"TextQuoteSelector","exact":"a","refinedBy":${deep('{"type":"x","refinedBy":', '}', 5000)}}`
  const shown: readonly (readonly [name: string, content: string, says: readonly string[]])[] = [
    [
      'wrong.json',
      JSON.stringify(items),
      ['No passage of this file can be imported.', '1: it is not an annotation.', '8: it quotes no text.'],
    ],
    [
      'proto.json',
      `[{"__proto__":{"target":1,"id":"x"},"constructor":{"prototype":{"ok":true}},"type":"Annotation"}]`,
      ['No passage of this file can be imported.', '1: it quotes no text.'],
    ],
    [
      'nested.json',
      `[{"target":{"selector":${deep('[', ']', 5000)}}},{"target":{"selector":[${deep('[', ']', 100_000)},${nested}]},"body":${deep('{"a":', '}', 100_000)}}]`,
      ['1: it quotes no text.'],
    ],
    [
      'note.json',
      JSON.stringify([quoting(text(3), { body: { value: 'n'.repeat(1_000_000) } })]),
      ['1 passage in the file.', '1: its note was cut to 20,000 characters.'],
    ],
    [
      'foreign.annotation',
      JSON.stringify(
        Array.from({ length: 300 }, (_, n) =>
          quoting(`Otter ${n} of ${n ** 3} wrote to nobody in winter ${n}`),
        ),
      ),
      ['None of them stands in this document: the file may belong to another one.'],
    ],
  ]
  for (const [name, content, says] of shown) {
    await choose(app, page, put(name, content))
    for (const sentence of says) await expect(importDialog(page).getByText(sentence)).toBeVisible()
    await importDialog(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(importDialog(page)).toHaveCount(0)
  }
  await expect(rows(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nothing to undo.')).toBeVisible()
  expect(problems).toEqual([])
  await app.close()
  expect(storedIn(userData)).toEqual([])
})

test('as many as are taken come and go in one step; reading can be cancelled', async ({
  started: { app, page },
  userData,
}) => {
  const { blocks } = bundledBriefing()
  const many = blocks
    .flatMap(({ text }) => [...text].map((_, at) => text.slice(at, at + 40)))
    .filter((words) => words.trim().length === 40)
    .slice(0, 10_000)
  const file = join(userData, 'many.json')
  writeFileSync(file, JSON.stringify(many.map((words) => quoting(words))))
  await goTo(page, 'Passages')
  const dialog = importDialog(page)
  await choose(app, page, file)
  await expect(dialog).toContainText(/passages in the file/)

  await dialog.getByRole('button', { name: /^Import [\d,]+ passages$/ }).click()
  await expect(page.getByText(/^Imported [\d,]+ passages\./)).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Undid: import of [\d,]+ passages/)).toBeVisible()
  await expect(rows(page)).toHaveCount(0)

  // Words that are nearly those of the text are looked for everywhere: that takes a while.
  const slow = Array.from(
    { length: 3000 },
    (_, n) =>
      `${n} ${blocks
        .map(({ text }) => text)
        .join(' ')
        .slice(n, n + 5000)}`,
  )
  writeFileSync(file, JSON.stringify(slow.map((words) => quoting(words))))
  await choose(app, page, file)
  await expect(dialog).toContainText('Reading…')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  await page.waitForTimeout(300)
  await expect(rows(page)).toHaveCount(0)
})
