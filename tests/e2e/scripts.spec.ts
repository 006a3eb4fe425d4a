import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { drop, expect, goTo, openImported, test } from './app.ts'

// A process that reads files may start slowly.
test.slow()

const hebrew = 'המועצה תשלם 3 מיליון שקל לבית הספר בשנת 2019.'
const arabic = `# تقرير الميناء

## السفن

يقول التقرير إن الميناء استقبل 45% من السفن في عام 2020، وإن River Board دفع USD 12 million.

- السفينة الأولى
- السفينة الثانية

> قال الربان إن البحر هادئ.

## לוח

${hebrew}

## English

The ships carry grain.
`
const japanese = '# 港の報告\n\n港湾局は新しい灯台の建設に三億円を支払うと発表した。\n\n船は穀物を運ぶ。\n'

/** Imports a file of this text, and opens it. */
async function bring(page: Page, folder: string, text: string, title: string): Promise<void> {
  const file = join(folder, 'brought.md')
  writeFileSync(file, text)
  await drop(page, [file])
  await openImported(page, title)
}

const runsFromRight = (place: Locator) =>
  expect.poll(() => place.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')

test('what is written from the right stands on the right, wherever it is shown', async ({
  started: { page },
  userData,
}) => {
  await bring(page, userData, arabic, 'تقرير الميناء')
  const article = page.getByRole('article')
  for (const words of ['يقول التقرير', 'السفينة الأولى', 'قال الربان', 'המועצה'])
    await runsFromRight(article.getByText(words).first())
  await expect(article.getByText('The ships carry')).toHaveCSS('direction', 'ltr')
  await runsFromRight(page.getByRole('banner').getByText('تقرير الميناء'))
  const block = article.locator('[data-block]').filter({ hasText: 'يقول التقرير' })
  await block.evaluate((element) => element.focus())
  await page.keyboard.press('2')
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/read.png` })

  await goTo(page, 'Passages')
  await runsFromRight(page.getByRole('button', { name: /يقول التقرير/ }))
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/passages.png` })

  await goTo(page, 'Key facts')
  await runsFromRight(page.locator('[data-fact] > span').filter({ hasText: 'السفن' }).first())
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/facts.png` })
  await page.getByRole('button', { name: 'Add a card' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a card' })
  const question = dialog.getByRole('textbox', { name: /^Question/ })
  await question.fill('كم دفع المجلس؟')
  await dialog.getByRole('textbox', { name: 'Answer', exact: true }).fill('المجلس: 12 مليون')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toHaveCount(0)

  await goTo(page, 'Study')
  await page
    .getByRole('button', { name: /^(Study|Start)/ })
    .first()
    .click()
  const card = page.getByRole('region', { name: 'Card' })
  await page.getByRole('button', { name: 'Show answer' }).click()
  await expect(card).toBeVisible()
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/study.png` })
  await runsFromRight(card.getByText('كم دفع المجلس؟'))
  await runsFromRight(card.getByText('المجلس: 12 مليون'))

  await goTo(page, 'Library')
  await runsFromRight(page.getByRole('main').getByText('تقرير الميناء'))
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/library.png` })
})

test('the middle of a Japanese sentence is found, in the document and in the library', async ({
  started: { page },
  userData,
}) => {
  await bring(page, userData, japanese, '港の報告')
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('灯台の建設')
  const hit = dialog.getByRole('option').filter({ hasText: '灯台' }).locator('mark').first()
  await expect(hit).toHaveText('灯台の建設')
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/palette.png` })
  await expect
    .poll(async () => {
      const reply = await page.evaluate(() =>
        window.precis.call('search:find', { query: '灯台', document: null, kinds: ['text'], limit: 10 }),
      )
      return reply.ok && reply.value.groups.map(({ kind }) => kind)
    })
    .toEqual(['text'])
})
