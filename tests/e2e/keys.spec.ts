import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { removeFolder } from '../../scripts/remove-folder.ts'
import type { CommandId } from '../../src/shared/commands/table.ts'
import { layouts } from '../unit/renderer/chords.expected.ts'
import { expect, goTo, message, paintedTexts, type Started, startApp, test, withChromium } from './app.ts'
import { startXKeyboard, type XKeyboard } from './x-keyboard.ts'

/** The layouts of the table that X11 has, by its names. */
const ofX: Readonly<Record<string, string>> = {
  'US English': 'us',
  Russian: 'ru',
  Greek: 'gr',
  Hebrew: 'il',
  French: 'fr',
  Czech: 'cz',
  German: 'de',
  Turkish: 'tr',
  Dvorak: 'us dvorak',
  Bépo: 'fr bepo',
}

/** What X can be made to press: not what Windows alone has, nor another pad of keys, nor Caps Lock. */
const isOnX = (pressed: string, writes: string): boolean =>
  !/Numpad|Arrow|F\d|Space|Meta|Ctrl\+Alt|Alt\+/.test(pressed) && !(pressed === 'KeyH' && writes === 'H')

test.describe('under real layouts', () => {
  test.skip(process.platform !== 'linux', 'layouts are set by X11')

  /** The app on a display of its own, which takes all layouts one after the other. */
  let app: Started
  let keyboard: XKeyboard
  let folder = ''
  test.beforeAll(async () => {
    keyboard = await startXKeyboard()
    folder = mkdtempSync(join(tmpdir(), 'precis-e2e-'))
    app = await startApp(folder, { display: keyboard.display })
  })
  test.afterAll(async () => {
    await app.app.close()
    keyboard.stop()
    await removeFolder(folder)
  })
  test.beforeEach(async () => {
    await app.page.reload()
    await expect(app.page.getByRole('article')).toBeVisible()
    await keyboard.focus('Precis')
  })
  test.afterEach(() => expect(app.problems).toEqual([]))

  test('each key writes what the table of layouts says', async () => {
    const { page } = app
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const hear = (event: KeyboardEvent) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        if (!/Shift|Control|Alt/.test(event.key)) heard.push(`${event.code} ${event.key}`)
      }
      window.addEventListener('keydown', hear, true)
    })
    for (const [name, layout] of Object.entries(ofX)) {
      const presses = (layouts[name] ?? []).filter(([pressed, writes]) => isOnX(pressed, writes))
      await keyboard.layout(layout)
      await keyboard.press(...presses.map(([pressed]) => pressed))
      const expected = presses.map(([pressed, writes]) => `${pressed.split('+').at(-1)} ${writes}`)
      const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as string[])
      await expect.poll(async () => (await heard()).length, { message: name }).toBe(expected.length)
      expect(await heard(), name).toEqual(expected)
      await page.evaluate(() => Reflect.get(window, 'heard').splice(0))
    }
  })

  for (const name of ['Russian', 'Greek', 'Hebrew', 'French', 'Czech'])
    test(`a keyboard of ${name} reaches what there is`, async () => {
      const { page } = app
      await keyboard.layout(ofX[name] ?? '')
      const block = page.locator('[data-block]').nth(3)
      await block.focus()
      const act = (command: CommandId) => keyboard.press(placeOf(name, command))
      const opens = async (command: CommandId, title: string) => {
        await act(command)
        await expect(page.getByRole('dialog', { name: title })).toBeVisible()
        await keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      await opens('search:open', 'Search')
      await opens('shortcuts:open', 'Keyboard shortcuts')
      await opens('settings:open', 'Settings')
      await act('find:open')
      await expect(page.getByRole('searchbox', { name: 'Find in document' })).toBeFocused()
      await keyboard.press('Escape')
      await block.focus()

      const colours = [
        ['read:highlight', 1],
        ['read:highlight-2', 2],
        ['read:highlight-3', 3],
        ['read:highlight-4', 4],
        ['read:highlight-1', 1],
      ] as const
      for (const [command, colour] of colours) {
        await act(command)
        await expect.poll(() => paintedTexts(page, `mark-${colour}`)).not.toEqual([])
        await act('history:undo')
        await expect.poll(() => paintedTexts(page, `mark-${colour}`)).toEqual([])
      }

      const size = () =>
        page.evaluate(() => getComputedStyle(document.querySelector('[data-block]') as Element).fontSize)
      const normal = await size()
      await act('text:larger')
      await expect
        .poll(async () => Number.parseFloat(await size()))
        .toBeGreaterThan(Number.parseFloat(normal))
      await act('text:normal')
      await expect.poll(size).toBe(normal)
      await act('text:smaller')
      await expect.poll(async () => Number.parseFloat(await size())).toBeLessThan(Number.parseFloat(normal))
      // As it was, for the next layout.
      await act('text:normal')
      await expect.poll(size).toBe(normal)
    })
})

