import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { readDocument } from '../../src/main/formats/formats.ts'
import {
  answerSave,
  bundledBriefing,
  drop,
  expect,
  expectSaid,
  fromMenu,
  goTo,
  inMain,
  openImported,
  test,
} from './app.ts'
import { bringThree, day, three } from './three-documents.ts'

/** The pages of a PDF: the text of each, the size of the first in points, and what it is called within. */
async function pagesOf(path: string) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)))
  const { text } = await extractText(pdf, { mergePages: false })
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  const { info } = await pdf.getMetadata()
  return {
    texts: text.map((page) => page.replace(/\s+/g, ' ').trim()),
    size: [width, height].map(Math.round),
    title: 'Title' in info ? info.Title : null,
  }
}

/** Answers the dialog that asks where to write. @returns tells under which name it was offered */
async function offeredName(app: ElectronApplication, filePath: string): Promise<() => Promise<string>> {
  await inMain(app)(({ dialog }, path) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { readonly defaultPath?: string }
      process.env.OFFERED = defaultPath
      return Promise.resolve({ canceled: false, filePath: path })
    }
  }, filePath)
  return async () => basename(await inMain(app)(() => process.env.OFFERED ?? ''))
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Cue sheet' })

async function openSheet(page: Page) {
  await goTo(page, 'Key facts')
  await page.getByRole('button', { name: 'Cue sheet…' }).click()
  await expect(dialogOf(page).getByRole('region', { name: /^Page 1 of/ })).toBeVisible()
}

