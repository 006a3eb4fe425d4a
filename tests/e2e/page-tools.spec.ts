import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import {
  bundledBriefing,
  electronPath,
  expect,
  expectSaid,
  goTo,
  inMain,
  paintedTexts,
  root,
  sandboxFlags,
  startApp,
  test,
} from './app.ts'
import { violationsIn } from './axe.ts'

const blocks = () => bundledBriefing().blocks
const id = (at: number) => blocks()[at]?.id ?? ''
const text = (at: number) => blocks()[at]?.text ?? ''
/** Where no abbreviation stands in it. */
const sentencesIn = (words: string) => words.split(/(?<=\.) (?=\p{Lu})/u)
const block = (page: Page, at: number) => page.locator(`[data-block="${id(at)}"]`)
const focusBlock = (page: Page, at: number) => block(page, at).evaluate((element) => element.focus())
const topOf = (page: Page, at: number) =>
  block(page, at).evaluate((element) => element.getBoundingClientRect().top)

test('on paper there is the whole article in black on white and nothing else, and the reader is not moved', async ({
  started: { app, page },
}) => {
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'night'
  })
  await focusBlock(page, 3)
  await page.keyboard.press('h')
  await expect(page.getByText(/^Highlighted\./)).toBeVisible()
  await block(page, 14).evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.waitForTimeout(300)
  const before = await topOf(page, 14)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article')).toBeVisible()
  for (const hidden of ['aside', 'header', '[aria-live]', 'article button'])
    for (const each of await page.locator(hidden).all()) await expect(each).toBeHidden()
  const paper = await page.evaluate(() => {
    const article = document.querySelector('article') as HTMLElement
    const style = getComputedStyle(article)
    const view = article.parentElement as HTMLElement
    return {
      ink: style.color,
      paper: getComputedStyle(document.body).backgroundColor,
      cut: view.scrollHeight - view.clientHeight,
      heading: getComputedStyle(article.querySelector('h2') as Element).breakAfter,
    }
  })
  expect(paper).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', cut: 0, heading: 'avoid' })
  await page.emulateMedia({ media: null })
  await expect.poll(() => topOf(page, 14)).toBeCloseTo(before, 0)

  const pdf = await inMain(app)(async ({ BrowserWindow }) => {
    const made = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({})
    return made?.toString('base64') ?? null
  })
  expect(pdf).not.toBeNull()
  expect(
    (
      Buffer.from(pdf ?? '', 'base64')
        .toString('latin1')
        .match(/\/Type \/Page\b/g) ?? []
    ).length,
  ).toBeGreaterThan(1)
  await expect.poll(() => topOf(page, 14)).toBeCloseTo(before, 0)
})

test('focus on the text moves the column to the middle and no line of it up or down, and Esc brings the rest back', async ({
  started: { app, page },
}) => {
  await inMain(app)(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1280)
  const outline = page.getByRole('navigation', { name: 'Contents' })
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const box = (at: number) =>
    block(page, at).evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [left, top, width, height].map(Math.round)
    })
  for (const at of [0, 14]) {
    if (at > 0) await block(page, at).evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await page.waitForTimeout(300)
    const before = await box(at)
    for (const [on, off] of [
      ['.', 'Escape'],
      ['Control+Shift+f', '.'],
    ] as const) {
      await page.keyboard.press(on)
      await expect(outline).toBeHidden()
      await expect(page.getByRole('banner')).toBeHidden()
      await expect(inspector).toBeHidden()
      await page.waitForTimeout(100)
      // In the middle of the window, each line as long and as high up as it was.
      const [, top, width, height] = before
      const inFocus = [(1280 - (width ?? 0)) / 2, top, width, height].map((each) => Math.round(each ?? 0))
      expect(await box(at)).toEqual(inFocus)
      expect(await page.getByRole('main').evaluate((view) => view.getBoundingClientRect().top)).toBe(0)
      // The header comes back for the find box, and goes with it.
      await page.keyboard.press('/')
      await expect(page.getByRole('searchbox', { name: 'Find in document' })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('banner')).toBeHidden()
      await page.waitForTimeout(100)
      expect(await box(at)).toEqual(inFocus)
      await page.keyboard.press(off)
      await expect(outline).toBeVisible()
      await page.waitForTimeout(100)
      expect(await box(at)).toEqual(before)
    }
  }
  await page.keyboard.press('.')
  await page.keyboard.press('Control+7')
  await expect(outline).toBeVisible()
  await page.keyboard.press('Control+3')
  await expect(outline).toBeVisible()
})

