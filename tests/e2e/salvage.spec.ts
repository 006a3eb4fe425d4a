import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, goTo, message, startApp, test } from './app.ts'
import { bookmark, session } from './session.ts'

const choice = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) })

/** A session that marks a paragraph; it ends like a power cut, or as it should. */
const markOne = (userData: string, paragraph: number, end: 'close' | 'cut') =>
  session(userData, (db) => bookmark(db, paragraph), end)

/** Changes a file, and gives what it holds then. */
function damage(file: string, change: (bytes: Buffer) => Buffer): Buffer {
  const damaged = change(readFileSync(file))
  writeFileSync(file, damaged)
  return damaged
}

const setAside = (userData: string): readonly string[] =>
  readdirSync(userData).filter((name) => name.startsWith('precis.db.damaged-'))

async function expectPassages(page: Page, number: number): Promise<void> {
  await goTo(page, 'Passages')
  await expect(page.getByRole('listitem')).toHaveCount(number)
}

test('what came after the backup is brought in, and the damaged file and its log stay as they are', async ({
  userData,
}) => {
  await markOne(userData, 0, 'close')
  await markOne(userData, 4, 'cut')
  const file = join(userData, 'precis.db')
  const main = damage(file, (bytes) => bytes.fill(0x5a, 3 * 4096, 9 * 4096))
  const log = damage(`${file}-wal`, (bytes) => {
    bytes[200] = (bytes[200] ?? 0) ^ 1
    return bytes
  })
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('alert')).toContainText('is damaged')
  await expect(choice(page, 'Restore all that can be read')).toContainText(/1 passage.* that came after it/)
  await expect(choice(page, 'Restore the backup alone')).toContainText('1 passage')
  await page.getByRole('button', { name: 'Restore all that can be read' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(message(page)).toContainText(/^Backup restored, with 1 passage/)
  const [kept = ''] = setAside(userData)
  await expect(message(page)).toContainText(`The damaged file is kept as ${join(userData, kept)}.`)
  await expectPassages(page, 2)
  // It stays until it was read.
  await message(page).getByRole('button', { name: 'Close' }).click()
  await expect(message(page)).not.toContainText('Backup restored')
  await app.close()
  expect(problems).toEqual([])
  expect(readFileSync(join(userData, kept)).equals(main)).toBe(true)
  expect(readFileSync(join(userData, `${kept}-wal`)).equals(log)).toBe(true)
})

test('without a backup one starts with what can be read', async ({ userData }) => {
  await markOne(userData, 2, 'cut')
  const file = join(userData, 'precis.db')
  const main = damage(file, (bytes) => bytes.fill(0, 0, 100))
  const { app, page } = await startApp(userData)
  await expect(page.getByRole('alert')).toContainText('is not a Precis data file')
  await expect(choice(page, 'Start with what can be read')).toContainText(
    /There is no backup\. Still there: .*1 passage/,
  )
  await page.getByRole('button', { name: 'Start with what can be read' }).click()
  await expect(message(page)).toContainText(/^Started with 1 document.* 1 passage/)
  await expectPassages(page, 1)
  await app.close()
  const [kept = ''] = setAside(userData)
  expect(readFileSync(join(userData, kept)).equals(main)).toBe(true)
})

test('where nothing can be read, an empty library is made only once that was said in words', async ({
  userData,
}) => {
  const file = join(userData, 'precis.db')
  const text = 'Dear diary, this is not a database. '.repeat(400)
  writeFileSync(file, text)
  const { app, page } = await startApp(userData)
  await expect(page.getByRole('alert')).toContainText('is not a Precis data file')
  await page.getByRole('button', { name: 'Start with an empty library' }).click()
  await expect(page.getByText('The damaged one is kept beside it.')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe(text)
  await page.getByRole('button', { name: 'Start with an empty library' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  const [kept = ''] = setAside(userData)
  await expect(message(page)).toContainText(`The damaged file is kept as ${join(userData, kept)}.`)
  await app.close()
  expect(readFileSync(join(userData, kept), 'utf8')).toBe(text)
})

test('where only the log is left, what it holds comes in beside the backup', async ({ userData }) => {
  await markOne(userData, 0, 'close')
  await markOne(userData, 4, 'cut')
  const file = join(userData, 'precis.db')
  rmSync(file)
  const { app, page } = await startApp(userData)
  await expect(page.getByRole('alert')).toContainText('is missing')
  await expect(choice(page, 'Restore all that can be read')).toContainText(/1 passage.* that came after it/)
  await page.getByRole('button', { name: 'Restore all that can be read' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await expectPassages(page, 2)
  await app.close()
  expect(setAside(userData).filter((name) => name.endsWith('-wal'))).toHaveLength(1)
  expect(existsSync(file)).toBe(true)
})

test('what was left in the damaged file can be brought in later, from the list of backups', async ({
  userData,
}) => {
  await markOne(userData, 0, 'close')
  await markOne(userData, 4, 'cut')
  const file = join(userData, 'precis.db')
  damage(file, (bytes) => bytes.fill(0x5a, 3 * 4096, 9 * 4096))
  const { app, page, problems } = await startApp(userData)
  await page.getByRole('button', { name: 'Restore the backup alone' }).click()
  await expectPassages(page, 1)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', 'backups:open'),
  )
  await expect(page.getByText('Damaged files that are kept')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Bring in what can be read' }).click()
  await expect(message(page)).toContainText(/^1 passage.* brought in\. .*kept as a backup/)
  await expectPassages(page, 2)
  expect(problems).toEqual([])
  await app.close()
})
