import { bundledBriefing, expect, inMain, paintedTexts, test } from './app.ts'
import { violationsIn } from './axe.ts'

test('the inspector tells the facts, passages and acronyms of the section in view, and gives way to the text', async ({
  started: { app, page },
}) => {
  const briefing = bundledBriefing()
  const size = (width: number, height: number) =>
    inMain(app)(
      ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setSize(width, height),
      [width, height] as const,
    )
  await size(1400, 800)
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const section = briefing.sections.find(({ blocks }) =>
    briefing.glossary.some(({ block }) => blocks.includes(block)),
  )
  await page.getByRole('treeitem', { name: section?.title ?? '' }).click()
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(section?.title ?? '')
  const fact = briefing.facts.find(({ block, type }) => section?.blocks.includes(block) && type === 'money')
  await expect(inspector).toContainText(fact?.text ?? 'no fact')
  const term = briefing.glossary.find(({ block }) => section?.blocks.includes(block))
  await expect(inspector.getByRole('definition').filter({ hasText: term?.expansion ?? '-' })).toHaveCount(1)

  // A fact leads to its place, marked there.
  await inspector
    .getByRole('button')
    .filter({ hasText: fact?.text ?? '' })
    .first()
    .click()
  await expect.poll(() => paintedTexts(page, 'shown')).toContain(fact?.text)

  // What is marked is listed with it.
  await page.keyboard.press('2')
  await expect(inspector.getByText('Your passages')).toBeVisible()

  // An acronym in the text tells what it stands for, to the keyboard too.
  const acronym = page.getByRole('article').locator(`abbr[data-expansion="${term?.expansion}"]`).first()
  await acronym.focus()
  expect(await acronym.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    term?.expansion ?? '-',
  )
  expect(await violationsIn(page)).toEqual([])

  // In a narrow window it is closed at first, lies over the text when asked for, and nothing runs sideways.
  await size(900, 600)
  await expect(inspector).toHaveCount(0)
  await page.keyboard.press('i')
  await expect(inspector).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await page.getByRole('button', { name: 'Inspector' }).click()
  await expect(inspector).toHaveCount(0)
})
