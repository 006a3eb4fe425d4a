import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { FindReply, FoundItem } from '../../src/shared/contract/find.ts'
import { bundledBriefing, drop, expect, goTo, inMain, paintedTexts, test } from './app.ts'

const box = (page: Page) => page.getByRole('combobox', { name: 'Search' })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const options = (page: Page) => dialog(page).getByRole('option')
const active = (page: Page) => dialog(page).locator('[role="option"][aria-selected="true"]')
const kind = (page: Page, name: string) => dialog(page).getByRole('radio', { name: new RegExp(`^${name}`) })
/** How many rows there are, of which only the first are drawn until one scrolls. */
const listed = async (page: Page) => Number(await options(page).first().getAttribute('aria-setsize'))
const shown = (page: Page) => paintedTexts(page, 'shown')

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(words)
}

test('words are found by keyboard, marked in the text, and left again', async ({ started: { page } }) => {
  const view = page.locator('[data-scroller]')
  const top = () => view.evaluate((element) => element.scrollTop)
  await view.evaluate((element) => element.scrollTo(0, 300))
  await page.waitForTimeout(300)
  await search(page, 'missile defense')
  await expect(active(page)).toContainText(/missile defense/i)
  await expect(active(page).locator('mark').first()).toHaveText(/missile/i)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('nuclear')
  await expect(options(page).nth(2)).toContainText('nuclear')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'found-1')
  await page.keyboard.press('ArrowUp')
  const section = await active(page).locator('div').last().textContent()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  // All of them in the paragraph, and nothing else.
  await expect
    .poll(async () => [...new Set((await shown(page)).map((words) => words.toLowerCase()))])
    .toEqual(['nuclear'])
  const block = page.locator('[data-block]:focus')
  await expect(block).toContainText(/nuclear/i)
  await expect(block).toBeInViewport()
  const { sections } = bundledBriefing()
  const id = await block.getAttribute('data-block')
  expect(sections.find(({ blocks }) => blocks.includes(id ?? ''))?.title).toBe(section)
  await page.waitForTimeout(200)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(async () => Math.abs((await top()) - 300)).toBeLessThan(3)
})

test('where nothing has all of the words, what has most of them is shown, in the document and in the library', async ({
  started: { page },
}) => {
  await page.evaluate(() =>
    window.precis.call('import:text', {
      kind: 'text',
      text: 'Otter Report\n\nThe otters came back to the geothermal ponds in the spring.',
    }),
  )
  const marked = () => active(page).locator('mark').allTextContents()
  await search(page, 'geothermal otters')
  // Until the library's index has the report, nobody knows of otters: what was answered then is asked again.
  await expect(async () => {
    await box(page).fill('')
    await box(page).fill('geothermal otters')
    await expect(dialog(page)).toContainText(
      'Nothing here has all of these words; showing what has all but “otters”.',
      { timeout: 2000 },
    )
  }).toPass({ timeout: 60_000 })
  await expect.poll(marked).toEqual(['geothermal'])
  // Nor are there cards or facts that have fewer of them.
  await page.keyboard.press('End')
  await expect(active(page)).toHaveText('Search the library for “geothermal otters”')
  await page.keyboard.press('Enter')
  await expect(active(page)).toContainText('The otters came back')
  await expect(dialog(page)).not.toContainText('Nothing here')
  await page.keyboard.type(' walrus')
  await expect(dialog(page)).toContainText('showing what has all but “walrus”.')
  await expect.poll(marked).toEqual(['otters', 'geothermal'])
  await expect(options(page).filter({ hasText: 'Renewable Energy' })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toContainText('Otter Report')
  await expect.poll(() => shown(page)).toEqual(['otters', 'geothermal'])
})

test('it opens from a text field and by the button, and closes by its own key', async ({
  started: { page },
}) => {
  await page.keyboard.press('Control+f')
  await page.keyboard.type('security')
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('searchbox', { name: 'Find in document' })).toBeFocused()
  await page.getByRole('button', { name: /^Search/ }).click()
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('x')
  // Nothing is cleared first.
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(box(page)).toHaveValue('x')
})

