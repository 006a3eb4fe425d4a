import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Answer } from '../../src/shared/contract/api.ts'
import { expect, goTo, message, openImported, root, startApp, test } from './app.ts'

const first = [
  '# Repair of the eastern wall',
  'The harbour board proposes to replace the eastern wall between April and October. The county pays 4 million euros for the work.',
  'During the work the ferry to Sund lands at the northern pier. Two sailings a day are dropped.',
  'Noise above 70 decibels is allowed on weekdays only. The board measures it at three houses.',
  'Fishing boats keep their berths, and owners may use the yard at Ness without a fee.',
]
const second = [
  first[0],
  first[1]?.replace('4 million', '5 million'),
  'A crane is hired from the yard at Ness for eleven weeks.',
  first[2]?.replace('Two sailings', 'Three sailings'),
  first[3],
]

const write = (folder: string, name: string, paragraphs: readonly (string | undefined)[]): string => {
  const path = join(folder, name)
  writeFileSync(path, paragraphs.join('\n\n'))
  return path
}

const bring = (page: Page, ...paths: readonly string[]) =>
  page.evaluate((files) => window.precis.call('import:files', { paths: files }), [...paths])

/** What the page is told of the one document that was imported. */
const ofWall = (page: Page) =>
  page.evaluate(async () => {
    const listed = await window.precis.call('library:list', null)
    const entry = listed.ok
      ? listed.value.entries.find(({ title }) => title.includes('eastern wall'))
      : undefined
    if (entry === undefined) throw new Error('It is not in the library')
    const opened = JSON.parse(
      await window.precis.call('document:open', { document: entry.id, quietly: true }),
    ) as Answer<'document:open'>
    const marks = await window.precis.call('marks:list', null)
    if (!opened.ok || !marks.ok) throw new Error('It cannot be read')
    const { blocks, facts, cards } = opened.value.briefing
    return {
      id: entry.id,
      versions: entry.versions,
      texts: blocks.map(({ text }) => text),
      blocks: blocks.map(({ id }) => id),
      facts: facts.map(({ id, text }) => [id, text]),
      cards: cards.map(({ id, answer }) => [id, answer]),
      marks: marks.value
        .filter(({ document }) => document === entry.id)
        .map(({ note, placed }) => [note, placed]),
    }
  })

const mark = async (page: Page, words: string, note: string) => {
  const { id, blocks, texts } = await ofWall(page)
  const at = texts.findIndex((text) => text.includes(words))
  const [block = '', text = ''] = [blocks[at], texts[at]]
  const start = text.indexOf(words)
  const position = { start, end: start + words.length }
  const quote = {
    exact: words,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(position.end, position.end + 32),
  }
  await page.evaluate((request) => window.precis.call('marks:add', request), {
    document: id,
    kind: 'highlight' as const,
    colour: 1 as const,
    note,
    parts: [{ block, position, quote }] as const,
  })
}

const near = (page: Page) => page.getByRole('dialog', { name: /^A new version|^New versions/ })

