import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds. A holder touches its lock every BEAT; one untouched for STALE is dead. */
const BEAT = 5_000
const STALE = 60_000
const POLL = 200

/**
 * Runs `work` while holding the lock folder `path`; waits while another live process holds it.
 *
 * The lock only saves double work. In the rare race of two waiters breaking one stale lock both
 * may enter, which is harmless: results are put in place by an atomic rename.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!(await tryLock(path))) {
    if (await isStale(path)) await breakLock(path)
    else await sleep(POLL)
  }
  const beat = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => {})
  }, BEAT)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    await rm(path, { recursive: true, force: true })
  }
}

/** Whether a process of this id runs on this machine (true also when it is another user's). */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function tryLock(path: string): Promise<boolean> {
  try {
    await mkdir(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  await writeFile(join(path, 'pid'), String(process.pid))
  return true
}

async function isStale(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null)
  if (info === null) return false
  if (Date.now() - info.mtimeMs > STALE) return true
  // No pid yet: the holder is between mkdir and writeFile, so only the age counts.
  const pid = Number(await readFile(join(path, 'pid'), 'utf8').catch(() => ''))
  return pid > 0 && !isProcessAlive(pid)
}

/** Moves the lock away first, so that of two breakers only one succeeds. */
async function breakLock(path: string): Promise<void> {
  const away = `${path}.tmp-${process.pid}-${Date.now()}`
  try {
    await rename(path, away)
  } catch {
    return
  }
  await rm(away, { recursive: true, force: true })
}
