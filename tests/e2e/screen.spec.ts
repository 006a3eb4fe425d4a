import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import type { Answer } from '../../src/shared/contract/api.ts'
import {
  answerDialog,
  bundledBriefing,
  drop,
  electronPath,
  expect,
  expectSaid,
  goTo,
  inMain,
  message,
  openImported,
  root,
  sandboxFlags,
  sleepUntil,
  test,
} from './app.ts'

// What is on screen belongs to what is open, and nothing takes its place unasked.

const porto =
  'Porto Accord\n\nMarch 3, 2021\n\nThe harbour of Porto received 14 million euros in 2020. The Porto Water Authority (PWA) was founded in 1954 and employs 2,400 people.\n'

const card = (page: Page) => page.getByRole('region', { name: 'Card' })
const finished = (page: Page) => page.getByRole('region', { name: 'Finished' })
const header = (page: Page) => page.getByRole('banner')
const practice = (page: Page) => page.getByRole('form', { name: 'Practice' })
const question = (page: Page) => page.getByRole('region', { name: 'Question' })
/** What is typed in, whatever the card asks for. */
const field = (page: Page) => card(page).getByRole('textbox')

/** Brings a text in without the screen, and waits for it. */
async function bring(page: Page, text: string, title: string): Promise<void> {
  await page.evaluate((text) => window.precis.call('import:text', { kind: 'text', text }), text)
  const isThere = () =>
    page.evaluate(async (title) => {
      const listed = await window.precis.call('library:list', null)
      return listed.ok && listed.value.entries.some((entry) => entry.title === title)
    }, title)
  await expect.poll(isThere).toBe(true)
}

/** Opens a document from the library. */
async function open(page: Page, title: string): Promise<void> {
  await goTo(page, 'Library')
  await page.locator('[data-row] > button').filter({ hasText: title }).click()
  await expect(page.getByRole('article')).toContainText(title)
}

const file = (userData: string, name: string, content: string): string => {
  mkdirSync(join(userData, 'files'), { recursive: true })
  writeFileSync(join(userData, 'files', name), content)
  return join(userData, 'files', name)
}

async function setting(page: Page, change: () => Promise<unknown>): Promise<void> {
  await page.keyboard.press('Control+,')
  await change()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

const newADay = (page: Page, cards: number) =>
  setting(page, () => page.getByRole('textbox', { name: 'New cards a day' }).fill(`${cards}`))
const typeAnswers = (page: Page) =>
  setting(page, () => page.getByRole('checkbox', { name: 'Type the answer before it is shown' }).check())

/** Shows the answer and rates it Easy. */
async function rateEasy(page: Page): Promise<void> {
  await expect(card(page).getByRole('button', { name: 'Show answer' })).toBeVisible()
  await page.keyboard.press('Space')
  const easy = card(page).getByRole('button', { name: /^Easy/ })
  await expect(easy).toBeVisible()
  await page.keyboard.press('4')
  await expect(easy).toBeHidden()
}

/** Goes to the overview of Study. */
async function overview(page: Page): Promise<void> {
  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: 'Overview' }).first().click()
  await expect(page.getByRole('heading', { name: 'Study', exact: true })).toBeVisible()
}

/** Sets the hour of the open document's briefing, as the dialog proposes it. */
async function setHour(page: Page): Promise<void> {
  await page.keyboard.press('Control+8')
  await page.getByRole('button', { name: 'Set the hour…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Study by the plan' })).toBeVisible()
}