test('where and what are chosen by keyboard', async ({ started: { page } }) => {
  await search(page, 'nuclear')
  await expect(kind(page, 'Text')).toHaveAccessibleName(/^Text\s*[1-9]/)
  await expect(kind(page, 'This document')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(kind(page, 'Library')).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(kind(page, 'All')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(kind(page, 'Documents')).toBeChecked()
  // What is typed, and the keys of the list, go back to the box.
  await page.keyboard.type('s')
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue('nuclears')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Control+Tab')
  await expect(kind(page, 'Text')).toBeChecked()
  await page.keyboard.press('Control+Shift+Tab')
  await page.keyboard.press('Control+Shift+Tab')
  await expect(kind(page, 'All')).toBeChecked()
  await page.keyboard.press('Control+Shift+Tab')
  await expect(kind(page, 'Commands')).toBeChecked()
  await page.keyboard.press('Control+Shift+F')
  await expect(kind(page, 'This document')).toBeChecked()
  await expect(kind(page, 'Documents')).toHaveCount(0)
  // The mouse leaves the focus in the box.
  await dialog(page)
    .getByText(/^Key facts/)
    .first()
    .click()
  await expect(kind(page, 'Key facts')).toBeChecked()
  await expect(box(page)).toBeFocused()
})

test('commands are found by their words, shown with their keys, and carried out', async ({
  started: { page },
}) => {
  await search(page, '>')
  await expect(kind(page, 'Commands')).toBeChecked()
  await expect(options(page).filter({ hasText: 'Go to Library' })).toContainText('Ctrl 2')
  // The rest of so long a list comes as one scrolls.
  await page.keyboard.type('bookmark the')
  await expect(options(page).filter({ hasText: 'Bookmark the paragraph' })).toHaveCount(1)
  // Nothing was left yet that one could go back to.
  await page.keyboard.press('Control+a')
  await page.keyboard.type('>back to where')
  await expect(options(page).filter({ hasText: 'Back to where' })).toHaveCount(0)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('>NÍG th')
  await expect(options(page)).toHaveText(['Theme: night'])
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('night')

  await search(page, '>go libr')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  await search(page, '>bookmark')
  await expect(options(page).filter({ hasText: 'Bookmark the paragraph' })).toHaveCount(0)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('>settings')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Escape')
  await search(page, '>find in')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox').first()).toBeFocused()
  await search(page, '>zzqxv')
  await expect(dialog(page)).toContainText('No command has “zzqxv”.')
  // Found among the rest as well, without the sign.
  await page.keyboard.press('Control+a')
  await page.keyboard.type('dusk')
  await expect(options(page).filter({ hasText: 'Theme: dusk' })).toHaveCount(1)
})

test('opened again, it stands as it was left', async ({ started: { page } }) => {
  await search(page, 'security')
  await kindByKey(page, 'Text')
  await expect.poll(() => listed(page)).toBeGreaterThan(9)
  for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowDown')
  const scrolled = () =>
    dialog(page)
      .getByRole('listbox')
      .evaluate((list) => list.scrollTop)
  const before = await scrolled()
  expect(before).toBeGreaterThan(0)
  const words = await active(page).textContent()
  await page.keyboard.press('Enter')
  await expect.poll(() => shown(page)).toContain('security')

  await page.keyboard.press('Control+k')
  await expect(box(page)).toHaveValue('security')
  await expect(kind(page, 'Text')).toBeChecked()
  await expect(active(page)).toHaveText(words ?? '')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'found-7')
  expect(await scrolled()).toBe(before)
  // The words are selected, so that new ones take their place.
  await page.keyboard.type('energy')
  await expect(box(page)).toHaveValue('energy')
  await expect(active(page)).toContainText(/energy/i)
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'found-0')
  // With nothing typed, it offers where one was.
  await kindByKey(page, 'All')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  const lately = dialog(page).getByRole('group', { name: 'Gone to lately' })
  await expect(lately.getByRole('option')).toHaveCount(1)
  await expect(active(page)).toContainText(/secur/i)
  await page.keyboard.press('Enter')
  await expect.poll(() => shown(page)).toContain('security')
})

async function kindByKey(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 7 && !(await kind(page, name).isChecked()); step++)
    await page.keyboard.press('Control+Tab')
  await expect(kind(page, name)).toBeChecked()
}

