import type { Page } from '@playwright/test'
import {
  bundledBriefing,
  expect,
  expectSaid,
  goTo,
  inMain,
  paintedBox,
  paintedTexts,
  startApp,
  test,
} from './app.ts'

/** Selects words of two blocks (or one) as a reader would: the document's own selection changes. */
async function select(
  page: Page,
  from: readonly [string, number],
  to: readonly [string, number],
): Promise<void> {
  await page.evaluate(
    ([[startId, start], [endId, end]]) => {
      const place = (id: string, at: number) => {
        const walker = document.createTreeWalker(
          document.querySelector(`[data-block="${id}"]`) as Element,
          NodeFilter.SHOW_TEXT,
        )
        let left = at
        while (walker.nextNode()) {
          const node = walker.currentNode as Text
          if (left <= node.length) return [node, left] as const
          left -= node.length
        }
        throw new Error('no such place')
      }
      const [a, b] = [place(startId, start), place(endId, end)]
      window.getSelection()?.setBaseAndExtent(a[0], a[1], b[0], b[1])
    },
    [from, to] as const,
  )
}

/** What is painted in a colour, in the order of the text. */
const painted = (page: Page, colour: number) => paintedTexts(page, `mark-${colour}`)

/** What is painted in a colour, seen by scrolling from the top to the end: only what is near the view is painted. */
async function paintedThroughout(page: Page, colour: number): Promise<ReadonlySet<string>> {
  const seen = new Set<string>()
  const view = page.locator('[data-scroller]')
  await view.evaluate((element) => element.scrollTo(0, 0))
  for (;;) {
    for (const text of await painted(page, colour)) seen.add(text)
    const isEnd = await view.evaluate((element) => {
      const before = element.scrollTop
      element.scrollBy(0, element.clientHeight)
      return element.scrollTop === before
    })
    if (isEnd) break
    // The scroll event comes with the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  await view.evaluate((element) => element.scrollTo(0, 0))
  return seen
}

const blocks = () => bundledBriefing().blocks
const id = (at: number) => blocks()[at]?.id ?? ''
const text = (at: number) => blocks()[at]?.text ?? ''
const popover = (page: Page) => page.getByRole('dialog', { name: 'Highlight' })

test('by mouse: a selection is coloured, noted and tagged; a click opens it; all of it is undone and done again', async ({
  userData,
}) => {
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await select(page, [id(1), 4], [id(1), 42])
  await page.getByRole('button', { name: 'Mint' }).click()
  await expect(page.getByText(/^Highlighted\./)).toBeVisible()
  expect(await painted(page, 2)).toEqual([text(1).slice(4, 42)])
  await expect(page.getByRole('button', { name: '1 highlight', exact: true })).toHaveCount(1)

  // A click on the words opens it.
  const at = await paintedBox(page, 'mark-2')
  await page.mouse.click(at.left + 20, at.top + 8)
  await popover(page).getByRole('button', { name: 'Rose' }).click()
  await expect.poll(() => painted(page, 4)).toEqual([text(1).slice(4, 42)])
  await popover(page).getByRole('textbox', { name: 'Note' }).fill('Ask about this.\n<b>Twice</b>')
  await popover(page).getByRole('textbox', { name: /Tags/ }).fill('tokyo, ask')
  await popover(page).getByRole('button', { name: 'Done' }).click()
  await expect(popover(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '1 highlight, 1 note' })).toHaveCount(1)
  expect(problems).toEqual([])
  await app.close()

  // After a restart each step can still be taken back, the last first, and done again.
  const again = await startApp(userData)
  await expect.poll(() => painted(again.page, 4)).toEqual([text(1).slice(4, 42)])
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByRole('button', { name: '1 highlight', exact: true })).toHaveCount(1)
  await again.page.keyboard.press('Control+z')
  await expect.poll(() => painted(again.page, 2)).toEqual([text(1).slice(4, 42)])
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByText(/^Undid: highlight/)).toBeVisible()
  expect(await painted(again.page, 2)).toEqual([])
  for (let n = 0; n < 3; n += 1) {
    await expectSaid(again.page, /^Redid/, () => again.page.keyboard.press('Control+Shift+z'))
  }
  await expect(again.page.getByRole('button', { name: '1 highlight, 1 note' })).toHaveCount(1)
  await again.page.getByRole('button', { name: '1 highlight, 1 note' }).click()
  await expect(popover(again.page).getByRole('textbox', { name: 'Note' })).toHaveValue(
    'Ask about this.\n<b>Twice</b>',
  )
  await again.app.close()
})

