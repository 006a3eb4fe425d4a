import type { ElectronApplication } from '@playwright/test'
import { expect, startApp, test } from './app.ts'

const menuLabels = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [])

test('a language is chosen in Settings, spoken at once in the page and the menu, and kept', async ({
  userData,
  display,
}) => {
  const options = display === null ? {} : { display }
  const first = await startApp(userData, options)
  expect(await first.page.locator('html').getAttribute('lang')).toMatch(/^en/)
  await first.page.keyboard.press('Control+,')
  const dialog = first.page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '日本語' }).click()
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'ja')
  const places = first.page.locator('nav[data-frame]').first()
  await expect(places.getByRole('button').first()).toHaveText(/今日/)
  // Where one was stays: the dialog is open, and its choice has the keys.
  await expect(first.page.getByRole('radio', { name: '日本語' })).toBeChecked()
  await first.app.close()

  const again = await startApp(userData, { ...options, asItIs: true })
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'ja')
  await expect(again.page.locator('nav[data-frame]').first().getByRole('button').first()).toHaveText(/今日/)
  await again.app.close()
})

test('without a choice the app speaks as the system does, where it has that language whole', async ({
  userData,
  display,
}) => {
  const speaking = async (language: string) => {
    const env = { LANGUAGE: language, LANG: `${language.replace('-', '_')}.UTF-8`, LC_ALL: '' }
    const { app, page } = await startApp(userData, {
      ...(display === null ? {} : { display }),
      env,
      asItIs: true,
    })
    await expect(page.locator('nav[data-frame]').first()).toBeVisible()
    const said = [await page.locator('html').getAttribute('lang'), (await menuLabels(app))[0]]
    await app.close()
    return said
  }
  expect((await speaking('ja_JP'))[0]).toMatch(/^ja/)
  expect((await speaking('de_DE'))[0]).toMatch(/^en/)
})