/** A key that an input method has taken, as Chromium tells of it; nothing else of it is the page's. */
async function pressInInputMethod(client: CDPSession, key: string, modifiers = 0): Promise<void> {
  const event = { key, code: key, modifiers, windowsVirtualKeyCode: 229 }
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
}

test('what an input method takes is no command: in Find, a note and the palette', async ({
  started: { page },
}) => {
  await withChromium(page, async (client) => {
    const compose = (text: string) =>
      client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

    await page.keyboard.press('Control+f')
    const find = page.getByRole('searchbox', { name: 'Find in document' })
    const count = page.getByRole('search').getByRole('status')
    await compose('e')
    await expect(count).toHaveText(/^1 of \d{2,}$/)
    const before = await count.textContent()
    await pressInInputMethod(client, 'Enter')
    await pressInInputMethod(client, 'Escape')
    await expect(find).toBeFocused()
    await expect(find).toHaveValue('e')
    await expect(count).toHaveText(before ?? '')
    await client.send('Input.insertText', { text: 'e' })
    await page.keyboard.press('Enter')
    await expect(count).toHaveText(/^2 of/)
    await page.keyboard.press('Escape')
    await expect(find).toHaveCount(0)

    await page.locator('[data-block]').nth(3).focus()
    await page.keyboard.press('n')
    const note = page.getByRole('textbox', { name: 'Note' })
    await expect(note).toBeFocused()
    await compose('メモ')
    await pressInInputMethod(client, 'Escape')
    // Ctrl+Enter would keep the note and close it.
    await pressInInputMethod(client, 'Enter', 2)
    await expect(note).toBeFocused()
    await client.send('Input.insertText', { text: 'メモ' })
    await page.keyboard.press('Escape')
    await expect(note).toHaveCount(0)

    await page.keyboard.press('Control+k')
    const box = page.getByRole('combobox', { name: 'Search' })
    await box.fill('')
    await compose('>')
    const first = await box.getAttribute('aria-activedescendant')
    for (const key of ['ArrowDown', 'Enter', 'Escape']) await pressInInputMethod(client, key)
    await expect(box).toBeFocused()
    await expect(box).toHaveAttribute('aria-activedescendant', first ?? '')
    await client.send('Input.insertText', { text: '' })
    await page.keyboard.press('Escape')
    await expect(box).toHaveCount(0)
  })
})

const scrolled = (page: Page) => page.getByRole('main').evaluate((main) => main.scrollTop)

/** Page keys, Space and End move the page that is shown. */
async function expectScrolls(page: Page, keys = ['PageDown', 'Space', 'End']): Promise<void> {
  await page.getByRole('main').evaluate((main) => main.scrollTo(0, 0))
  for (const key of keys) {
    const before = await scrolled(page)
    await page.keyboard.press(key)
    await expect.poll(() => scrolled(page), { message: key }).toBeGreaterThan(before)
  }
}

test('a button of the frame that the mouse presses leaves the keys to the page', async ({ started }) => {
  const { page } = started
  const inspector = page.getByRole('button', { name: 'Inspector' })
  for (const name of ['Inspector', 'Memory map']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expectScrolls(page)
  }
  await goTo(page, 'Read')
  await expectScrolls(page)
  // The paragraph that has the focus keeps it.
  const block = page.locator('[data-block]').nth(3)
  await block.focus()
  await inspector.click()
  await expect(block).toBeFocused()

  await page.keyboard.press('h')
  await message(page).getByRole('button', { name: 'Undo' }).click()
  await expectScrolls(page)
})

test('a place that is gone to by mouse has the keys', async ({ started }) => {
  const { page } = started
  for (const place of ['Library', 'Progress', 'Passages', 'Key facts'] as const) {
    await goTo(page, place)
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeFocused()
  }
  await expect.poll(() => page.locator('[data-fact]').count()).toBeGreaterThan(20)
  await expectScrolls(page, ['PageDown'])
  // A field that had the focus gives it up.
  await page.getByRole('main').getByRole('searchbox').first().focus()
  await goTo(page, 'Key facts')
  await expectScrolls(page, ['Space'])
  await goTo(page, 'Read')
  await expectScrolls(page)

  await goTo(page, 'Study')
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible()
  await goTo(page, 'Study')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible()
})

test('a button of the frame that was reached by key is pressed by Space, and keeps the focus; a place takes it', async ({
  started,
}) => {
  const { page } = started
  const inspector = page.getByRole('button', { name: 'Inspector' })
  const before = await inspector.getAttribute('aria-pressed')
  await inspector.focus()
  await page.keyboard.press('Space')
  await expect(inspector).not.toHaveAttribute('aria-pressed', before ?? '')
  await expect(inspector).toBeFocused()
  const library = page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Library' })
  await library.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeFocused()
})

/** Where a layout has the first of the keys that do something. */
function placeOf(name: string, command: CommandId): string {
  const press = layouts[name]?.find(([pressed, writes, does]) => does === command && isOnX(pressed, writes))
  if (press === undefined) throw new Error(`the table has no key for ${command}`)
  return press[0]
}
