import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { bundledBriefing, drop, expect, goTo, inMain, message, test } from './app.ts'

/** Main answers as it does, but those who open a document wait until it is let go, as over a slow disk. */
async function holdOpenings(app: ElectronApplication): Promise<() => Promise<void>> {
  await inMain(app)(({ ipcMain }) => {
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...all: unknown[]) => unknown> })
      ._invokeHandlers
    const real = handlers.get('document:open')
    if (real === undefined) throw new Error('nothing answers')
    const gate = new Promise<void>((letGo) => Object.assign(globalThis, { letGo }))
    ipcMain.removeHandler('document:open')
    ipcMain.handle('document:open', async (...all) => {
      const answer = await real(...all)
      await gate
      return answer
    })
  })
  return () => inMain(app)(() => (globalThis as unknown as { letGo: () => void }).letGo())
}

test('a document that opens late takes nobody away from where they went meanwhile, and closes no dialog of theirs', async ({
  started: { app, page },
  userData,
}) => {
  const text = join(userData, 'porto.txt')
  writeFileSync(
    text,
    'The Porto Accord\n\nMarch 3, 2021\n\nThe harbour of Porto received 14 million euros in 2020.\n',
  )
  const bundled = bundledBriefing().title
  await drop(page, [text])
  await expect(message(page)).toContainText('Imported “The Porto Accord”.')
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page).toHaveTitle(`Read – ${bundled} – Precis`)

  const letGo = await holdOpenings(app)
  const porto = page.getByRole('button', { name: /^The Porto Accord/ })
  await goTo(page, 'Library')
  await porto.click()
  await goTo(page, 'Key facts')
  await letGo()
  // What main says next comes after what it was asked before.
  await page.keyboard.press('Control+z')
  await expect(message(page)).toContainText('Nothing to undo.')
  await expect(page.getByRole('heading', { name: 'Key facts' })).toBeVisible()
  await expect(page).toHaveTitle(`Key facts – ${bundled} – Precis`)

  const letGoAgain = await holdOpenings(app)
  await goTo(page, 'Library')
  await porto.click()
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings).toBeVisible()
  await letGoAgain()
  await expect(page).toHaveTitle(/^Read – The Porto Accord/)
  await expect(settings).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article')).toContainText('harbour of Porto')

  // The open document goes, and comes back by an undo: another one is shown where its user is, and stays.
  await goTo(page, 'Library')
  await page.getByRole('button', { name: /^Remove The Porto Accord/ }).click()
  await expect(message(page)).toContainText('Removed “The Porto Accord”')
  await goTo(page, 'Key facts')
  await expect(page).toHaveTitle(`Key facts – ${bundled} – Precis`)
  await message(page).getByRole('button', { name: 'Undo' }).click()
  await expect(message(page)).toContainText('Undid: removal of “The Porto Accord”')
  await expect(page.getByRole('heading', { name: 'Key facts' })).toBeVisible()
  await expect(page).toHaveTitle(`Key facts – ${bundled} – Precis`)
})
