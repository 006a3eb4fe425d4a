import { expect, resize, startApp, test } from './app.ts'
import { expectAccessible } from './axe.ts'

test('the guide opens by its key, is found by its headings, and goes where its links lead', async ({
  started: { page },
}) => {
  await page.keyboard.press('F1')
  const guide = page.getByRole('dialog', { name: 'Guide' })
  const box = guide.getByRole('searchbox', { name: 'Find a task' })
  await expect(box).toBeFocused()
  const tasks = guide.getByRole('navigation', { name: 'Tasks' })
  const all = await tasks.getByRole('button').count()
  expect(all).toBeGreaterThan(20)

  await box.fill('take back')
  await expect(tasks.getByRole('button')).not.toHaveCount(all)
  await box.fill('newer version')
  await expect(tasks.getByRole('button')).toHaveText(['Bring in a newer version'])
  await page.keyboard.press('Enter')
  const heading = guide.getByRole('heading', { name: 'Bring in a newer version' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()

  await box.fill('no such thing')
  await expect(guide.getByRole('status')).toHaveText('No task has “no such thing” in its heading.')
  await box.fill('not in English')
  await tasks.getByRole('button', { name: 'Work with a document that is not in English' }).click()
  await guide.getByRole('link', { name: 'your own' }).click()
  await expect(guide.getByRole('heading', { name: 'Make your own facts and cards' })).toBeFocused()

  // Its pictures are files of the app: they are shown, and nothing was asked of anyone.
  for (const picture of await guide.locator('img').all())
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await expect(guide).toHaveCount(0)
})

test('the guide names the keys that there are', async ({ started: { page } }) => {
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await sheet
    .getByRole('button', { name: /^Contents of the document.*Change$/ })
    .first()
    .click()
  await page.keyboard.press('Control+Shift+y')
  await expect(sheet.getByRole('button', { name: /^Contents of the document: Ctrl\+Shift\+Y/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  const move = page.getByRole('region', { name: 'Guide' }).locator('section', {
    has: page.getByRole('heading', { name: 'Move through the text' }),
  })
  await expect(move.last()).toContainText('Ctrl+Shift+Y opens the contents')
})

test('where the app speaks Japanese, the guide says that it is in English', async ({ userData }) => {
  const { app, page } = await startApp(userData)
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: '日本語' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  const guide = page.getByRole('dialog', { name: 'ガイド' })
  await expect(guide).toContainText('このガイドは英語です。')
  await expect(guide.getByRole('heading', { name: 'Answer cards' })).toBeAttached()
  await app.close()
})

test('the guide passes axe, also where the window is narrow', async ({ started: { app, page } }) => {
  for (const width of [1280, 640]) {
    await resize({ app, page }, width, 700)
    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog', { name: 'Guide' })).toBeVisible()
    await expectAccessible(page, `the guide, ${width} wide`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})