test('a misspelling is said; nothing found says what to try', async ({ started: { page } }) => {
  await search(page, 'nucelar')
  await expect(dialog(page)).toContainText('No “nucelar”; showing “nuclear”.')
  await expect(active(page)).toContainText(/nuclear/i)
  await expect(dialog(page).getByRole('status')).toContainText('No “nucelar”; showing “nuclear”.')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('zzqxv')
  await expect(dialog(page)).toContainText('Nothing found for “zzqxv” in this document.')
  await expect(dialog(page).getByRole('status')).toContainText('Nothing found for “zzqxv” in this document.')
  await expect(active(page)).toHaveText('Search the library for “zzqxv”')
  await page.keyboard.press('Enter')
  await expect(kind(page, 'Library')).toBeChecked()
  await expect(dialog(page)).toContainText('Nothing found for “zzqxv” in the library.')
  // An operator alone is only text.
  await page.keyboard.press('Control+a')
  await page.keyboard.type('"')
  await expect(dialog(page)).toContainText('Nothing found for “"” in the library.')
})

test('10,000 characters pasted do no harm, and move nothing', async ({ started: { app, page } }) => {
  await inMain(app)(({ clipboard }) => clipboard.writeText('nuclear security '.repeat(700)))
  await search(page, '')
  await page.keyboard.press('Control+v')
  await expect
    .poll(() =>
      box(page)
        .inputValue()
        .then(({ length }) => length),
    )
    .toBe(10_000)
  await expect(options(page).first()).toBeVisible()
  const before = await box(page).boundingBox()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('nuclear')
  await expect(active(page)).toContainText(/nuclear/i)
  expect(await box(page).boundingBox()).toEqual(before)
})

/** Something to be found, of the open document. */
const found = (change: Partial<FoundItem> & Pick<FoundItem, 'kind' | 'id'>): FoundItem => ({
  document: bundledBriefing().id,
  documentTitle: 'Harbour Accord',
  section: 'Money and Ships',
  excerpt: `The ${change.kind} ${change.id}`,
  marks: [[0, 3]],
  type: null,
  answer: null,
  place: null,
  ...change,
})

/** Many of each kind: what no document here has. */
function manyGroups(): FindReply['groups'] {
  const { blocks, facts, cards } = bundledBriefing()
  const texts = Array.from({ length: 5 }, () => blocks)
    .flat()
    .slice(0, 100)
  return [
    {
      kind: 'text',
      hits: texts.map(({ id }, at) =>
        found({ kind: 'text', id: `t${at}`, place: { block: id, ranges: [] } }),
      ),
      count: 1000,
      more: true,
    },
    {
      kind: 'fact',
      hits: facts
        .slice(0, 7)
        .map(({ id, type, block, start, end }) =>
          found({ kind: 'fact', id, type, place: { block, ranges: [{ start, end }] } }),
        ),
      count: 7,
      more: false,
    },
    {
      kind: 'card',
      hits: cards
        .slice(0, 2)
        .map(({ id, answer }) => found({ kind: 'card', id, answer: { text: answer, marks: [] } })),
      count: 2,
      more: false,
    },
  ]
}

/** Puts answers in place of the search's own, to see what no small document brings about. */
function answerSearches(app: ElectronApplication, groups: FindReply['groups']): Promise<void> {
  return inMain(app)(({ ipcMain }, groups) => {
    let supersede = () => {}
    const answered: string[] = []
    Object.assign(globalThis, { answered })
    ipcMain.removeHandler('search:find')
    ipcMain.handle(
      'search:find',
      async (_event, request: { query: string; kinds: string[]; limit: number }) => {
        const { query, kinds, limit } = request
        supersede()
        if (query.startsWith('fail')) {
          answered.push(query)
          return { ok: false, error: { code: 'unexpected', subject: null } }
        }
        const isSuperseded = await new Promise<boolean>((resolve) => {
          supersede = () => resolve(true)
          setTimeout(() => resolve(false), query.startsWith('slow') ? 700 : 0)
        })
        if (!isSuperseded) answered.push(query)
        const wanted = isSuperseded ? [] : groups.filter(({ kind }) => kinds.includes(kind))
        const hits = wanted.map((group) => ({ ...group, hits: group.hits.slice(0, limit) }))
        return { ok: true, value: { groups: hits, note: null, pending: query === 'pending' ? 2 : 0 } }
      },
    )
  }, groups)
}

/** What was searched for and has its answer, one after the other. */
const answered = (app: ElectronApplication) =>
  inMain(app)(() => (globalThis as unknown as { answered: readonly string[] }).answered)