const menu = (page: Page) => page.getByRole('menu')
const item = (page: Page, name: string | RegExp) => menu(page).getByRole('menuitem', { name })
const copied = (app: ElectronApplication) => inMain(app)(({ clipboard }) => clipboard.readText())

/** Presses the right button on the first words of a block. */
async function pointAt(page: Page, at: number): Promise<void> {
  const box = await block(page, at).boundingBox()
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 14, { button: 'right' })
}

test('the right button opens a menu of the paragraph, of the selection and of the mark under it', async ({
  started: { app, page },
}) => {
  await pointAt(page, 1)
  await expect(menu(page)).toBeVisible()
  expect(await paintedTexts(page, 'subject')).toEqual([text(1)])
  await item(page, 'Copy link to paragraph').click()
  await expect(page.getByText('Link to the paragraph copied.')).toBeVisible()
  expect(await copied(app)).toBe(`precis://${bundledBriefing().id}/${id(1)}`)
  await expect(menu(page)).toHaveCount(0)
  expect(await paintedTexts(page, 'subject')).toEqual([])

  await pointAt(page, 1)
  await item(page, 'Highlight in mint').click()
  await expect.poll(() => paintedTexts(page, 'mark-2')).toEqual([text(1)])
  await pointAt(page, 2)
  await expect(item(page, 'Remove highlight')).toHaveCount(0)
  // A press outside closes it and a letter outside the menu is the page's again.
  await page.mouse.click(5, 400)
  await expect(menu(page)).toHaveCount(0)
  await pointAt(page, 1)
  await item(page, 'Edit highlight…').click()
  await expect(page.getByRole('dialog', { name: 'Highlight' })).toBeVisible()
  await page.keyboard.press('Escape')
  await pointAt(page, 1)
  await item(page, 'Remove highlight').click()
  await expect.poll(() => paintedTexts(page, 'mark-2')).toEqual([])

  const word = block(page, 1)
  const box = await word.boundingBox()
  await page.mouse.dblclick((box?.x ?? 0) + 60, (box?.y ?? 0) + 14)
  const selected = (await page.evaluate(() => window.getSelection()?.toString() ?? '')).trim()
  expect(selected).not.toBe('')
  await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 14, { button: 'right' })
  await item(page, 'Copy').first().click()
  await expect.poll(() => copied(app)).toBe(selected)
  await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 14, { button: 'right' })
  await item(page, `Find “${selected}”`).click()
  const find = page.getByRole('searchbox', { name: 'Find in document' })
  await expect(find).toHaveValue(selected)
  await expect(find).toBeFocused()

  // A field keeps the platform's menu.
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup() {
      process.env.SHOWN_MENU = this.items.map(({ role }) => role ?? '-').join(' ')
    }
  })
  await find.click({ button: 'right' })
  await expect.poll(() => app.evaluate(() => process.env.SHOWN_MENU)).toMatch(/^cut copy paste .*selectall$/i)
  await expect(menu(page)).toHaveCount(0)
})

test('by key the menu opens at the paragraph, is walked through, and gives the focus back', async ({
  started: { app, page },
}) => {
  await inMain(app)(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(640, 480))
  for (const key of ['Shift+F10', 'ContextMenu']) {
    await focusBlock(page, 3)
    await page.keyboard.press(key)
    await expect(item(page, 'Highlight in amber')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(item(page, 'Cram this section')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('n')
    await expect(item(page, 'Note…')).toBeFocused()
    await page.keyboard.press('c')
    await page.keyboard.press('c')
    await expect(item(page, 'Copy with citation')).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('End')
    await expect(item(page, 'Cram this section')).toBeFocused()
    const inside = await menu(page).evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight
    })
    expect(inside).toBe(true)
    await page.keyboard.press('Escape')
    await expect(menu(page)).toHaveCount(0)
    await expect(block(page, 3)).toBeFocused()
  }
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('b')
  expect(await violationsIn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByText('Bookmarked.')).toBeVisible()
  await expect(block(page, 3)).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await expect(item(page, 'Remove bookmark')).toHaveCount(1)
  await page.keyboard.press('Escape')
})

