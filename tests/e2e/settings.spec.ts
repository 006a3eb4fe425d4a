import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { connect } from '../../src/main/store/database.ts'
import { bundledBriefing, expect, startApp, test } from './app.ts'

/** How the page looks by computed style: no attribute and no promise. */
const look = (page: Page) =>
  page.evaluate(() => {
    const article = document.querySelector('article')
    const text = article && getComputedStyle(article)
    return {
      page: getComputedStyle(document.body).backgroundColor,
      size: text?.fontSize,
      line: text?.lineHeight,
      face: text?.fontFamily.split(',')[0],
      // The measure, without the margins.
      width: text && Number.parseFloat(text.maxWidth) - 112,
    }
  })

/** Moves a slider by keys. */
async function press(page: Page, slider: string, key: string, times: number): Promise<void> {
  const range = page.getByRole('slider', { name: slider })
  await range.focus()
  for (let step = 0; step < times; step += 1) await page.keyboard.press(key)
}

test('every setting shows at once, is there with the first frame after a restart, and is reset', async ({
  userData,
}) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  const before = await look(first.page)
  expect(before).toMatchObject({ page: 'rgb(250, 247, 241)', size: '18px', line: '30px' })

  await first.page.keyboard.press('Control+,')
  const dialog = first.page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('radio', { name: 'Paper' }).focus()
  await dialog.getByRole('radio', { name: 'Dusk' }).check()
  await dialog.getByRole('radio', { name: 'Inter' }).check()
  await press(first.page, 'Text size', 'ArrowRight', 2)
  await press(first.page, 'Line length', 'ArrowLeft', 6)
  await press(first.page, 'Line spacing', 'ArrowRight', 2)
  await dialog.getByRole('checkbox', { name: 'Use keys without Ctrl' }).uncheck()
  const changed = {
    page: 'rgb(42, 40, 37)',
    size: '20px',
    line: '38px',
    face: '"Inter Variable"',
    width: expect.closeTo(20 * 60 * 0.477, 0),
  }
  await expect.poll(() => look(first.page)).toEqual(changed)
  await expect(dialog.getByRole('slider', { name: 'Line length' })).toHaveAttribute(
    'aria-valuetext',
    '60 characters',
  )
  await first.app.close()

  const second = await startApp(userData)
  // What the page was served with, before any script has run.
  const served = await second.page.evaluate(async () => (await fetch(location.href)).text())
  expect(served).toMatch(/<html [^>]*data-theme="dusk" data-face="inter"/)
  expect(served).toContain('html:root{--text-size:20px;--text-width:60;--line-height:1.9}</style>')
  await expect(second.page.getByRole('article')).toBeVisible()
  expect(await look(second.page)).toEqual(changed)
  await second.page.keyboard.press('?')
  await expect(second.page.getByRole('dialog')).toBeHidden()

  await second.page.getByRole('button', { name: 'Settings' }).click()
  await second.page.getByRole('button', { name: 'Reset to defaults' }).click()
  await expect.poll(() => look(second.page)).toEqual(before)
  await second.page.keyboard.press('Escape')
  await expect(second.page.getByRole('button', { name: 'Settings' })).toBeFocused()
  expect(second.problems).toEqual([])
  await second.app.close()
})

test('a setting that is not understood takes no other with it, and stays in the file', async ({
  userData,
}) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await first.app.close()
  const file = join(userData, 'precis.db')
  const write = (key: string, value: object) => {
    const db = connect(file, { readOnly: false })
    db.run('INSERT OR REPLACE INTO settings (key, value) VALUES ($key, $value)', {
      key,
      value: JSON.stringify(value),
    })
    db.close()
  }
  // A newer version has another theme, another field, and a wider range.
  const newer = { theme: 'night', textFace: 'mono', textSize: 34, textWidth: 60, hyphens: true, newPerDay: 7 }
  write('settings', newer)
  write('window', { x: 'left', y: 10, width: 900, height: 5, maximized: false, screen: 2 })

  const second = await startApp(userData)
  await expect(second.page.getByRole('article')).toBeVisible()
  expect(await look(second.page)).toMatchObject({
    page: 'rgb(18, 19, 22)',
    size: '26px',
    face: expect.stringContaining('Literata'),
  })
  const size = () => second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())
  expect(await size()).toEqual([900, 820])
  await second.page.keyboard.press('Control+,')
  await press(second.page, 'Line length', 'ArrowRight', 2)
  await expect(second.page.getByRole('slider', { name: 'Line length' })).toHaveAttribute(
    'aria-valuetext',
    '62 characters',
  )
  const stored = () => {
    const db = connect(file, { readOnly: true })
    const row = db.get("SELECT value FROM settings WHERE key = 'settings'")
    db.close()
    return JSON.parse(String(row?.value))
  }
  await expect.poll(stored).toEqual({ ...newer, textWidth: 62 })
  await second.app.close()
  const told = readFileSync(join(userData, 'logs', 'main.log'), 'utf8').match(/Setting \w+ /g)
  expect(told).toEqual(['Setting textSize ', 'Setting textFace ', 'Setting hyphens '])
  expect(second.problems).toEqual([])
})

test('what is found and selected is painted in the colours of each theme', async ({ started: { page } }) => {
  await page.keyboard.press('Control+f')
  await page.keyboard.type('security')
  const painted = () =>
    page.evaluate(() => {
      const block = document.querySelector('[data-block]')
      if (block === null) return null
      const { backgroundColor } = getComputedStyle(block, '::highlight(find)')
      const current = getComputedStyle(block, '::highlight(find-current)')
      return [backgroundColor, current.backgroundColor, current.color]
    })
  const colours = {
    Paper: ['rgb(243, 220, 156)', 'rgb(232, 163, 61)', 'rgb(36, 33, 28)'],
    Dusk: ['rgb(102, 84, 31)', 'rgb(219, 161, 72)', 'rgb(36, 33, 28)'],
    Night: ['rgb(91, 74, 26)', 'rgb(215, 154, 58)', 'rgb(18, 19, 22)'],
  }
  await page.getByRole('button', { name: 'Settings' }).click()
  for (const [theme, expected] of Object.entries(colours)) {
    await page.getByRole('radio', { name: theme }).check()
    await expect.poll(painted).toEqual(expected)
  }
})

test('another size of text keeps the line that is read', async ({ started: { page } }) => {
  const block = page.locator(`[data-block="${bundledBriefing().blocks[12]?.id}"]`)
  const top = () => block.evaluate((element) => element.getBoundingClientRect().top)
  await block.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.waitForTimeout(300)
  const before = await top()
  const shown = await look(page)
  await page.keyboard.press('Control+,')
  await press(page, 'Text size', 'End', 1)
  await press(page, 'Line length', 'Home', 1)
  await expect.poll(async () => (await look(page)).size).not.toBe(shown.size)
  await expect.poll(async () => (await look(page)).width).not.toBe(shown.width)
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60)
  await expect(block).toBeInViewport()
})
