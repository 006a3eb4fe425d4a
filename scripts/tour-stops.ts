/** What a reader does, stop by stop: by it an app is toured, from its source or from its package. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** One stop: what to do, and what was seen there. Throws where it did not go as it should. */
export interface TourStop {
  readonly name: string
  readonly visit: (page: Page) => Promise<string>
}

/** The first start, with nothing but the bundled document. */
export const stops: readonly TourStop[] = [
  {
    name: 'today',
    visit: async (page) => {
      await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
      return 'the first place, which says what to do first'
    },
  },
  {
    name: 'read',
    visit: async (page) => {
      await page.keyboard.press('Control+3')
      await page.getByRole('article').waitFor()
      const title = await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()
      const headings = await page.locator('[data-section]').count()
      const blocks = await page.locator('[data-block]').count()
      if (blocks === 0) throw new Error('no text is shown')
      return `“${title}”: ${headings} headings, ${blocks} paragraphs`
    },
  },
  {
    name: 'facts',
    visit: async (page) => {
      await page.keyboard.press('Control+4')
      const rows = page.locator('[data-fact]')
      await rows.first().waitFor()
      return `${await rows.count()} key facts are drawn`
    },
  },
  {
    name: 'search',
    visit: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Search' }).fill('nucelar')
      const found = page.getByRole('option').filter({ hasText: /nuclear/i })
      await found.first().waitFor()
      // At the first start the library is not indexed yet: facts and cards come when it is.
      await page.getByText('still being indexed').last().waitFor({ state: 'detached' })
      return `“nucelar”: ${await found.count()} hits with “nuclear” are drawn`
    },
  },
  {
    name: 'question',
    visit: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+5')
      const card = page.getByRole('region', { name: 'Card' })
      await card.getByRole('button', { name: 'Show answer' }).waitFor()
      return 'a card is shown'
    },
  },
  {
    name: 'answer',
    visit: async (page) => {
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: /^Good/ }).waitFor()
      return 'its answer is shown with its source'
    },
  },
  {
    name: 'rated',
    visit: async (page) => {
      await page.keyboard.press('4')
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      return 'it is rated Easy, and the next one is shown'
    },
  },
  {
    name: 'find',
    visit: async (page) => {
      await page.keyboard.press('Control+3')
      await page.getByRole('article').waitFor()
      await page.keyboard.press('Control+f')
      await page.keyboard.type('security')
      await page.keyboard.press('Enter')
      const counter = (await page.getByRole('status').textContent()) ?? ''
      if (!/^2 of \d+$/.test(counter)) throw new Error(`the counter says “${counter}”`)
      return `“security”: hit ${counter}`
    },
  },
  {
    name: 'bookmark',
    visit: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+d')
      await page.getByText('Bookmarked.').waitFor()
      return 'the paragraph in view is bookmarked'
    },
  },
  {
    name: 'passages',
    visit: async (page) => {
      await page.keyboard.press('Control+7')
      await page.getByRole('listitem').first().waitFor()
      return `${await page.getByRole('listitem').count()} bookmark is listed`
    },
  },
]

/** The second start, on the data of the first. */
export const afterRestart: readonly TourStop[] = [
  {
    name: 'restarted',
    visit: async (page) => {
      await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
      await page.keyboard.press('Control+7')
      await page.getByRole('listitem').first().waitFor()
      return 'after a restart the bookmark is still there'
    },
  },
  {
    name: 'night',
    visit: async (page) => {
      await page.keyboard.press('Control+3')
      await page.getByRole('article').waitFor()
      await page.evaluate('document.documentElement.dataset.theme = "night"')
      return 'the night theme'
    },
  },
]

/**
 * Makes the stops in order, and prints what was seen.
 * @param folder gets a picture of each @param first the number of the first picture
 * @throws where a stop did not go as it should, by its name
 */
export async function visitAll(
  page: Page,
  list: readonly TourStop[],
  folder: string,
  first: number,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [index, { name, visit }] of list.entries()) {
    const seen = await visit(page).catch(async (cause: Error) => {
      await page.screenshot({ path: join(folder, 'failed.png') })
      throw new Error(`At “${name}”: ${cause.message}`)
    })
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    const file = `${String(first + index).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(folder, file) })
    console.log(`${file.padEnd(20)} ${seen}`)
  }
}
