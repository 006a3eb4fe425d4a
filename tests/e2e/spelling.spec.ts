import type { ElectronApplication, Page } from '@playwright/test'
import { bundledBriefing, expect, expectSaid, inMain, test } from './app.ts'

// Whether a word is underlined is Chromium's to know: it says so to main, which asks what a menu is to hold.

/** Has main note the next menu in place of showing it: the platform's cannot be driven from outside. */
const noteMenus = (app: ElectronApplication) =>
  inMain(app)(({ Menu }) => {
    const noted = globalThis as { template?: unknown }
    Menu.buildFromTemplate = (template) => {
      noted.template = template
      return { popup: () => undefined } as Electron.Menu
    }
  })

/** The labels of the menu of a word that stands first in a field. */
async function menuOf(app: ElectronApplication, page: Page, field: string): Promise<readonly string[]> {
  await inMain(app)(() => {
    Object.assign(globalThis, { template: null })
  })
  await page.getByRole('textbox', { name: field }).click({ button: 'right', position: { x: 22, y: 14 } })
  const labels = () =>
    inMain(app)(() => {
      const { template } = globalThis as { template?: readonly { label?: string }[] | null }
      return template?.flatMap(({ label }) => label ?? []) ?? null
    })
  await expect.poll(labels).not.toBeNull()
  return (await labels()) ?? []
}

const choose = (app: ElectronApplication, label: string) =>
  inMain(app)((_, label) => {
    const { template } = globalThis as unknown as {
      template: readonly { label?: string; click?: () => void }[]
    }
    template.find((item) => item.label === label)?.click?.()
  }, label)

/** Opens the note of a paragraph, and writes. */
async function writeNote(page: Page, words: string): Promise<void> {
  const note = page.getByRole('textbox', { name: 'Note' })
  if ((await note.count()) === 0) {
    await page.locator('[data-block]').nth(3).focus()
    await page.keyboard.press('n')
  }
  await note.fill('')
  await note.pressSequentially(words)
}

const canAdd = 'Add to Dictionary'

test('a misspelt word of a note is mended by its menu, or is called right from then on; what is asked for is not checked', async ({
  fresh: { app, page },
}) => {
  await noteMenus(app)
  await writeNote(page, 'recieve it ')
  await expect.poll(() => menuOf(app, page, 'Note')).toContain('receive')
  await choose(app, 'receive')
  const note = page.getByRole('textbox', { name: 'Note' })
  await expect(note).toHaveValue('receive it ')
  expect(await menuOf(app, page, 'Note')).not.toContain(canAdd)

  // A word of the document is right, and so is one in another script.
  const name = /\p{Lu}\p{Ll}{5,}/u.exec(bundledBriefing().title)?.[0] ?? ''
  await writeNote(page, `${name} recieve `)
  await page.waitForTimeout(500)
  expect(await menuOf(app, page, 'Note')).not.toContain(canAdd)
  await writeNote(page, 'Брифинг recieve ')
  await page.waitForTimeout(500)
  expect(await menuOf(app, page, 'Note')).not.toContain(canAdd)

  await writeNote(page, 'brefing is ours ')
  await expect.poll(() => menuOf(app, page, 'Note')).toContain(canAdd)
  await expectSaid(page, 'Added “brefing” to your dictionary.', () => choose(app, canAdd))
  // The line under it is gone at once.
  await expect.poll(() => menuOf(app, page, 'Note')).not.toContain(canAdd)
  await expect(note).toHaveValue('brefing is ours ')

  // What is searched, and answers that are typed, would be given away.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveJSProperty('spellcheck', false)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+,')
  await page.getByText('Your dictionary (1 word)').click()
  await page.getByRole('button', { name: 'Remove brefing' }).click()
  await expect(page.getByText('Words that you add')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Check spelling' }).uncheck()
  await page.keyboard.press('Escape')
  await writeNote(page, 'recieve it ')
  await page.waitForTimeout(500)
  expect(await menuOf(app, page, 'Note')).not.toContain(canAdd)
})
