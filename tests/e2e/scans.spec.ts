import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { toPng } from '../../src/main/pages/png.ts'
import { germanLines } from '../golden/scan-languages.expected.ts'
import { makePdf } from '../unit/main/pages/make-pdf.ts'
import { pictureOf } from '../unit/main/pages/picture-of.ts'
import { germanFile } from '../unit/main/recognition/german.ts'
import { answerDialog, expect, goTo, inMain, message, openImported, root, test } from './app.ts'

const scan = (name: string): string => join(root, 'tests', 'fixtures', 'scans', name)
const importing = (page: Page) => page.getByRole('region', { name: 'Imports' })
const choose = (page: Page) => page.getByRole('button', { name: 'Import documents…' }).click()

async function whenAdded(page: Page, title: string): Promise<void> {
  await expect(importing(page)).toContainText('Added to the library', { timeout: 120_000 })
  await openImported(page, title)
}

test('a scanned PDF is read page by page, and opens with its facts', async ({ started: { app, page } }) => {
  await answerDialog(app, [scan('rules-scanned.pdf')])
  await goTo(page, 'Library')
  await choose(page)
  await expect(importing(page)).toContainText(/Reading page [123] of 3/, { timeout: 60_000 })
  await whenAdded(page, 'Rules of the Basin Office')
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { name: 'The register of sales' })).toBeVisible()
  await expect(article).toContainText(
    'An officer who finds a meter broken, sealed off or turned the wrong way',
  )
  await goTo(page, 'Key facts')
  await expect(page.getByText('nine engineers').first()).toBeVisible()
})

test('words that are not certain are marked, and no fact is found beside them', async ({
  started: { app, page },
}) => {
  await answerDialog(app, [scan('signals.tif')])
  await goTo(page, 'Library')
  await choose(page)
  await whenAdded(page, 'The Signal Stations of the Coast')
  const word = page
    .getByRole('article')
    .getByTitle('This may not be what the page says: look at the page')
    .first()
  await expect(word).toBeVisible()
  expect(await word.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('dotted')
  await page.keyboard.press('p')
  const printed = page.getByRole('complementary', { name: 'Printed page' })
  await expect(printed.getByRole('heading', { name: 'Page 1 of 2' })).toBeVisible({ timeout: 30_000 })
  const sheet = printed.getByRole('img', { name: 'Page 1 as printed' })
  await expect
    .poll(() => sheet.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 30_000 })
    .toBeGreaterThan(1000)
  await expect(printed.locator('[data-frame-of-passage]')).not.toHaveCount(0)
  await goTo(page, 'Key facts')
  await expect(page.getByText('26 flags').first()).toBeVisible()
  await expect(page.getByText('642')).toHaveCount(0)
})

test('cancelled between two pages nothing is kept, and the next picture is read', async ({
  started: { app, page },
}) => {
  await answerDialog(app, [scan('rules-scanned.pdf')])
  await goTo(page, 'Library')
  await choose(page)
  await expect(importing(page)).toContainText(/Reading page \d of 3/, { timeout: 60_000 })
  await importing(page).getByRole('button', { name: 'Cancel the import of rules-scanned.pdf' }).click()
  await expect(importing(page)).toContainText('Cancelled. Nothing was changed.')
  await answerDialog(app, [scan('accord.png')])
  await choose(page)
  await whenAdded(page, 'The Harbour Accord')
  await expect(page.getByRole('article')).toContainText('opened on 5 June 2022 with 650 officers')
})

test('a picture without text is refused in a sentence', async ({ started: { app, page }, userData }) => {
  const blank = join(userData, 'blank.png')
  writeFileSync(
    blank,
    toPng({ width: 600, height: 800, channels: 1, data: new Uint8Array(480_000).fill(255) }),
  )
  await answerDialog(app, [blank])
  await goTo(page, 'Library')
  await choose(page)
  await expect(importing(page)).toContainText(
    'is a picture in which no text was found. Nothing was changed.',
    {
      timeout: 60_000,
    },
  )
})

