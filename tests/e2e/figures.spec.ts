import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialog, expect, goTo, openImported, root, startApp, test } from './app.ts'

const fixtures = join(root, 'tests', 'fixtures', 'figures')

/** The pages and pictures as somebody saved them. */
function saved(userData: string): string {
  const folder = join(userData, 'files')
  mkdirSync(folder, { recursive: true })
  cpSync(fixtures, folder, { recursive: true })
  return folder
}

async function importFiles(app: Parameters<typeof answerDialog>[0], page: Page, files: readonly string[]) {
  await answerDialog(app, files)
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import documents…' }).click()
}

/** Whether a picture was decoded by the page, and how large it is there. */
const loaded = (page: Page) =>
  page.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('article img')]
    for (const image of images) image.loading = 'eager'
    await Promise.all(images.map((image) => image.decode()))
    return images.map(({ naturalWidth, naturalHeight, src }) => ({
      natural: `${naturalWidth}x${naturalHeight}`,
      isOurs: /^app:\/\/precis\/figure\/[0-9a-f]{64}$/.test(src),
    }))
  })

for (const [file, title, natural] of [
  ['tides.html', 'Tides of the northern quay', ['480x270', '120x160']],
  ['tides.md', 'Tides of the northern quay', ['480x270', '120x160']],
  // With the banner of the page that it was made from: a Word document is kept as it is.
  ['tides-libreoffice.docx', 'Tides of the northern quay', ['480x270', '480x270', '120x160']],
  ['tides-pandoc.epub', 'Tides of the northern quay', ['160x120', '480x270', '120x160']],
  ['tides-pandoc.pptx', 'Tides of the northern quay', ['480x270', '120x160']],
] as const)
  test(`the pictures of ${file} are seen, also after a restart without the files`, async ({ userData }) => {
    const first = await startApp(userData)
    const folder = saved(userData)
    await importFiles(first.app, first.page, [join(folder, file)])
    await openImported(first.page, title)
    const images = first.page.getByRole('article').getByRole('img')
    await expect(images.first()).toBeVisible()
    // What the window does not show comes a moment later.
    await expect.poll(async () => (await loaded(first.page)).map((each) => each.natural)).toEqual(natural)
    expect(first.problems).toEqual([])
    await first.app.close()
    const again = await startApp(userData)
    await goTo(again.page, 'Library')
    await again.page.getByRole('button', { name: title }).first().click()
    await expect(again.page.getByRole('article').getByRole('img').first()).toBeVisible()
    expect((await loaded(again.page)).every((each) => each.isOurs)).toBe(true)
    expect(again.problems).toEqual([])
    await again.app.close()
  })

test('a picture is enlarged and left by keyboard, and the focus returns', async ({
  started: { app, page },
  userData,
}) => {
  await importFiles(app, page, [join(saved(userData), 'tides.html')])
  await openImported(page, 'Tides of the northern quay')
  const figure = page.locator('article figure').first()
  await expect(figure).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  for (let at = 0; at < 6 && !(await figure.evaluate((node) => node === document.activeElement)); at += 1)
    await page.keyboard.press('k')
  await expect(figure).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Six bars, the fourth the highest' })
  await expect(dialog.getByRole('img')).toBeVisible()
  await expect(dialog).toContainText('Figure 1. Tides by month')
  await dialog.getByRole('button', { name: '100%' }).click()
  const width = await dialog.getByRole('img').evaluate((image) => image.getBoundingClientRect().width)
  expect(width).toBe(480)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(figure).toBeFocused()
  await page.locator('article figure button').nth(1).click()
  await expect(page.getByRole('dialog', { name: 'Half of the wall is red' })).toBeVisible()
})

test('a picture without words is bookmarked, listed, and shown again', async ({
  started: { app, page },
  userData,
}) => {
  const folder = saved(userData)
  const file = join(folder, 'wordless.html')
  const lines = Array.from({ length: 30 }, (_, at) => `<p>Row ${at} of the table of tides says so.</p>`).join(
    '',
  )
  writeFileSync(
    file,
    `<h1>Tides without words</h1>${lines}<img src="chart.png" alt="">${lines.replaceAll('Row', 'Line')}`,
  )
  await importFiles(app, page, [file])
  await openImported(page, 'Tides without words')
  const figure = page.locator('article figure')
  await figure.focus()
  await page.keyboard.press('h')
  await expect(page.getByText('A picture without words can be bookmarked')).toBeVisible()
  await figure.getByRole('button').click({ button: 'right' })
  const menu = page.getByRole('menu', { name: 'Paragraph' })
  await expect(menu.getByRole('menuitem', { name: /Highlight|^Copy with|Leave out/ })).toHaveCount(0)
  await menu.getByRole('menuitem', { name: /^Bookmark/ }).click()
  await expect(page.getByText('Bookmarked.')).toBeVisible()
  await page.keyboard.press('Control+Home')
  await goTo(page, 'Passages')
  const passage = page.getByRole('listitem').filter({ hasText: 'Picture' })
  await passage.getByRole('button', { name: 'Picture' }).click()
  await expect(figure).toBeInViewport()
  await page.keyboard.press('Control+d')
  await goTo(page, 'Passages')
  await expect(passage).toHaveCount(0)
})

