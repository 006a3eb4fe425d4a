import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { enlarge } from '../faults/samples.ts'
import { expect, expectSaid, fromMenu, message, startApp, test } from './app.ts'

/** Whether this user may mount: without it there is no small disk to fill. */
const mayMount =
  spawnSync('sh', ['-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs $d && umount $d']).status === 0

const backupsIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.db'))
  } catch {
    return []
  }
}

async function bookmark(page: Page): Promise<void> {
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Bookmarked.')).toBeVisible()
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Backups' })

test('a session in which nothing is done makes no backup', async ({ userData }) => {
  const folder = join(userData, 'backups')
  const first = await startApp(userData)
  await bookmark(first.page)
  // Later sessions may last as long: what stands in view has been read by then, and is nothing new in them.
  await first.page.waitForTimeout(3000)
  await first.app.close()
  expect(backupsIn(folder)).toHaveLength(1)
  for (let session = 0; session < 2; session += 1) {
    const { app, page } = await startApp(userData)
    await expect(page.getByRole('article')).toBeVisible()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 700))
    await app.close()
  }
  expect(backupsIn(folder)).toHaveLength(1)
})

test('what the backups may take is chosen, and stays', async ({ userData }) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await fromMenu(first.app, 'Restore backup…')
  await expect(dialogOf(first.page)).toContainText('There is no backup yet.')
  const room = dialogOf(first.page).getByLabel('Backups may take')
  await expect(room).toHaveValue('2000000000')
  await room.selectOption('5000000000')
  await expect(room).toHaveValue('5000000000')
  await first.app.close()
  const second = await startApp(userData)
  await expect(second.page.getByRole('article')).toBeVisible()
  await fromMenu(second.app, 'Restore backup…')
  await expect(dialogOf(second.page).getByLabel('Backups may take')).toHaveValue('5000000000')
  await second.app.close()
})

test('a backup that fails is told at once, and one that fails on closing at the next start', async ({
  userData,
}) => {
  test.skip(!mayMount, 'needs the right to mount a small disk')
  const disk = join(userData, 'backups')
  mkdirSync(disk)
  // Room for what is noted of backups, not for one.
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk])
  const failed = 'The disk is full, so the last backup was not made.'
  try {
    const first = await startApp(userData)
    await bookmark(first.page)
    await expectSaid(first.page, failed, () => fromMenu(first.app, 'Back up now'))
    await first.app.close()

    const second = await startApp(userData)
    await expect(message(second.page)).toContainText(failed)
    execFileSync('mount', ['-o', 'remount,size=24m', disk])
    await fromMenu(second.app, 'Restore backup…')
    await expect(dialogOf(second.page)).toContainText(failed)
    await dialogOf(second.page).getByRole('button', { name: 'Back up now' }).click()
    await expect(dialogOf(second.page).getByRole('listitem')).toHaveCount(1)
    await second.app.close()

    const third = await startApp(userData)
    await expect(third.page.getByRole('article')).toBeVisible()
    await fromMenu(third.app, 'Restore backup…')
    await expect(dialogOf(third.page)).toContainText('The last good backup is of ')
    await expect(third.page.getByText(failed)).toHaveCount(0)
    await third.app.close()
  } finally {
    execFileSync('umount', ['-l', disk])
  }
})

/** Holds the copy that a backup begins with until a file is there: no disk is too quick then for what is to be seen. */
const holdCopy = (app: ElectronApplication, until: string) =>
  app.evaluate((_, until) => {
    const fs = process.getBuiltinModule('node:fs')
    const { copyFile } = fs.promises
    fs.promises.copyFile = async (...args) => {
      while (!fs.existsSync(until)) await new Promise((again) => setTimeout(again, 50))
      return copyFile(...args)
    }
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
  }, until)

test('a start while a large library is closing says so, and goes on by itself', async ({ userData }) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await first.app.close()
  await enlarge(userData, 200)

  const large = await startApp(userData)
  await bookmark(large.page)
  const goOn = join(userData, 'go-on')
  await holdCopy(large.app, goOn)
  const ended = large.app.close()
  await expect.poll(() => existsSync(join(userData, 'closing'))).toBe(true)
  const { app, page: notice } = await startApp(userData)
  await expect(notice.getByRole('heading', { name: 'Precis is still saving a backup.' })).toBeVisible()
  const next = app.waitForEvent('window')
  writeFileSync(goOn, '')
  const window = await next
  await ended
  expect(backupsIn(join(userData, 'backups'))).toHaveLength(2)
  await expect(window.getByRole('article')).toBeVisible()
  await expect(window.getByRole('button', { name: /^1 bookmark/ })).toHaveCount(1)
  await expect.poll(() => app.windows().length).toBe(1)
  await app.close()
})

test('a start right after the end of a small one has its window', async ({ userData }) => {
  let { app, page } = await startApp(userData)
  for (let start = 0; start < 3; start += 1) {
    await expect(page.getByRole('article')).toBeVisible()
    const ended = app.close()
    ;({ app, page } = await startApp(userData))
    await ended
  }
  await expect(page.getByRole('article')).toBeVisible()
  await app.close()
})