test('the keys walk over the rows of all kinds, and show more of one', async ({ started: { app, page } }) => {
  await answerSearches(app, manyGroups())
  await search(page, 'many')
  await expect(kind(page, 'Text')).toHaveAccessibleName(/^Text\s*1,000\+$/)
  await expect(kind(page, 'Passages')).toHaveAccessibleName(/^Passages\s*0$/)
  // 6 of the text and 3 of the facts, each with a row for more, the cards, and to study what was found.
  await expect.poll(() => listed(page)).toBe(7 + 4 + 2 + 1)
  const inSight = async () => {
    const [list, row] = await Promise.all([
      dialog(page).getByRole('listbox').boundingBox(),
      active(page).boundingBox(),
    ])
    if (list === null || row === null) throw new Error('no active row')
    expect(row.y).toBeGreaterThanOrEqual(list.y)
    expect(row.y + row.height).toBeLessThanOrEqual(list.y + list.height)
  }
  const at = (row: number) => expect(box(page)).toHaveAttribute('aria-activedescendant', `found-${row}`)
  for (let row = 1; row < 14; row++) {
    await page.keyboard.press('ArrowDown')
    await at(row)
    await inSight()
  }
  await page.keyboard.press('ArrowDown')
  await at(0)
  await page.keyboard.press('ArrowUp')
  await at(13)
  await page.keyboard.press('Home')
  await at(0)
  await page.keyboard.press('PageDown')
  await at(8)
  await inSight()
  await page.keyboard.press('Home')
  await at(0)
  await inSight()
  for (let row = 1; row <= 6; row++) await page.keyboard.press('ArrowDown')
  await at(6)
  await inSight()
  await expect(active(page)).toHaveText('Show the best 100 of 1,000+')
  await page.keyboard.press('Enter')
  await expect(kind(page, 'Text')).toBeChecked()
  await expect.poll(() => listed(page)).toBe(101)
  // On from where the few ended.
  await at(6)
  await inSight()
  // Below the last of them what was found can be studied.
  await page.keyboard.press('End')
  await at(100)
  await inSight()
  await expect(dialog(page)).toContainText('The best 100 of 1,000+ are shown.')
})

test('scrolled by the wheel, the rows go on to the last', async ({ started: { app, page } }) => {
  await answerSearches(app, manyGroups())
  await search(page, 'many')
  await expect.poll(() => listed(page)).toBe(7 + 4 + 2 + 1)
  expect(await options(page).count()).toBeLessThan(14)
  await options(page).first().hover()
  const last = options(page).last()
  for (let turn = 0; turn < 12; turn++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(50)
  }
  await expect(options(page)).toHaveCount(14)
  await expect(last).toBeInViewport()
  await expect(last).toHaveAttribute('aria-posinset', '14')
  // As many as can be shown of one kind, too.
  await kindByKey(page, 'Text')
  await expect.poll(() => listed(page)).toBe(101)
  expect(await options(page).count()).toBeLessThan(20)
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(20)
  }
  await expect(last).toHaveAttribute('aria-posinset', '101')
  await expect(last).toBeInViewport()
})

test('a new search begins at the first row, also where the answer is slow and the mouse rests', async ({
  started: { app, page },
}) => {
  await answerSearches(app, manyGroups())
  await search(page, 'many')
  await kindByKey(page, 'Text')
  await expect.poll(() => listed(page)).toBe(101)
  await options(page).first().hover()
  for (let turn = 0; turn < 5; turn++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(50)
  }
  const list = dialog(page).getByRole('listbox')
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(900)
  await page.keyboard.press('Control+a')
  // At once: letter by letter, the first of them would have its answer before the list has moved.
  await page.keyboard.insertText('slow')
  await expect.poll(() => answered(app)).toContain('slow')
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
  await expect(options(page).first()).toBeInViewport()
})

test('facts and cards are shown in Key facts, by wish or where they have no place', async ({
  started: { app, page },
}) => {
  const { facts, cards } = bundledBriefing()
  await answerSearches(app, manyGroups())
  await search(page, 'many')
  await kindByKey(page, 'Key facts')
  await expect(active(page)).toContainText('Money and Ships')
  await page.keyboard.press('Enter')
  const first = facts[0]
  await expect.poll(() => shown(page)).toEqual([first?.text])
  await page.waitForTimeout(100)

  await page.keyboard.press('Control+k')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator(`[data-fact="${facts[6]?.id}"]`)).toBeFocused()
  await expect(page.locator(`[data-fact="${facts[6]?.id}"]`)).toBeInViewport()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('article')).toBeVisible()

  await page.keyboard.press('Control+k')
  await kindByKey(page, 'Cards')
  await expect(active(page)).toContainText(cards[0]?.answer ?? '')
  await page.keyboard.press('Enter')
  await expect(page.locator(`[data-fact="${cards[0]?.fact}"]`)).toBeFocused()
})

