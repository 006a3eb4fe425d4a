import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { enlarge } from '../faults/samples.ts'
import { answerDialog, expect, expectSaid, fromMenu, message, startApp, test } from './app.ts'

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

test('a backup is made by hand, says what is in it and that it is sound, and a damaged one is told', async ({
  fresh: { app, page },
  userData,
}) => {
  await bookmark(page)
  await expectSaid(page, 'Backup made.', () => fromMenu(app, 'Back up now'))
  const folder = join(userData, 'backups')
  const [name = ''] = backupsIn(folder)
  await fromMenu(app, 'Restore backup…')
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('The last good backup is of ')
  await expect(dialog.getByRole('listitem')).toContainText('1 document, 1 passage, 0 ratings')
  await expect(dialog.getByRole('listitem')).toContainText('made by hand')
  await expect(dialog.getByRole('status')).toHaveText('It was read through and is sound.')
  await page.keyboard.press('Escape')

  const bytes = readFileSync(join(folder, name))
  const newer = Buffer.from(bytes)
  newer.writeUInt32BE(999, 60) // its version, in the header of the file
  writeFileSync(join(folder, name), newer)
  await fromMenu(app, 'Restore backup…')
  await expect(dialog.getByRole('listitem')).toContainText('Made by a newer Precis, which can restore it.')
  await expect(dialog.getByRole('status')).toHaveText('1 made by a newer Precis.')
  await expect(dialog.getByRole('button', { name: 'Restore…' })).toHaveCount(0)
  await page.keyboard.press('Escape')

  writeFileSync(join(folder, name), bytes.fill(0x5a, 4096))
  await fromMenu(app, 'Restore backup…')
  await expect(dialog.getByRole('listitem')).toContainText('Damaged. It cannot be restored.')
  await expect(dialog).toContainText('There is no good backup.')
  await expect(dialog.getByRole('button', { name: 'Restore…' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Back up now' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(dialog.getByRole('status')).toHaveText('1 of 2 damaged.')
})

test('a folder is chosen once; copies go there, with each backup if that is wished, and one that is away is told', async ({
  userData,
}) => {
  const stick = join(userData, 'stick')
  mkdirSync(stick)
  const place = join(stick, 'Precis backups')
  const { app, page } = await startApp(userData)
  await bookmark(page)
  await answerDialog(app, [stick])
  await expectSaid(page, `Backup copied to ${place}.`, () => fromMenu(app, 'Back up to a folder…'))
  expect(backupsIn(place)).toEqual(backupsIn(join(userData, 'backups')))

  // The folder is known now.
  await answerDialog(app, [])
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await bookmark(page)
  await expectSaid(page, `Backup copied to ${place}.`, () => fromMenu(app, 'Back up to a folder…'))
  expect(backupsIn(place)).toHaveLength(2)

  await fromMenu(app, 'Restore backup…')
  const dialog = dialogOf(page)
  await dialog.getByRole('checkbox', { name: 'Copy each backup there' }).check()
  await expect(dialog.getByRole('checkbox', { name: 'Copy each backup there' })).toBeChecked()
  renameSync(stick, `${stick} away`)
  await expectSaid(page, /is not there, so no backup was copied to it/, () =>
    dialog.getByRole('button', { name: 'Back up now' }).click(),
  )
  await expect(dialog.getByRole('listitem')).toHaveCount(3)
  expect(existsSync(stick)).toBe(false)
  renameSync(`${stick} away`, stick)
  await dialog.getByRole('button', { name: 'Back up now' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(4)
  await expect(dialog.getByText(/is not there/)).toHaveCount(0)
  await app.close()
  expect(backupsIn(place)).toContain(backupsIn(join(userData, 'backups')).at(-1))
})

test('a backup of a second place is taken into another profile and restored there; what is none is told', async ({
  userData,
}) => {
  const [old, fresh, stick] = ['old', 'fresh', 'stick'].map((name) => join(userData, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(stick)
  const before = await startApp(old)
  await bookmark(before.page)
  await answerDialog(before.app, [stick])
  await expectSaid(before.page, 'Backup copied to ', () => fromMenu(before.app, 'Back up to a folder…'))
  await before.app.close()
  const place = join(stick, 'Precis backups')
  const [name = ''] = backupsIn(place)

  const { app, page } = await startApp(fresh)
  await expect(page.getByRole('article')).toBeVisible()
  await fromMenu(app, 'Restore backup…')
  const dialog = dialogOf(page)
  const add = dialog.getByRole('button', { name: 'Add one from a file…' })
  writeFileSync(join(stick, 'diary.db'), 'Dear diary. '.repeat(1000))
  await answerDialog(app, [join(stick, 'diary.db')])
  await expectSaid(page, /diary.db is not a backup of Precis/, () => add.click())
  await answerDialog(app, [join(place, name)])
  await add.click()
  await dialog.getByRole('button', { name: 'Replace my data with this' }).click()
  await expect(page.getByText('Backup restored.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^1 bookmark/ })).toHaveCount(1)
  await app.close()
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