test('what was begun of one document is not shown under another one', async ({ started: { page } }) => {
  await bring(page, porto, 'Porto Accord')
  await open(page, bundledBriefing().title)
  await overview(page)
  await page.getByRole('button', { name: 'Study now' }).click()
  await expect(card(page)).not.toContainText('Porto')
  await open(page, 'Porto Accord')
  await page.keyboard.press('Control+5')
  await expect(header(page)).toContainText('Porto Accord')
  await expect(card(page)).toContainText('Porto Accord')

  // A row of the overview opens its document: the title, the outline and the cards are of one.
  await overview(page)
  await page.getByRole('table').getByRole('button', { name: bundledBriefing().title }).click()
  await expect(card(page)).toBeVisible()
  await expect(card(page)).not.toContainText('Porto')
  await expect(header(page)).toContainText(bundledBriefing().title)

  // All of them are no one document's, until one is opened.
  await overview(page)
  await page.getByRole('button', { name: 'Study all' }).click()
  await expect(card(page)).toBeVisible()
  await expect(header(page)).toContainText('All documents')
  await expect(header(page)).not.toContainText(bundledBriefing().title)
  await open(page, 'Porto Accord')
  await page.keyboard.press('Control+5')
  await expect(header(page)).toContainText('Porto Accord')
  await expect(card(page)).toContainText('Porto Accord')
})

test('study over all documents goes on after a look at a passage of one', async ({ started: { page } }) => {
  await bring(page, porto, 'Porto Accord')
  await open(page, 'Porto Accord')
  await overview(page)
  await page.getByRole('button', { name: 'Study all' }).click()
  // Until one of the other document comes.
  while ((await card(page).textContent())?.includes('Porto Accord')) await rateEasy(page)
  await page.keyboard.press('Space')
  const shown = await card(page).locator('p').nth(1).textContent()
  await page.keyboard.press('s')
  await expect(page.getByRole('article')).toContainText(bundledBriefing().title)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(header(page)).toContainText('All documents')
  await expect(card(page)).toContainText(shown ?? 'nothing was shown')
})

test('study by the plan shows cards, whatever was practised before', async ({ started: { page } }) => {
  await page.keyboard.press('Control+5')
  await card(page).getByRole('button', { name: 'Practice' }).click()
  await expect(practice(page)).toBeVisible()
  await setHour(page)
  await page.getByRole('button', { name: 'Study by the plan' }).click()
  await expect(card(page)).toBeVisible()
  await expect(practice(page)).toHaveCount(0)

  // And by the overview, with a round under way, which is said to be over.
  await card(page).getByRole('button', { name: 'Practice' }).click()
  await practice(page).getByRole('button', { name: 'Begin' }).click()
  await expect(question(page)).toBeVisible()
  await page.keyboard.press('Control+8')
  await page.getByRole('button', { name: 'Study by the plan' }).click()
  await expect(card(page)).toBeVisible()
  await expect(message(page)).toContainText('Practice left: nothing answered.')
})

test('a round of practice waits for its document', async ({ started: { page } }) => {
  await bring(page, porto, 'Porto Accord')
  await open(page, bundledBriefing().title)
  await page.keyboard.press('Control+5')
  await card(page).getByRole('button', { name: 'Practice' }).click()
  await practice(page).getByRole('radio', { name: 'Cram' }).check()
  await practice(page).getByRole('button', { name: 'Begin' }).click()
  const asked = await question(page).locator('p').nth(1).textContent()
  await open(page, 'Porto Accord')
  await page.keyboard.press('Control+5')
  await expect(card(page)).toContainText('Porto Accord')
  await open(page, bundledBriefing().title)
  await page.keyboard.press('Control+5')
  await expect(question(page)).toContainText(asked ?? 'nothing was asked')
})

