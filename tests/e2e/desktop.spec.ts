import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { drop, expect, fromMenu, goTo, message, startApp, test } from './app.ts'

// What the app does for the desktop that it is on.

/** What a drag that begins at a place carries. */
async function dragged(page: Page, at: Locator, position: { x: number; y: number }) {
  await page.evaluate(() =>
    addEventListener(
      'dragstart',
      ({ dataTransfer }) =>
        Object.assign(window, {
          carried: ['text/plain', 'text/html'].map((type) => dataTransfer?.getData(type)),
        }),
      { once: true },
    ),
  )
  const box = await at.boundingBox()
  if (box === null) throw new Error('nothing is there to be dragged')
  await page.mouse.move(box.x + position.x, box.y + position.y)
  await page.mouse.down()
  await page.mouse.move(box.x + position.x + 40, box.y + position.y + 40, { steps: 5 })
  await page.mouse.up()
  return page.evaluate(() => (window as { carried?: unknown }).carried)
}

test('a selection and a passage are dragged out with where they stand', async ({ userData }) => {
  mkdirSync(join(userData, 'files'))
  const file = join(userData, 'files', 'tides.md')
  writeFileSync(file, '# Port notes\n\n## Tides\n\nHigh water comes at noon. The quay is dry at six.\n')
  const { app, page, problems } = await startApp(userData, { args: [file] })
  const block = page.locator('[data-block]').filter({ hasText: 'High water' })
  await expect(block).toBeVisible()
  await block.dblclick({ position: { x: 10, y: 12 } })
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('High')
  expect(await dragged(page, block, { x: 10, y: 12 })).toEqual([
    '“High”\nPort notes, Tides',
    '<p>“High”<br>Port notes, Tides</p>',
  ])

  await page.keyboard.press('1')
  await goTo(page, 'Passages')
  const passage = page.getByRole('button', { name: 'High', exact: true })
  expect(await dragged(page, passage, { x: 8, y: 8 })).toEqual([
    '“High”\nPort notes, Tides',
    '<p>“High”<br>Port notes, Tides</p>',
  ])
  expect(problems).toEqual([])
  await app.close()
})

test('long work is shown on the icon, and files are listed as opened last until their document is removed', async ({
  userData,
}) => {
  mkdirSync(join(userData, 'files'))
  const [tides, quays] = ['tides.md', 'quays.md'].map((name) => join(userData, 'files', name)) as [
    string,
    string,
  ]
  writeFileSync(tides, '# Port notes\n\nHigh water comes at noon.\n')
  writeFileSync(quays, '# Quays\n\nTwo cranes stand on the long mole, and one on the short.\n')
  const { app, page, problems } = await startApp(userData, { args: [tides] })
  await expect(page.getByRole('article')).toContainText('High water')
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const bars: number[] = []
    Object.assign(globalThis, { bars })
    if (window) window.setProgressBar = (done) => void bars.push(done)
  })
  await drop(page, [quays])
  await expect(message(page)).toContainText('Quays')
  const bars = await app.evaluate(() => (globalThis as unknown as { bars: number[] }).bars)
  expect(bars[0]).toBe(0)
  expect(bars.at(-1)).toBe(-1)
  expect(bars.slice(0, -1)).toEqual(bars.slice(0, -1).toSorted((a, b) => a - b))

  const listed = () => readFileSync(join(userData, 'recent-files.json'), 'utf8')
  expect(listed()).toContain('tides.md')
  await fromMenu(app, 'Remove this document')
  await expect.poll(listed).not.toContain('tides.md')
  expect(listed()).toContain('quays.md')
  expect(problems).toEqual([])
  await app.close()
})
