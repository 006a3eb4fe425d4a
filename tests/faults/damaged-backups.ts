// Backups damaged in each way: none is restored, or counts where others are thinned out. FULL=1: 10 of each.
import { randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeRecord } from '../../src/main/store/backup-record.ts'
import { backupNow, checkBackup, listBackups, newestSound } from '../../src/main/store/backups.ts'
import { connect, type Database } from '../../src/main/store/database.ts'
import { backupFolder } from '../../src/main/store/files.ts'
import { addMark, listMarks } from '../../src/main/store/marks.ts'
import { closeStore, openStore } from '../../src/main/store/open.ts'
import { restoreBackup } from '../../src/main/store/restore.ts'
import { writeSetting } from '../../src/main/store/settings.ts'
import { fewestBackups } from '../../src/shared/backup-limits.ts'
import { assert, check, expectSame, finish, print, runtime, seeded } from './check.ts'
import { type DamagedBackup, damagedBackups } from './damaged-backups.expected.ts'
import { codeOf, documentId, makeMark, now, openSample, unwrap, withFolder } from './samples.ts'

const turns = Number(process.env.TURNS ?? (process.env.FULL ? 10 : 1))
const seed = Number(process.env.SEED ?? 20261129)
const random = seeded(seed)
const page = 4096
const text = randomBytes(200_000)

const change = (path: string, how: (bytes: Buffer) => void): void => {
  const bytes = readFileSync(path)
  how(bytes)
  writeFileSync(path, bytes)
}
/** In its place there is nothing, then something else. */
const replace = (path: string, put: (path: string) => void): void => {
  rmSync(path)
  put(path)
}

const damages: Readonly<Record<DamagedBackup['is'], (path: string) => void>> = {
  'cut short': (path) => truncateSync(path, 1 + Math.floor(random() * (lstatSync(path).size - 1))),
  // Within the text of a document, of which no list says anything.
  'a page of zeros': (path) =>
    change(path, (bytes) => {
      const at = Math.floor(bytes.indexOf(text.subarray(90_000, 90_100)) / page) * page
      bytes.fill(0, at, at + page)
    }),
  'all zeros': (path) => change(path, (bytes) => bytes.fill(0)),
  'a wrong head': (path) => change(path, (bytes) => bytes.fill(0x5a, 0, 100)),
  'a wrong head of a newer program': (path) => change(path, (bytes) => void bytes.writeUInt32BE(999, 60)),
  'an empty file': (path) => truncateSync(path),
  'a text': (path) => writeFileSync(path, 'Dear diary. '.repeat(1000)),
  'a database of another program': (path) =>
    replace(path, () => {
      const db = connect(path, { readOnly: false })
      db.script('CREATE TABLE recipes (name TEXT)')
      db.close()
    }),
  'a folder': (path) => replace(path, mkdirSync),
  'a link that leads nowhere': (path) => replace(path, () => symlinkSync(`${path}.nowhere`, path)),
  'a link to itself': (path) => replace(path, () => symlinkSync(path, path)),
  gone: (path) => rmSync(path),
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A session in which something was done, and its backup. @returns the backup's name */
async function backUp(db: Database, n: number): Promise<string> {
  addMark(db, makeMark(`m${n}`))
  writeSetting(db, `text${n}`, `${random()}`.repeat(3000), asText)
  return (await backupNow(db, 'close', now + n)).name
}

async function tryDamaged({ is, known }: DamagedBackup, folder: string): Promise<void> {
  const db = await openSample(join(folder, 'precis.db'))
  const { file } = db
  writeRecord(file, { budget: 0 })
  db.run('INSERT INTO briefings (document, briefing, search_index) VALUES ($id, $text, $text)', {
    id: documentId,
    text,
  })
  const names = [await backUp(db, 0), await backUp(db, 1), await backUp(db, 2)]
  // The newest two of them: a sound one is older than both.
  const [sound = '', ...damaged] = names
  for (const name of damaged) damages[is](join(backupFolder(file), name))
  const soundNames = () =>
    listBackups(file).flatMap(({ name, contents }) => (contents === null ? [] : [name]))
  if (known !== 'read through') expectSame(soundNames(), [sound], 'listed as sound')
  if (known === 'not listed') expectSame(listBackups(file).length, 1, 'listed')
  // Budget or not, so many that are sound stay.
  await backUp(db, 3)
  assert(soundNames().length >= 2, `${soundNames().length} sound ones are left of 2`)
  assert(soundNames().includes(sound), 'the only sound one gave way to damaged ones')
  for (const name of damaged) {
    assert(!soundNames().includes(name), `${name} counts as sound`)
    assert((await checkBackup(file, name).catch(() => 'unread')) !== 'sound', `${name} is said to be sound`)
  }
  for (let n = 4; n < 8; n += 1) await backUp(db, n)
  expectSame(soundNames().length, fewestBackups, 'sound ones that stay')
  unwrap(await closeStore(db, now + 9, false))
  for (const name of damaged) {
    const said = codeOf(await restoreBackup(file, name, now + 10))
    assert(said !== 'ok', `${name} was restored`)
  }
  const newest = newestSound(file)
  unwrap(await restoreBackup(file, newest?.name ?? '', now + 11))
  const restored = unwrap(await openStore(file, { now }))
  expectSame(listMarks(restored).length, 8, 'marks of the newest good one')
  restored.close()
}

async function tryMany(each: DamagedBackup): Promise<string> {
  for (let turn = 0; turn < turns; turn += 1) await withFolder((folder) => tryDamaged(each, folder))
  return `${turns} tried; ${each.known === 'not listed' ? 'not listed' : 'told'}, never restored, never counted`
}

print(`damaged backups in ${runtime}, seed ${seed}`)
for (const each of damagedBackups) await check(`two backups: ${each.is}`, () => tryMany(each))
await finish()