test('the end of an import leaves a half-typed answer alone; F6 and Enter open what came', async ({
  fresh: { app, page },
  userData,
}) => {
  await typeAnswers(page)
  await page.keyboard.press('Control+5')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('half an ans')
  await drop(page, [file(userData, 'porto.txt', porto)])
  await expect(message(page)).toContainText('Imported “Porto Accord”.')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('wer')
  await expect(field(page)).toHaveValue('half an answer')

  // A second start that hands over a file.
  file(userData, 'lima.txt', porto.replaceAll('Porto', 'Lima'))
  await promisify(execFile)(
    electronPath(),
    [...sandboxFlags, root, `--user-data-dir=${userData}`, 'lima.txt'],
    { cwd: join(userData, 'files') },
  )
  await expect(message(page)).toContainText('Imported “Lima Accord”.')
  await expect(field(page)).toHaveValue('half an answer')

  // Several, one of which cannot be read, by the dialog.
  await answerDialog(app, [
    file(userData, 'oslo.txt', porto.replaceAll('Porto', 'Oslo')),
    file(userData, 'empty.txt', ''),
  ])
  await page.keyboard.press('Control+o')
  await expect(message(page)).toContainText('1 of 2 added, 1 could not be read.')
  await expect(field(page)).toHaveValue('half an answer')
  await page.keyboard.press('F6')
  await expect(message(page).getByRole('button', { name: 'Show' })).toBeFocused()
  await page.keyboard.press('F6')
  await expect(field(page)).toBeFocused()

  // One that cannot be read says why.
  await answerDialog(app, [file(userData, 'nothing.txt', '')])
  await page.keyboard.press('Control+o')
  await expect(message(page)).toContainText('nothing.txt is empty. Nothing was changed.')

  await drop(page, [file(userData, 'porto again.txt', porto)])
  await expect(message(page)).toContainText('“Porto Accord” is in the library already.')
  await expect(field(page)).toHaveValue('half an answer')
  await page.keyboard.press('F6')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toContainText('harbour of Porto')
  await expect(page).toHaveTitle('Read – Porto Accord – Precis')
})

test('the end of an import leaves an open dialog alone, and is told in it', async ({
  started: { page },
  userData,
}) => {
  await goTo(page, 'Library')
  await page.getByRole('button', { name: /^Edit name and tags/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Name and tags' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('As we call it')
  await drop(page, [file(userData, 'porto.txt', porto)])
  await expect(message(page)).toContainText('Imported “Porto Accord”.')
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('As we call it')
  // What a modal dialog covers can be neither pressed nor heard: the message stands in it.
  await expect(dialog.getByRole('button', { name: 'Open' })).toBeVisible()
  await page.keyboard.press('F6')
  await expect(dialog.getByRole('button', { name: 'Open' })).toBeFocused()
  await page.keyboard.press('F6')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^As we call it/ })).toBeVisible()
})

test('what an import says waits until an error was read', async ({ started: { page }, userData }) => {
  // An address that main refuses to open.
  await drop(page, [
    file(userData, 'ties.md', '# Ties\n\nOne can [log in](https://bank.example@evil.example/) today.\n'),
  ])
  await openImported(page, 'Ties')
  await page.getByRole('article').getByRole('link').click()
  await page.getByRole('button', { name: 'Open in browser' }).click()
  const error = page.getByText(/could not use this input/)
  await expect(error).toBeVisible()
  await drop(page, [file(userData, 'porto.txt', porto)])
  await goTo(page, 'Library')
  await expect(page.locator('[data-row]').filter({ hasText: 'Porto Accord' })).toBeVisible()
  await expect(error).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(message(page)).toContainText('Imported “Porto Accord”.')
})

