import { join } from 'node:path'
import { bringIn, expect, message, test } from './app.ts'

// Words of the text, and what they mean.

const works = `# Harbour works

The Harbour Board (HB) met on Monday. HB will widen the quays.

Two cranes were ordered by the blorptang.
`

test('a word of the text is looked up by its menu and by key: the document comes first, then the dictionary', async ({
  started: { page },
  userData,
}) => {
  await bringIn(page, join(userData, 'works.md'), works, 'Harbour works')
  const panel = page.getByRole('dialog', { name: 'in the dictionary' })
  const cranes = page.locator('[data-block]').filter({ hasText: 'Two cranes' })

  // Under the pointer, in the form that stands there.
  await cranes.click({ button: 'right', position: { x: 60, y: 12 } })
  await page.getByRole('menuitem', { name: 'Look up “cranes”' }).click()
  await expect(panel).toContainText('lifts and moves heavy objects')
  await expect(panel.getByRole('heading', { name: 'crane noun' })).toBeVisible()
  await expect(panel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(cranes).toBeFocused()

  // The word that was pressed.
  await cranes.click({ position: { x: 60, y: 12 } })
  await page.keyboard.press('d')
  await expect(panel).toContainText('crane')
  await page
    .locator('[data-block]')
    .filter({ hasText: 'met on Monday' })
    .click({ position: { x: 2, y: 8 } })
  await expect(panel).toBeHidden()

  // What is selected.
  const select = (words: string) =>
    page.evaluate((words) => {
      const walker = document.createTreeWalker(
        document.querySelector('article') as Node,
        NodeFilter.SHOW_TEXT,
      )
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        const at = text.data.indexOf(words)
        if (at !== -1) getSelection()?.setBaseAndExtent(text, at, text, at + words.length)
        if (at !== -1) return
      }
    }, words)
  await select('HB')
  await page.keyboard.press('d')
  await expect(panel).toContainText('In this document')
  await expect(panel).toContainText('Harbour Board')
  await page.keyboard.press('Escape')
  await select('blorptang')
  await page.keyboard.press('d')
  await expect(panel).toContainText('The dictionary does not have “blorptang”.')
  await page.keyboard.press('Escape')
  await select('Two cranes were ordered by the blorptang')
  await page.keyboard.press('d')
  await expect(message(page)).toContainText('more than a dictionary has')
})
