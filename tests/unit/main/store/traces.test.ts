import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backupNow, findBackup, listBackups } from '../../../../src/main/store/backups.ts'
import { connect } from '../../../../src/main/store/database.ts'
import { addMark, listMarks } from '../../../../src/main/store/marks.ts'
import { closeStore, openStore } from '../../../../src/main/store/open.ts'
import { restoreBackup } from '../../../../src/main/store/restore.ts'
import { codeOf, makeFile, makeMark, now, open, openWithDocuments, unwrap } from './helpers.ts'
import { type Found, found } from './traces.expected.ts'

async function place(file: string, what: Found['place']): Promise<void> {
  if (what === 'empty') writeFileSync(file, '')
  if (what === 'unmade') {
    const db = connect(file, { readOnly: false })
    db.get('PRAGMA journal_mode = WAL')
    db.close()
  }
  if (what === 'whole') {
    const db = await open(file)
    db.close()
    rmSync(join(dirname(file), 'precis.made'))
  }
}

function placeBeside(folder: string, name: string): void {
  const path = join(folder, name)
  mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
  if (!name.endsWith('/')) writeFileSync(path, 'a few bytes')
}

const listing = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort()

describe('what lies in the folder, and what opening says', () => {
  for (const { name, place: what, beside, says } of found) {
    test(name, async () => {
      const file = makeFile()
      await place(file, what)
      for (const each of beside) placeBeside(dirname(file), each)
      const before = listing(dirname(file))
      const opened = await openStore(file, { now })
      expect(codeOf(opened)).toBe(says)
      if (opened.ok) opened.value.close()
      else expect(listing(dirname(file))).toEqual(before)
    })
  }
})

/** A folder whose database was deleted after some sessions. */
async function makeMissed(): Promise<string> {
  const file = makeFile()
  for (const [at, id] of ['m1', 'm2', 'm3'].entries()) {
    const db = at === 0 ? await openWithDocuments(file) : await open(file)
    addMark(db, makeMark(id))
    unwrap(await closeStore(db, now + at))
  }
  rmSync(file)
  return file
}

test('says it again at each start, until the file is back', async () => {
  const file = await makeMissed()
  const away = await openWithDocuments()
  away.close()
  for (let start = 0; start < 12; start += 1) expect(codeOf(await openStore(file, { now }))).toBe('missing')
  expect(listBackups(file)).toHaveLength(3)
  expect(existsSync(file)).toBe(false)
  writeFileSync(file, readFileSync(away.file))
  expect(codeOf(await openStore(file, { now }))).toBe('ok')
})

test('a backup takes the place of what is missing', async () => {
  const file = await makeMissed()
  const [newest] = listBackups(file)
  expect(unwrap(await restoreBackup(file, newest?.name ?? '', now + 9))).toEqual({
    before: null,
    setAside: null,
  })
  expect(listMarks(await open(file))).toHaveLength(3)
})

test('a restore that was cut short is completed, and not taken for a missing file', async () => {
  const file = await makeMissed()
  const [newest] = listBackups(file)
  copyFileSync(findBackup(file, newest?.name ?? ''), `${file}.restore-20261129T101112000Z`)
  expect(listMarks(await open(file))).toHaveLength(3)
})

test('an empty one is made only where that was said, and keeps every backup for good', async () => {
  const file = await makeMissed()
  const before = listBackups(file)
  const empty = unwrap(await openStore(file, { now, anew: true }))
  expect(listMarks(empty)).toEqual([])
  unwrap(await closeStore(empty, now + 100))
  // As many sessions as would rotate every kind of backup away.
  for (let session = 0; session < 15; session += 1) {
    const db = await openWithDocuments(file)
    addMark(db, makeMark(`x${session}`))
    for (const reason of ['manual', 'migration', 'restore'] as const)
      await backupNow(db, reason, now + 1000 + session * 10)
    unwrap(await closeStore(db, now + 1005 + session * 10))
  }
  const kept = listBackups(file).filter(({ reason }) => reason === 'kept')
  expect(kept.map(({ time, contents }) => ({ time, contents }))).toEqual(
    before.map(({ time, contents }) => ({ time, contents })),
  )
  unwrap(await restoreBackup(file, kept[0]?.name ?? '', now + 9999))
  expect(listMarks(await open(file))).toHaveLength(3)
})

test('the log of a missing one is set aside before an empty one is made, and not read into it', async () => {
  const file = makeFile()
  const db = await openWithDocuments(file)
  addMark(db, makeMark('m1'))
  const log = readFileSync(`${file}-wal`)
  db.close()
  rmSync(file)
  writeFileSync(`${file}-wal`, log)
  expect(codeOf(await openStore(file, { now }))).toBe('missing')
  const empty = unwrap(await openStore(file, { now, anew: true }))
  expect(listMarks(empty)).toEqual([])
  empty.close()
  const aside = readdirSync(dirname(file)).filter((name) => name.includes('.damaged-'))
  expect(aside).toHaveLength(1)
  expect(readFileSync(join(dirname(file), aside[0] ?? '')).equals(log)).toBe(true)
})

test('where it is there, "anew" opens it as it is', async () => {
  const file = makeFile()
  const db = await openWithDocuments(file)
  addMark(db, makeMark('m1'))
  unwrap(await closeStore(db, now))
  const again = unwrap(await openStore(file, { now, anew: true }))
  expect(listMarks(again)).toHaveLength(1)
  again.close()
  expect(listBackups(file)[0]?.reason).toBe('close')
})

test('the marker is written once, and a file without one gets it', async () => {
  const file = makeFile()
  const marker = join(dirname(file), 'precis.made')
  const first = await open(file)
  first.close()
  writeFileSync(marker, 'as it was')
  const second = await open(file)
  second.close()
  expect(readFileSync(marker, 'utf8')).toBe('as it was')
  rmSync(marker)
  const third = await open(file)
  third.close()
  expect(existsSync(marker)).toBe(true)
})

test.skipIf(process.platform === 'win32')(
  'a link to itself in the place of the index says nothing',
  async () => {
    const file = makeFile()
    symlinkSync(join(dirname(file), 'search.db'), join(dirname(file), 'search.db'))
    unwrap(await openStore(file, { now })).close()
  },
)
