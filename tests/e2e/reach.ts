import type { Page } from '@playwright/test'
import { type Card, gap } from '../../src/core/model/card.ts'
import { expect } from './app.ts'

// What comes first in Study is the compiler's to say: a test that needs a card of a kind goes on until one is shown.

/** More are never shown in one go: a day brings 20 new cards. */
const most = 20

/** Rates what comes before Easy, until a card that is wanted is on screen; returns its words. */
export async function reach(page: Page, isWanted: (shown: string) => boolean): Promise<string> {
  const card = page.getByRole('region', { name: 'Card' })
  const easy = card.getByRole('button', { name: /^Easy/ })
  for (let at = 0; at < most; at += 1) {
    await expect(card).toBeVisible()
    const shown = (await card.textContent()) ?? ''
    if (isWanted(shown)) return shown
    // Not by Space, which a field for the answer would take.
    await card.getByRole('button', { name: 'Show answer' }).click()
    await expect(easy).toBeVisible()
    await page.keyboard.press('4')
    await expect(easy).toBeHidden()
  }
  throw new Error('no such card is shown')
}

/** The card of a deck whose question is on screen. */
export const cardIn = (cards: readonly Card[], shown: string): Card | undefined =>
  cards.find(({ prompt }) => prompt.split(gap).every((part) => shown.includes(part)))
