import { expect, resize, startApp, test } from './app.ts'

test('the window comes back in the size it was left in', async ({ userData }) => {
  const size = (app: Awaited<ReturnType<typeof startApp>>['app']) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ width: 912, height: 644 }),
  )
  await expect.poll(async () => (await size(first.app))?.width).toBe(912)
  // As a user closes it: by its frame.
  const gone = new Promise((done) => first.app.process().once('exit', done))
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await gone
  const second = await startApp(userData)
  await expect(second.page.getByRole('article')).toBeVisible()
  expect(await size(second.app)).toMatchObject({ width: 912, height: 644 })
  await second.app.close()
})

test('at 900 x 600 and at 640 x 480 nothing is cut off and no line runs sideways', async ({
  started: { app, page },
}) => {
  for (const [width, height] of [
    [900, 600],
    [640, 480],
  ] as const) {
    await resize({ app, page }, width, height)
    for (const place of ['Read', 'Key facts', 'Study', 'Passages']) {
      await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click()
      await expect(page.getByRole('main')).toBeVisible()
      if (place === 'Read') await page.keyboard.press('Control+f')
      const overflow = await page.evaluate(() => {
        const main = document.querySelector('main')
        const header = document.querySelector('header')
        const over = [document.documentElement, main, header].map(
          (each) => (each?.scrollWidth ?? 0) - (each?.clientWidth ?? 0),
        )
        return [...over, Math.max(0, (main?.getBoundingClientRect().right ?? 0) - window.innerWidth)]
      })
      expect(overflow, `${place} at ${width}`).toEqual([0, 0, 0, 0])
    }
  }
})
