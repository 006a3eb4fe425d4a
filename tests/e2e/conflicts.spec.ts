import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { drop, expect, goTo, keepApartIfAsked, message, startApp, test } from './app.ts'

const conflicts = (page: Page) => page.getByRole('region', { name: 'Two documents disagree' })

async function bringIn(page: Page, folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, `${name}.md`)
  writeFileSync(file, `# ${name}\n\n${text}\n`)
  await drop(page, [file])
  await keepApartIfAsked(page)
  await expect(message(page)).toContainText(`Imported “${name}”.`)
}

test('two documents that differ in a figure are told of in Today, until that is called none, or one goes', async ({
  userData,
}) => {
  const { app, page, problems } = await startApp(userData, { asItIs: true })
  await bringIn(
    page,
    userData,
    'Bridges of the north',
    'The Orvane Bridge is 1,240 metres long. Ferries crossed the strait before, and the last one sailed in autumn.',
  )
  await expect(conflicts(page)).toBeHidden()
  await bringIn(
    page,
    userData,
    'A traveller writes home',
    'We came by bus at noon, under rain. The Orvane Bridge is 1,420 metres long. Nobody spoke until the far shore.',
  )
  await expect(conflicts(page).getByRole('listitem')).toHaveCount(1)
  await expect(conflicts(page).locator('strong')).toHaveText([/1,420|1,240/, /1,420|1,240/])

  await page.emulateMedia({ forcedColors: 'active' })
  await expect(
    conflicts(page)
      .getByRole('button', { name: /^Read it in/ })
      .first(),
  ).toHaveCSS('text-decoration-line', 'underline')
  await page.emulateMedia({ forcedColors: null })

  await conflicts(page).getByRole('button', { name: 'Not a conflict' }).click()
  await expect(conflicts(page)).toBeHidden()
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(message(page)).toContainText('Undid: “Not a conflict”')
  await expect(conflicts(page)).toBeVisible()

  await conflicts(page).getByRole('button', { name: 'Read it in “Bridges of the north”' }).click()
  await expect(page.getByRole('article')).toContainText('Ferries crossed the strait')

  await goTo(page, 'Library')
  await page.getByRole('button', { name: /^Remove “?Bridges of the north/ }).click()
  await expect(message(page)).toContainText('Bridges of the north')
  await goTo(page, 'Today')
  await expect(conflicts(page)).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(conflicts(page)).toBeVisible()
  expect(problems).toEqual([])
  await app.close()
})
