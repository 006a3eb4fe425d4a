import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { makePdf } from '../unit/main/pages/make-pdf.ts'
import { drop, expect, goTo, inMain, message, openImported, root, test } from './app.ts'

const fixture = (name: string) => join(root, 'tests', 'fixtures', name)
const panel = (page: Page) => page.getByRole('complementary', { name: 'Printed page' })
const picture = (page: Page) => panel(page).getByRole('img')
const frames = (page: Page) => panel(page).locator('[data-frame-of-passage]')

/** Waits until a page of that number is drawn. */
async function drawn(page: Page, number: number): Promise<void> {
  await expect(picture(page)).toHaveAccessibleName(`Page ${number} as printed`)
  await expect
    .poll(() => picture(page).evaluate((img) => (img as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
}

/** The frames, as shares of the page. */
async function framed(page: Page) {
  const sheet = await panel(page).locator('[data-sheet]').boundingBox()
  if (sheet === null) throw new Error('no sheet')
  const boxes = await Promise.all((await frames(page).all()).map((frame) => frame.boundingBox()))
  return boxes
    .filter((box) => box !== null)
    .map(({ x, y, width, height }) => ({
      left: (x - sheet.x) / sheet.width,
      top: (y - sheet.y) / sheet.height,
      right: (x + width - sheet.x) / sheet.width,
      bottom: (y + height - sheet.y) / sheet.height,
    }))
}

/** Where pdf.js, which knows nothing of what drew the page, has the pieces of a text: their middles, as shares. */
async function middlesOf(file: string, number: number, words: RegExp) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  const page = await pdf.getPage(number)
  const [, , width = 1, height = 1] = page.view
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || !words.test(item.str)) return []
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    return [{ x: (x + item.width / 2) / width, y: 1 - (y + size / 3) / height, words: item.str }]
  })
}

