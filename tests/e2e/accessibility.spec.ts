import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, goTo, test } from './app.ts'

async function expectAccessible(page: Page, what: string): Promise<void> {
  // Legacy mode: axe would else open a second page, which the app refuses.
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(passes.length).toBeGreaterThan(5)
  const found = violations.map(
    ({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`,
  )
  expect(found).toEqual([])
}

for (const theme of ['paper', 'dusk', 'night', 'contrast'] as const) {
  test(`every place and dialog passes axe in ${theme}`, async ({ started: { page } }) => {
    test.slow()
    await page.evaluate(async (theme) => {
      const settings = await window.precis.call('settings:read', null)
      if (settings.ok) await window.precis.call('settings:write', { ...settings.value, theme })
    }, theme)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(page.getByRole('article')).toBeVisible()
    await page.keyboard.press('Control+d')
    await page.keyboard.press('Control+f')
    await page.keyboard.type('security')
    await expectAccessible(page, 'Read')
    await page.keyboard.press('Escape')
    await page.getByRole('article').getByRole('button', { name: '1 bookmark' }).click()
    await expect(page.getByRole('dialog', { name: 'Bookmark' })).toBeVisible()
    await expectAccessible(page, 'Mark')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, 'Menu')
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      const text = document.querySelector('[data-block]')?.firstChild
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 17)
    })
    await page.keyboard.press('c')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'Add a fact')
    await page.keyboard.press('Escape')
    await goTo(page, 'Library')
    await expect(page.getByRole('searchbox')).toBeVisible()
    await expectAccessible(page, 'Library')
    await page
      .getByRole('button', { name: /^Edit name and tags/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'Details')
    await page.keyboard.press('Escape')
    await goTo(page, 'Key facts')
    await page.getByRole('searchbox').fill('billion')
    await expect(page.getByRole('columnheader', { name: 'Fact' })).toBeVisible()
    await expectAccessible(page, 'Key facts')
    await page
      .getByRole('button', { name: /^Edit “/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'Edit a fact')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Timeline' }).click()
    await expectAccessible(page, 'Timeline')
    await goTo(page, 'Study')
    await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
    await expectAccessible(page, 'Study, front')
    await page.keyboard.press('Space')
    await expectAccessible(page, 'Study, back')
    await goTo(page, 'Passages')
    await expect(page.getByRole('listitem')).toHaveCount(1)
    await expectAccessible(page, 'Passages')
    await page.getByRole('button', { name: 'Export…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'Export')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'Shortcuts')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+,')
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    await expectAccessible(page, 'Settings')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search the document' }).fill('nuclear')
    // The lists of the place behind it have options too.
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await expectAccessible(page, 'Search')
  })
}
