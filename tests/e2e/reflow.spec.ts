import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { places } from '../../src/shared/places.ts'
import { expect, startApp, test } from './app.ts'

// A larger interface: everything is there, and only down and up.

const harbours = `# A long title about the harbours of the northern provinces and their dues

The Harbour Development Bank (HDB) agreed to spend EUR 120 million on the [northern docks](https://example.org/docks) by 2027. It was founded in 1954 and employs 2,400 people.

| Harbour | Ships | Crews | Cranes | Sheds | Guards |
| --- | --- | --- | --- | --- | --- |
| Porto | 31 | 4 | 2 | 1 | 9 |

## Dues

A ferry pays EUR 300 a day. In winter it pays half of that. The Porto Water Authority (PWA) was founded in 1954.
`

async function open(userData: string) {
  mkdirSync(join(userData, 'files'))
  const file = join(userData, 'files', 'harbours.md')
  writeFileSync(file, harbours)
  const started = await startApp(userData, { args: [file] })
  await expect(started.page.getByRole('article')).toContainText('Harbour Development')
  return started
}

/** A window of this size in pixels of the screen. */
const resize = (app: ElectronApplication, width: number, height: number) =>
  app.evaluate(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )

const factor = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor())

/** What stands out of the window sideways, and is in nothing that scrolls by itself, as a wide table is. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      !element.matches('main, body') &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1) ||
        scrolls(element.parentElement))
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, math')) return []
      const { left, right, width, height } = element.getBoundingClientRect()
      const isOut = width > 1 && height > 1 && (right > innerWidth + 1 || left < -1)
      return isOut && !scrolls(element.parentElement)
        ? [
            `${element.tagName} ${Math.round(left)}..${Math.round(right)} ${element.textContent?.slice(0, 30)}`,
          ]
        : []
    })
  })

async function expectWhole(page: Page, what: string): Promise<void> {
  // Once it is laid out, and what comes late with it.
  await expect.poll(() => cutOff(page), { message: what }).toEqual([])
}

test('the interface is zoomed by keys, in Settings, and at the next start; the text keeps its own size', async ({
  userData,
}) => {
  const { app, page, problems } = await open(userData)
  const size = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('[data-block]') as Element).fontSize)
  const before = await size()
  await page.keyboard.press('Control+Shift+Equal')
  await expect(page.getByText('Zoom 110%.')).toBeVisible()
  await expect.poll(() => factor(app)).toBeCloseTo(1.1, 2)
  await page.keyboard.press('Control+Shift+Equal')
  await page.keyboard.press('Control+Shift+Equal')
  await expect.poll(() => factor(app)).toBeCloseTo(1.5, 2)
  await page.keyboard.press('Control+Shift+Minus')
  await expect.poll(() => factor(app)).toBeCloseTo(1.25, 2)
  expect(await size()).toBe(before)
  await page.keyboard.press('Control+Equal')
  await expect.poll(size).not.toBe(before)
  await expect.poll(() => factor(app)).toBeCloseTo(1.25, 2)
  await page.keyboard.press('Control+Shift+Digit0')
  await expect.poll(() => factor(app)).toBeCloseTo(1, 2)
  await page.keyboard.press('Control+,')
  await page.getByRole('combobox', { name: 'Zoom' }).selectOption('200%')
  await expect.poll(() => factor(app)).toBeCloseTo(2, 2)
  expect(problems).toEqual([])
  await app.close()

  const again = await startApp(userData)
  await expect(again.page.getByRole('article')).toBeVisible()
  expect(await factor(again.app)).toBeCloseTo(2, 2)
  // What is set for paper is as large as ever.
  const pages = () =>
    again.app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' })
      return (pdf?.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
    })
  const large = await pages()
  await again.page.keyboard.press('Control+Shift+Digit0')
  await expect.poll(() => factor(again.app)).toBeCloseTo(1, 2)
  expect(await pages()).toBe(large)
  await again.app.close()
})

test('at 400 % of a window of 1280 by 1024 nothing is cut off sideways', async ({ userData }) => {
  test.setTimeout(900_000)
  const { app, page, problems } = await open(userData)
  await resize(app, 1280, 1024)
  await page.keyboard.press('Control+,')
  await page.getByRole('combobox', { name: 'Zoom' }).selectOption('400%')
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320)
  await expectWhole(page, 'Settings')
  await page.keyboard.press('Escape')

  for (const { name, key } of places.filter(({ name }) => name !== 'changes')) {
    await page.keyboard.press(key.replace('Ctrl', 'Control'))
    await expect(page.locator('nav [aria-current=page]')).toHaveCount(1)
    await expectWhole(page, name)
    if (name === 'study') {
      await page.keyboard.press('Space')
      await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible()
      await expectWhole(page, 'an answer')
    }
  }
  // Every place can be reached where they do not all have room.
  await page.getByRole('button', { name: 'Settings' }).focus()
  await expect(page.getByRole('button', { name: 'Settings' })).toBeInViewport()

  await page.keyboard.press('Control+3')
  await page.locator('[data-block]').first().focus()
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(page.getByRole('button', { name: 'Sky' })).toBeVisible()
  await expectWhole(page, 'a selection')
  await page.keyboard.press('n')
  await expect(page.getByRole('dialog', { name: 'Highlight' })).toBeVisible()
  await expectWhole(page, 'a note')
  await page.keyboard.press('Escape')
  for (const [key, shown] of [
    ['Shift+F10', 'a menu'],
    ['Control+f', 'Find'],
    ['Control+k', 'Search'],
    ['?', 'Keyboard shortcuts'],
    ['t', 'Contents'],
  ] as const) {
    await page.keyboard.press(key)
    await expectWhole(page, shown)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('i')
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible()
  await expectWhole(page, 'Inspector')
  await page.keyboard.press('i')
  for (const command of [
    'Briefing of this document',
    'Cue sheet',
    'Hand over',
    'Export everything',
    'Restore backup',
    'Export passages',
    'Trust',
    'About Precis',
    'What was left out',
  ]) {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).fill(`>${command}`)
    await expect(page.getByRole('option').first()).toContainText(command)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Search' })).toHaveCount(0)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectWhole(page, command)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  expect(problems).toEqual([])
  await app.close()
})