test('a new version is asked about, read, compared, and taken back', async ({
  started: { page },
  userData,
}) => {
  await bring(page, write(userData, 'harbour-plan.md', first))
  await expect(message(page)).toContainText('Imported “Repair of the eastern wall”.')
  await mark(page, 'ferry to Sund lands', 'moved with it')
  await mark(page, 'without a fee', 'stays behind')
  const before = await ofWall(page)
  expect(before.versions).toBe(1)

  await bring(page, write(userData, 'harbour-plan v2.md', second))
  const dialog = near(page)
  await expect(dialog).toContainText(
    'harbour-plan v2.md looks like a version of “Repair of the eastern wall”.',
  )
  await expect(dialog).toContainText(
    /The file names are alike, and \d\d% of the passages of the shorter one are in both, and/,
  )
  // The first choice has the focus, not the button that closes.
  await expect(dialog.getByRole('radio', { name: 'New version' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(message(page)).toContainText('A new version of “Repair of the eastern wall” came.')

  const now = await ofWall(page)
  expect(now).toMatchObject({ id: before.id, versions: 2, texts: second.slice(1) })
  expect(now.marks).toEqual(
    expect.arrayContaining([
      ['moved with it', expect.stringMatching(/exact|found/)],
      ['stays behind', 'lost'],
    ]),
  )

  await message(page).getByRole('button', { name: 'What changed' }).click()
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible()
  const changed = page.getByRole('region', { name: 'Changed figures' })
  await expect(changed.locator('del').first()).toContainText('4 million euros')
  await expect(changed.locator('ins').first()).toContainText('5 million euros')
  const passages = page.getByRole('region', { name: 'Passages', exact: true })
  await expect(passages.getByLabel('New', { exact: true })).toContainText('A crane is hired')
  await expect(passages.getByLabel('Removed', { exact: true })).toContainText(
    'Fishing boats keep their berths',
  )
  await page.keyboard.press('n')
  await expect(page.locator('[data-change]').first()).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.locator('[data-change]').nth(1)).toBeFocused()
  await page.keyboard.press('p')
  await expect(page.locator('[data-change]').first()).toBeFocused()

  // The older version can be read, with what was marked in it.
  await passages
    .getByRole('button', { name: /^Before/ })
    .last()
    .click()
  await expect(page.getByText('Older version, read only')).toBeVisible()
  const article = page.getByRole('article')
  await expect(article).toContainText('Fishing boats keep their berths')
  await expect(article).not.toContainText('A crane is hired')
  await expect(article.getByRole('button', { name: /note/i })).toHaveCount(2)
  expect(await page.evaluate(() => CSS.highlights.get('mark-1')?.size)).toBe(2)
  // It is found in, and copied with its version's name.
  await page.keyboard.press('Control+f')
  await page.getByRole('searchbox', { name: 'Find in document' }).fill('berths')
  await expect(page.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-block]:focus')).toContainText('Fishing boats')
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(window, { copied: text })
  })
  await page.keyboard.press('Control+Shift+c')
  await expect(message(page)).toContainText('Copied with its citation.')
  expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toMatch(
    /Fishing boats keep their berths[\s\S]*earlier version added .*\(harbour-plan\.md\)/,
  )
  // Escape goes back to what changed.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible()
  await passages
    .getByRole('button', { name: /^Before/ })
    .last()
    .click()
  await page.getByRole('button', { name: 'Read the current one' }).click()
  await expect(page.getByRole('article')).toContainText('A crane is hired')

  await page.keyboard.press('Control+z')
  await expect(message(page)).toContainText('Undid: new version of “Repair of the eastern wall”')
  expect(await ofWall(page)).toEqual(before)
  await expect(page.getByRole('article')).not.toContainText('A crane is hired')
  await page.keyboard.press('Control+Shift+z')
  await expect(message(page)).toContainText('Redid')
  expect(await ofWall(page)).toEqual(now)
})

test('a comparison that takes long is given up, and made when it is asked for again', async ({
  userData,
}) => {
  const { page, app } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await bring(page, write(userData, 'harbour-plan.md', first))
  await expect(message(page)).toContainText('Imported “Repair of the eastern wall”.')
  await bring(page, write(userData, 'harbour-plan v2.md', second))
  await near(page).getByRole('button', { name: 'Continue' }).click()
  await expect(message(page)).toContainText('A new version of “Repair of the eastern wall” came.')
  // It takes as long as it takes: the engine stands still.
  const stood = await app.evaluate(({ app }) => {
    const engines = app.getAppMetrics().filter(({ name }) => name === 'Precis engine')
    for (const { pid } of engines) process.kill(pid, 'SIGSTOP')
    return engines.map(({ pid }) => pid)
  })
  expect(stood.length).toBeGreaterThan(0)
  await message(page).getByRole('button', { name: 'What changed' }).click()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('The comparison was stopped.')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Changed figures' })).toBeVisible()
  await app.close()
  // What stands still ends only once it goes on.
  for (const pid of stood) {
    try {
      process.kill(pid, 'SIGCONT')
    } catch {
      // It has ended.
    }
  }
})

