import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { zipOf } from '../unit/main/exchange/everything/zip.ts'
import {
  answerDialog,
  answerSave,
  expect,
  expectSaid,
  fromMenu,
  goTo,
  keepApartIfAsked,
  startApp,
  test,
} from './app.ts'

const text = `# Harbour Accord

## Terms

The town of Skerrow will pay 4.2 million euros for the new pier by June 30, 2027. The ferry company Norvik Lines will run
three boats from May 2026. The harbour board counted 61,000 passengers in 2024.
`

const importing = (page: Page) => page.getByRole('dialog', { name: 'Import a pack' })
const row = (page: Page) => page.getByRole('button', { name: /^Harbour Accord/ }).first()

/** The text, with a highlight and its note. */
async function makeAccord({ app, page }: { app: ElectronApplication; page: Page }, folder: string) {
  writeFileSync(join(folder, 'accord.md'), text)
  await answerDialog(app, [join(folder, 'accord.md')])
  await page.keyboard.press('Control+o')
  await keepApartIfAsked(page)
  await goTo(page, 'Library')
  await row(page).click()
  await expect(page.getByRole('article')).toContainText('61,000 passengers')
  await page
    .locator('[data-block]')
    .first()
    .evaluate((element) => (element as HTMLElement).focus())
  await expectSaid(page, /^Highlighted\./, () => page.keyboard.press('2'))
  await setNote(page, 'Ask who pays')
}

/** Says a note on the one passage, as its editor does. */
const setNote = (page: Page, note: string) =>
  page.evaluate(async (note) => {
    const list = await window.precis.call('marks:list', null)
    const [mark] = list.ok ? list.value : []
    if (mark === undefined) throw new Error('there is no passage')
    const { id, kind, colour, tags } = mark
    const done = await window.precis.call('marks:edit', { id, kind, colour, note, tags })
    if (!done.ok) throw new Error(done.error.code)
  }, note)

const notesIn = (page: Page) =>
  page.evaluate(async () => {
    const list = await window.precis.call('marks:list', null)
    return list.ok ? list.value.map(({ note }) => note).toSorted() : []
  })

async function handOver({ app, page }: { app: ElectronApplication; page: Page }, path: string) {
  await answerSave(app, path)
  await goTo(page, 'Library')
  await page.getByRole('button', { name: /^Hand over Harbour Accord/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Hand over documents' })
  await expect(dialog.getByRole('checkbox', { name: /Ratings/ })).not.toBeChecked()
  await expectSaid(page, /^Handed over 1 document in /, () =>
    dialog.getByRole('button', { name: 'Hand over 1 document…' }).click(),
  )
}

async function offer({ app, page }: { app: ElectronApplication; page: Page }, path: string) {
  await answerDialog(app, [path])
  await fromMenu(app, 'Import a pack…')
  await expect(importing(page)).toBeVisible()
}

const bring = (page: Page) =>
  expectSaid(page, 'The pack changed 1 document.', () =>
    importing(page).getByRole('button', { name: 'Import', exact: true }).click(),
  )

test('a pack opens in a fresh profile by double click, and what both sides change is asked when it comes back', async ({
  started,
  userData,
}) => {
  test.setTimeout(180_000)
  await makeAccord(started, userData)
  const pack = join(userData, 'Minister.precis')
  await handOver(started, pack)
  const folder = mkdtempSync(join(tmpdir(), 'precis-other-'))
  const other = await startApp(folder, { args: [pack], asItIs: true })
  try {
    await expect(importing(other.page)).toContainText('It holds 1 document.')
    await expect(importing(other.page)).toContainText('New, with 1 passage.')
    await bring(other.page)
    await goTo(other.page, 'Library')
    await row(other.page).click()
    await expect(other.page.getByRole('article')).toContainText('61,000 passengers')
    expect(await notesIn(other.page)).toEqual(['Ask who pays'])
    await setNote(other.page, 'The board pays')
    await handOver(other, join(userData, 'back.precis'))

    // Only they have changed it: nobody is asked.
    await offer(started, join(userData, 'back.precis'))
    await expect(importing(started.page)).toContainText('1 passage changed.')
    await bring(started.page)
    expect(await notesIn(started.page)).toEqual(['The board pays'])
    await started.page.keyboard.press('Control+z')
    await expect.poll(() => notesIn(started.page)).toEqual(['Ask who pays'])

    // Both have changed it.
    await setNote(started.page, 'The town pays')
    await offer(started, join(userData, 'back.precis'))
    const conflicts = importing(started.page).getByRole('region', { name: 'Changed on both sides' })
    await expect(conflicts).toContainText('note: The town pays')
    await expect(conflicts).toContainText('note: The board pays')
    await conflicts.getByRole('radio', { name: /^Both/ }).check()
    await bring(started.page)
    expect(await notesIn(started.page)).toEqual(['The board pays', 'The town pays'])
  } finally {
    await other.app.close()
    removeFolder(folder)
  }
})

test('hostile packs are refused, each with a reason, and change nothing', async ({ started, userData }) => {
  test.setTimeout(120_000)
  const { page } = started
  await makeAccord(started, userData)
  const good = join(userData, 'good.precis')
  await handOver(started, good)
  const bytes = readFileSync(good)
  const newer = { format: 'precis-library', version: 99, pack: null, files: {} }
  // Written under a harmless name of the same length: the library that writes it takes no other.
  const climbing = Buffer.from(
    (await zipOf([['xx/evil.txt', Buffer.from('x')]]))
      .toString('latin1')
      .replaceAll('xx/evil.txt', '../evil.txt'),
    'latin1',
  )
  const packs: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['cut.precis', bytes.subarray(0, bytes.length - 200), /is no zip file, or a part of it is missing/],
    ['newer.precis', await zipOf([], newer), /was written by a newer Precis/],
    ['climbs.precis', climbing, /belongs to no library/],
    ['text.precis', Buffer.from('no zip'), /is no zip file/],
  ]
  for (const [name, content, why] of packs) {
    writeFileSync(join(userData, name), content)
    await answerDialog(started.app, [join(userData, name)])
    await expectSaid(page, why, () => fromMenu(started.app, 'Import a pack…'))
    await expect(importing(page)).toBeHidden()
  }
  expect(await notesIn(page)).toEqual(['Ask who pays'])
  // A pack is no library: it would take the place of all.
  await answerDialog(started.app, [good])
  await expectSaid(page, /is a pack of some documents/, () => fromMenu(started.app, 'Import everything…'))
})
