// Two starts on one data folder: one is left, and answers; the other ends by itself, and says nothing. Drives the built
// app. STARTS: how many of each.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { verifyBackup } from '../../src/main/store/backups.ts'
import { startXServer } from '../e2e/x-server.ts'
import { assert, check, finish, print, seeded } from './check.ts'
import { type Live, startLive } from './live.ts'
import { addMark, countMarks } from './live-acts.ts'
import { enlarge } from './samples.ts'

const count = Number(process.env.STARTS ?? (process.env.FULL ? 50 : 3))
const seed = Number(process.env.SEED ?? 20261129)
const random = seeded(seed)
/** Within it an app has begun, has its lock, its data, its window. */
const startMs = 1500
/** Within it a small one has closed. */
const closeMs = 400
/** How often it is looked whether a window is there that should not be. */
const lookMs = 200

const { display, stop } = await startXServer(1280, 800)
const start = (folder: string): Promise<Live> => startLive(folder, { DISPLAY: display })

async function withProfile<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'precis-starts-'))
  try {
    // Who starts first makes it.
    return await use(join(parent, 'profile'))
  } finally {
    await removeFolder(parent)
  }
}

/** Waits until one of two has ended. @returns the other one */
async function leftOf(apps: readonly [Live, Live]): Promise<Live> {
  const most = [0, 0]
  const look = setInterval(() => {
    for (const [n, app] of apps.entries()) most[n] = Math.max(most[n] ?? 0, app.windows())
  }, lookMs)
  try {
    const gone = await Promise.race(apps.map(async (app) => ({ app, ended: await app.ended })))
    const { code, signal } = gone.ended
    assert(code === 0, `one ended with ${code ?? signal}: ${gone.app.said()}`)
    assert(gone.app.said() === '', `the one that ended said: ${gone.app.said()}`)
    assert(most[apps.indexOf(gone.app)] === 0, 'the one that ended had a window')
    return gone.app === apps[0] ? apps[1] : apps[0]
  } finally {
    clearInterval(look)
  }
}

/** The one that is left answers, has one window, and all that was confirmed before; one mark is added. */
async function expectAnswers(app: Live, marks: number): Promise<void> {
  const page = await app.page()
  await page.locator('main h1').first().waitFor()
  const found = await countMarks(page)
  assert(found === marks, `${found} marks of ${marks}`)
  const added = await addMark(page, marks)
  assert(added.ok, `no mark was added: ${added.ok ? '' : added.error.code}`)
  assert(app.windows() === 1, `it has ${app.windows()} windows`)
}

async function closeWell(app: Live): Promise<void> {
  await app.close()
  const { code, signal } = await app.ended
  assert(code === 0, `it closed with ${code ?? signal}: ${app.said()}`)
}

/** @param gap how long after the first the second starts, in ms */
async function startTwo(folder: string, gap: number): Promise<Live> {
  const first = await start(folder)
  await pause(gap)
  return leftOf([first, await start(folder)])
}

/** Two at once, again and again on one folder, which does not exist before the first. */
async function manyAtOnce(): Promise<string> {
  await withProfile(async (folder) => {
    for (let turn = 0; turn < count; turn += 1) {
      const left = await startTwo(folder, turn % 2 === 0 ? 0 : random() * startMs)
      await expectAnswers(left, turn)
      await closeWell(left)
    }
    verifyBackup(join(folder, 'precis.db'))
  })
  return `${count} tried, one was left each time, with all marks; the other ended with 0, without a word or a window`
}

/** A start at any moment of the end of another: it has a window in the end. */
async function manyWhileClosing(): Promise<string> {
  await withProfile(async (folder) => {
    let app = await start(folder)
    for (let turn = 0; turn < count; turn += 1) {
      await expectAnswers(app, turn)
      const closed = app.close()
      await pause(random() * closeMs)
      const next = await start(folder)
      await closed
      const { code, signal } = await app.ended
      assert(code === 0, `it closed with ${code ?? signal}: ${app.said()}`)
      app = next
    }
    await expectAnswers(app, count)
    await closeWell(app)
    verifyBackup(join(folder, 'precis.db'))
  })
  return `${count} tried, each had a window and all marks in the end`
}

/** A library that takes long to open after a crash, and long to close. */
async function large(): Promise<string> {
  await withProfile(async (folder) => {
    await enlarge(folder, 200)
    const left = await startTwo(folder, 0)
    await expectAnswers(left, 0)
    left.process.kill('SIGKILL')
    await left.ended
    const again = await startTwo(folder, 200)
    await expectAnswers(again, 1)
    const closed = again.close()
    await pause(100)
    const next = await start(folder)
    await closed
    await expectAnswers(next, 2)
    await closeWell(next)
    verifyBackup(join(folder, 'precis.db'))
  })
  return '200 MB: at once, after a crash, and while it closes'
}

print(`two starts, seed ${seed}`)
await check(`${count} times two starts at once on one folder`, manyAtOnce)
await check(`${count} starts while another closes`, manyWhileClosing)
await check('two starts of a large library', large)
stop()
await finish()