test('an own card without a fact is edited while it is studied, with a place in the text or without', async ({
  started: { page },
}) => {
  const { id, blocks } = bundledBriefing()
  const block = blocks.find(({ text }) => text.length > 80)
  const place = {
    block: block?.id ?? '',
    position: { start: 0, end: 40 },
    quote: { exact: block?.text.slice(0, 40) ?? '', prefix: '', suffix: '' },
  }
  for (const [prompt, at] of [
    ['Who signs?', null],
    ['Who counts?', place],
  ] as const) {
    await page.evaluate(
      ([document, prompt, place]) =>
        window.precis.call('cards:save', {
          document,
          card: null,
          prompt,
          answer: 'The clerk',
          accept: [],
          place,
          deleted: false,
        }),
      [id, prompt, at] as const,
    )
    const own = await page.evaluate(
      async ([document, prompt]) => {
        const reply = JSON.parse(await window.precis.call('facts:list', { document })) as Answer<'facts:list'>
        return reply.ok ? (reply.value.loose.find((each) => each.prompt === prompt)?.id ?? '') : ''
      },
      [id, prompt] as const,
    )
    // Everything before it is suspended, so that it comes next.
    await page.evaluate(
      async ([document, own]) => {
        const listed = JSON.parse(
          await window.precis.call('facts:list', { document }),
        ) as Answer<'facts:list'>
        if (!listed.ok) return
        const cards = listed.value.cards.map((card) => card.id).filter((card) => card !== own)
        await window.precis.call('study:flag', { document, cards, act: 'suspend' })
        await window.precis.call('study:flag', { document, cards: [own], act: 'unsuspend' })
      },
      [id, own] as const,
    )
    await goTo(page, 'Read')
    await page.keyboard.press('Control+5')
    await expect(card(page)).toContainText(prompt)
    await page.keyboard.press('e')
    const editor = page.getByRole('dialog', { name: 'Edit card' })
    await editor.getByRole('textbox', { name: 'Question' }).fill(`${prompt} Say it.`)
    await editor.getByRole('textbox', { name: 'Answer', exact: true }).fill('The consul')
    await editor.getByRole('button', { name: 'Save' }).click()
    await expect(editor).toHaveCount(0)
    await expect(message(page)).toContainText('Changed.')
    await expect(card(page)).toContainText(`${prompt} Say it.`)
    await page.keyboard.press('Control+z')
    await expect(message(page)).toContainText('Undid: change of a card')
    await expect(card(page)).not.toContainText('Say it.')
    await page.keyboard.press('Control+Shift+z')
    await expect(message(page)).toContainText('Redid: change of a card')
    await expect(card(page)).toContainText(`${prompt} Say it.`)
    await page.keyboard.press('Space')
    await expect(card(page)).toContainText('The consul')
    // Its place stays.
    const stands = await page.evaluate(
      async ([document, own]) => {
        const reply = JSON.parse(await window.precis.call('facts:list', { document })) as Answer<'facts:list'>
        return reply.ok ? reply.value.loose.find((each) => each.id === own)?.block : undefined
      },
      [id, own] as const,
    )
    expect(stands).toBe(at?.block ?? null)
  }
})

test('a save that changes nothing says so, and offers nothing to take back', async ({
  started: { page },
}) => {
  await page.keyboard.press('Control+5')
  await rateEasy(page)
  await page.keyboard.press('e')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(message(page)).toContainText('Nothing was changed.')
  await expect(message(page).getByRole('button')).toHaveCount(0)
  await goTo(page, 'Library')
  await page.getByRole('button', { name: /^Edit name and tags/ }).click()
  await expectSaid(page, 'Nothing was changed.', () =>
    page.getByRole('dialog').getByRole('button', { name: 'Save' }).click(),
  )
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(message(page)).toContainText('Undid: rating of a card')
})

test('the same words said again are said anew, which a screen reader hears', async ({
  started: { page },
}) => {
  const { blocks } = bundledBriefing()
  const highlight = (at: number) =>
    expectSaid(page, /^Highlighted\./, async () => {
      await page.locator(`[data-block="${blocks[at]?.id}"]`).focus()
      await page.keyboard.press('h')
    })
  await highlight(1)
  const first = await message(page).locator('span').elementHandle()
  await highlight(3)
  expect(await first?.evaluate(({ isConnected }) => isConnected)).toBe(false)
})

