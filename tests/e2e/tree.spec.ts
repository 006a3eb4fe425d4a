import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, keepApartIfAsked, startApp, test } from './app.ts'

// What is heard of each place: its whole tree, on a text of our own. A difference is looked at, and then written anew
// by `npm test -- e2e tests/e2e/tree.spec.ts --update-snapshots`.

const accord = `# Ferry accord

The Harbour Development Bank (HDB) was founded in 1954. It lent EUR 120 million to the [northern docks](https://docks.example/) in 2021[^1].

| Dock | Berths |
| --- | --- |
| North | 12 |
| South | 4 |

## Tickets

Children ride free. The HDB employs 2,400 people.

[^1]: As its report says.
`

/** The tree of the window, without what a day changes. */
async function expectTree(page: Page, name: string): Promise<void> {
  await expect(page.locator('#root')).toMatchAriaSnapshot({ name: `${name}.aria.yml`, timeout: 20_000 })
}

test('what is heard of each place is what it was', async ({ userData }) => {
  mkdirSync(join(userData, 'files'))
  const file = join(userData, 'files', 'ferry.md')
  writeFileSync(file, accord)
  const { app, page, problems } = await startApp(userData, { args: [file] })
  await expect(page.getByRole('article')).toContainText('Ferry accord')
  await keepApartIfAsked(page)
  await page.locator('[data-block]').first().focus()
  await page.keyboard.press('h')
  await page.keyboard.press('Control+d')
  // What was said goes, and what is open stays as it is.
  await expect(page.locator('[data-message] button')).toHaveCount(0, { timeout: 30_000 })
  for (const [key, name] of [
    ['Control+1', 'today'],
    ['Control+2', 'library'],
    ['Control+3', 'read'],
    ['Control+4', 'key-facts'],
    ['Control+5', 'study'],
    ['Control+6', 'cards'],
    ['Control+7', 'passages'],
    ['Control+8', 'progress'],
  ] as const) {
    await page.keyboard.press(key)
    await expectTree(page, name)
    if (name === 'study') {
      await page.keyboard.press('Space')
      await expectTree(page, 'study-answer')
    }
  }
  expect(problems).toEqual([])
  await app.close()
})
