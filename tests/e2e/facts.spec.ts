import type { Page } from '@playwright/test'
import type { Answer } from '../../src/shared/contract/api.ts'
import { bundledBriefing, expect, goTo, inMain, paintedTexts, startApp, test } from './app.ts'
import { violationsIn, wcag } from './axe.ts'
import { cardIn, reach } from './reach.ts'

const rows = (page: Page) => page.getByRole('table').locator('tbody tr')
/** The answer of a fact stands in bold in its statement. */
const answer = (page: Page, fact: string) =>
  page
    .locator('[data-fact] strong')
    .filter({ hasText: new RegExp(`^${fact.replace(/[$.()+*?]/g, '\\$&')}$`) })
const facts = (page: Page) => rows(page).locator('[data-fact] > span:first-child').allTextContents()
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

async function expectAccessible(page: Page, what: string): Promise<void> {
  expect(await violationsIn(page, wcag), what).toEqual([])
}

/** Selects words of a block as a reader would: the document's own selection changes. */
async function select(page: Page, block: string, start: number, end: number): Promise<void> {
  await page.evaluate(
    ([id, start, end]) => {
      const place = (at: number) => {
        const nodes = document.createTreeWalker(
          document.querySelector(`[data-block="${id}"]`) as Element,
          NodeFilter.SHOW_TEXT,
        )
        let left = at
        while (nodes.nextNode()) {
          const node = nodes.currentNode as Text
          if (left <= node.length) return [node, left] as const
          left -= node.length
        }
        throw new Error('no such place')
      }
      const [a, b] = [place(start), place(end)]
      window.getSelection()?.setBaseAndExtent(a[0], a[1], b[0], b[1])
    },
    [block, start, end] as const,
  )
}

/** How many cards Study has that were never rated. */
const newCards = (page: Page) =>
  page.evaluate(async (document) => {
    const reply = JSON.parse(
      await window.precis.call('document:open', { document }),
    ) as Answer<'document:open'>
    return reply.ok ? reply.value.briefing.cards.length : -1
  }, bundledBriefing().id)

test('the ledger sorts, filters, and leads to the sentence', async ({ started: { page } }) => {
  const briefing = bundledBriefing()
  await page.keyboard.press('Control+4')
  await expect(rows(page)).toHaveCount(briefing.facts.length)
  await expectAccessible(page, 'Key facts')

  const value = page.getByRole('columnheader', { name: 'Value' })
  await page.getByRole('combobox', { name: 'Type' }).selectOption('date')
  await value.getByRole('button').click()
  await expect(value).toHaveAttribute('aria-sort', 'ascending')
  const years = async () =>
    (await rows(page).locator('td:nth-child(3)').allTextContents()).map((text) => /\d{4}/.exec(text)?.[0])
  const up = await years()
  expect(up).toEqual(up.toSorted())
  await value.getByRole('button').click()
  await expect(value).toHaveAttribute('aria-sort', 'descending')
  expect(await years()).toEqual(up.toReversed())

  await page.getByRole('combobox', { name: 'Type' }).selectOption('')
  await page.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'Enhancing our Security' })
  const inSection = await rows(page).count()
  const own = new Set(briefing.sections.find(({ title }) => title === 'Enhancing our Security')?.blocks)
  const word =
    briefing.facts
      .filter(({ block }) => own.has(block))
      .flatMap(({ text }) => text.match(/\p{L}{6,}/gu) ?? [])[0] ?? ''
  await page.getByRole('searchbox', { name: 'Filter key facts' }).fill(word)
  await expect(rows(page)).not.toHaveCount(inSection)
  const kept = await rows(page).allTextContents()
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.filter((text) => !text.toLowerCase().includes(word.toLowerCase()))).toEqual([])
  await page.getByRole('searchbox').fill('nothing holds this')
  await expect(page.getByText('Nothing fits.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all key facts' }).click()
  await expect(rows(page)).toHaveCount(briefing.facts.length)

  await page.getByRole('searchbox').fill('$442 billion')
  await answer(page, '$442 billion').first().click()
  await expect(page.getByRole('article')).toBeVisible()
  await expect.poll(() => paintedTexts(page, 'shown')).toEqual(['$442 billion'])
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Key facts' })).toBeVisible()
})

