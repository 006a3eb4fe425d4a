import type { Checked } from '../../shared/contract/backups.ts'
import { askApart, type Database } from './database.ts'
import { StoreError, toStoreError } from './errors.ts'
import { checkContents, checkIdentity, withReader } from './inspect.ts'
import { readVersion } from './migrations.ts'

/** @throws StoreError 'damaged', 'not-a-database', 'newer' */
export function verifyBackup(path: string): void {
  withReader(path, (copy) => {
    checkMade(copy)
    checkContents(copy, 'integrity_check')
    if (copy.get('PRAGMA foreign_key_check') !== null) throw danglingRow()
  })
}

/** Checks a database off the main thread: a large one takes seconds. @throws StoreError where it is damaged or cannot be read */
export async function verifyApart(path: string): Promise<void> {
  withReader(path, checkMade)
  const [integrity, dangling] = await askApart(path, [
    'PRAGMA integrity_check(1)',
    'PRAGMA foreign_key_check',
  ])
  const said = Object.values(integrity ?? {})[0]
  if (said !== 'ok') throw new StoreError('damaged', String(said))
  if (dangling !== null) throw danglingRow()
}

/** Whether a database is whole; 'unread' where that cannot be told at the moment. */
export async function checkFile(path: string): Promise<Checked> {
  try {
    await verifyApart(path)
    return 'sound'
  } catch (error) {
    const { code } = toStoreError(error)
    return code === 'damaged' || code === 'not-a-database' ? 'damaged' : 'unread'
  }
}

/** An empty file is a database to SQLite, and of nobody: to restore it would leave nothing. */
function checkMade(copy: Database): void {
  checkIdentity(copy)
  if (readVersion(copy) === 0) throw new StoreError('damaged', 'There is nothing in it')
}

const danglingRow = (): StoreError => new StoreError('damaged', 'A row refers to nothing')
