import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { themes } from '../../src/shared/settings.ts'
import { expect } from './app.ts'

/** What a theme can break: it changes colours and nothing else, so all other rules are run in one theme only. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Runs axe on what is on screen, in each theme; "system" is paper or night. Nothing there moves by itself. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const theme of themes.filter((each) => each !== 'system')) {
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    // Legacy mode: axe would else open a second page, which the app refuses.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const all = theme === 'paper'
    const { violations, passes } = await (all
      ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      : axe.withRules(colourRules)
    ).analyze()
    expect(passes.length, `${what} in ${theme}`).toBeGreaterThan(all ? 5 : 0)
    const found = violations.map(
      ({ id, nodes }) => `${what} in ${theme}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`,
    )
    expect.soft(found).toEqual([])
  }
  expect.soft(await page.evaluate(() => document.getAnimations().length), what).toBe(0)
}
