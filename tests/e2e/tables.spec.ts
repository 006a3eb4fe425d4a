import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerDialog, expect, expectSaid, goTo, inMain, openImported, resize, test } from './app.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']
const source = `# Berths of the northern ports

The board of the ports counts its berths each month, and tells where the count is written down.

| Port | Berths | Where |
|---|---|---|
| **Lund** | 9 | [the report](https://example.org/report) |
| Orm | 4 | by letter |
| Tarn | 12 | by letter |

The ships that called are counted too, in every month of the year.

| Port | ${months.join(' | ')} |
|${'---|'.repeat(months.length + 1)}
| Northern harbour | ${months.map((_, at) => 1200 + at).join(' | ')} |
| Southern harbour | ${months.map((_, at) => 2400 + at).join(' | ')} |
`

test('a table keeps its links, is copied whole, is cited by row, and scrolls by itself', async ({
  started: { app, page },
  userData,
}) => {
  const file = join(userData, 'berths.md')
  writeFileSync(file, source)
  await answerDialog(app, [file])
  await goTo(page, 'Library')
  await page.getByRole('button', { name: 'Import documents…' }).click()
  await openImported(page, 'Berths of the northern ports')
  const [first, wide] = [0, 1].map((at) => page.locator('[data-kind="table"]').nth(at))
  if (first === undefined || wide === undefined) throw new Error('no tables')

  await expect(first.getByRole('link', { name: 'the report' })).toBeVisible()
  await expect(first.locator('strong')).toHaveText('Lund')

  await first.focus()
  await first.getByRole('button', { name: 'Copy table' }).focus()
  await expectSaid(page, 'Table copied.', () => page.keyboard.press('Enter'))
  expect(await inMain(app)(({ clipboard }) => clipboard.readText())).toBe(
    'Port\tBerths\tWhere\nLund\t9\tthe report\nOrm\t4\tby letter\nTarn\t12\tby letter',
  )

  await first.getByRole('cell', { name: 'Orm' }).evaluate((cell) => getSelection()?.selectAllChildren(cell))
  await expectSaid(page, 'Copied with its citation.', () => page.keyboard.press('Control+Shift+c'))
  expect(await inMain(app)(({ clipboard }) => clipboard.readText())).toMatch(
    /^“Orm”\nBerths of the northern ports(?:, [^\n]+)?, row 2$/m,
  )

  await resize({ app, page }, 900, 600)
  await wide.focus()
  const start = await wide.evaluate((frame) => frame.scrollWidth - frame.clientWidth)
  expect(start).toBeGreaterThan(0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => wide.evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0)
  // What names the row stays in view.
  const name = await wide.getByRole('cell', { name: 'Northern harbour' }).boundingBox()
  const frame = await wide.boundingBox()
  expect(Math.abs((name?.x ?? 0) - (frame?.x ?? 0))).toBeLessThan(2)
})
