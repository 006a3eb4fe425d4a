import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { readDocument } from '../../src/main/formats/formats.ts'
import { paragraphLink } from '../../src/shared/paragraph-link.ts'
import { bundledBriefing, expect, expectSaid, goTo, inMain, message, test } from './app.ts'

/** The platform's own dialog cannot be driven from outside, so its answer is put in its place; all else is real. */
const answerDialog = (app: ElectronApplication, filePath: string | null) =>
  inMain(app)(({ dialog }, path) => {
    process.env.ASKED = 'no'
    dialog.showSaveDialog = async () => {
      process.env.ASKED = 'yes'
      return { canceled: path === null, filePath: path ?? '' }
    }
  }, filePath)

test('passages are exported in five forms, by scope; what cannot be written is told and harms nothing', async ({
  started: { app, page },
  userData,
}) => {
  const { id, blocks, title } = bundledBriefing()
  for (const [at, key] of [
    [1, '2'],
    [3, '4'],
  ] as const) {
    await page.locator(`[data-block="${blocks[at]?.id}"]`).evaluate((element) => element.focus())
    await expectSaid(page, /^Highlighted\./, () => page.keyboard.press(key))
  }
  await page.keyboard.press('n')
  await page.keyboard.type('Ask *this*, "twice"')
  await page.keyboard.press('Escape')
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(2)

  const dialog = page.getByRole('dialog', { name: 'Export passages' })
  const exported = async (form: RegExp, name: string, scope?: RegExp): Promise<string> => {
    await answerDialog(app, join(userData, name))
    await page.getByRole('button', { name: 'Export…' }).click()
    await dialog.getByRole('radio', { name: form }).check()
    if (scope !== undefined) await dialog.getByRole('radio', { name: scope }).check()
    await expectSaid(page, /^Exported .* to /, () => dialog.getByRole('button', { name: 'Export…' }).click())
    await expect(message(page)).toContainText(name)
    return readFileSync(join(userData, name), 'utf8')
  }
  const words = blocks[1]?.text.slice(0, 40) ?? ''
  const link = paragraphLink(id, blocks[1]?.id ?? '')
  const markdown = await exported(/^Markdown/, 'a.md')
  expect(markdown).toContain(`# ${title}`)
  expect(markdown).toContain(`> ${words}`)
  expect(markdown).toContain('Note: Ask \\*this\\*, "twice"')
  expect(markdown).toContain(`](${link})`)
  const csv = await exported(/^CSV/, 'a.csv', /^Every document/)
  expect(csv.split('\r\n')[0]).toBe('Highlight,Title,Author,URL,Note,Location,Color,Tags,Highlighted at')
  expect(csv).toContain('"Ask *this*, ""twice"""')
  expect(csv).toContain(`,${link},`)
  const json = JSON.parse(await exported(/^JSON/, 'a.json'))
  expect(json.documents[0].passages).toHaveLength(2)
  expect(json.documents[0].passages[0].link).toBe(link)
  const set = JSON.parse(await exported(/^W3C/, 'a.annotation'))
  expect(set).toMatchObject({ type: 'AnnotationSet', title })
  expect(set.items).toHaveLength(2)
  expect(set.items[0].target.selector[0]).toMatchObject({ type: 'TextQuoteSelector' })

  const pdf = await exported(/^PDF/, 'a.pdf')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  const read = await readDocument({ bytes: readFileSync(join(userData, 'a.pdf')), name: 'a.pdf' })
  const printed = read.ok ? read.value.blocks.map(({ text }) => text).join(' ') : ''
  expect(printed).toContain(words)
  expect(printed).toContain('Ask *this*, "twice"')

  const printedPage = await (
    await getDocumentProxy(new Uint8Array(readFileSync(join(userData, 'a.pdf'))))
  ).getPage(1)
  const annotations: { unsafeUrl?: string }[] = await printedPage.getAnnotations()
  expect(annotations.map(({ unsafeUrl }) => unsafeUrl)).toContain(link)

  // Only what is listed.
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('With a note')
  await expect(page.getByRole('listitem')).toHaveCount(1)
  const listed = JSON.parse(await exported(/^JSON/, 'b.json', /^What is listed now/))
  expect(listed.documents[0].passages).toHaveLength(1)

  // Given up, and where nothing can be written.
  await answerDialog(app, null)
  await page.getByRole('button', { name: 'Export…' }).click()
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect.poll(() => inMain(app)(() => process.env.ASKED)).toBe('yes')
  await expect(dialog).toBeVisible()
  await answerDialog(app, join(userData, 'no such folder', 'a.md'))
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText(/could not be written/)).toBeVisible()
  expect(existsSync(join(userData, 'no such folder'))).toBe(false)
  expect(readdirSync(userData).filter((name) => name.endsWith('.part'))).toEqual([])
})
