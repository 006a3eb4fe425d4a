import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { openCollection } from '../../src/main/exchange/deck/collection.ts'
import { openDeck } from '../../src/main/exchange/deck/package.ts'
import { types } from '../unit/main/exchange/deck/kinds.expected.ts'
import { type MadeDeck, type MadeNote, madeFile } from '../unit/main/exchange/deck/made.ts'
import { answerDialog, expect, expectSaid, goTo, inMain, test } from './app.ts'

const choose = (app: ElectronApplication, label: string) =>
  inMain(app)(({ Menu }, label) => {
    const file = Menu.getApplicationMenu()?.items.find((each) => each.label === '&File')
    file?.submenu?.items.find((each) => each.label === label)?.click()
  }, label)

const importing = (page: Page) => page.getByRole('dialog', { name: 'Import an Anki deck' })

const picture = readFileSync(new URL('../fixtures/figures/chart.png', import.meta.url))
const start = Date.UTC(2026, 8, 1, 9)
const day = 86_400_000

const basic = (guid: string, front: string, back: string, deck = 'Harbours', rated = false): MadeNote => ({
  guid,
  type: types.basic,
  fields: [front, back],
  tags: ' ports ',
  cards: [
    {
      ord: 0,
      deck,
      log: rated
        ? [
            { id: start, ease: 3, type: 0 },
            { id: start + 600_000, ease: 3, type: 0 },
            { id: start + 3 * day, ease: 3, type: 1 },
          ]
        : [],
    },
  ],
})

const harbours: MadeDeck = {
  notes: [
    basic(
      'h1',
      'Which town pays for the new pier?',
      'Skerrow <img src="pier.png" alt="The pier">',
      'Harbours',
      true,
    ),
    basic('h2', 'Boats of the ferry company', 'three', 'Harbours::Ferries'),
    basic('h3', '<img src="pier.png">', 'The pier', 'Harbours'),
    {
      ...{ guid: 'h4', type: types.cloze, tags: ' ports ' },
      fields: ['The board counted {{c1::61,000}} passengers in {{c2::2024}}.', ''],
      cards: [
        { ord: 0, deck: 'Harbours::Ferries' },
        { ord: 1, deck: 'Harbours::Ferries' },
      ],
    },
  ],
  media: { 'pier.png': picture },
}

async function offer(app: ElectronApplication, page: Page, path: string) {
  await answerDialog(app, [path])
  await choose(app, 'Import an Anki deck…')
  await expect(importing(page)).toBeVisible()
}

const bring = (page: Page) =>
  expectSaid(page, 'The deck changed 1 document.', () =>
    importing(page).getByRole('button', { name: 'Import', exact: true }).click(),
  )

test('a deck is shown before it comes in, is read and studied like a document, and is taken back as one change', async ({
  started: { app, page },
  userData,
}) => {
  const path = join(userData, 'Harbours.apkg')
  writeFileSync(path, await madeFile('anki21b', harbours))
  await goTo(page, 'Library')
  await offer(app, page, path)
  const dialog = importing(page)
  await expect(dialog).toContainText('4 notes in the file. 5 cards come in.')
  await expect(dialog).toContainText('A new document, with 5 cards.')
  await expect(dialog).toContainText('2 pictures stand on their cards')
  const schedule = dialog.getByRole('checkbox', { name: /Schedule and history/ })
  await expect(schedule).not.toBeChecked()
  await schedule.check()
  await expect(dialog).toContainText('A new document, with 5 cards and 3 ratings.')
  await bring(page)
  await goTo(page, 'Library')
  await page
    .getByRole('button', { name: /^Harbours/ })
    .first()
    .click()
  const article = page.getByRole('article')
  await expect(article).toContainText('Which town pays for the new pier? Skerrow')
  await expect(article).toContainText('The board counted 61,000 passengers in 2024.')
  await expect(article.getByRole('heading', { name: 'Ferries' })).toBeVisible()
  await goTo(page, 'Study')
  const card = page.getByRole('region', { name: 'Card' })
  await expect(card).toContainText('Which town pays for the new pier?')
  await page.keyboard.press('Space')
  await expect(card.getByRole('img', { name: 'The pier' })).toBeVisible()
  await goTo(page, 'Read')
  // The menu of a picture makes a card of it.
  await article.locator('figure').last().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Make a card of this picture…' }).click()
  const making = page.getByRole('dialog', { name: 'Make a card of this picture' })
  await making.getByLabel('Answer', { exact: true }).fill('A chart')
  await expectSaid(page, 'Card added.', () => making.getByRole('button', { name: 'Add' }).click())
  await page.keyboard.press('Control+z')
  // Once more: nothing is added twice.
  await offer(app, page, path)
  await expect(importing(page)).toContainText('4 notes in the file. All of it is here already.')
  await expect(importing(page)).toContainText('Nothing new.')
  await expect(importing(page).getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await page.keyboard.press('Escape')
  await goTo(page, 'Library')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Harbours/ })).toHaveCount(0)
})