test('P shows the printed page with the passage in view framed, follows reading, and takes it away', async ({
  started: { page },
}) => {
  const file = fixture('compact-libreoffice.pdf')
  await drop(page, [file])
  await openImported(page, 'The Vell Basin Compact')
  const article = page.getByRole('article')
  await page.keyboard.press('p')
  await drawn(page, 1)
  // What is said meanwhile does not lie on the panel's buttons.
  await page.keyboard.press('Control+d')
  await expect(message(page)).toContainText('Bookmarked.')
  await panel(page).getByRole('button', { name: 'Close' }).click({ trial: true, timeout: 2000 })
  await page.keyboard.press('Control+z')
  await expect(panel(page).getByRole('heading', { name: 'Page 1 of 5' })).toBeVisible()
  // Neither the focus nor the place in the text goes with it.
  expect(await panel(page).evaluate((aside) => aside.contains(document.activeElement))).toBe(false)

  await test.step('the frame stands around the words', async () => {
    await article.locator('[data-block]').filter({ hasText: 'The councils met eleven times' }).focus()
    await expect(frames(page)).toHaveCount(1)
    const [frame] = await framed(page)
    const inside = await middlesOf(
      file,
      1,
      /^The councils met eleven|^and that no town could cure its own shortage/,
    )
    expect(inside).toHaveLength(2)
    for (const { x, y, words } of inside) {
      expect(x > (frame?.left ?? 1) && x < (frame?.right ?? 0), words).toBe(true)
      expect(y > (frame?.top ?? 1) && y < (frame?.bottom ?? 0), words).toBe(true)
    }
    const [outside] = await middlesOf(file, 1, /^What followed was a bargain/)
    expect(outside?.y).toBeGreaterThan(frame?.bottom ?? 1)
  })

  await test.step('a passage that goes on over the foot of a page is framed on both', async () => {
    await article.locator('[data-block]').filter({ hasText: 'What followed was a bargain' }).focus()
    await expect(frames(page)).toHaveCount(1)
    await panel(page).getByRole('button', { name: 'Next page' }).click()
    await drawn(page, 2)
    await expect(frames(page)).toHaveCount(1)
    const [frame] = await framed(page)
    const [rest] = await middlesOf(file, 2, /first term of fifteen years is over/)
    expect(rest?.y).toBeGreaterThan(frame?.top ?? 1)
    expect(rest?.y).toBeLessThan(frame?.bottom ?? 0)
  })

  await test.step('it follows the passage in view', async () => {
    await article.locator('[data-block]').filter({ hasText: 'The reservoirs come first' }).focus()
    await drawn(page, 3)
    await page.keyboard.press('j')
    await expect(frames(page)).not.toHaveCount(0)
    await article.locator('[data-block]').filter({ hasText: 'Disputes go first' }).focus()
    await drawn(page, 4)
  })

  await test.step('a click on a passage leads to it in the text', async () => {
    const [where] = await middlesOf(file, 4, /^The Compact says nothing about/)
    const sheet = await panel(page).locator('[data-sheet]').boundingBox()
    await panel(page)
      .locator('[data-sheet]')
      .click({
        position: { x: (where?.x ?? 0) * (sheet?.width ?? 0), y: (where?.y ?? 0) * (sheet?.height ?? 0) },
      })
    await expect(article.locator('[data-block]:focus')).toContainText('says nothing about groundwater')
  })

  await test.step('zoomed in it is drawn anew, and the frame is in view', async () => {
    const before = await picture(page).getAttribute('src')
    for (const _ of [1, 2, 3]) await panel(page).getByRole('button', { name: 'Zoom in' }).click()
    await expect(picture(page)).not.toHaveAttribute('src', before ?? '')
    await drawn(page, 4)
    await expect(frames(page).first()).toBeInViewport()
  })

  await page.keyboard.press('p')
  await expect(panel(page)).toHaveCount(0)
  await page.keyboard.press('p')
  await expect(panel(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
})

test('it takes the place of the inspector, which leads to it, and both give way to the text', async ({
  started: { app, page },
}) => {
  await inMain(app)(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900))
  await drop(page, [fixture('compact-libreoffice.pdf')])
  await openImported(page, 'The Vell Basin Compact')
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await page.getByRole('button', { name: 'Inspector' }).click()
  if (!(await inspector.isVisible())) await page.getByRole('button', { name: 'Inspector' }).click()
  await inspector
    .getByRole('button', { name: /^Page \d$/ })
    .first()
    .click()
  await drawn(page, 1)
  await expect(frames(page)).not.toHaveCount(0)
  await expect(inspector).toHaveCount(0)
  await page.keyboard.press('i')
  await expect(inspector).toBeVisible()
  await expect(panel(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Printed page' }).click()
  await expect(panel(page)).toBeVisible()
  await page.keyboard.press('.')
  await expect(panel(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeVisible()
})

test('two columns of a LaTeX page, small capitals and marks of notes', async ({ started: { page } }) => {
  const file = fixture('signals-pdflatex.pdf')
  await drop(page, [file])
  await openImported(page, 'The Signal Stations of the Coast')
  await page.keyboard.press('p')
  const article = page.getByRole('article')
  await article.locator('[data-block]').filter({ hasText: 'The coast has 64' }).focus()
  await drawn(page, 1)
  await expect(frames(page)).toHaveCount(1)
  const [frame] = await framed(page)
  const [first] = await middlesOf(file, 1, /^The coast has/)
  const [last] = await middlesOf(file, 1, /^in by the council/)
  expect(first?.y).toBeGreaterThan(frame?.top ?? 1)
  expect(last?.y).toBeLessThan(frame?.bottom ?? 0)
})

test('a page of 50 by 50 metres is drawn, smaller than it is, and says so', async ({
  started: { page },
  userData,
}) => {
  const path = join(userData, 'poster.pdf')
  const side = 141_732
  const said = 'A poster for the whole of the square says when the market opens.'
  const content = [
    `0.9 1 0.9 rg 0 0 ${side} ${side} re f 0 g`,
    'BT /F 6000 Tf 9000 110000 Td (Market days) Tj ET',
    `BT /F 3000 Tf 9000 90000 Td (${said}) Tj ET`,
  ].join(' ')
  writeFileSync(path, makePdf([{ box: [side, side], content }]))
  await drop(page, [path])
  await openImported(page, 'Market days')
  await page.keyboard.press('p')
  await drawn(page, 1)
  await expect(frames(page)).toHaveCount(1)
  for (const _ of [1, 2, 3, 4, 5]) await panel(page).getByRole('button', { name: 'Zoom in' }).click()
  await drawn(page, 1)
  const width = await picture(page).evaluate((img) => (img as HTMLImageElement).naturalWidth)
  expect(width).toBeLessThanOrEqual(4_000)
})

test('where the file is gone that is said, and the way to bring it again is there', async ({
  fresh: { page },
  userData,
}) => {
  await drop(page, [fixture('lights-chromium.pdf')])
  await openImported(page, 'The Lights Fund')
  const objects = join(userData, 'objects')
  for (const folder of readdirSync(objects)) rmSync(join(objects, folder), { recursive: true })
  await page.keyboard.press('p')
  await expect(panel(page).getByRole('alert')).toContainText('is missing or damaged')
  await panel(page).getByRole('button', { name: 'Original…' }).click()
  await expect(page.getByRole('dialog', { name: 'Original' })).toContainText('Choose the file again')
  await page.keyboard.press('Escape')
})

test('other documents have no printed pages, and say so', async ({ started: { page } }) => {
  await goTo(page, 'Read')
  await expect(page.getByRole('button', { name: 'Printed page' })).toHaveCount(0)
  await page.keyboard.press('p')
  await expect(message(page)).toContainText('Only PDFs and scans have printed pages.')
  await expect(panel(page)).toHaveCount(0)
})

test('no address of a page gives what no document holds', async ({ started: { app } }) => {
  const status = (path: string) =>
    inMain(app)(async ({ net }, url) => (await net.fetch(url)).status, `app://precis/page/${path}`)
  const hash = 'f'.repeat(64)
  for (const path of [
    `${hash}/1/100`,
    `${hash}/0/100`,
    `${hash}/1/99999`,
    `../../etc/1/100`,
    `${hash}/1/1e3`,
  ])
    expect(await status(path), path).toBe(404)
})
