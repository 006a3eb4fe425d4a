// The folder of the data goes while the app holds it open, and comes back. FULL=1: 5 of each.

import { chmodSync, chownSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { toAppError } from '../../src/main/data/app-error.ts'
import { Data } from '../../src/main/data/data.ts'
import { verifyBackup } from '../../src/main/store/backups.ts'
import { perform } from '../../src/main/store/journal.ts'
import { listMarks } from '../../src/main/store/marks.ts'
import type { ErrorCode } from '../../src/shared/errors.ts'
import { assert, check, expectSame, finish, print, runtime, skip } from './check.ts'
import { type Disk, withDisk } from './disk.ts'
import { type Away, away } from './drives.expected.ts'
import { makeMark, now, openSample } from './samples.ts'

const turns = Number(process.env.TURNS ?? (process.env.FULL ? 5 : 1))
/** Somebody who is not the superuser, whom no lock keeps out. */
const nobody = 65_534

interface Befalling {
  readonly go: () => void
  readonly comeBack: () => void
}

/** @param folder of the data. @param disk that it is on */
const befallings: Readonly<Record<Away['is'], (folder: string, disk: Disk) => Befalling>> = {
  renamed: (folder) => ({
    go: () => renameSync(folder, `${folder} elsewhere`),
    comeBack: () => {
      // Chromium makes it anew.
      rmSync(folder, { recursive: true, force: true })
      renameSync(`${folder} elsewhere`, folder)
    },
  }),
  locked: (folder) => withMode(folder, 0o000),
  'write-protected': (folder) => withMode(folder, 0o500),
  unmounted: (_folder, disk) => ({ go: disk.unmount, comeBack: disk.mount }),
  pulled: (_folder, disk) => ({ go: disk.pull, comeBack: disk.putIn }),
  'pulled and not noticed by the system': (_folder, disk) => ({
    go: disk.die,
    comeBack: () => {
      disk.unmount()
      disk.putIn()
    },
  }),
  'read-only by a fault': (_folder, disk) => ({
    go: disk.fail,
    comeBack: () => {
      disk.pull()
      disk.putIn()
    },
  }),
}

const withMode = (folder: string, mode: number): Befalling => ({
  go: () => chmodSync(folder, mode),
  comeBack: () => chmodSync(folder, 0o700),
})

/** Adds a mark as the app does. */
async function act(data: Data, n: number): Promise<ErrorCode | 'ok'> {
  const opened = await data.open()
  if (!opened.ok) return opened.error.code
  try {
    perform(opened.value, { v: 1, kind: 'mark.add', mark: makeMark(`m${n}`) }, now + n)
    return 'ok'
  } catch (cause) {
    return toAppError(cause, data.file).code
  }
}

async function expectMarks(data: Data, confirmed: readonly number[]): Promise<void> {
  const opened = await data.open()
  assert(opened.ok, `it does not open: ${opened.ok ? '' : opened.error.code}`)
  const ids = new Set(listMarks(opened.value).map(({ id }) => id))
  for (const n of confirmed) assert(ids.has(`m${n}`), `mark ${n} was confirmed, and is lost`)
}

async function tryAway({ is, says }: Away, folder: string, disk: Disk): Promise<void> {
  mkdirSync(folder)
  chownSync(folder, nobody, nobody)
  const isLock = is === 'locked' || is === 'write-protected'
  if (isLock) process.seteuid?.(nobody)
  try {
    ;(await openSample(join(folder, 'precis.db'))).close()
    const data = new Data(folder, () => undefined)
    const confirmed: number[] = []
    const doOne = async (n: number) => {
      const said = await act(data, n)
      if (said === 'ok') confirmed.push(n)
      return said
    }
    for (const n of [0, 1, 2]) expectSame(await doOne(n), 'ok', 'before')
    const { go, comeBack } = befallings[is](folder, disk)
    go()
    for (const n of [3, 4]) expectSame(await doOne(n), says, 'said')
    comeBack()
    expectSame(await data.lost(), null, 'lost')
    for (const n of [5, 6]) expectSame(await doOne(n), 'ok', 'after')
    await expectMarks(data, confirmed)
    await data.close()
    // As a new start finds it.
    const again = new Data(folder, () => undefined)
    await expectMarks(again, confirmed)
    await again.close({ backup: false })
    verifyBackup(data.file)
  } finally {
    process.seteuid?.(0)
  }
}

async function tryMany(each: Away): Promise<unknown> {
  if (process.getuid?.() !== 0) return skip('needs the superuser')
  for (let turn = 0; turn < turns; turn += 1) {
    const skipped = await withDisk(16, async (disk) => {
      chmodSync(disk.folder, 0o755)
      await tryAway(each, join(disk.folder, 'profile'), disk)
    })
    if (skipped !== undefined) return skipped
  }
  return `${turns} tried, ${turns} survived; it says ${each.says}, and goes on when that is undone`
}

print(`folders that go in ${runtime}`)
for (const each of away) await check(each.name, () => tryMany(each))
await finish()
