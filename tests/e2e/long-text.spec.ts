import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asMarkdown, makeLongText } from '../bench/long-text.ts'
import { drop, expect, openImported, startApp, test } from './app.ts'

/** How far into the text its reader is. */
const share = 0.6

test('a long text opens where its reader was, and nothing moves there while the rest is laid out', async ({
  userData,
}) => {
  const file = join(userData, 'long.md')
  writeFileSync(file, asMarkdown(makeLongText('Long Accord', 20_000, 3)))
  const first = await startApp(userData)
  await drop(first.page, [file])
  await openImported(first.page, 'Long Accord')
  await expect(first.page.locator('[data-far]')).toHaveCount(0)
  await first.page.locator('[data-scroller]').evaluate((view, to) => {
    view.scrollTop = view.scrollHeight * to
  }, share)
  await first.page.waitForTimeout(500)
  const left = await first.page.evaluate(topInView)
  await first.app.close()

  const { app, page } = await startApp(userData)
  await page.addInitScript(watchBlock, left.block)
  await page.reload()
  await expect.poll(() => page.evaluate(() => window.watched.calm)).toBeGreaterThan(30)
  const { tops, mostFar } = await page.evaluate(() => window.watched)
  expect(mostFar).toBeGreaterThan(100)
  expect(tops.map((top) => Math.abs(top - left.top)).filter((off) => off > 1)).toEqual([])
  expect((await page.evaluate(topInView)).block).toBe(left.block)
  await app.close()
})

declare global {
  interface Window {
    watched: { tops: number[]; mostFar: number; calm: number }
  }
}

/** In the page: the first block that reaches into the view, and where it stands. */
function topInView(): { readonly block: string; readonly top: number } {
  const line = (document.querySelector('[data-scroller]')?.getBoundingClientRect().top ?? 0) + 100
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-block]')]
  const block = blocks.find((each) => each.getBoundingClientRect().bottom > line)
  return { block: block?.dataset.block ?? '', top: block?.getBoundingClientRect().top ?? Number.NaN }
}

/**
 * In the page, before its first script: where a block stands in each frame, and in how many of them all was laid out. It looks
 * once a frame is painted: until then a place that is held may still be put right.
 */
function watchBlock(id: string): void {
  const watched = { tops: [] as number[], mostFar: 0, calm: 0 }
  const look = () => {
    const top = document.querySelector(`[data-block="${id}"]`)?.getBoundingClientRect().top
    const far = document.querySelectorAll('[data-far]').length
    if (top !== undefined) watched.tops.push(top)
    watched.mostFar = Math.max(watched.mostFar, far)
    if (top !== undefined && far === 0) watched.calm += 1
    requestAnimationFrame(next)
  }
  // Before any other task: a turn of the layout in between would be seen before the place is held again, which no frame shows.
  const next = () => void scheduler.postTask(look, { priority: 'user-blocking' })
  window.watched = watched
  requestAnimationFrame(next)
}
