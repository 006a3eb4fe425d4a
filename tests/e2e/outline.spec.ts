import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { bringIn, expect, inMain, resize, test } from './app.ts'
import { runAxe, wcag } from './axe.ts'

// Each brings in a document of its own.

const prose = (at: number) =>
  `In year ${2001 + at} the harbour of Porto took in ${120 + at} ships, and the council of the port wrote down what each of them carried, where it came from and what it paid for its berth.`

const section = (title: string, level: number, at: number) =>
  `${'#'.repeat(level)} ${title}\n\n${[prose(at), prose(at + 1), prose(at + 2)].join('\n\n')}\n`

const documentOf = (sections: readonly string[]) => `# Harbour Handbook\n\n${sections.join('\n')}`

const longTitle = (at: number) =>
  `${at}. How the councils of the northern and of the southern ports are to share what is earned at berth ${at}, and who is to be told of it`

const longHeadings = Array.from({ length: 14 }, (_, at) => longTitle(at + 1))
const long = documentOf(longHeadings.map((title, at) => section(title, at % 3 === 2 ? 3 : 2, at)))

/** `##` to `######` in Markdown, with a level above them all where the title is a line of its own. */
const levelNames = [
  'Part of the port',
  'Chapter of berths',
  'Article of dues',
  'Clause of rates',
  'Item of fees',
]
const deep = documentOf(levelNames.map((title, at) => section(title, at + 2, at)))

const html = `<html><head><title>Rules of the port</title></head><body><h1>Rules of the port</h1><p>${prose(1)}</p>
${[1, 2, 3, 4, 5, 6].map((level) => `<h${level}>Rule number ${level}</h${level}><p>${prose(level)}</p><p>${prose(level + 20)}</p>`).join('\n')}
</body></html>`

const open = (page: Page, folder: string, name: string, content: string) =>
  bringIn(page, join(folder, name), content, 'the council of the port')

const rail = (page: Page) => page.getByRole('navigation', { name: 'Contents' })
const contents = (page: Page) => page.getByRole('dialog', { name: 'Contents' })
const heading = (page: Page, title: string) => page.getByRole('article').getByRole('heading', { name: title })

interface Drawn {
  /** Of the whole entry, which is what can be pressed. */
  readonly top: number
  readonly bottom: number
  /** Of its letters, as far as they are seen. */
  readonly text: { readonly left: number; readonly top: number; readonly bottom: number }
}

/** Where the entries of an outline and their letters are drawn. */
const drawnIn = (outline: Locator): Promise<readonly Drawn[]> =>
  outline.getByRole('treeitem').evaluateAll((entries) =>
    entries.map((entry) => {
      const range = document.createRange()
      range.selectNodeContents(entry)
      const box = entry.getBoundingClientRect()
      const letters = range.getBoundingClientRect()
      const clips = [entry, ...entry.querySelectorAll('*')]
        .filter((each) => getComputedStyle(each).overflowY !== 'visible')
        .map((each) => each.getBoundingClientRect().bottom)
      return {
        top: box.top,
        bottom: box.bottom,
        text: { left: letters.left, top: letters.top, bottom: Math.min(letters.bottom, ...clips) },
      }
    }),
  )

async function expectApart(outline: Locator, entries: number): Promise<void> {
  const drawn = await drawnIn(outline)
  expect(drawn).toHaveLength(entries)
  drawn.forEach(({ top, bottom, text }, at) => {
    expect(bottom - top, `entry ${at} is high enough to be hit`).toBeGreaterThanOrEqual(28)
    expect(text.top, `the letters of entry ${at} stand in it`).toBeGreaterThanOrEqual(top)
    expect(text.bottom, `the letters of entry ${at} stand in it`).toBeLessThanOrEqual(bottom)
    expect(top, `entry ${at} begins below the one before`).toBeGreaterThanOrEqual(
      drawn[at - 1]?.bottom ?? top,
    )
  })
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await runAxe(page, [...wcag, 'best-practice'])
  expect(passes).toBeGreaterThan(5)
  const about = /tree|aria|heading-order|nested|dialog|contrast|target|scroll/
  expect(violations.filter(({ id }) => about.test(id)).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
    [],
  )
}