test('a cue sheet is a page in each layout and on each paper, with what is missed and marked', async ({
  started: { app, page },
  userData,
}) => {
  // A card is forgotten, a passage marked.
  const { blocks } = bundledBriefing()
  await page.locator(`[data-block="${blocks[3]?.id}"]`).evaluate((element) => element.focus())
  await expectSaid(page, /^Highlighted\./, () => page.keyboard.press('h'))
  await goTo(page, 'Study')
  const card = page.getByRole('region', { name: 'Card' })
  await card.getByRole('button', { name: 'Show answer' }).click()
  await page.keyboard.press('1')
  await expect(card.getByRole('button', { name: 'Show answer' })).toBeVisible()

  await openSheet(page)
  const dialog = dialogOf(page)
  for (const part of ['What you miss', 'Key figures', 'Dates', 'Your passages'])
    await expect(dialog.getByRole('heading', { name: part })).toBeVisible()
  for (const [paper, size] of [
    ['A4', [596, 843]],
    ['Letter', [612, 792]],
  ] as const) {
    await dialog.getByRole('combobox', { name: 'Paper' }).selectOption(paper)
    for (const layout of ['Columns', 'Pocket cards', 'Questions']) {
      await dialog.getByRole('radio', { name: layout }).check()
      const shown = dialog.getByRole('region', { name: 'Page 1 of 1' })
      await expect(shown).toBeVisible()
      const path = join(userData, `${paper} ${layout}.pdf`)
      await answerSave(app, path)
      await expectSaid(page, `Saved as ${path}.`, () =>
        dialog.getByRole('button', { name: 'Save PDF…' }).click(),
      )
      const pdf = await pagesOf(path)
      expect(pdf.size).toEqual(size)
      expect(pdf.texts).toHaveLength(1)
      // What is on screen is on paper, to the last item.
      const items = await shown.locator('p').allTextContents()
      const squeezed = pdf.texts[0]?.replace(/\s/g, '') ?? ''
      expect(items.length).toBeGreaterThan(8)
      for (const item of items) expect(squeezed).toContain(item.replace(/\s/g, ''))
    }
  }

  // A second page takes more of it, and what is left is said.
  await dialog.getByRole('radio', { name: 'Columns' }).check()
  await dialog.getByRole('combobox', { name: 'At most' }).selectOption('2 pages')
  await expect(dialog.getByRole('region', { name: 'Page 2 of 2' })).toBeVisible()
  // No item is cut: none stands lower than its page.
  const cut = await dialog.getByRole('region', { name: /^Page/ }).evaluateAll(
    (pages) =>
      pages.flatMap((page) => {
        const { bottom, right } = page.getBoundingClientRect()
        return [...page.querySelectorAll('p')].filter((item) => {
          const box = item.getBoundingClientRect()
          return box.bottom > bottom || box.right > right
        })
      }).length,
  )
  expect(cut).toBe(0)

  // Only what is ticked; the paper that was chosen is kept.
  for (const part of ['What you miss', 'Key figures', 'Names', 'Commitments', 'Points', 'Your passages'])
    await dialog.getByRole('checkbox', { name: part }).uncheck()
  await expect(dialog.getByRole('heading', { name: 'Key figures' })).toHaveCount(0)
  await expect(dialog.getByRole('heading', { name: 'Dates' })).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Dates' }).uncheck()
  await expect(dialog).toContainText('Nothing is chosen.')
  await expect(dialog.getByRole('button', { name: 'Save PDF…' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await openSheet(page)
  await expect(dialog.getByRole('combobox', { name: 'Paper' })).toHaveValue('Letter')
})

test('a cue sheet leaves as Word and Markdown, and a long document fills no more than its pages', async ({
  started: { app, page },
  userData,
}) => {
  const title =
    'A harbour report with a title that is so long that it does not stand in one line of any page at all'
  const places = ['Varn', 'Ostby', 'Kellin', 'Marrow', 'Tessen', 'Holm', 'Aldra', 'Brae']
  const paragraphs = Array.from({ length: 300 }, (_, n) => {
    const place = places[n % places.length]
    return `In March ${1800 + (n % 200)}, the harbour of ${place} paid $${n + 3} million for ${n * 7 + 11} new berths, and the council agreed to review the fees within ${n + 2} years.`
  })
  const file = join(userData, 'harbours.md')
  writeFileSync(file, `# ${title}\n\n${paragraphs.join('\n\n')}\n`)
  await drop(page, [file])
  await openImported(page, title)
  await openSheet(page)
  const dialog = dialogOf(page)
  for (const layout of ['Pocket cards', 'Questions', 'Columns']) {
    await dialog.getByRole('radio', { name: layout }).check()
    await dialog.getByRole('combobox', { name: 'At most' }).selectOption('2 pages')
    await expect(dialog.getByRole('region', { name: 'Page 2 of 2' })).toBeVisible()
    const path = join(userData, `long ${layout}.pdf`)
    await answerSave(app, path)
    await expectSaid(page, `Saved as ${path}.`, () =>
      dialog.getByRole('button', { name: 'Save PDF…' }).click(),
    )
    expect((await pagesOf(path)).texts).toHaveLength(2)
  }
  await expect(dialog).toContainText(/\d+ more are in Key facts and Passages\./)
  const first =
    (await dialog.getByRole('region', { name: 'Page 1 of 2' }).locator('p').allTextContents())[1] ?? ''
  const words = first.slice(0, 40)
  for (const [button, name] of [
    ['Word…', 'sheet.docx'],
    ['Markdown…', 'sheet.md'],
  ] as const) {
    await answerSave(app, join(userData, name))
    await expectSaid(page, name, () => dialog.getByRole('button', { name: button }).click())
    const read = await readDocument({ bytes: readFileSync(join(userData, name)), name })
    const text = read.ok ? read.value.blocks.map((block) => block.text).join('\n') : ''
    expect(text).toContain(title)
    expect(text).toContain(words)
    expect(text).toContain('more are in Key facts and Passages.')
  }
})

test('what is on screen is printed in every place; a printer that is not there is told', async ({
  started: { app, page },
  userData,
}) => {
  const { title, blocks } = bundledBriefing()
  await page.locator(`[data-block="${blocks[1]?.id}"]`).evaluate((element) => element.focus())
  await expectSaid(page, /^Highlighted\./, () => page.keyboard.press('h'))
  const wanted: Readonly<Record<string, readonly string[]>> = {
    'Key facts': [title, 'Key facts', 'Statement', 'Date'].filter((words) => words !== 'Statement'),
    Study: [title, 'Cards', 'Question', 'Answer'],
    Cards: ['Cards', 'Question', 'State', title],
    Passages: ['Passages', blocks[1]?.text.slice(0, 30) ?? ''],
    Progress: [title, 'Progress', 'Ready by the hour'],
    Library: ['Library', title],
    Read: [title, blocks.at(-1)?.text.slice(0, 30) ?? ''],
  }
  for (const [place, words] of Object.entries(wanted)) {
    await goTo(page, place as 'Read')
    await expect(page.getByRole('main').first()).toBeVisible()
    const path = join(userData, `${place}.pdf`)
    await answerSave(app, path)
    await expectSaid(page, `Saved as ${path}.`, () => fromMenu(app, 'Save as PDF…'))
    const text = (await pagesOf(path)).texts.join(' ').replace(/\s/g, '')
    for (const each of words) expect(text).toContain(each.replace(/\s/g, ''))
    // Nothing that only acts.
    for (const button of ['Importcards', 'Exportcards', 'Filterbytitle', 'Showanswer', 'Gotopassage'])
      expect(text).not.toContain(button)
  }
  // All cards, and all facts, and not only the rows that are drawn.
  const printed = (await pagesOf(join(userData, 'Cards.pdf'))).texts.join(' ').replace(/\s/g, '')
  for (const { answer } of bundledBriefing().cards) expect(printed).toContain(answer.replace(/\s/g, ''))
  const ledger = (await pagesOf(join(userData, 'Key facts.pdf'))).texts
  const facts = ledger.join(' ')
  expect(ledger.length).toBeGreaterThan(1)
  // Each page has the names of the columns, and nothing is cut.
  for (const text of ledger) expect(text).toMatch(/Type Fact .*Value|Type Fact Value/)
  expect(facts).not.toContain('…')
  expect(facts).toContain(`${bundledBriefing().facts.length} facts`)

  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window !== undefined) window.webContents.getPrintersAsync = () => Promise.resolve([])
  })
  await page.keyboard.press('Control+p')
  await expect(page.getByText(/^This computer has no printer, so nothing was printed\./)).toBeVisible()
})