test('refused, it is a document of its own; an older version is turned round', async ({
  started: { page },
  userData,
}) => {
  await bring(page, write(userData, 'harbour-plan v2.md', second))
  await expect(message(page)).toContainText('Imported')
  await bring(page, write(userData, 'other.md', [...second, 'One more line of the plan.']))
  await expect(near(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(near(page)).toHaveCount(0)
  await goTo(page, 'Library')
  await expect(page.getByRole('button', { name: /^Repair of the eastern wall/ })).toHaveCount(2)

  await bring(page, write(userData, 'harbour-plan v1.md', first))
  await near(page).getByRole('radio', { name: 'Older version' }).check()
  await near(page).getByRole('button', { name: 'Continue' }).click()
  await expect(message(page)).toContainText('is kept as an older version')
  const entry = page.locator('[data-row]', { hasText: '2 versions' })
  await expect(entry).toHaveCount(1)
  await entry.getByRole('button', { name: /^What changed/ }).click()
  const versions = page.getByRole('list', { name: 'Versions' })
  await versions.getByRole('button', { name: /^Make current/ }).click()
  await expect(message(page)).toContainText('This version is the one that is read and studied now.')
  await expect(page.getByRole('region', { name: 'Changed figures' }).locator('ins').first()).toContainText(
    '4 million',
  )
  await message(page).getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('region', { name: 'Changed figures' }).locator('ins').first()).toContainText(
    '5 million',
  )
  // One that is not wanted any more goes, and comes back.
  await versions.getByRole('button', { name: /^Remove the version/ }).click()
  await expect(page.getByText('There is one version of this document.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(message(page)).toContainText('Undid: removal of a version of “Repair of the eastern wall')
  await expect(versions.getByRole('listitem')).toHaveCount(2)
})

/** Suspends all cards but those that the new version of a document changed. */
const restOthers = (page: Page) =>
  page.evaluate(async () => {
    const { call } = window.precis
    const listed = await call('library:list', null)
    for (const { id: document } of listed.ok ? listed.value.entries : []) {
      const [facts, changed] = [
        JSON.parse(await call('facts:list', { document })) as Answer<'facts:list'>,
        await call('versions:changed', { document }),
      ]
      if (!facts.ok || !changed.ok) throw new Error('It cannot be read')
      const cards = facts.value.cards
        .map(({ id }) => id)
        .filter((id) => changed.value.cards[id] === undefined)
      if (cards.length > 0) await call('study:flag', { document, cards, act: 'suspend' })
    }
  })

test('a card of what changed begins anew, and says since when and what it was', async ({
  started: { page },
  userData,
}) => {
  const text = readFileSync(join(root, 'tests', 'fixtures', 'older', 'lights-programme.txt'), 'utf8')
  await bring(page, write(userData, 'lights v1.txt', [text]))
  await openImported(page, 'Programme of Lights for the Northern Coast')
  await bring(page, write(userData, 'lights v2.txt', [text.replace('34 metres tall', '36 metres tall')]))
  await near(page).getByRole('button', { name: 'Continue' }).click()
  await expect(message(page)).toContainText('came.')
  // What disturbs it is put off to another day, or comes before it on this one.
  await restOthers(page)
  await goTo(page, 'Study')
  await expect(page.getByText(/· Changed on /)).toBeVisible()
  await expect(page.getByText('34 metres')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show answer' }).click()
  await expect(page.getByText(/This changed on .*: was 34 metres/)).toBeVisible()
})

test('the document that is open is removed from the palette, and comes back', async ({
  started: { page },
  userData,
}) => {
  await bring(page, write(userData, 'harbour-plan.md', first))
  await openImported(page, 'Repair of the eastern wall')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('>remove this')
  await page.getByRole('option', { name: /Remove this document/ }).click()
  await expect(message(page)).toContainText('Removed “Repair of the eastern wall”')
  await expect(page.getByRole('article')).not.toContainText('eastern wall')
  await message(page).getByRole('button', { name: 'Undo' }).click()
  await goTo(page, 'Library')
  await expect(page.getByRole('button', { name: /^Repair of the eastern wall/ })).toHaveCount(1)
})