test('a passage is shown in Passages where it has lost its place, with its note', async ({
  started: { app, page },
}) => {
  const [block] = bundledBriefing().blocks
  await page.locator(`[data-block="${block?.id}"]`).evaluate((element) => element.focus())
  await page.keyboard.press('h')
  await expect(page.getByText('Highlighted.')).toBeVisible()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: /note/i }).fill('ask about the docks')
  await page.keyboard.press('Control+Enter')
  const marks = await page.evaluate(() => window.precis.call('marks:list', null))
  const id = marks.ok ? (marks.value[0]?.id ?? '') : ''
  await answerSearches(app, [{ kind: 'mark', hits: [found({ kind: 'mark', id })], count: 1, more: false }])
  await search(page, 'docks')
  await expect(active(page)).toContainText('Highlight')
  await expect(active(page)).toContainText('No place in the text')
  await page.keyboard.press('Enter')
  await expect(page.locator(`[data-listed="${id}"]`)).toBeFocused()
})

test('an answer to older words never stands under newer ones; what goes wrong is said', async ({
  started: { app, page },
}) => {
  await answerSearches(app, manyGroups())
  await search(page, 'slow')
  await page.waitForTimeout(100)
  // Supersedes the one that is under way, which is answered with nothing.
  await page.keyboard.type('er')
  await page.waitForTimeout(100)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  const seen = await dialog(page).evaluate(async (element) => {
    const seen: string[] = []
    for (const end = performance.now() + 1500; performance.now() < end; ) {
      if (element.textContent?.includes('Nothing found')) seen.push('none')
      await new Promise(requestAnimationFrame)
    }
    return seen
  })
  expect(seen).toEqual([])
  await expect(options(page).first()).toContainText('The text t0')

  // Enter before the answer goes to what was typed last.
  await page.keyboard.press('Control+a')
  await page.keyboard.type('slowly')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()

  await search(page, 'fail')
  await expect(dialog(page).getByRole('alert')).toContainText('Everything saved before is safe.')
  const failed = async () => (await answered(app)).filter((query) => query.startsWith('fail')).length
  const before = await failed()
  await dialog(page).getByRole('button', { name: 'Try again' }).press('Enter')
  await expect.poll(failed).toBeGreaterThan(before)
  await expect(dialog(page).getByRole('alert')).toBeVisible()
  await box(page).fill('many')
  await expect(options(page).first()).toBeVisible()

  await page.keyboard.press('Control+Shift+F')
  await box(page).fill('pending')
  await expect(dialog(page)).toContainText('2 documents are still being indexed.')
})

test('what was gone to and is there no more is said, and the filters stay free', async ({
  started: { app, page },
}) => {
  const { blocks } = bundledBriefing()
  const marks = async () => {
    const reply = await page.evaluate(() => window.precis.call('marks:list', null))
    return reply.ok ? reply.value : []
  }
  // Two, so that there are filters when one is gone.
  for (const count of [1, 2]) {
    await page.locator(`[data-block="${blocks[count]?.id}"]`).evaluate((element) => element.focus())
    await page.keyboard.press('h')
    await expect.poll(async () => (await marks()).length).toBe(count)
  }
  const id = (await marks())[0]?.id ?? ''
  await answerSearches(app, [{ kind: 'mark', hits: [found({ kind: 'mark', id })], count: 1, more: false }])
  await search(page, 'docks')
  await expect(active(page)).toContainText('Highlight')
  await page.keyboard.press('Enter')
  const passage = page.locator(`[data-listed="${id}"]`)
  await expect(passage).toBeFocused()
  await passage.getByRole('button', { name: 'Remove' }).click()
  await expect(passage).toBeHidden()

  await page.keyboard.press('Control+k')
  await box(page).fill('')
  await expect(active(page)).toHaveAttribute('data-kind', 'mark')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('That passage is no longer there.')).toBeVisible()
  const words = page.getByRole('searchbox', { name: 'Search passages' })
  await words.fill('nowhere')
  await expect(page.getByText('Nothing fits.')).toBeVisible()
  await expect(words).toHaveValue('nowhere')
})