test('a statement is read with its exact sentence behind it; its type and value are put right', async ({
  started: { page },
}) => {
  const { blocks, facts: all } = bundledBriefing()
  const sentenceOf = ({ block, sentence }: (typeof all)[number]) =>
    blocks.find(({ id }) => id === block)?.text.slice(sentence.start, sentence.end) ?? ''
  const fact = all.find((each) => each.type === 'money' && each.statement !== sentenceOf(each))
  if (fact?.statement === undefined) throw new Error('no statement')
  await goTo(page, 'Key facts')
  const row = rows(page).filter({ has: page.locator(`[data-fact="${fact.id}"]`) })
  await expect(row).toContainText(fact.statement)
  await expect(row.getByText(sentenceOf(fact), { exact: true })).toBeHidden()
  await row.locator('[data-fact]').focus()
  await expect(row.getByText(sentenceOf(fact), { exact: true })).toBeVisible()
  await page.keyboard.press('e')
  const editor = dialog(page, 'Edit fact')
  const value = editor.getByRole('textbox', { name: 'Value' })
  await value.fill('a lot')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(editor.getByText(/^This is no sum/)).toBeVisible()
  await value.fill('$3 million')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(row).toContainText('USD 3 million')
  await row.locator('[data-fact]').focus()
  await page.keyboard.press('e')
  await editor.getByRole('combobox', { name: 'Type' }).selectOption('place')
  await expect(value).toHaveCount(0)
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(row).toContainText('Place')
  await undo(page).click()
  await expect(row).toContainText('USD 3 million')
})

test('facts without a card get theirs in one step, as they are filtered, and one undo takes them back', async ({
  started: { page },
}) => {
  const { cards, spares = [], facts: all } = bundledBriefing()
  const made = page.getByRole('button', { name: /^Make \d+ more cards?$/ })
  const noted = page.getByText(/^\d+ cards? made\./)
  await goTo(page, 'Key facts')
  await expect(made).toHaveText(`Make ${spares.length} more cards`)
  const asked = new Set(cards.map(({ fact }) => fact))
  const bare = all.filter(({ id }) => !asked.has(id))
  await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Without a card' })
  await expect(rows(page)).toHaveCount(bare.length)

  const [first] = spares
  const fact = all.find(({ id }) => id === first?.fact)
  if (fact === undefined) throw new Error('no spare card')
  await page.getByRole('searchbox').fill(fact.statement ?? '')
  const few = spares.filter(({ fact: of }) => all.find(({ id }) => id === of)?.statement === fact.statement)
  await made.click()
  await expect(noted).toContainText(few.length === 1 ? '1 card made.' : `${few.length} cards made.`)
  await expect(made).toHaveCount(0)
  await expect.poll(() => newCards(page)).toBe(cards.length + few.length)
  await page.getByRole('searchbox').fill('')
  await expect(made).toHaveText(`Make ${spares.length - few.length} more cards`)
  await expect(rows(page)).toHaveCount(bare.length - few.length)
  await undo(page).click()
  await expect(page.getByText(/^Undid: making of \d+ cards?/)).toBeVisible()
  await expect(rows(page)).toHaveCount(bare.length)

  await made.click()
  await expect(noted).toContainText(`${spares.length} cards made. ${bare.length - spares.length} fact`)
  await expect(rows(page)).toHaveCount(bare.length - spares.length)
  await expect(rows(page).first()).toContainText('No card: ')
})