test('what stands in for a picture is found, and shown in its place', async ({
  started: { app, page },
  userData,
}) => {
  await importFiles(app, page, [join(saved(userData), 'tides.html')])
  await openImported(page, 'Tides of the northern quay')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('highest bars')
  await expect(page.getByRole('option').first()).toContainText('Six bars, the fourth the highest')
  await page.keyboard.press('Enter')
  await expect(page.locator('article figure').first()).toBeInViewport()
  await goTo(page, 'Key facts')
  await expect(page.getByRole('main')).not.toContainText('Six bars')
})

test('no line moves while pictures load', async ({ started: { app, page }, userData }) => {
  const folder = saved(userData)
  const pictures = Array.from(
    { length: 40 },
    (_, at) => `<p>Row ${at} says so.</p><img src="chart.png" alt="">`,
  )
  writeFileSync(
    join(folder, 'many.html'),
    `<!doctype html><h1>Many bars of the quay</h1>${pictures.join('')}`,
  )
  await importFiles(app, page, [join(folder, 'many.html')])
  await openImported(page, 'Many bars of the quay')
  await expect(page.locator('article figure').first()).toBeVisible()
  await page.evaluate(() => {
    const shifts = globalThis as unknown as { moved: number }
    shifts.moved = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.moved += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: false })
  })
  const last = page.locator('article figure').last()
  const before = await last.evaluate((node) => node.getBoundingClientRect().top)
  await loaded(page)
  expect(await last.evaluate((node) => node.getBoundingClientRect().top)).toBe(before)
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.01)
})

test('pictures that cannot be shown say so; nothing is fetched, and nothing outside the folder is read', async ({
  started: { app, page },
  userData,
}) => {
  const folder = saved(userData)
  writeFileSync(join(userData, 'secret.png'), readFileSync(join(fixtures, 'chart.png')))
  const turned = readFileSync(join(fixtures, 'turned.jpg'))
  writeFileSync(join(folder, 'broken.jpg'), turned.subarray(0, 700))
  writeFileSync(
    join(folder, 'drawing.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>alert(1)</script><image href="https://example.org/x.png"/></svg>',
  )
  writeFileSync(
    join(folder, 'hostile.html'),
    `<!doctype html><h1>Harbour of broken pictures</h1><p>The harbour has eleven piers, and nine of them are in use.</p>
    <img src="https://example.org/spy.png" alt="A map of the port">
    <img src="../secret.png"><img src="broken.jpg" onerror="alert(1)"><img src="drawing.svg">`,
  )
  await importFiles(app, page, [join(folder, 'hostile.html')])
  await openImported(page, 'Harbour of broken pictures')
  const places = page.locator('article figure')
  await expect(places).toHaveCount(4)
  const notes = places.getByRole('note')
  await expect(notes.nth(0)).toHaveAccessibleName('A picture that was not saved with the page.')
  await expect(places.nth(0)).toContainText('A map of the port')
  await expect(notes.nth(1)).toHaveAccessibleName('A picture outside the folder of this file.')
  await expect(notes.nth(2)).toHaveAccessibleName(/damaged/)
  await expect(notes.nth(3)).toHaveAccessibleName('A drawing (SVG) that cannot be shown here.')
  await expect(page.locator('article img')).toHaveCount(0)
})

test('only what a document holds is served, and only as a picture', async ({ userData }) => {
  const { app, page, problems } = await startApp(userData)
  await importFiles(app, page, [join(saved(userData), 'tides.html')])
  await openImported(page, 'Tides of the northern quay')
  const src = await page.locator('article img').first().getAttribute('src')
  const answers = await page.evaluate(async (address) => {
    const ask = async (path: string) => {
      const answer = await fetch(path)
      return [answer.status, answer.headers.get('content-type')]
    }
    return {
      held: await ask(address),
      unknown: await ask(`app://precis/figure/${'0'.repeat(64)}`),
      climbs: await ask('app://precis/figure/..%2f..%2fprecis.db'),
    }
  }, src ?? '')
  expect(answers.held).toEqual([200, 'image/webp'])
  expect(answers.unknown[0]).toBe(404)
  expect(answers.climbs[0]).toBe(404)
  // Chromium says what was not found, and nothing else.
  expect(problems.every((each) => each.includes('404'))).toBe(true)
  await app.close()
})