test('by keyboard alone: a paragraph is highlighted, recoloured, noted, copied with its citation, and let go', async ({
  started: { app, page },
}) => {
  await page.locator(`[data-block="${id(3)}"]`).evaluate((element) => element.focus())
  await page.keyboard.press('h')
  await expect.poll(() => painted(page, 1)).toEqual([text(3)])
  await page.keyboard.press('3')
  await expect.poll(() => painted(page, 3)).toEqual([text(3)])
  await expect.poll(() => painted(page, 1)).toEqual([])
  await page.keyboard.press('n')
  await expect(popover(page).getByRole('textbox', { name: 'Note' })).toBeFocused()
  // Keys of one letter are letters there.
  await page.keyboard.type('h1 n')
  await page.keyboard.press('Escape')
  await expect(popover(page)).toHaveCount(0)
  const marker = page.getByRole('button', { name: '1 highlight, 1 note' })
  await expect(marker).toHaveCount(1)
  await expect(page.locator(`[data-block="${id(3)}"]`)).toBeFocused()

  await page.keyboard.press('Control+Shift+c')
  await expect(page.getByText('Copied with its citation.')).toBeVisible()
  const copied = await inMain(app)(({ clipboard }) => clipboard.readText())
  expect(copied).toContain(`“${text(3)}”`)
  expect(copied).toContain(bundledBriefing().title)

  await marker.focus()
  await page.keyboard.press('Enter')
  await expect(popover(page)).toBeVisible()
  await popover(page).getByRole('button', { name: 'Remove highlight' }).press('Enter')
  await expect(marker).toHaveCount(0)
  await expect.poll(() => painted(page, 3)).toEqual([])
})

test('a mark spans paragraphs, overlaps another, and a second click reaches the one below', async ({
  started: { page },
}) => {
  await select(page, [id(1), 10], [id(2), 31])
  await page.keyboard.press('1')
  await expect
    .poll(() => painted(page, 1))
    .toEqual([text(1).slice(10), text(2).slice(0, 31)].map((t) => t.trim()))
  await select(page, [id(1), 20], [id(1), 50])
  await page.keyboard.press('4')
  await expect.poll(() => painted(page, 4)).toHaveLength(1)
  await page.evaluate(() => window.getSelection()?.removeAllRanges())
  const { left, top } = await paintedBox(page, 'mark-4')
  const box = { x: left + 12, y: top + 8 }
  await page.mouse.click(box.x, box.y)
  await expect(popover(page).getByRole('button', { name: 'Rose' })).toHaveAttribute('aria-pressed', 'true')
  await expect(popover(page)).toContainText('1 of 2')
  await page.mouse.click(box.x, box.y)
  await expect(popover(page).getByRole('button', { name: 'Amber' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '2 highlights' })).toHaveCount(1)
})

test('Passages searches, filters, edits in place and jumps', async ({ started: { page } }) => {
  for (const [at, colour] of [
    [1, '1'],
    [3, '2'],
    [5, '2'],
  ] as const) {
    await page.locator(`[data-block="${id(at)}"]`).evaluate((element) => element.focus())
    await page.keyboard.press(colour)
    await expect.poll(() => painted(page, Number(colour))).toContain(text(at))
  }
  await page.locator(`[data-block="${id(7)}"]`).evaluate((element) => element.focus())
  await page.keyboard.press('Control+d')
  await goTo(page, 'Passages')
  const items = page.getByRole('listitem')
  await expect(items).toHaveCount(4)
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Highlights')
  await expect(items).toHaveCount(3)
  await page.getByRole('combobox', { name: 'Colour' }).selectOption('Mint')
  await expect(items).toHaveCount(2)
  await items.first().getByRole('button', { name: 'Edit' }).click()
  await items.first().getByRole('textbox', { name: 'Note' }).fill('Würde')
  await items.first().getByRole('textbox', { name: /Tags/ }).fill('energy')
  await items.first().getByRole('button', { name: 'Done' }).click()
  await expect(items.first()).toContainText('Würde')
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Everything')
  await page.getByRole('combobox', { name: 'Colour' }).selectOption('Any colour')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('wurde')
  await expect(items).toHaveCount(1)
  await expect(page.getByRole('status')).toHaveText('1 of 4 passages')
  await page.getByRole('searchbox').fill('nothing like it')
  await page.getByRole('button', { name: 'Show all passages' }).click()
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('energy')
  await expect(items).toHaveCount(1)
  await items.getByRole('button', { name: 'Go to passage' }).click()
  await expect(page.locator(`[data-block="${id(3)}"]`)).toBeInViewport()
})