test('what is no deck is refused in words, and a deck can become a briefing', async ({
  started: { app, page },
  userData,
}) => {
  const broken = join(userData, 'Broken.apkg')
  await goTo(page, 'Library')
  writeFileSync(broken, (await madeFile('anki2', harbours)).subarray(0, 1000))
  await expectSaid(page, /Broken\.apkg is no deck of Anki, or a part of it is missing/, async () => {
    await answerDialog(app, [broken])
    await choose(app, 'Import an Anki deck…')
  })
  const path = join(userData, 'Harbours.colpkg')
  writeFileSync(path, await madeFile('anki2', harbours))
  await offer(app, page, path)
  await importing(page)
    .getByRole('checkbox', { name: /Make a briefing/ })
    .check()
  await importing(page).getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('dialog', { name: /briefing/i })).toContainText('Harbours')
})

test('a deck leaves with its schedule, and comes back to where it was', async ({
  started: { app, page },
  userData,
}) => {
  const path = join(userData, 'Harbours.apkg')
  writeFileSync(path, await madeFile('anki21', harbours))
  await goTo(page, 'Library')
  await offer(app, page, path)
  await importing(page)
    .getByRole('checkbox', { name: /Schedule and history/ })
    .check()
  await bring(page)
  await page
    .getByRole('button', { name: /^Harbours/ })
    .first()
    .click()
  await expect(page.getByRole('article')).toContainText('61,000')
  await goTo(page, 'Key facts')
  const out = join(userData, 'Out.apkg')
  await inMain(app)(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, out)
  await page.getByRole('button', { name: 'Export cards…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Export/ })
  await dialog.getByRole('radio', { name: /apkg/ }).check()
  await dialog.getByRole('checkbox', { name: /Schedule and history/ }).check()
  await expectSaid(page, /^Exported 5 cards to /, () =>
    dialog.getByRole('button', { name: 'Export…' }).click(),
  )
  const file = await openDeck(out)
  const collection = openCollection(file.collection)
  const notes = [...collection.notes()].flat()
  collection.close()
  file.close()
  // They leave as the notes that they came from, with their pictures.
  expect(notes.map(({ guid, cards }) => [guid, cards.map(({ ord }) => ord)])).toContainEqual(['h4', [0, 1]])
  expect(notes.find(({ guid }) => guid === 'h1')?.fields[1]).toMatch(
    /^Skerrow<br><img src="precis-[\da-f]{32}\.webp"/,
  )
  expect(notes.flatMap(({ cards }) => cards.flatMap(({ log }) => log.map(({ at }) => at)))).toEqual([
    ...[start, start + 600_000, start + 3 * day],
  ])
  await answerDialog(app, [out])
  await page.getByRole('button', { name: 'Import cards…' }).click()
  await expect(page.getByRole('dialog', { name: 'Import cards' })).toContainText(
    '4 are here already and will not be added again.',
  )
})
