/** What hands do in the app with the injection corpus. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { describeAnchor } from '../../src/core/anchor/describe.ts'
import type { Answer } from '../../src/shared/contract/api.ts'
import { injectionKinds, injections } from '../faults/injection/corpus.ts'
import { readable, readableName } from '../faults/injection/readable.ts'
import { answerDialog, expect, expectSaid, goTo, keepApartIfAsked, type Started } from './app.ts'
import { documentFiles, pasted, put } from './injection-files.ts'

/** What a save dialog is asked with, and what it answers. */
export const answerSave = (app: ElectronApplication, filePath: string) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (_window: unknown, options?: { defaultPath?: string }) => {
      process.env.PROPOSED = options?.defaultPath ?? ''
      return Promise.resolve({ canceled: false, filePath: path })
    }
  }, filePath)
export const proposed = (app: ElectronApplication) => app.evaluate(() => process.env.PROPOSED ?? '')

export const menu = (app: ElectronApplication, label: string) =>
  app.evaluate(({ Menu }, label) => {
    const file = Menu.getApplicationMenu()?.items.find((each) => each.label === '&File')
    file?.submenu?.items.find((each) => each.label === label)?.click()
  }, label)

export const entriesOf = async (page: Page) => {
  const list = await page.evaluate(() => window.precis.call('library:list', null))
  if (!list.ok) throw new Error(list.error.code)
  return list.value.entries
}

/** The numbers of notes are drawn, and are no words. */
export const plain = (text: string) => readable(text).replace(/[\u00B9\u00B2\u00B3]/g, '')

export const secret = 'Plan of the ministry'

/** Brings all documents in: by the dialog, and from the clipboard. */
export async function importAll({ app, page }: Started, folder: string): Promise<void> {
  const paths = put(folder, documentFiles())
  await answerDialog(app, paths)
  await page.keyboard.press('Control+o')
  for (const [kind, text] of Object.entries(pasted) as ['text' | 'html', string][])
    await page.evaluate((request) => window.precis.call('import:text', request), { kind, text })
  const ended = () =>
    page.evaluate(async () => {
      const jobs = await window.precis.call('import:list', null)
      return jobs.ok ? jobs.value.flatMap(({ outcome, name }) => (outcome ? [[outcome.kind, name]] : [])) : []
    })
  const answered = async () => {
    // What was pasted as a text and as a page is near one another.
    await keepApartIfAsked(page)
    return (await ended()).length
  }
  await expect.poll(answered, { timeout: 90_000 }).toBe(paths.length + 2)
  expect((await ended()).filter(([kind]) => kind !== 'added')).toEqual([])
  // No disk takes such a name: that it could not be looked at goes into the log, and what it is called does not.
  const path = join(folder, `${'x'.repeat(300)}.${secret}\n[2026-11-29 10:00:00.000] [error] forged`)
  await page.evaluate((path) => window.precis.call('import:files', { paths: [path] }), path)
  await expect.poll(async () => (await ended()).map(([kind]) => kind)).toContain('failed')
}

/** Gives every document a name and tags, so that each text of the corpus is a tag once. */
export async function nameAll(page: Page): Promise<ReadonlyMap<string, Named>> {
  const usable = injections.filter((text) => readableName(text) !== '' && text.length <= 500)
  // Tags that only differ in case are one.
  const byName = new Map(usable.map((text) => [readableName(text).toLowerCase(), text]))
  const tags = [...byName.values()].filter((text) => readableName(text).length <= 60)
  const each = Math.ceil(tags.length / (await entriesOf(page)).length)
  const given = new Map<string, Named>()
  for (const [at, { id }] of (await entriesOf(page)).entries()) {
    const named = {
      name: usable[(at * 17) % usable.length] ?? 'x',
      tags: tags.slice(at * each, (at + 1) * each),
    }
    const edited = await page.evaluate((details) => window.precis.call('library:edit', details), {
      document: id,
      ...named,
    })
    expect(edited.ok, named.name).toBe(true)
    given.set(id, named)
  }
  return given
}

interface Named {
  readonly name: string
  readonly tags: string[]
}

/** The rows of a list that draws more as it is scrolled. */
export async function rowsOf(page: Page, selector: string, many: number): Promise<readonly string[]> {
  const rows = page.locator(selector)
  await expect(rows.first()).toBeVisible()
  await expect
    .poll(async () => {
      await rows.last().scrollIntoViewIfNeeded()
      return rows.count()
    })
    .toBe(many)
  return rows.evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''))
}

/** Texts that none of the rows holds. */
export const lacking = (texts: readonly string[], rows: readonly string[]): readonly string[] => {
  const all = rows.map(plain).join('\n')
  return texts.filter((text) => !all.includes(plain(text)))
}

export async function openDocument(page: Page, id: string): Promise<void> {
  await goTo(page, 'Library')
  await page.locator(`[data-row="${id}"] > button`).first().click()
  await expect(page.getByRole('article')).toBeVisible()
}

export async function exported(
  { app, page }: Started,
  button: string,
  form: RegExp,
  path: string,
  scope?: RegExp,
): Promise<Buffer> {
  await answerSave(app, path)
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog', { name: /^Export/ })
  await dialog.getByRole('radio', { name: form }).check()
  if (scope !== undefined) await dialog.getByRole('radio', { name: scope }).check()
  await expectSaid(page, /^Exported .* to /, () => dialog.getByRole('button', { name: 'Export…' }).click())
  await expect(dialog).toBeHidden()
  return readFileSync(path)
}

export async function importFrom({ app, page }: Started, button: string, path: string): Promise<void> {
  await answerDialog(app, [path])
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog', { name: /^Import/ })
  await expectSaid(page, /^Imported /, () => dialog.getByRole('button', { name: /^Import \d/ }).click())
  await expect(dialog).toBeHidden()
}

/** One of each kind that can be typed. */
export const everyKind = injectionKinds.flatMap(
  ({ texts }) => texts.find((text) => readable(text).length > 3 && text.length < 400) ?? [],
)

/** Facts of the user's own, each with a card, out of paragraphs of a document. @returns the texts that were refused */
export async function addFacts(
  page: Page,
  document: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  const sent = await page.evaluate((id) => window.precis.call('document:open', { document: id }), document)
  const opened = JSON.parse(sent) as Answer<'document:open'>
  if (!opened.ok) throw new Error('no document')
  const blocks = opened.value.briefing.blocks.filter(({ text }) => /^Text \d+ begins/.test(text))
  const requests = texts.map((text, at) => {
    const block = blocks[at]
    if (block === undefined) throw new Error('no paragraph')
    return {
      document,
      type: 'event' as const,
      statement: `Stated: ${text}`,
      place: describeAnchor(block, { start: 0, end: 4 }),
      sentence: describeAnchor(block, { start: 0, end: block.text.length }),
      card: { prompt: `____ ${text}`, answer: text },
    }
  })
  return page.evaluate(async (requests) => {
    const replies = await Promise.all(requests.map((request) => window.precis.call('facts:add', request)))
    return replies.flatMap((reply, at) =>
      reply.ok ? [] : [`${reply.error.code}: ${requests[at]?.statement}`],
    )
  }, requests)
}

export async function addCard(page: Page, question: string, answer: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a card' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a card' })
  await dialog.getByRole('textbox', { name: /^Question/ }).fill(question)
  await dialog.getByRole('textbox', { name: 'Answer', exact: true }).fill(answer)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toBeHidden()
}