test('odd selections and odd notes: what can be marked is marked, the rest is said, nothing is lost', async ({
  started: { app, page },
}) => {
  const h = async () => {
    await page.keyboard.press('1')
  }
  // From a heading into a paragraph: the paragraph's words.
  await page.evaluate((block) => {
    const heading = document.querySelector('[data-section]')
    const text = document.querySelector(`[data-block="${block}"]`)?.firstChild
    if (heading?.firstChild && text) getSelection()?.setBaseAndExtent(heading.firstChild, 2, text, 10)
  }, id(1))
  await h()
  await expect.poll(() => painted(page, 1)).toEqual([text(1).slice(0, 10)])
  // Beyond the article on both sides: the whole text, each paragraph once; the short highlight lies on the long one.
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body))
  await page.keyboard.press('2')
  await expect
    .poll(() => paintedThroughout(page, 2))
    .toEqual(new Set(blocks().map(({ text }, at) => (at === 1 ? text.slice(10) : text))))
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 2)).toEqual([])

  await page.getByRole('button', { name: '1 highlight', exact: true }).click()
  const note = popover(page).getByRole('textbox', { name: 'Note' })
  // In lines, as a text that is pasted: Chromium takes seconds to lay out a million letters in one.
  await inMain(app)(({ clipboard }, text) => clipboard.writeText(text), `${'x'.repeat(99)}\n`.repeat(10_001))
  await note.focus()
  await page.keyboard.press('Control+v')
  await popover(page).getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(/more than a million characters/)).toBeVisible()
  await expect(note).toBeVisible()
  await note.fill('\u202Eevil\u0000 <img src=x onerror=alert(1)>')
  await popover(page)
    .getByRole('textbox', { name: /Tags/ })
    .fill(`,, a , a,${'t'.repeat(200)}, \u202E`)
  await popover(page).getByRole('button', { name: 'Done' }).click()
  await expect(popover(page)).toHaveCount(0)
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toContainText('<img src=x onerror=alert(1)>')
  const listed = await page.evaluate(() => window.precis.call('marks:list', null))
  // A sign that only turns letters around is no tag.
  expect(listed.ok && listed.value[0]?.tags.map((tag) => tag.length)).toEqual([1, 60])
})

test('a mark that lost its place is kept, listed as such, and attached again by hand', async ({
  started: { page },
}) => {
  const document = bundledBriefing().id
  // As another version of the text would leave it: words that stand nowhere now.
  const added = await page.evaluate(
    ([document, block]) =>
      window.precis.call('marks:add', {
        document,
        kind: 'highlight',
        colour: 3,
        note: 'Kept',
        parts: [
          {
            block,
            position: { start: 0, end: 40 },
            quote: { exact: 'Zebras quietly juggle pumpkins at midnight', prefix: '', suffix: '' },
          },
        ],
      }),
    [document, id(1)] as const,
  )
  expect(added.ok).toBe(true)
  await page.reload()
  await expect(page.getByRole('article')).toBeVisible()
  expect(await painted(page, 3)).toEqual([])
  await goTo(page, 'Passages')
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Lost their place')
  const item = page.getByRole('listitem')
  await expect(item).toContainText('Zebras quietly juggle')
  await expect(item).toContainText('Lost its place')
  await item.getByRole('button', { name: 'Attach again…' }).click()
  await select(page, [id(2), 0], [id(2), 31])
  await page.getByRole('button', { name: 'Attach here' }).click()
  await expect.poll(() => painted(page, 3)).toEqual([text(2).slice(0, 31).trim()])
  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 3)).toEqual([])
})