/** A page that is tiled with tiles that are tiled, each a point apart: it draws for hours. */
function tiles(): Uint8Array {
  const fill = '/Pattern cs /P scn 0 0 600 800 re f'
  const tile = (at: number, content: string) =>
    `${at} 0 obj<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 600 800]/XStep 1/YStep 1/Resources<</Pattern<</P ${at + 1} 0 R>>>>/Length ${content.length}>>stream\n${content}\nendstream endobj\n`
  const text = 'BT /F 20 Tf 60 700 Td (The harbour has a page that has no end.) Tj ET'
  const box = [600, 800] as const
  const made = Buffer.from(
    makePdf([
      { box, content: text },
      { box, content: fill },
    ]),
  ).toString('latin1')
  const at = made.lastIndexOf('/Resources<<')
  const resources = `${made.slice(0, at)}/Resources<</Pattern<</P 100 0 R>>${made.slice(at + '/Resources<<'.length)}`
  const more = tile(100, fill) + tile(101, fill) + tile(102, '0 0 600 800 re f')
  return Buffer.from(resources.replace('trailer', `${more}trailer`), 'latin1')
}

/** What main waits for comes in a part of its time. @returns what makes its time as long as it was */
async function quickenMain(app: ElectronApplication, times: number): Promise<() => Promise<void>> {
  await inMain(app)((_, times) => {
    const { setTimeout } = globalThis
    Object.assign(globalThis, {
      slowSetTimeout: setTimeout,
      setTimeout: (work: () => void, ms: number) => setTimeout(work, ms / times),
    })
  }, times)
  return () =>
    inMain(app)(() => {
      Object.assign(globalThis, { setTimeout: Reflect.get(globalThis, 'slowSetTimeout') })
    })
}

test('a page that never ends being drawn is told within half a minute, and the next file is read', async ({
  started: { app, page },
  userData,
}) => {
  const endless = join(userData, 'tiles.pdf')
  writeFileSync(endless, tiles())
  await answerDialog(app, [endless])
  await goTo(page, 'Library')
  const restore = await quickenMain(app, 5)
  await choose(page)
  await expect(importing(page)).toContainText(
    'could not be read: page 2 takes too long to draw. Nothing was changed.',
  )
  await restore()
  await answerDialog(app, [scan('accord.png')])
  await choose(page)
  await whenAdded(page, 'The Harbour Accord')
})

test('a language file is added, and a page in it is read; another file is refused; it goes again', async ({
  fresh: { app, page },
  userData,
}) => {
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  const languages = settings.getByRole('group', { name: 'Languages of scans' })
  await expect(languages.getByRole('checkbox', { name: 'English' })).toBeDisabled()
  const add = languages.getByRole('button', { name: 'Add a language file…' })

  const other = join(userData, 'fra.traineddata')
  writeFileSync(other, 'This is no language file, whatever it is called.')
  await answerDialog(app, [other])
  await add.click()
  await expect(message(page)).toContainText(
    'fra.traineddata is not a language file of Tesseract 4 or 5. No language was added or changed.',
  )
  await expect(languages.getByRole('checkbox')).toHaveCount(1)

  await answerDialog(app, [germanFile])
  await add.click()
  await expect(languages.getByRole('checkbox', { name: 'German' })).toBeChecked()
  await languages.getByRole('checkbox', { name: 'English' }).uncheck()
  await expect(languages.getByRole('checkbox', { name: 'German' })).toBeDisabled()
  await page.keyboard.press('Escape')

  const picture = join(userData, 'faehre.png')
  writeFileSync(picture, await pictureOf(germanLines))
  await answerDialog(app, [picture])
  await goTo(page, 'Library')
  await choose(page)
  await expect(importing(page)).toContainText('by Tesseract (German)', { timeout: 60_000 })
  await importing(page).getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('article')).toContainText(
    'führt täglich für zwölf Männer und fünf Frauen hinüber',
  )

  // Its pages can be read again in another language that is there; one undo takes that back.
  const title = await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()
  await goTo(page, 'Library')
  await page.getByRole('button', { name: `Edit name and tags of ${title}` }).click()
  const details = page.getByRole('dialog', { name: 'Name and tags' })
  await expect(details).toContainText('Its pages were read from their pictures in German.')
  await details.getByRole('checkbox', { name: 'English' }).check()
  await details.getByRole('checkbox', { name: 'German' }).uncheck()
  await details.getByRole('button', { name: 'Read them again in these languages' }).click()
  await expect(message(page)).toContainText('Its pages were read again in English.', { timeout: 60_000 })
  await expect(details).toContainText('Its pages were read from their pictures in English.')
  await page.keyboard.press('Escape')
  await goTo(page, 'Read')
  await expect(page.getByRole('article')).not.toContainText('führt täglich')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('article')).toContainText('führt täglich')

  await page.keyboard.press('Control+,')
  await languages.getByRole('button', { name: 'Remove German' }).click()
  await expect(languages.getByRole('checkbox')).toHaveCount(1)
  await expect(languages.getByRole('checkbox', { name: 'English' })).toBeChecked()
})