test('a link to a paragraph leads there, by a second start and by the first', async ({ userData }) => {
  const link = (document: string, block: string) => `precis://${document}/${block}`
  const open = (address: string) =>
    promisify(execFile)(electronPath(), [...sandboxFlags, root, `--user-data-dir=${userData}`, address])
  const { id: document } = bundledBriefing()
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await goTo(first.page, 'Passages')
  await open(link(document, id(14)))
  await expect(block(first.page, 14)).toBeFocused()
  await expect(block(first.page, 14)).toBeInViewport()
  await open(link('0123456789abcdef', id(14)))
  await expect(first.page.getByText('The link leads to a document that is not in the library.')).toBeVisible()
  await open(link(document, 'nowhere'))
  await expect(first.page.getByText(/the paragraph that the link leads to is not in it/)).toBeVisible()
  expect(first.problems).toEqual([])
  await first.app.close()

  const second = await startApp(userData, { args: [link(document, id(5))] })
  await expect(block(second.page, 5)).toBeFocused()
  expect(second.problems).toEqual([])
  await second.app.close()
})

test('the text is read aloud by a voice of this machine only, sentence by sentence, and it is said where there is none', async ({
  started: { page },
}) => {
  const button = page.getByRole('button', { name: 'Read aloud' })
  // The machines that run the tests have no voices of their own: these only say that they speak.
  const offer = (local: boolean) =>
    page.evaluate((localService) => {
      const voice = { lang: 'en-GB', localService, default: true, name: 'Test', voiceURI: 'test' }
      Object.assign(SpeechSynthesis.prototype, {
        getVoices: () => [voice],
        cancel: () => undefined,
        speak: (utterance: { text: string; rate: number; onend: () => void }) => {
          document.body.dataset.said = `${utterance.text} ${utterance.rate}`
          Object.assign(window, { endSpoken: () => utterance.onend() })
        },
      })
      window.SpeechSynthesisUtterance = class {
        readonly text: string
        constructor(text: string) {
          this.text = text
        }
      } as never
      speechSynthesis.dispatchEvent(new Event('voiceschanged'))
    }, local)
  await expect(button).toHaveCount(0)
  await offer(false)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByText(/Read aloud/)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(button).toHaveCount(0)
  await expectSaid(page, 'This computer has no voice for English', () => page.keyboard.press('r'))

  await offer(true)
  await focusBlock(page, 4)
  await page.keyboard.press('r')
  const [first = '', second = ''] = sentencesIn(text(4))
  expect(second).not.toBe('')
  const said = page.locator('body')
  await expect(said).toHaveAttribute('data-said', `${first} 1`)
  expect(await paintedTexts(page, 'aloud')).toEqual([first])
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.evaluate(() => (window as never as { endSpoken: () => void }).endSpoken())
  await expect(said).toHaveAttribute('data-said', `${second} 1`)
  expect(await paintedTexts(page, 'aloud')).toEqual([second])

  // Another pace says the sentence again; a pause keeps its place.
  const bar = page.getByRole('region', { name: 'Read aloud' })
  await page.keyboard.press(']')
  await expect(said).toHaveAttribute('data-said', `${second} 1.25`)
  await expect(bar.getByRole('combobox', { name: 'Speed' })).toHaveValue('1.25')
  await bar.getByRole('combobox', { name: 'Speed' }).selectOption('0.5')
  await expect(said).toHaveAttribute('data-said', `${second} 0.5`)
  await bar.getByRole('button', { name: 'Pause' }).click()
  await said.evaluate((body) => delete body.dataset.said)
  await expect(bar.getByRole('button', { name: 'Go on' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(said).toHaveAttribute('data-said', `${second} 0.5`)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  expect(await paintedTexts(page, 'aloud')).toEqual([])
})

test('the outline tells which sections were read through, not which were jumped over, and keeps it', async ({
  started: { page },
}) => {
  test.slow()
  const read = page.getByRole('navigation', { name: 'Contents' }).getByRole('treeitem', { name: /, read$/ })
  const titled = bundledBriefing().sections.filter(({ title }) => title !== null)
  const widths = () =>
    page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('treeitem')
      .evaluateAll((links) => links.map((link) => JSON.stringify(link.getBoundingClientRect())))
  const before = await widths()
  const [first] = titled
  await expect(read).toHaveCount(0)
  // As long as the longest paragraph needs; a shorter stay is no reading.
  for (const block of first?.blocks ?? []) {
    await page
      .locator(`[data-block="${block}"]`)
      .evaluate((element) => element.scrollIntoView({ block: 'end' }))
    await page.waitForTimeout(2200)
  }
  await expect(read).toHaveText([first?.title ?? ''])
  expect(await widths()).toEqual(before)
  const view = page.getByRole('main')
  await view.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await view.evaluate((element) => element.scrollTo(0, 0))
  await page.waitForTimeout(2200)
  await expect(read).toHaveText([first?.title ?? ''])
})