test('an offer to undo goes with the change it is about', async ({ started: { page } }) => {
  await page.keyboard.press('Control+5')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('*')
  await expect(message(page)).toContainText('Card marked.')
  await rateEasy(page)
  // By now it would take back the rating.
  await expect(message(page).getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test('a document that is removed while it is open makes room for another one, by every way', async ({
  started: { page },
}) => {
  await bring(page, porto, 'Porto Accord')
  await open(page, 'Porto Accord')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('harbour')
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Remove Porto Accord' }).click()
  await expect(header(page)).toContainText(bundledBriefing().title)
  await page.keyboard.press('Control+z')
  await expect(message(page)).toContainText('Undid: removal of “Porto Accord”')
  await open(page, 'Porto Accord')
  await page.keyboard.press('Control+Shift+z')
  await expect(message(page)).toContainText('Redid: removal of “Porto Accord”')
  await expect(header(page)).toContainText(bundledBriefing().title)
  await expect(page.getByRole('article')).toContainText(bundledBriefing().title)
})

test('a dialog about a document that has gone does not come back with it', async ({
  started: { app, page },
}) => {
  await bring(page, porto, 'Porto Accord')
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Remove Porto Accord' }).click()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Edit name and tags of Porto Accord' }).click()
  const dialog = page.getByRole('dialog', { name: 'Name and tags' })
  await expect(dialog).toBeVisible()
  // The menu of the window can be used over a dialog.
  const menu = (command: string) =>
    inMain(app)(
      ({ BrowserWindow }, command) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', command),
      command,
    )
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await menu('history:redo')
  await expect(message(page)).toContainText('Redid: removal of “Porto Accord”')
  await expect(dialog).toHaveCount(0)
  await menu('history:undo')
  await expect(page.getByRole('button', { name: 'Edit name and tags of Porto Accord' })).toBeVisible()
  await expect(dialog).toHaveCount(0)
})

/** The next time at which a study day begins, and a little. */
function afterRollover(days: number): number {
  const at = new Date()
  at.setDate(at.getDate() + days + 1)
  return at.setHours(4, 0, 30, 0)
}

test('a new day of study is noticed by the clock, and when the window is looked at after a sleep', async ({
  started,
}) => {
  const { page } = started
  // Before the page is drawn, so that its timers are the clock's.
  await page.clock.install()
  await page.reload()
  await expect(page.getByRole('article')).toBeVisible()
  await newADay(page, 2)
  await page.keyboard.press('Control+5')
  for (let n = 0; n < 2; n += 1) await rateEasy(page)
  await expect(finished(page)).toContainText('2 reviews today')

  await sleepUntil(started, afterRollover(0))
  await page.clock.runFor(61_000)
  await expect(card(page)).toContainText('New 2')
  for (let n = 0; n < 2; n += 1) await rateEasy(page)
  await expect(finished(page)).toContainText('2 reviews today')

  // The computer slept over the timer.
  await sleepUntil(started, afterRollover(1))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(card(page)).toContainText('New 2')

  // What else counts by days.
  await overview(page)
  await expect(page.getByText(/^2 new, /).first()).toBeVisible()
  await page.getByRole('button', { name: 'Study now' }).click()
  for (let n = 0; n < 2; n += 1) await rateEasy(page)
  await overview(page)
  await expect(page.getByText(/^0 new, |^Done for now/).first()).toBeVisible()
  await sleepUntil(started, afterRollover(2))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText(/^2 new, /).first()).toBeVisible()
  await page.keyboard.press('Control+8')
  const coming = page.getByRole('region', { name: 'Time', exact: true })
  await expect(coming).toBeVisible()
  await coming.getByText('Show the numbers').click()
  const lastDay = await coming.getByRole('row').last().textContent()
  await sleepUntil(started, afterRollover(3))
  await page.clock.runFor(61_000)
  await expect(coming.getByRole('row').last()).not.toHaveText(lastDay ?? '')
})

test('a new day of study leaves a half-typed answer where it is', async ({ started }) => {
  const { page } = started
  await page.clock.install()
  await typeAnswers(page)
  await newADay(page, 1)
  await page.keyboard.press('Control+5')
  // What was asked for beyond the day's number is of yesterday then; the card on screen stays.
  await field(page).fill('something')
  await page.keyboard.press('Enter')
  await card(page).getByRole('button', { name: /^Easy/ }).click()
  await finished(page)
    .getByRole('button', { name: /^Study 10 more new cards$/ })
    .click()
  await newADay(page, 0)
  await expect(card(page)).toContainText('New 9')
  const shown = await card(page).locator('p').nth(1).textContent()
  await field(page).fill('half an ans')
  await sleepUntil(started, afterRollover(0))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(card(page)).toContainText('New 0')
  await expect(field(page)).toHaveValue('half an ans')
  await expect(card(page)).toContainText(shown ?? 'nothing was shown')
  await page.keyboard.press('Enter')
  // Easy: any other rating brings it back within minutes.
  await card(page).getByRole('button', { name: /^Easy/ }).click()
  await expect(finished(page)).toContainText('1 review today')
})
