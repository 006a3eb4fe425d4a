import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { english } from '../../src/shared/messages/en/catalogue.ts'
import { type PlaceName, places } from '../../src/shared/places.ts'
import { bringIn, bundledBriefing, expect, goTo, message, startApp, test } from './app.ts'

// The window by keyboard and by ear: from part to part, and where one is.

/** The part of the window that has the focus. */
const pane = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement?.closest('[data-pane], main, dialog')
    return part?.getAttribute('aria-label') ?? part?.tagName.toLowerCase() ?? null
  })

const inPlaces = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: new RegExp(`^${name}`) })

test('F6 goes from part to part and back to where one was in it; Shift turns it around', async ({
  started: { page },
}) => {
  const block = page.locator('[data-block]').nth(2)
  await block.focus()
  // What is said of the section in view changes with it: it stands before one of its facts takes the focus.
  const id = await block.getAttribute('data-block')
  const section = bundledBriefing().sections.find(({ blocks }) => blocks.some((each) => each === id))
  await expect(
    page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 }),
  ).toHaveText(section?.title ?? bundledBriefing().title)
  const parts = []
  for (let n = 0; n < 5; n += 1) {
    await page.keyboard.press('F6')
    parts.push(await pane(page))
  }
  expect(parts).toEqual(['Inspector', 'Places', 'Contents', 'header', 'main'])
  await expect(block).toBeFocused()
  // The place that is shown, and what was chosen there before.
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Shift+F6')
  await expect(inPlaces(page, 'Read')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('F6')
  expect(await pane(page)).toBe('Contents')
  await page.keyboard.press('Shift+F6')
  await expect(inPlaces(page, 'Key facts')).toBeFocused()

  await test.step('what had the focus may be gone: it goes on from the part that it stood in', async () => {
    const inspector = page.getByRole('complementary', { name: 'Inspector' })
    const first = await inspector.getByRole('listitem').first().textContent()
    await inspector.getByRole('listitem').first().getByRole('button').first().focus()
    await page
      .locator('[data-block]')
      .last()
      .evaluate((element) => element.scrollIntoView())
    await expect(inspector).not.toContainText(first ?? '')
    expect(await pane(page)).toBe(null)
    await page.keyboard.press('Shift+F6')
    expect(await pane(page)).toBe('main')
  })
})

test('a message comes first, once; then it is a part among the others', async ({
  started: { page },
  userData,
}) => {
  // An address that main refuses to open: what is said of it stays.
  const ties =
    '# Ties\n\nOne can [log in](https://bank.example@evil.example/) today.\n\nThe bank was founded in 1954 and employs 2,400 people.\n'
  await bringIn(page, join(userData, 'ties.md'), ties, 'The bank')
  await page.getByRole('article').getByRole('link').click()
  await page.getByRole('button', { name: 'Open in browser' }).click()
  await expect(message(page)).toContainText('could not use this input')
  const block = page.locator('[data-block]').nth(1)
  await block.focus()
  const close = message(page).getByRole('button', { name: 'Close' })
  await page.keyboard.press('F6')
  await expect(close).toBeFocused()
  await page.keyboard.press('F6')
  await expect(block).toBeFocused()
  await page.keyboard.press('F6')
  expect(await pane(page)).toBe('Inspector')
  await page.keyboard.press('F6')
  await expect(close).toBeFocused()
  await page.keyboard.press('F6')
  expect(await pane(page)).toBe('Places')
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Enter')
  await expect(message(page).getByRole('button')).toHaveCount(0)
})

/** What has the focus first in a place: its heading, but for what is heard and answered at once. */
function firstIn(page: Page, name: PlaceName) {
  if (name === 'cards') return page.getByRole('grid')
  if (name === 'study') return page.getByRole('region', { name: 'Card' })
  return page.getByRole('main').getByRole('heading', { level: 1 })
}

test('each place names itself in the title of the window, and takes the focus at its heading', async ({
  started: { page },
}) => {
  const title = bundledBriefing().title
  const ofOpen = { read: true, facts: true, study: true, progress: true }
  const list = places.filter(({ name }) => name !== 'changes')
  for (const how of ['key', 'rail'] as const)
    for (const { name, key } of list) {
      const label = english.places[name]
      if (how === 'key') await page.keyboard.press(key.replace('Ctrl', 'Control'))
      else {
        await inPlaces(page, label).focus()
        await page.keyboard.press('Enter')
      }
      const names = [label, ...(name in ofOpen ? [title] : []), 'Precis'].join(' – ')
      await expect.poll(async () => (await page.title()).replace(/ \(\d+\)$/, '')).toBe(names)
      await expect(firstIn(page, name), `${name} by ${how}`).toBeFocused()
    }
})

test('where reading goes on has the focus, not the title far above', async ({ userData }) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await first.page
    .locator('[data-block]')
    .nth(12)
    .evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await first.page.waitForTimeout(500)
  await first.app.close()
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  const isInView = () =>
    page.evaluate(() => {
      const focused = document.activeElement
      const box = focused?.closest('article') === null ? undefined : focused?.getBoundingClientRect()
      return box !== undefined && box.bottom > 44 && box.top < innerHeight
    })
  await expect.poll(isInView).toBe(true)
  await goTo(page, 'Library')
  await goTo(page, 'Read')
  await expect.poll(isInView).toBe(true)
  expect(problems).toEqual([])
  await app.close()
})