test('entries of the outline never lie on each other, however many and however long', async ({
  started: { app, page },
  userData,
}) => {
  await open(page, userData, 'long.md', long)
  for (const [width, height] of [
    [1280, 800],
    [1000, 600],
  ] as const) {
    await resize({ app, page }, width, height)
    await expectApart(rail(page), longHeadings.length)
  }
  await resize({ app, page }, 900, 600)
  await expect(rail(page)).toBeHidden()
  await page.getByRole('button', { name: 'Contents' }).click()
  await expectApart(contents(page), longHeadings.length)
})

test('a heading that is cut short in the rail is told whole to the keyboard and to the pointer', async ({
  started: { app, page },
  userData,
}) => {
  await open(page, userData, 'long.md', long)
  await resize({ app, page }, 1280, 800)
  const cut = rail(page).getByRole('treeitem').first()
  const isWhole = () =>
    cut.evaluate((entry) =>
      [entry, ...entry.querySelectorAll('*')].every((each) => each.scrollHeight <= each.clientHeight + 1),
    )
  expect(await isWhole()).toBe(false)
  await cut.hover()
  await expect(cut).toHaveAttribute('title', longTitle(1))
  await page.getByRole('button', { name: 'Progress', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(cut).toBeFocused()
  expect(await isWhole()).toBe(true)
  await expectApart(rail(page), longHeadings.length)
})

test('at 900 x 600 the contents open by key, lead to a section, and give the focus back', async ({
  started: { app, page },
  userData,
}) => {
  await open(page, userData, 'long.md', long)
  await resize({ app, page }, 900, 600)
  for (const key of ['t', 'Control+t']) {
    await page.getByRole('main').focus()
    await page.keyboard.press(key)
    await expect(contents(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(contents(page)).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
  }
  await page.keyboard.press('t')
  const entry = (at: number) => contents(page).getByRole('treeitem').nth(at)
  await page.keyboard.press('Home')
  await expect(entry(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(entry(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(entry(13)).toBeFocused()
  await expect(entry(13)).toBeInViewport()
  await page.keyboard.type('9')
  await expect(entry(8)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(contents(page)).toHaveCount(0)
  await expect(heading(page, longTitle(9))).toBeInViewport()
  await expect(heading(page, longTitle(9))).toBeFocused()
  // Opened anew, the section in view is told, has the focus and is in sight.
  await page.keyboard.press('t')
  await expect(entry(8)).toHaveAttribute('aria-current', 'location')
  await expect(entry(8)).toBeFocused()
  await expect(entry(8)).toBeInViewport()
})

test('at 900 x 600 the contents open by mouse, lead to a section, and close at a press outside', async ({
  started: { app, page },
  userData,
}) => {
  await open(page, userData, 'long.md', long)
  await resize({ app, page }, 900, 600)
  const button = page.getByRole('button', { name: 'Contents' })
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.mouse.click(880, 300)
  await expect(contents(page)).toHaveCount(0)
  await expect(button).toBeFocused()
  await button.click()
  await contents(page)
    .getByRole('treeitem', { name: longTitle(12) })
    .click()
  await expect(contents(page)).toHaveCount(0)
  await expect(heading(page, longTitle(12))).toBeInViewport()
  // And back to where one was.
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeInViewport()
})

test('the contents are in the palette, in the menu and in the sheet of keys, and lead to Read from any place', async ({
  started: { app, page },
}) => {
  await page.keyboard.press('Control+7')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('>contents')
  await page.getByRole('option', { name: /Contents/ }).click()
  await expect(contents(page)).toBeVisible()
  const last = contents(page).getByRole('treeitem').last()
  const title = (await last.textContent()) ?? ''
  await last.click()
  await expect(heading(page, title)).toBeInViewport()
  await inMain(app)(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&View')
    view?.submenu?.items.find(({ label }) => label === 'Contents')?.click()
  })
  await expect(contents(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText(
    'Contents of the document',
  )
})

/** What tells each element from another without its colour; as a whole, for it runs in the page. */
const shapesOf = (elements: readonly Element[]) =>
  elements.map((element) => {
    const { fontSize, fontWeight, fontStyle } = getComputedStyle(element)
    return [fontSize, fontWeight, fontStyle].join(' ')
  })

test('six levels are announced and told apart by indent and shape, in the outline and in the text', async ({
  started: { app, page },
  userData,
}) => {
  await open(page, userData, 'rules.html', html)
  await resize({ app, page }, 1280, 800)
  const levels = [1, 2, 3, 4, 5, 6]
  const expectTold = async (outline: Locator) => {
    const entries = outline.getByRole('treeitem')
    await expect(entries).toHaveCount(levels.length)
    expect(await entries.evaluateAll((all) => all.map((each) => Number(each.ariaLevel)))).toEqual(levels)
    const lefts = (await drawnIn(outline)).map(({ text }) => text.left)
    for (const at of levels.slice(1)) expect(lefts[at - 1]).toBeGreaterThanOrEqual((lefts[at - 2] ?? 0) + 6)
    expect(new Set(await entries.evaluateAll(shapesOf)).size).toBeGreaterThan(2)
  }
  await expectTold(rail(page))
  await page.keyboard.press('t')
  await expectTold(contents(page))
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  // Below the title, which is the first.
  for (const level of levels.slice(0, -1))
    await expect(
      page.getByRole('article').getByRole('heading', { name: `Rule number ${level}`, level: level + 1 }),
    ).toBeVisible()
  await expect(heading(page, 'Rule number 6')).toHaveAttribute('aria-level', '7')
  const headings = page.locator('[data-section]')
  expect(await headings.evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual([
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'H6',
  ])
  expect(new Set(await headings.evaluateAll(shapesOf)).size).toBe(levels.length)
  await expectAccessible(page)
})

test('the first level of a document is the first of its outline, whatever its mark', async ({
  started: { app, page },
  userData,
}) => {
  await open(page, userData, 'deep.md', deep)
  await resize({ app, page }, 1280, 800)
  const entries = rail(page).getByRole('treeitem')
  expect(await entries.evaluateAll((all) => all.map((each) => each.ariaLevel))).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ])
  await expect(
    page.getByRole('article').getByRole('heading', { name: 'Part of the port', level: 2 }),
  ).toBeVisible()
})

test('the outline follows the reading, but not against someone who scrolls it', async ({
  started: { app, page },
  userData,
}) => {
  await open(page, userData, 'long.md', long)
  await resize({ app, page }, 1000, 600)
  const entry = (at: number) => rail(page).getByRole('treeitem').nth(at)
  const read = (at: number) =>
    page
      .locator('[data-section]')
      .nth(at)
      .evaluate((element) => element.scrollIntoView())
  await read(10)
  await expect(entry(10)).toHaveAttribute('aria-current', 'location')
  await expect(entry(10)).toBeInViewport()
  // Scrolled by hand, it stays for as long as the pointer is over it.
  await rail(page).hover()
  await page.mouse.wheel(0, -4000)
  await expect(entry(0)).toBeInViewport({ ratio: 1 })
  await read(11)
  await expect(entry(11)).toHaveAttribute('aria-current', 'location')
  await expect(entry(0)).toBeInViewport({ ratio: 1 })
  await expect(entry(11)).not.toBeInViewport()
  await page.mouse.move(700, 300)
  await read(12)
  await expect(entry(12)).toHaveAttribute('aria-current', 'location')
  await expect(entry(12)).toBeInViewport()
})

test('the outline in the rail is one stop of the Tab key, at the section in view', async ({
  started: { app, page },
  userData,
}) => {
  await open(page, userData, 'long.md', long)
  await resize({ app, page }, 1280, 800)
  await page
    .locator('[data-section]')
    .nth(4)
    .evaluate((element) => element.scrollIntoView())
  const entry = (at: number) => rail(page).getByRole('treeitem').nth(at)
  await expect(entry(4)).toHaveAttribute('aria-current', 'location')
  await page.getByRole('button', { name: 'Progress', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(entry(4)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(entry(3)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Settings', exact: true })).toBeFocused()
})

test('of two hundred headings the one in view is in sight at once', async ({
  started: { app, page },
  userData,
}) => {
  const many = documentOf(
    Array.from(
      { length: 200 },
      (_, at) =>
        `${'#'.repeat(2 + (at % 5))} Berth ${at + 1} of the port\n\n${'Of this berth the council of the port wrote nothing down. '.repeat(5)}\n`,
    ),
  )
  await open(page, userData, 'many.md', many)
  await resize({ app, page }, 900, 600)
  await page
    .locator('[data-section]')
    .nth(150)
    .evaluate((element) => element.scrollIntoView())
  // The rail is not shown, and knows the section all the same.
  await expect(page.locator('[data-depth][aria-current]')).toHaveText('Berth 151 of the port')
  await page.keyboard.press('t')
  const entry = contents(page).getByRole('treeitem').nth(150)
  await expect(entry).toBeFocused()
  await expect(entry).toBeInViewport({ ratio: 1 })
  await expect(contents(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  // In a window that grows, the rail has it in sight too.
  await resize({ app, page }, 1280, 800)
  await expect(rail(page).getByRole('treeitem').nth(150)).toBeInViewport({ ratio: 1 })
})

test('a document without headings says so', async ({ started: { app, page }, userData }) => {
  await open(page, userData, 'plain.md', `# Harbour Handbook\n\n${prose(1)}\n\n${prose(2)}\n`)
  await resize({ app, page }, 1280, 800)
  await expect(rail(page)).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(contents(page)).toContainText('This document has no headings.')
  await page.keyboard.press('Escape')
  await expect(contents(page)).toHaveCount(0)
})

test('headings from right to left, in Chinese and without a gap stay in their lines', async ({
  started: { app, page },
  userData,
}) => {
  const titles = [
    'دليل الميناء الشمالي وما يجب على السفن أن تدفعه عند دخولها إلى الأرصفة في كل عام',
    '港口手册第二章：船舶进港时应缴纳的费用以及各个泊位之间的分配方法和相关规定说明',
    `${'Hafenbeckenverwaltungsordnung'.repeat(5)}`,
  ]
  await open(page, userData, 'scripts.md', documentOf(titles.map((title, at) => section(title, at + 2, at))))
  const expectInside = async (outline: Locator) => {
    await expectApart(outline, titles.length)
    const over = await outline.evaluate((element) =>
      [element, ...element.querySelectorAll('*')].map((each) => each.scrollWidth - each.clientWidth),
    )
    expect(Math.max(...over)).toBeLessThanOrEqual(0)
  }
  await resize({ app, page }, 1280, 800)
  await expectInside(rail(page))
  const direction = (at: number) =>
    rail(page)
      .getByRole('treeitem')
      .nth(at)
      .evaluate((element) => getComputedStyle(element).direction)
  expect([await direction(0), await direction(1)]).toEqual(['rtl', 'ltr'])
  await page.keyboard.press('t')
  await expectInside(contents(page).getByRole('tree'))
})

test('text from right to left begins at the right, and its lists too', async ({
  started: { app, page },
  userData,
}) => {
  const arabic = 'استقبل مجلس الميناء في عام 2021 مئة وعشرين سفينة وكتب ما حملته كل منها.'
  await open(
    page,
    userData,
    'arabic.md',
    `# دليل الميناء\n\n${arabic}\n\n## الرسوم\n\n- ${arabic}\n\n> ${arabic}\n\n${prose(1)}\n`,
  )
  await resize({ app, page }, 1280, 800)
  const article = page.getByRole('article')
  const directions = await article
    .locator('h1, h2, [data-block]')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).direction))
  expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr'])
  // The bullet hangs at the side where the line begins.
  const edges = (selector: string) =>
    article
      .locator(selector)
      .first()
      .evaluate((each) => each.getBoundingClientRect().right)
  expect(await edges('[data-kind="item"]')).toBe((await edges('h2')) - 24)
})
