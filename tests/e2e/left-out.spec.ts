import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerDialog, expect, goTo, openImported, test } from './app.ts'

const page = `<!doctype html><html><head><title>The Ferry</title></head><body><nav>Start | Contact | Map</nav>
<main><h1>The Ferry</h1><p>The ferry opened on 4 May 2021 and carries 240 people a day across the river.</p>
<aside class="share">The board met in Tarn.</aside>
<p>The bridge cost EUR 14 million and was closed for repairs in 2023, as the board of the harbour says.</p></main>
<footer>All rights reserved.</footer></body></html>`

test('what was left out is brought back to its place, taken back, and left out again', async ({
  started: { app, page: window },
  userData,
}) => {
  const files = join(userData, 'files')
  mkdirSync(files)
  writeFileSync(join(files, 'ferry.html'), page)
  await answerDialog(app, [join(files, 'ferry.html')])
  await goTo(window, 'Library')
  await window.getByRole('button', { name: 'Import documents…' }).click()
  await openImported(window, 'The Ferry')
  const blocks = window.getByRole('article').locator('[data-block]')
  await expect(blocks).toHaveCount(2)

  const ask = async () => {
    await window.keyboard.press('Control+k')
    await window.getByRole('combobox', { name: 'Search' }).fill('>left out')
    await window.keyboard.press('Enter')
  }
  await ask()
  const dialog = window.getByRole('dialog', { name: 'What was left out' })
  await expect(dialog.getByRole('button', { name: /^Bring this back: The Ferry$/ })).toHaveCount(0)
  await dialog.getByRole('button', { name: /^Bring this back: The board met/ }).click()
  await expect(dialog.getByRole('button', { name: /^Leave it out again: The board met/ })).toBeVisible()
  await expect(blocks).toHaveText([/^The ferry opened/, 'The board met in Tarn.', /^The bridge cost/])
  await window.keyboard.press('Escape')

  await window.keyboard.press('Control+z')
  await expect(blocks).toHaveCount(2)
  await window.keyboard.press('Control+Shift+z')
  await expect(blocks).toHaveCount(3)

  await ask()
  await dialog.getByRole('button', { name: /^Leave it out again/ }).click()
  await expect(dialog.getByRole('button', { name: /^Leave it out again/ })).toHaveCount(0)
  await expect(blocks).toHaveCount(2)
  await window.keyboard.press('Escape')

  // What its reader leaves out by hand goes with its facts, and comes back with them.
  await blocks.nth(1).click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Leave out of the text' }).click()
  await expect(window.locator('[data-message]')).toContainText(
    'Left out of the text, with its facts and cards.',
  )
  await expect(blocks).toHaveText([/^The ferry opened/])
  await goTo(window, 'Key facts')
  await expect(window.getByText('EUR 14 million')).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(window.getByText('EUR 14 million').first()).toBeVisible()
  await window.keyboard.press('Control+Shift+z')
  await expect(window.getByText('EUR 14 million')).toHaveCount(0)
  await goTo(window, 'Read')
  await ask()
  await expect(dialog.getByText('Left out by hand')).toBeVisible()
  await dialog.getByRole('button', { name: /^Bring this back: The bridge cost/ }).click()
  await expect(blocks).toHaveText([/^The ferry opened/, /^The bridge cost/])
})