test('by keyboard alone: through the rows, accept, reject, edit, and to the sentence', async ({
  started: { page },
}) => {
  await goTo(page, 'Key facts')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  const names = await facts(page)
  const focused = () => page.evaluate(() => document.activeElement?.querySelector('span')?.textContent)
  expect(await focused()).toBe(names[0])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(names[2])
  await page.keyboard.press('a')
  await expect(page.getByText(/facts, 1 accepted$/)).toBeVisible()
  expect(await focused()).toBe(names[2])
  await page.keyboard.press('r')
  await expect(page.getByText(/facts, 1 rejected$/)).toBeVisible()
  // The row that takes its place has the focus, so that the keys go on.
  await expect.poll(focused).toBe(names[3])
  await page.keyboard.press('e')
  await expect(dialog(page, 'Edit fact')).toBeVisible()
  // Keys of one letter are letters there.
  await dialog(page, 'Edit fact').getByRole('textbox', { name: 'Note' }).fill('rare')
  await page.keyboard.press('Enter')
  await expect(rows(page).nth(2)).toContainText('rare')
  await expect(rows(page).nth(2)).toContainText('Edited')
  await page.keyboard.press('End')
  await expect.poll(focused).toBe(names.at(-1))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
})

test('a rejected fact leaves Study with its card; a changed card keeps its ratings; all is undone after a restart', async ({
  userData,
}) => {
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  const { cards, facts: all } = bundledBriefing()
  await goTo(page, 'Study')
  await expect(page.getByRole('region', { name: 'Card' })).toBeFocused()
  // With a gap, and alone with its fact.
  const alone = cards.filter(
    ({ kind, fact }) => kind === 'cloze' && cards.filter((each) => each.fact === fact).length === 1,
  )
  const first = cardIn(alone, await reach(page, (shown) => cardIn(alone, shown) !== undefined))
  await page.keyboard.press('Space')
  await page.keyboard.press('1')
  await expect(page.getByText(/^Learning/)).toContainText('1')
  const fact = all.find(({ id }) => id === first?.fact)
  if (first === undefined || fact === undefined) throw new Error('no card')
  const ratedOnly = await page.evaluate(async (document) => {
    const reply = await window.precis.call('study:next', {
      document,
      prefer: null,
      aheadDays: 0,
      run: null,
      anyway: false,
      part: null,
      agenda: null,
    })
    return reply.ok ? reply.value.counts : null
  }, bundledBriefing().id)

  // Its words change; that it was rated stays.
  await goTo(page, 'Key facts')
  const row = rows(page).filter({ has: page.locator(`[data-fact="${fact.id}"]`) })
  await row.hover()
  await row.getByRole('button', { name: /^Edit/ }).click()
  const editor = dialog(page, 'Edit fact')
  await editor.getByRole('textbox', { name: 'Question' }).first().fill('No gap here.')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(editor.getByText(/needs a gap/)).toBeVisible()
  await expectAccessible(page, 'Edit fact')
  await editor.getByRole('textbox', { name: 'Question' }).first().fill('My own question: ____?')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Changed.')).toBeVisible()
  const shown = (prefer: string) =>
    page.evaluate(
      async ([document, prefer]) => {
        const reply = await window.precis.call('study:next', {
          document,
          prefer,
          aheadDays: 0,
          run: null,
          anyway: false,
          part: null,
          agenda: null,
        })
        return reply.ok ? reply.value : null
      },
      [bundledBriefing().id, prefer] as const,
    )
  expect(await shown(first.id)).toMatchObject({
    counts: ratedOnly,
    current: { card: { id: first.id, prompt: 'My own question: ____?' }, reps: 1, kind: 'learning' },
  })

  // Another leaves with its card.
  const other = cards.find(
    (card) => cards.filter(({ fact }) => fact === card.fact).length === 1 && card.id !== first?.id,
  )
  const gone = all.find(({ id }) => id === other?.fact)
  if (other === undefined || gone === undefined) throw new Error('no other card')
  const before = await newCards(page)
  await page.locator(`[data-fact="${gone.id}"]`).focus()
  await page.keyboard.press('r')
  await expect(page.getByText(/^Rejected .*, with 1 card\.$/)).toBeVisible()
  expect(await newCards(page)).toBe(before - 1)
  expect((await shown(other.id))?.current?.card.id).not.toBe(other.id)
  await page.getByRole('combobox', { name: 'State' }).selectOption('rejected')
  await expect(rows(page)).toHaveCount(1)
  expect(problems).toEqual([])
  await app.close()

  const again = await startApp(userData)
  await expect(again.page.getByRole('article')).toBeVisible()
  await goTo(again.page, 'Key facts')
  await expect(again.page.getByText(/1 rejected$/)).toBeVisible()
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByText(/^Undid: rejection of a fact/)).toBeVisible()
  await expect(again.page.getByText(`${all.length} facts`, { exact: true })).toBeVisible()
  expect(await newCards(again.page)).toBe(before)
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByText(/^Undid: change of a fact/)).toBeVisible()
  await goTo(again.page, 'Study')
  expect(again.problems).toEqual([])
  await again.app.close()
})

