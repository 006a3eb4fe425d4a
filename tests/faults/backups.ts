// Backup, restore, and every way in which a disk or a file can refuse.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { backupNow, listBackups } from '../../src/main/store/backups.ts'
import { connect } from '../../src/main/store/database.ts'
import { StoreError } from '../../src/main/store/errors.ts'
import { backupFolder } from '../../src/main/store/files.ts'
import { checkContents } from '../../src/main/store/inspect.ts'
import { perform } from '../../src/main/store/journal.ts'
import { listMarks } from '../../src/main/store/marks.ts'
import { closeStore, openStore } from '../../src/main/store/open.ts'
import { restoreBackup } from '../../src/main/store/restore.ts'
import { writeSetting } from '../../src/main/store/settings.ts'
import { assert, check, expectSame, finish, print, runtime, skip } from './check.ts'
import { startChild } from './children.ts'
import { codeOf, makeMark, now, openSample, unwrap, withFolder } from './samples.ts'

/** A closed database with m1 and m2, and the name of a backup that only has m1. */
async function makeBackedUp(folder: string): Promise<{ file: string; name: string }> {
  const db = await openSample(join(folder, 'precis.db'))
  perform(db, { v: 1, kind: 'mark.add', mark: makeMark('m1') }, now)
  const { name } = await backupNow(db, 'manual', now)
  perform(db, { v: 1, kind: 'mark.add', mark: makeMark('m2') }, now)
  db.close()
  return { file: db.file, name }
}

async function marksIn(file: string): Promise<string[]> {
  const db = unwrap(await openStore(file, { now }))
  const ids = listMarks(db).map((mark) => mark.id)
  db.close()
  return ids
}

/** A hash of everything in a folder but the index of the log, which readers may rebuild, and an empty log. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.endsWith('-shm'),
  )
  const files = names.filter((name) => {
    const stats = statSync(join(folder, name))
    return stats.isFile() && (stats.size > 0 || !name.endsWith('-wal'))
  })
  return Object.fromEntries(files.sort().map((name) => [name, hashOf(join(folder, name))]))
}

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)

function codeThrown(work: () => unknown): string {
  try {
    work()
    return 'nothing'
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error)
  }
}

/** A small disk of its own for `use`, or a skip where mounting is not allowed. */
async function withDisk(
  size: string,
  use: (folder: string, remount: (how: string) => void) => Promise<unknown>,
): Promise<unknown> {
  return withFolder(async (folder) => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
    } catch {
      return skip('mounting a disk is not allowed here')
    }
    try {
      return await use(folder, (how) => execFileSync('mount', ['-o', `remount,${how}`, folder]))
    } finally {
      execFileSync('umount', ['-l', folder])
    }
  })
}

print(`backups in ${runtime}`)

await check('there and back', () =>
  withFolder(async (folder) => {
    const { file, name } = await makeBackedUp(folder)
    const { before } = unwrap(await restoreBackup(file, name, now))
    expectSame(await marksIn(file), ['m1'], 'marks')
    unwrap(await restoreBackup(file, before?.name ?? '', now))
    expectSame(await marksIn(file), ['m1', 'm2'], 'marks')
  }),
)

await check('a backup on close', () =>
  withFolder(async (folder) => {
    const db = await openSample(join(folder, 'precis.db'))
    unwrap(await closeStore(db, now))
    expectSame(
      listBackups(db.file).map(({ reason, contents }) => [reason, contents?.documents]),
      [['close', 1]],
      'backups',
    )
  }),
)

await check('a damaged file is refused untouched, and set aside by a restore', () =>
  withFolder(async (folder) => {
    const { file, name } = await makeBackedUp(folder)
    const damaged = readFileSync(file).fill(0x5a, 4096)
    writeFileSync(file, damaged)
    expectSame(codeOf(await openStore(file, { now })), 'damaged', 'opening')
    assert(readFileSync(file).equals(damaged), 'was changed')
    const { setAside } = unwrap(await restoreBackup(file, name, now))
    assert(setAside !== null && readFileSync(setAside).equals(damaged), 'was not kept')
    expectSame(await marksIn(file), ['m1'], 'marks')
  }),
)

await check('a file damaged with a log beside it stays with its log', () =>
  withFolder(async (folder) => {
    const { file, name } = await makeBackedUp(folder)
    const db = connect(file, { readOnly: false })
    db.script("INSERT INTO settings VALUES ('k', '1')")
    const [main, wal] = [readFileSync(file).fill(0x5a, 4096, 12_288), readFileSync(`${file}-wal`)]
    db.close()
    writeFileSync(file, main)
    writeFileSync(`${file}-wal`, wal)
    expectSame(codeOf(await openStore(file, { now })), 'damaged', 'opening')
    assert(readFileSync(file).equals(main) && readFileSync(`${file}-wal`).equals(wal), 'was changed')
    const { setAside } = unwrap(await restoreBackup(file, name, now))
    assert(setAside !== null && readFileSync(setAside).equals(main), 'file was not kept')
    assert(readFileSync(`${setAside}-wal`).equals(wal), 'log was not kept')
    expectSame(await marksIn(file), ['m1'], 'marks')
  }),
)

