import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { connect, type Database } from '../../src/main/store/database.ts'
import type { Answer } from '../../src/shared/contract/api.ts'
import { unzip } from '../unit/main/exchange/unzip.ts'
import {
  answerSave,
  bundledBriefing,
  expect,
  expectSaid,
  goTo,
  inMain,
  message,
  startApp,
  test,
} from './app.ts'
import { violationsIn } from './axe.ts'

/** The platform's own dialogs cannot be driven from outside, so their answers are put in their place. */
const answerOpen = (app: ElectronApplication, filePath: string) =>
  inMain(app)(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, filePath)

const importDialog = (page: Page) => page.getByRole('dialog', { name: 'Import cards' })
const ownCards = (page: Page) => page.getByRole('region', { name: 'Your cards' }).getByRole('listitem')

async function choose(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await answerOpen(app, path)
  await page.getByRole('button', { name: 'Import cards…' }).click()
}

async function exportTo(
  app: ElectronApplication,
  page: Page,
  path: string,
  form: RegExp,
  scope?: string,
): Promise<void> {
  await answerSave(app, path)
  await page.getByRole('button', { name: 'Export cards…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Export/ })
  await dialog.getByRole('radio', { name: form }).check()
  if (scope !== undefined) await dialog.getByRole('radio', { name: scope }).check()
  await expectSaid(page, /^Exported [\d,]+ cards? to /, () =>
    dialog.getByRole('button', { name: 'Export…' }).click(),
  )
  await expect(message(page)).toContainText(path)
}

/** Anki itself is not to be had here: its published tables, read out of the zip, stand in for it. */
async function openDeck(deck: string): Promise<Database> {
  const collection = `${deck}.anki2`
  writeFileSync(collection, (await unzip(readFileSync(deck))).get('collection.anki2') ?? '')
  return connect(collection, { readOnly: true })
}

async function addCard(page: Page, question: string, answer: string, also = '', place = ''): Promise<void> {
  await page.getByRole('button', { name: 'Add a card' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a card' })
  await dialog.getByRole('textbox', { name: /^Question/ }).fill(question)
  await dialog.getByRole('textbox', { name: 'Answer', exact: true }).fill(answer)
  await dialog.getByRole('textbox', { name: /^Other right answers/ }).fill(also)
  await dialog.getByRole('textbox', { name: /^Words of the text/ }).fill(place)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
}

/** What the page has of the user's own cards, whatever their ids. */
const cardsOf = (page: Page) =>
  page.evaluate(async (document) => {
    const reply = JSON.parse(await window.precis.call('facts:list', { document })) as Answer<'facts:list'>
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value.loose.map(({ id, prompt, answer, accept, block, sentence }) => ({
      id,
      prompt,
      answer,
      accept,
      block,
      sentence,
    }))
  }, bundledBriefing().id)

test('cards made by hand go out as text and come into a fresh profile as they were; undo takes them back', async ({
  userData,
}) => {
  const { blocks, cards } = bundledBriefing()
  const words = blocks[3]?.text.slice(0, 40) ?? ''
  const file = join(userData, 'cards.txt')
  const one = await startApp(userData)
  await expect(one.page.getByRole('article')).toBeVisible()
  await goTo(one.page, 'Key facts')
  await addCard(one.page, 'What is <b>"bold"</b>?\n{{c1::no}}', 'a :: b\t&', 'x; y', words)
  await expect(one.page.getByText('Card added.')).toBeVisible()
  await addCard(one.page, 'A ____ of its own', 'gap')
  await expect(ownCards(one.page)).toHaveCount(2)
  await expect(ownCards(one.page).filter({ hasText: 'gap' })).toContainText('No place in the text')
  expect(await violationsIn(one.page)).toEqual([])
  const before = await cardsOf(one.page)
  await exportTo(one.app, one.page, file, /Anki text/)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(/^#separator:tab\n#html:true\n#guid column:1\n/)
  expect(text).toContain('{{c1::gap}}')

  // Where they are all here, there is nothing to import.
  await choose(one.app, one.page, file)
  await expect(importDialog(one.page)).toContainText(`${cards.length + 2} are here already`)
  await expect(importDialog(one.page).getByRole('button', { name: 'Import' })).toBeDisabled()
  await one.page.keyboard.press('Escape')
  await expect(importDialog(one.page)).toHaveCount(0)
  expect(one.problems).toEqual([])
  await one.app.close()

  const fresh = mkdtempSync(join(tmpdir(), 'precis-e2e-'))
  const two = await startApp(fresh)
  await expect(two.page.getByRole('article')).toBeVisible()
  await goTo(two.page, 'Key facts')
  await choose(two.app, two.page, file)
  await expect(importDialog(two.page)).toContainText(`${cards.length} are here already`)
  await expect(importDialog(two.page)).toContainText('1 has no place in this document.')
  await importDialog(two.page).getByRole('button', { name: 'Import 2 cards' }).click()
  await expect(two.page.getByText(/^Imported 2 cards\./)).toBeVisible()
  await expect(ownCards(two.page)).toHaveCount(2)
  expect(await cardsOf(two.page)).toEqual(before)
  await two.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(two.page.getByText('Undid: import of 2 cards')).toBeVisible()
  await expect(ownCards(two.page)).toHaveCount(0)
  await two.page.keyboard.press('Control+Shift+z')
  await expect(two.page.getByText('Redid: import of 2 cards')).toBeVisible()
  await expect(ownCards(two.page)).toHaveCount(2)
  expect(two.problems).toEqual([])
  await two.app.close()
  await removeFolder(fresh)
})

test("Anki's file: a preview with what is left out and why, then cards with a place and without", async ({
  started: { app, page },
  userData,
}) => {
  const [card] = bundledBriefing().cards
  const sentence = card && bundledBriefing().blocks.find(({ id }) => id === card.block)?.text
  const words = sentence?.slice(card?.sentence.start, card?.sentence.end) ?? ''
  const [first = '', ...rest] = words.split(' ')
  const file = join(userData, 'anki.txt')
  writeFileSync(
    file,
    [
      '#separator:tab\t\t',
      '#html:true\t\t',
      '#guid column:1\t\t',
      `kMa%3f]x\t{{c1::${first}}} ${rest.join(' ').replaceAll('&', '&amp;')}\t`,
      'b\t<b>Who</b> wrote?<script>alert(1)</script>\tNobody<br>at all',
      'c\tone side only\t',
      'b\ttwice\tthe same',
      'd\t<img src=x onerror=alert(2)>\tpicture',
      'e\tcut short',
    ].join('\r\n'),
  )
  await goTo(page, 'Key facts')
  await choose(app, page, file)
  const dialog = importDialog(page)
  // The engine starts with the first file.
  await expect(dialog).toContainText('2 cards in the file.')
  await expect(dialog).toContainText('1 has no place in this document.')
  await expect(dialog.getByRole('list').getByRole('listitem')).toHaveText([
    '6: it has no answer.',
    '7: it has the same id as one before it.',
    '8: its question is only a picture or sound.',
    '9: it has no answer.',
  ])
  expect(await violationsIn(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Import 2 cards' }).click()
  await expect(page.getByText('Imported 2 cards.')).toBeVisible()
  await expect(ownCards(page)).toHaveCount(2)
  const lost = ownCards(page).filter({ hasText: 'Who wrote?' })
  await expect(lost).toContainText('No place in the text')
  const placed = ownCards(page).filter({ hasText: '____' })
  await placed.getByRole('button', { name: /^Show/ }).click()
  await expect(page.getByRole('article')).toBeVisible()

  // Changed and deleted from where they are listed.
  await goTo(page, 'Key facts')
  await lost.getByRole('button', { name: /^Edit/ }).click()
  const form = page.getByRole('dialog', { name: 'Edit card' })
  await form.getByRole('textbox', { name: /^Words of the text/ }).fill('words that stand nowhere')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toContainText('These words do not stand in the document.')
  await form.getByRole('textbox', { name: /^Words of the text/ }).fill(words)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(lost.getByRole('button', { name: /^Show/ })).toBeVisible()
  await lost.getByRole('button', { name: /^Edit/ }).click()
  await form.getByRole('button', { name: 'Delete card' }).click()
  await expect(ownCards(page)).toHaveCount(1)
})

test('a file that cannot be read is told by a sentence and changes nothing', async ({
  started: { app, page },
  userData,
}) => {
  await goTo(page, 'Key facts')
  const put = (name: string, content: string | Buffer): string => {
    const path = join(userData, name)
    writeFileSync(path, content)
    return path
  }
  for (const [name, content, why] of [
    ['empty.txt', '', 'is empty'],
    ['head.txt', '#separator:tab\n', 'holds no cards'],
    ['deck.txt', Buffer.from('PK\u0003\u0004zip'), 'is packed, as Anki’s decks are'],
    ['deck.apkg', Buffer.from('PK\u0003\u0004zip'), 'is no deck of Anki'],
    ['picture.txt', Buffer.from('\x89PNG\r\n\x1A\n\0\0', 'latin1'), 'is a picture, and holds no cards'],
    ['many.txt', 'a\tb\n'.repeat(100_001), 'holds more than 100,000 rows'],
  ] as const) {
    await choose(app, page, put(name, content))
    await expect(page.getByText(`${name} ${why}`)).toBeVisible()
    await expect(page.getByText('No card was added or changed.')).toBeVisible()
    await expect(importDialog(page)).toHaveCount(0)
  }
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nothing to undo.')).toBeVisible()
})

test('a deck of Anki is written, of one document and of all', async ({
  started: { app, page },
  userData,
}) => {
  const { cards, title } = bundledBriefing()
  await goTo(page, 'Key facts')
  for (const [name, scope] of [
    ['one.apkg', undefined],
    ['all.apkg', 'Every document'],
  ] as const) {
    const path = join(userData, name)
    await exportTo(app, page, path, /Anki deck/, scope)
    await expect(message(page)).toContainText(`Exported ${cards.length} cards to`)
    const db = await openDeck(path)
    expect(db.get('SELECT ver FROM col')).toEqual({ ver: 11 })
    // Gaps of one sentence are one note, by the id of the first.
    expect(db.get('SELECT count(*) AS n FROM cards')).toEqual({ n: cards.length })
    const ids = new Set(cards.map(({ id }) => id))
    const guids = db.all('SELECT guid FROM notes').map(({ guid }) => String(guid))
    expect(guids.filter((guid) => !ids.has(guid))).toEqual([])
    const decks = Object.values(JSON.parse(String(db.get('SELECT decks FROM col')?.decks))) as {
      name: string
    }[]
    const level = title.replace(/:{2,}/g, ':').slice(0, 100).trim()
    expect(decks.every(({ name }) => name === 'Default' || name.split('::')[0] === level)).toBe(true)
    db.close()
    await page.keyboard.press('Escape')
  }
})

test('a file in UTF-16 comes in; what lost a picture goes back as a note of its own, and that is said', async ({
  started: { app, page },
  userData,
}) => {
  const put = (name: string, content: Buffer): string => {
    const path = join(userData, name)
    writeFileSync(path, content)
    return path
  }
  const rows =
    'whole\tWhere is Århus?\tDenmark\npart\tWhat is on it?<img src=map.png>\tŁódź\nshort\tNo answer\n'
  const text = `\uFEFF#separator:tab\n#html:true\n#guid column:1\n${rows}`
  await goTo(page, 'Key facts')
  await choose(app, page, put('unicode.txt', Buffer.from(text, 'utf16le')))
  const dialog = importDialog(page)
  await expect(dialog).toContainText('2 cards in the file.')
  await expect(dialog).toContainText(
    '1 is only a part of its note in Anki. Exported, it becomes a note of its own.',
  )
  await expect(dialog.getByRole('listitem')).toHaveText([
    '5: a picture or sound of it was left out.',
    '6: it has no answer.',
  ])
  await dialog.getByRole('button', { name: 'Import 2 cards' }).click()
  await expect(ownCards(page)).toHaveCount(2)
  await expect(ownCards(page).filter({ hasText: 'Łódź' })).toBeVisible()

  // The encoding is a guess, which is said.
  await choose(app, page, put('western.csv', Buffer.from('na\xefve?;d\xe9j\xe0 vu\n', 'latin1')))
  await expect(dialog).toContainText('it was read as Windows-1252.')
  await dialog.getByRole('button', { name: 'Import 1 card' }).click()
  await expect(ownCards(page).filter({ hasText: 'déjà vu' })).toBeVisible()

  const file = join(userData, 'back.txt')
  await exportTo(app, page, file, /Anki text/)
  await expect(message(page)).toContainText(
    '1 is only a part of its note in Anki and went out as a note of its own.',
  )
  const guids = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([guid = '', , , front = '']) => [front, guid]),
  )
  expect(guids.get('Where is Århus?')).toBe('whole')
  expect(guids.get('What is on it?')).toMatch(/^[0-9a-f]{16}$/)

  // A deck says of each note when its card was last changed.
  const deck = join(userData, 'back.apkg')
  await exportTo(app, page, deck, /Anki deck/)
  const db = await openDeck(deck)
  const changed = (guid: string) => Number(db.get('SELECT mod FROM notes WHERE guid = $guid', { guid })?.mod)
  // Clozes of one sentence are one note, which has an id of its own.
  const compiled = bundledBriefing()
    .cards.map(({ id }) => changed(id))
    .filter((each) => !Number.isNaN(each))
  expect(new Set(compiled).size).toBe(1)
  expect(changed('whole')).toBeGreaterThan(compiled[0] ?? Number.POSITIVE_INFINITY)
  expect(changed('whole') * 1000).toBeLessThan(Date.now())
  db.close()
})
