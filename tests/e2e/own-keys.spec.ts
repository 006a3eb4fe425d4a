import type { ElectronApplication, Page } from '@playwright/test'
import { expect, goTo, inMain, startApp, test } from './app.ts'

// Keys can be changed: in the sheet of keys, from the table that all keys come from.

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' })
const keyOf = (page: Page, command: string) =>
  sheet(page)
    .getByRole('button', { name: new RegExp(`^${command}.*Change$`) })
    .first()

/** The accelerator that the menu shows for an item. */
const inMenu = (app: ElectronApplication, label: string) =>
  inMain(app)(({ Menu }, label) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    return items?.find((item) => item.label === label)?.accelerator ?? null
  }, label)

/** The key that the palette shows for a command. */
async function inPalette(page: Page, command: string): Promise<string> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill(`>${command}`)
  const row = page.getByRole('option').filter({ hasText: command }).first()
  await expect(row).toBeVisible()
  const words = (await row.textContent()) ?? ''
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveCount(0)
  return words
}

test('a key is changed, told where it is held, shown in menu and palette, kept, and given back', async ({
  userData,
}) => {
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('?')
  const contents = keyOf(page, 'Contents of the document')
  await contents.click()
  await expect(sheet(page)).toContainText('Press the new key.')
  await page.keyboard.press('Control+Shift+y')
  await expect(contents).toHaveAccessibleName('Contents of the document: Ctrl+Shift+Y. Change')
  await expect(contents).toBeFocused()

  // What means the same everywhere cannot be taken, and Esc leaves all as it is.
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(sheet(page)).toContainText('Down means the same everywhere.')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).not.toContainText('means the same')
  await expect(contents).toHaveAccessibleName('Contents of the document: Ctrl+Shift+Y. Change')

  // Another command's key is only taken once that is said.
  const next = keyOf(page, 'Next paragraph or picture')
  await next.click()
  await page.keyboard.press('n')
  await expect(sheet(page)).toContainText('N is the key of: Write a note on the selection or paragraph')
  await sheet(page).getByRole('button', { name: 'Leave it there' }).click()
  await expect(next).toHaveAccessibleName(/: J\. Change$/)
  await next.click()
  await page.keyboard.press('n')
  await expect(sheet(page).getByRole('button', { name: 'Use it here' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(next).toHaveAccessibleName(/: N\. Change$/)
  await expect(next).toBeFocused()
  await expect(keyOf(page, 'Write a note')).toHaveAccessibleName(/: None\. Change$/)
  // So does a command get one that has none of ours.
  const dusk = keyOf(page, 'Theme: dusk')
  await expect(dusk).toHaveAccessibleName('Theme: dusk: None. Change')
  await dusk.click()
  await page.keyboard.press('Control+Shift+u')
  await expect(dusk).toHaveAccessibleName('Theme: dusk: Ctrl+Shift+U. Change')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+u')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dusk')
  await expect.poll(() => inMenu(app, 'Dusk')).toBe('CmdOrCtrl+Shift+U')

  const blocks = page.locator('[data-block]')
  await blocks.nth(2).focus()
  await page.keyboard.press('n')
  await expect(blocks.nth(3)).toBeFocused()
  await page.keyboard.press('j')
  await expect(blocks.nth(3)).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+y')
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => inMenu(app, 'Contents')).toBe('CmdOrCtrl+Shift+Y')
  expect(await inPalette(page, 'Contents of the document')).toContain('Ctrl Shift Y')
  expect(problems).toEqual([])
  await app.close()

  // They are settings: they stay, and each goes back by a click.
  const again = await startApp(userData)
  await expect(again.page.getByRole('article')).toBeVisible()
  expect(await inMenu(again.app, 'Contents')).toBe('CmdOrCtrl+Shift+Y')
  await goTo(again.page, 'Read')
  await again.page.keyboard.press('?')
  await sheet(again.page).getByRole('button', { name: 'Back to N', exact: true }).click()
  await expect(keyOf(again.page, 'Write a note')).toHaveAccessibleName(/: N\. Change$/)
  // What had it has none now, and can have its own again.
  await expect(keyOf(again.page, 'Next paragraph or picture')).toHaveAccessibleName(/: None\. Change$/)
  await sheet(again.page).getByRole('button', { name: 'Back to J' }).click()
  await sheet(again.page).getByRole('button', { name: 'All keys back to ours' }).click()
  await expect(sheet(again.page).getByRole('button', { name: /^Back to [A-Z]/ })).toHaveCount(0)
  await expect(keyOf(again.page, 'Contents of the document')).toHaveAccessibleName(/: T, Ctrl\+T\. Change$/)
  await expect.poll(() => inMenu(again.app, 'Contents')).toBe('CmdOrCtrl+T')
  await again.app.close()
})