test('a deleted card is gone and comes back, by Undo and by hand', async ({ started: { page } }) => {
  const { cards, facts: all } = bundledBriefing()
  const card = cards.find((each) => cards.filter(({ fact }) => fact === each.fact).length === 1)
  const fact = all.find(({ id }) => id === card?.fact)
  if (card === undefined || fact === undefined) throw new Error('no card')
  await goTo(page, 'Key facts')
  const edit = async () => {
    await page.locator(`[data-fact="${fact.id}"]`).focus()
    await page.keyboard.press('e')
  }
  await edit()
  await page.getByRole('button', { name: 'Delete card' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Changed.')).toBeVisible()
  expect(await newCards(page)).toBe(cards.length - 1)
  await undo(page).click()
  await expect(page.getByText(/^Undid: deletion of a card/)).toBeVisible()
  expect(await newCards(page)).toBe(cards.length)
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText(/^Redid: deletion of a card/)).toBeVisible()
  await edit()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Changed.')).toBeVisible()
  expect(await newCards(page)).toBe(cards.length)
})

test('the timeline lists the dated facts by year, and each leads to its sentence', async ({
  started: { page },
}) => {
  await goTo(page, 'Key facts')
  await page.getByRole('button', { name: 'Timeline' }).click()
  const years = page.getByRole('list', { name: 'Timeline' }).getByRole('heading')
  const marks = await years.allTextContents()
  expect(marks.length).toBeGreaterThan(3)
  expect(marks).toEqual(marks.toSorted())
  await expect(page.getByText(/^\d+ dated facts$/)).toBeVisible()
  await expectAccessible(page, 'Timeline')
  await page.getByRole('combobox', { name: 'Type' }).selectOption('person')
  await expect(page.getByText('None of these facts has a date.', { exact: false })).toBeVisible()
  await page.getByRole('combobox', { name: 'Type' }).selectOption('date')
  await page.getByRole('button', { name: /^June 23, 2014/ }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await expect.poll(() => paintedTexts(page, 'shown')).toEqual(['June 23, 2014'])
})

test('a question of one’s own asks for the words that were selected', async ({ started: { page } }) => {
  const block = bundledBriefing().blocks[1]
  if (block === undefined) throw new Error('no block')
  const end = block.text.indexOf(' ', 20)
  await select(page, block.id, 0, end)
  await page.keyboard.press('c')
  const adding = dialog(page, 'Add to the key facts')
  await adding.getByRole('radio', { name: 'A question' }).click()
  const question = adding.getByRole('textbox', { name: 'Question' })
  await expect(question).toHaveValue('')
  await expect(adding.getByRole('textbox', { name: 'Answer' })).toHaveValue(block.text.slice(0, end))
  await adding.getByRole('button', { name: 'Add' }).click()
  await expect(question).toHaveAccessibleDescription('The question is empty.')
  await question.fill('Which ferries cross the harbour?')
  // What was written stays while the other way is looked at.
  await adding.getByRole('radio', { name: 'A gap in the sentence' }).click()
  await expect(question).toHaveValue(/____/)
  await adding.getByRole('radio', { name: 'A question' }).click()
  await adding.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText('Added to the key facts, with a card.')).toBeVisible()
  await goTo(page, 'Cards')
  await page.getByLabel('State').selectOption('own')
  const row = page.getByRole('grid').locator('[data-row]')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('Which ferries cross the harbour?')
})

test('a selection becomes a fact of one\u2019s own with its card, by button and by key', async ({
  started: { page },
}) => {
  const { blocks, cards, facts: all } = bundledBriefing()
  const block = blocks[1]
  if (block === undefined) throw new Error('no block')
  const end = block.text.indexOf(' ', 20)
  const words = block.text.slice(0, end)
  await page.keyboard.press('c')
  await expect(page.getByText('Select the words of the fact first.')).toBeVisible()
  // A letter is missed at either end.
  await select(page, block.id, 1, end - 1)
  await page.getByRole('button', { name: 'Add to the key facts' }).click()
  const adding = dialog(page, 'Add to the key facts')
  await expect(adding.getByRole('textbox', { name: 'Answer' })).toHaveValue(words)
  await expect(adding.getByRole('textbox', { name: 'Question' })).toHaveValue(/____/)
  await expectAccessible(page, 'Add to the key facts')
  await adding.getByRole('combobox', { name: 'Type' }).selectOption('event')
  // What is wrong with a field is read with it.
  const statement = adding.getByRole('textbox', { name: 'Statement' })
  await statement.fill('')
  await adding.getByRole('button', { name: 'Add' }).click()
  await expect(statement).toBeFocused()
  await expect(statement).toHaveAccessibleDescription('The statement is empty.')
  await statement.fill('my own subject')
  await expect(statement).toHaveAccessibleDescription('')
  await adding.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText('Added to the key facts, with a card.')).toBeVisible()
  expect(await newCards(page)).toBe(cards.length + 1)

  await goTo(page, 'Key facts')
  await page.getByRole('searchbox').fill('my own subject')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).first()).toContainText('Added')
  await page.getByRole('searchbox').fill('')
  await expect(rows(page)).toHaveCount(all.length + 1)
  await undo(page).click()
  await expect(page.getByText(/^Undid: fact of your own/)).toBeVisible()
  await expect(rows(page)).toHaveCount(all.length)
  expect(await newCards(page)).toBe(cards.length)
})