await check('a damaged backup and a name with a path are refused', () =>
  withFolder(async (folder) => {
    const { file, name } = await makeBackedUp(folder)
    const path = join(backupFolder(file), name)
    writeFileSync(path, readFileSync(path).fill(0x5a, 4096))
    const before = contentOf(folder)
    expectSame(codeOf(await restoreBackup(file, name, now)), 'damaged', 'damaged backup')
    for (const bad of ['../precis.db', `../backups/${name}`, join(folder, 'precis.db'), '..', '']) {
      expectSame(codeOf(await restoreBackup(file, bad, now)), 'unexpected', bad)
    }
    expectSame(contentOf(folder), before, 'files')
  }),
)

await check('a newer database is refused, byte for byte as it was, with its log too', () =>
  withFolder(async (folder) => {
    const { file } = await makeBackedUp(folder)
    const db = connect(file, { readOnly: false })
    db.script('PRAGMA user_version = 99')
    const wal = readFileSync(`${file}-wal`)
    const old = readFileSync(file)
    db.close()
    const before = contentOf(folder)
    expectSame(codeOf(await openStore(file, { now })), 'newer', 'opening')
    expectSame(contentOf(folder), before, 'files')
    writeFileSync(file, old)
    writeFileSync(`${file}-wal`, wal)
    expectSame(codeOf(await openStore(file, { now })), 'newer', 'opening with a log')
    assert(readFileSync(file).equals(old) && readFileSync(`${file}-wal`).equals(wal), 'was changed')
  }),
)

await check('another process holds the lock', () =>
  withFolder(async (folder) => {
    const { file, name } = await makeBackedUp(folder)
    const holder = startChild('kill-writer', { FILE: file, HOLD: '1' })
    try {
      assert(await holder.sees('ready'), 'the holder did not start')
      const start = performance.now()
      expectSame(codeOf(await openStore(file, { now })), 'locked', 'opening')
      const waited = performance.now() - start
      expectSame(codeOf(await restoreBackup(file, name, now)), 'locked', 'restoring')
      assert(waited < 1000, `waited ${waited} ms`)
    } finally {
      holder.kill()
      await holder.ended
    }
    expectSame(await marksIn(file), ['m1', 'm2'], 'marks')
  }),
)

await check('a read-only disk', () =>
  withDisk('4m', async (folder, remount) => {
    const { file, name } = await makeBackedUp(folder)
    mkdirSync(join(folder, 'fresh'))
    remount('ro')
    const before = contentOf(folder)
    expectSame(codeOf(await openStore(file, { now })), 'read-only', 'opening')
    expectSame(codeOf(await restoreBackup(file, name, now)), 'read-only', 'restoring')
    expectSame(codeOf(await openStore(join(folder, 'new', 'precis.db'), { now })), 'no-folder', 'new folder')
    expectSame(codeOf(await openStore(join(folder, 'fresh', 'other.db'), { now })), 'read-only', 'new file')
    expectSame(contentOf(folder), before, 'files')
    const reading = unwrap(await openStore(file, { now, readOnly: true }))
    expectSame(listMarks(reading).length, 2, 'marks read from it')
    reading.close()
  }),
)

await check('a disk that becomes full', () =>
  withDisk('1m', async (folder) => {
    const db = await openSample(join(folder, 'precis.db'))
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
    let written = 0
    const code = codeThrown(() => {
      for (; written < 1000; written += 1) {
        db.transaction(() => {
          perform(db, { v: 1, kind: 'mark.add', mark: makeMark(`m${written}`) }, now)
          writeSetting(db, `s${written}`, 'x'.repeat(8000), text)
        })
      }
    })
    expectSame(code, 'disk-full', 'writing')
    expectSame(listMarks(db).length, written, 'marks after it')
    const before = readdirSync(dirname(db.file))
    const failed = await backupNow(db, 'manual', now).catch((error: unknown) => error)
    assert(failed instanceof StoreError && failed.code === 'disk-full', `backing up: ${failed}`)
    const made = readdirSync(backupFolder(db.file)).filter((name) => name.startsWith('precis-'))
    expectSame(made, [], 'half backups')
    assert(before.includes('precis.db'), 'the file')
    checkContents(db, 'integrity_check')
    const closed = await closeStore(db, now)
    expectSame(codeOf(closed), 'disk-full', 'closing')
    const again = await openStore(db.file, { now })
    const code2 = codeOf(again)
    const reader = again.ok ? again.value : unwrap(await openStore(db.file, { now, readOnly: true }))
    expectSame(listMarks(reader).length, written, 'marks after opening again')
    checkContents(reader, 'integrity_check')
    reader.close()
    return `${written} commits before it, all there; opening again: ${code2}`
  }),
)

await check('a restore onto a full disk changes nothing', () =>
  // It holds the file and a backup of it.
  withDisk('2m', async (folder) => {
    const { file, name } = await makeBackedUp(folder)
    const filler = join(folder, 'filler')
    try {
      writeFileSync(filler, Buffer.alloc(4 * 1024 * 1024))
    } catch {
      // It is as full as it gets.
    }
    const before = contentOf(folder)
    expectSame(codeOf(await restoreBackup(file, name, now)), 'disk-full', 'restoring')
    expectSame(contentOf(folder), before, 'files')
  }),
)

await check('folders in the way', () =>
  withFolder(async (folder) => {
    mkdirSync(join(folder, 'precis.db'))
    expectSame(codeOf(await openStore(join(folder, 'precis.db'), { now })), 'unreadable', 'a folder')
    writeFileSync(join(folder, 'plain'), '')
    expectSame(codeOf(await openStore(join(folder, 'plain', 'precis.db'), { now })), 'no-folder', 'a file')
  }),
)

await finish()
