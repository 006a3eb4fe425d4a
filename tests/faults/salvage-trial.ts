// One damaged file: what was brought in beside the backup, and whether all holds that must.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifyBackup } from '../../src/main/store/backups.ts'
import { backupFolder } from '../../src/main/store/files.ts'
import { openStore } from '../../src/main/store/open.ts'
import { checkMemories, renewMemories } from '../../src/main/store/renew-memories.ts'
import { lookForSalvage, restoreSalvaged } from '../../src/main/store/salvage/salvage.ts'
import { assert, expectSame } from './check.ts'
import type { Bytes } from './damage.ts'
import { type Contents, contentsOf, readBySqlite, type Sample } from './salvage-store.ts'
import { now, unwrap, withFolder } from './samples.ts'

/** Numbers of rows. */
export interface Trial {
  /** That were new or other since the backup. */
  readonly since: number
  /** Of these, that are in the store again as they were. */
  readonly brought: number
  /** Of these, that SQLite can still read of the damaged file. */
  readonly bySqlite: number
  /** In the store, but never written so by its user. */
  readonly altered: number
}

/** @throws for anything that must not be */
export function tryDamage(sample: Sample, damaged: Bytes): Promise<Trial> {
  return withFolder(async (folder) => {
    const file = join(folder, 'precis.db')
    lay(file, damaged, sample)
    const looked = unwrap(await lookForSalvage(file, now))
    expectSame(looked.backup?.name, sample.backup.name, 'backup')
    assert(isAsLaid(file, damaged), 'looking changed the damaged file')
    const read = readBySqlite(file, folder, sample.truth)

    const { before, setAside, salvaged } = unwrap(await restoreSalvaged(file, sample.backup.name, now))
    expectSame(salvaged, looked.salvaged, 'what was told before')
    // What harms only a text, or the end of the log, leaves a file that opens: it is kept as a backup.
    assert(setAside !== null || before !== null || damaged.main.length === 0, 'what was there is not kept')
    assert(setAside === null || isAsLaid(setAside, damaged), 'the file set aside is not as it was')
    verifyBackup(file)

    const db = unwrap(await openStore(file, { now }))
    await renewMemories(db)
    expectSame(checkMemories(db), [], 'memories')
    const result = contentsOf(db)
    db.close()
    for (const key of sample.before.keys()) assert(result.has(key), `lost from the backup: ${key}`)
    return judge(sample, read, result)
  })
}

function judge({ truth, before }: Sample, read: Contents, result: Contents): Trial {
  const since = [...truth].filter(([key, text]) => before.get(key) !== text)
  // Of what the backup has otherwise, the act that changed it may be lost.
  for (const [key, text] of since)
    if (read.has(key) && !before.has(key) && !isOrphaned(text, result))
      assert(result.get(key) === text, `readable, but not brought in: ${key} ${text} ${result.get(key)}`)
  const isKnown = ([key, text]: readonly [string, string]) =>
    truth.get(key) === text || before.get(key) === text
  return {
    since: since.length,
    brought: since.filter(([key, text]) => result.get(key) === text).length,
    bySqlite: since.filter(([key]) => read.has(key)).length,
    altered: [...result].filter((entry) => !isKnown(entry)).length,
  }
}

/** Whether what a row refers to is lost: its document, or the rating that it takes back. */
function isOrphaned(text: string, result: Contents): boolean {
  const { document = null, revokes = null } = JSON.parse(text) as Readonly<Record<string, unknown>>
  const isLost = (table: string, id: unknown) => id !== null && !result.has(JSON.stringify([table, id]))
  return isLost('documents', document) || isLost('reviews', revokes)
}

function lay(file: string, { main, log }: Bytes, { backup }: Sample): void {
  mkdirSync(backupFolder(file))
  writeFileSync(join(backupFolder(file), backup.name), backup.bytes)
  if (main.length > 0) writeFileSync(file, main)
  if (log.length > 0) writeFileSync(`${file}-wal`, log)
}

const isAsLaid = (file: string, { main, log }: Bytes): boolean =>
  bytesOf(file).equals(main) && bytesOf(`${file}-wal`).equals(log)

const bytesOf = (file: string): Buffer => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0))
