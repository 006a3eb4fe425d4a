import type { Page } from '@playwright/test'
import axe, { type Result, type RunOptions } from 'axe-core'
import { themes } from '../../src/shared/settings.ts'
import { expect } from './app.ts'

/** The rules of WCAG that the app keeps, by their tags. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What a theme can break: it changes colours and nothing else, so all other rules are run in one theme only. */
const colourRules = ['color-contrast', 'link-in-text-block']

interface Found {
  readonly violations: readonly Result[]
  /** How many rules there was something to try by, and it passed. */
  readonly passes: number
}

/** Runs axe on what is on screen: rules with one of these tags, or all. A page gets its script once, however often it is looked at. */
export async function runAxe(page: Page, runOnly?: readonly string[]): Promise<Found> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // Of what passes only the number is wanted: to write down where takes as long as to look.
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(runOnly === undefined ? {} : { runOnly: [...runOnly] }),
  }
  return page.evaluate(async (options) => {
    const { axe: own } = window as unknown as { readonly axe: typeof axe }
    const { violations, passes } = await own.run(document, options)
    return { violations, passes: passes.length }
  }, options)
}

/** What is wrong with what is on screen, each in words; as `runAxe`. */
export async function violationsIn(page: Page, runOnly?: readonly string[]): Promise<readonly string[]> {
  return inWords((await runAxe(page, runOnly)).violations)
}

const inWords = (violations: readonly Result[]) =>
  violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(', ')}`)

/** Runs axe on what is on screen, in each theme; "system" is paper or night. Nothing there moves by itself. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const theme of themes.filter((each) => each !== 'system')) {
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    const all = theme === 'paper'
    const { violations, passes } = await runAxe(page, all ? wcag : colourRules)
    expect(passes, `${what} in ${theme}`).toBeGreaterThan(all ? 5 : 0)
    expect.soft(inWords(violations), `${what} in ${theme}`).toEqual([])
  }
  expect.soft(await page.evaluate(() => document.getAnimations().length), what).toBe(0)
}