test('a row that is hidden by an error, or chosen after Enter, does not open', async ({
  started: { app, page },
}) => {
  await answerSearches(app, manyGroups())
  await search(page, 'many')
  await expect(options(page).first()).toBeVisible()
  // Enter waits for the answer; the arrow key takes that back.
  await page.keyboard.press('Control+a')
  await page.keyboard.type('slow')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => answered(app)).toContain('slow')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(dialog(page)).toBeVisible()

  await box(page).fill('pending')
  await expect(dialog(page)).toContainText('2 documents are still being indexed.')

  await box(page).fill('many')
  await expect(dialog(page)).not.toContainText('still being indexed')
  await expect(options(page).first()).toBeVisible()
  await inMain(app)(({ ipcMain }) => {
    ipcMain.removeHandler('search:find')
    ipcMain.handle('search:find', () => ({ ok: false, error: { code: 'unexpected', subject: null } }))
  })
  await page.keyboard.type('x')
  await expect(dialog(page).getByRole('alert')).toBeVisible()
  // Its earlier answer is known.
  await page.keyboard.press('Backspace')
  await expect(dialog(page).getByRole('alert')).toBeVisible()
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
  expect(await box(page).getAttribute('aria-activedescendant')).toBeNull()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  await expect(dialog(page)).toBeVisible()
})

const accord = (name: string, ships: string) => `# ${name} Accord

The two cities agreed to spend EUR 120 million on the northern docks by 2027.

## Money and Ships

The Harbour Development Bank (HDB) will lend EUR 40 million for ${ships}, which will carry 2,400 people a day.
`

function files(userData: string): readonly string[] {
  mkdirSync(join(userData, 'files'))
  return [
    ['Porto', 'the first ferries'],
    ['Lima', 'four icebreakers'],
  ].map(([name = '', ships = '']) => {
    const file = join(userData, 'files', `${name}.md`)
    writeFileSync(file, accord(name, ships))
    return file
  })
}

test('the library is searched by keyboard, and another document opened at the words', async ({
  started: { page },
  userData,
}) => {
  await goTo(page, 'Library')
  await drop(page, files(userData))
  await page.getByRole('region', { name: 'Imports' }).getByText('2 added.').waitFor()
  await page.keyboard.press('Control+3')
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(bundledBriefing().title)
  await page.locator('[data-scroller]').evaluate((element) => element.scrollTo(0, 600))
  await page.waitForTimeout(300)
  await search(page, 'icebreakers')
  await expect(active(page)).toHaveText('Search the library for “icebreakers”')
  await page.keyboard.press('Enter')
  await expect(active(page)).toContainText('icebreakers')
  await expect(active(page)).toContainText('Lima Accord')
  await page.keyboard.press('Enter')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('Lima Accord')
  await expect.poll(() => shown(page)).toEqual(['icebreakers'])
  await page.waitForTimeout(200)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(bundledBriefing().title)
  await expect
    .poll(() => page.locator('[data-scroller]').evaluate((element) => Math.abs(element.scrollTop - 600)))
    .toBeLessThan(3)

  // A document by its title, from where it was left.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('porto')
  await kindByKey(page, 'Documents')
  await expect(active(page)).toContainText('Porto Accord')
  await page.keyboard.press('Enter')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('Porto Accord')

  // Key facts and cards of both.
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('million')
  await kindByKey(page, 'Key facts')
  await expect(options(page).filter({ hasText: 'Lima Accord' })).not.toHaveCount(0)
  await expect(options(page).filter({ hasText: 'Porto Accord' })).not.toHaveCount(0)
  await expect(active(page)).toContainText('Money')
})

test('the library is searched while an import runs, and has what it brings', async ({
  started: { page },
  userData,
}) => {
  const many = Array.from({ length: 15 }, (_, at) => {
    mkdirSync(join(userData, 'files'), { recursive: true })
    const file = join(userData, 'files', `Port ${at}.md`)
    writeFileSync(file, accord(`Port ${at}`, `ferry number ${at}`))
    return file
  })
  await goTo(page, 'Library')
  await drop(page, many)
  await expect(page.getByRole('region', { name: 'Imports' })).toBeVisible()
  await search(page, 'nuclear')
  await page.keyboard.press('Control+Shift+F')
  await expect(active(page)).toContainText(/nuclear/i)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('ferry')
  // What has come in by now is found, and then all of it.
  await expect(kind(page, 'Text')).toHaveAccessibleName(/^Text\s*15$/)
  await expect(dialog(page)).not.toContainText('still being indexed')
})