for (const [width, height] of [
  [900, 600],
  [1280, 800],
] as const)
  test(`nothing is cut off at ${width} by ${height}`, async ({ started: { app, page } }) => {
    await inMain(app)(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    )
    await goTo(page, 'Key facts')
    await expect(rows(page).first()).toBeVisible()
    const shot = (name: string) =>
      process.env.SHOTS === undefined
        ? Promise.resolve()
        : page.screenshot({ path: `${process.env.SHOTS}-${width}-${name}.png` })
    await rows(page).nth(2).hover()
    await shot('table')
    expect(
      await page.evaluate(() => {
        const main = document.querySelector('main')
        return main === null ? -1 : main.scrollWidth - main.clientWidth
      }),
    ).toBe(0)
    // Every statement is read to its end.
    const isCut = (cells: Element[]) => cells.some((cell) => cell.scrollWidth > cell.clientWidth)
    expect(await rows(page).locator('td:nth-child(2)').evaluateAll(isCut)).toBe(false)
    await page.locator('[data-fact]').nth(9).focus()
    await page.keyboard.press('e')
    await expect(dialog(page, 'Edit fact')).toBeVisible()
    await shot('edit')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Timeline' }).click()
    await shot('timeline')
    await goTo(page, 'Read')
    const block = bundledBriefing().blocks[0]
    await select(page, block?.id ?? '', 100, 130)
    await expect(page.getByRole('button', { name: 'Add to the key facts' })).toBeVisible()
    await shot('bar')
    await page.keyboard.press('c')
    await expect(dialog(page, 'Add to the key facts')).toBeVisible()
    await shot('add')
  })
