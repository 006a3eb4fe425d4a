import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, goTo, startApp, test } from './app.ts'
import { session } from './session.ts'

/** Whether this user may mount: without it there is no small disk to fill. */
const mayMount =
  spawnSync('sh', ['-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs $d && umount $d']).status === 0

/** Leaves no room on a disk, on which others may be writing meanwhile. */
function fill(disk: string): void {
  for (let turn = 0; turn < 10; turn += 1) {
    const { bavail, bsize } = statfsSync(disk)
    try {
      writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize), { flag: 'a' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
}

test('a full disk is said, costs nothing that was saved, and passes', async ({ userData }) => {
  test.skip(!mayMount, 'needs the right to mount a small disk')
  const disk = join(userData, 'disk')
  mkdirSync(disk)
  // The store's folder alone: Chromium's own caches lie elsewhere only if they are elsewhere, so give it room.
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk])
  try {
    const { app, page } = await startApp(disk)
    await expect(page.getByRole('article')).toBeVisible()
    await page.keyboard.press('Control+d')
    await expect(page.getByText('Bookmarked.')).toBeVisible()

    fill(disk)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Control+d')
    await expect(page.getByText(/The disk is full, so this change was not saved/)).toBeVisible()
    await expect(page.getByRole('button', { name: /^1 bookmark/ })).toHaveCount(1)

    rmSync(join(disk, 'filler'))
    await page.keyboard.press('Control+d')
    await expect(page.getByText('Bookmarked.')).toBeVisible()
    await app.close()
    const again = await startApp(disk)
    await goTo(again.page, 'Passages')
    await expect(again.page.getByRole('listitem')).toHaveCount(2)
    await again.app.close()
  } finally {
    execFileSync('umount', ['-l', disk])
  }
})

test('a newer data file is refused and stays as it is', async ({ userData }) => {
  const file = join(userData, 'precis.db')
  await session(userData)
  const bytes = readFileSync(file)
  bytes.writeUInt32BE(999, 60) // user_version, in the header of the file
  writeFileSync(file, bytes)
  const { app, page } = await startApp(userData)
  await expect(page.getByRole('alert')).toContainText('was written by a newer Precis')
  await app.close()
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a data file that another program writes to is said, and opens once it is free', async ({
  userData,
}) => {
  const python = spawnSync('python3', ['-c', 'import sqlite3'])
  test.skip(python.status !== 0, 'needs a second program with SQLite')
  const file = join(userData, 'precis.db')
  await session(userData)

  const script =
    'import sqlite3,sys;c=sqlite3.connect(sys.argv[1],isolation_level=None);c.execute("BEGIN EXCLUSIVE");print("locked",flush=True);sys.stdin.read()'
  const other = spawn('python3', ['-c', script, file], { stdio: ['pipe', 'pipe', 'inherit'] })
  await new Promise((done) => other.stdout.once('data', done))
  const { app, page } = await startApp(userData)
  await expect(page.getByRole('alert')).toContainText('is in use by another program')
  const gone = new Promise((done) => other.once('exit', done))
  other.stdin.end()
  await gone
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await app.close()
})

test('a folder that nothing can be written to is said in a window', async ({ userData }) => {
  test.skip(!mayMount, 'needs the right to mount a disk for reading only')
  const disk = join(userData, 'disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk])
  try {
    execFileSync('mount', ['-o', 'remount,ro', disk])
    const { app, page } = await startApp(disk)
    await expect(page.getByRole('alert')).toContainText(
      /Nothing can be written|cannot be made|cannot be read/,
    )
    await app.close()
  } finally {
    execFileSync('umount', ['-l', disk])
  }
})