test('key facts leave as CSV, Markdown and a workbook, all or what is listed', async ({
  started: { app, page },
  userData,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Export passages, cards, facts or statistics' })
  await fromMenu(app, 'Export key facts…')
  await answerSave(app, join(userData, 'all.csv'))
  await expectSaid(page, /^Exported \d+ key facts to /, () =>
    dialog.getByRole('button', { name: 'Export…' }).click(),
  )
  const csv = readFileSync(join(userData, 'all.csv'), 'utf8')
  expect(csv.slice(0, 40)).toContain('Statement,Answer,Type,Value')
  expect(csv).toContain(bundledBriefing().title)

  await goTo(page, 'Key facts')
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Money' })
  await page.getByRole('button', { name: 'Export these…' }).click()
  await expect(dialog.getByRole('radio', { name: /^What is listed now/ })).toBeChecked()
  await dialog.getByRole('radio', { name: /Excel/ }).check()
  await answerSave(app, join(userData, 'money.xlsx'))
  await expectSaid(page, /money\.xlsx/, () => dialog.getByRole('button', { name: 'Export…' }).click())
  expect(readFileSync(join(userData, 'money.xlsx')).subarray(0, 2).toString()).toBe('PK')
})

test('from three dropped files and one hour to one sheet on paper', async ({
  started: { app, page },
  userData,
}) => {
  await bringThree(page, 'Council', day)
  await page.reload()
  await goTo(page, 'Today')
  await page.getByRole('button', { name: 'Cue sheet of the briefing Council' }).click()
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('region', { name: 'Page 1 of 1' })).toBeVisible()
  const path = join(userData, 'Council.pdf')
  await answerSave(app, path)
  await expectSaid(page, `Saved as ${path}.`, () => dialog.getByRole('button', { name: 'Save PDF…' }).click())
  const { texts, title } = await pagesOf(path)
  const [text = ''] = texts
  // It is the briefing's, and names its documents by their numbers.
  expect(title).toBe('Cue sheet, Council')
  expect(text).toMatch(/^Council /)
  for (const said of ['61,000', '12,400', '830 million']) expect(text).toContain(said)
  for (const [n, [name]] of three.entries()) expect(text).toContain(`[${n + 1}] ${name}`)
  for (const [button, extension] of [
    ['Word…', 'docx'],
    ['Markdown…', 'md'],
  ] as const) {
    const offered = await offeredName(app, join(userData, `sheet.${extension}`))
    await expectSaid(page, 'was written to', () => dialog.getByRole('button', { name: button }).click())
    expect(await offered()).toBe(`Cue sheet, Council.${extension}`)
    const name = `sheet.${extension}`
    const read = await readDocument({ bytes: readFileSync(join(userData, name)), name })
    expect(read.ok && read.value.blocks[0]?.text).toBe('Council')
    expect(read.ok && read.value.blocks[1]?.text).toMatch(/20\d\d.*\d:\d\d/)
  }
  // Cards are cut apart, and one of them says which documents their numbers mean.
  await dialog.getByRole('radio', { name: 'Pocket cards' }).check()
  const cards = dialog.getByRole('region', { name: 'Page 1 of 1' })
  await expect(cards.getByRole('heading', { name: /^Documents/ })).toBeVisible()
  for (const [n, [name]] of three.entries()) await expect(cards).toContainText(`[${n + 1}] ${name}`)
  await page.keyboard.press('Escape')

  // Progress leads there too; and what is studied is what Study prints.
  await goTo(page, 'Library')
  await page.getByRole('button', { name: /^Harbour plan/ }).click()
  await goTo(page, 'Progress')
  await page.getByRole('button', { name: 'Cue sheet…' }).click()
  await expect(dialog.getByRole('heading', { name: 'Council' }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Study by the plan' }).click()
  await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
  const deck = join(userData, 'deck.pdf')
  await answerSave(app, deck)
  await expectSaid(page, `Saved as ${deck}.`, () => fromMenu(app, 'Save as PDF…'))
  const printed = await pagesOf(deck)
  expect(printed.title).toBe('Study, Council')
  const words = printed.texts.join(' ')
  expect(words).toContain('Council')
  for (const [name] of three) expect(words).toContain(name)
  await expect(page).toHaveTitle(/ – Precis/)
})
