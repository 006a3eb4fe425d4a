import { copyFile, rm } from 'node:fs/promises'
import { ok, type Result } from '../../../core/model/result.ts'
import type { Salvaged } from '../../../shared/contract/data.ts'
import { type Backup, listBackups } from '../backups.ts'
import { connect, type Database } from '../database.ts'
import { StoreError } from '../errors.ts'
import { sizeOf, stampOf } from '../files.ts'
import { migrate } from '../migrations.ts'
import { isOpenHere } from '../open-files.ts'
import { asideAs, copyBackup, type Restored, replaceStore, withDraft } from '../restore.ts'
import { numberOf, textOf } from '../rows.ts'
import { readDamaged } from './found.ts'
import { bringIn } from './merge.ts'
import { newTally } from './merging.ts'
import type { Roots } from './rows.ts'

export interface Prospect {
  /** The newest backup that is sound; null where there is none. */
  readonly backup: Backup | null
  /** What would be added to that backup. */
  readonly salvaged: Salvaged
}

/**
 * Brings what can be read of the database `damaged` into the store `copy`, as `salvageInto`; it may be done apart.
 * @param now in milliseconds since 1970-01-01 UTC
 * @throws StoreError
 */
export type Salvage = (copy: string, damaged: string, now: number) => Promise<Salvaged>

/** In this process. */
export const salvageHere: Salvage = async (...args) => salvageInto(...args)

/** What could be saved of the damaged database `file`; nothing is changed. */
export function lookForSalvage(
  file: string,
  now: number,
  salvage: Salvage = salvageHere,
): Promise<Result<Prospect, StoreError>> {
  return withDraft(file, async (copy) => {
    if (isOpenHere(file)) throw new StoreError('locked', 'The database is open')
    if (sizeOf(file) + sizeOf(`${file}-wal`) === 0) return { backup: null, salvaged: newTally(0) }
    const backup = await copyNewest(file, copy)
    return { backup, salvaged: await salvage(copy, file, now) }
  })
}

/**
 * Restores the backup `name`, or an empty store, together with all that it lacks and that can be read of the damaged
 * database `file`, which is set aside as it is.
 */
export async function restoreSalvaged(
  file: string,
  name: string | null,
  now: number,
  salvage: Salvage = salvageHere,
): Promise<Result<Restored & { readonly salvaged: Salvaged }, StoreError>> {
  const replaced = await replaceStore(file, now, async (copy) => {
    if (name !== null) await copyBackup(file, name, copy)
    return salvage(copy, file, now)
  })
  return replaced.ok ? ok({ ...replaced.value.restored, salvaged: replaced.value.made }) : replaced
}

/**
 * Brings all that the database `file` lacks, and that can be read of the file that was set aside at a moment, into it.
 * What was there before is kept as a backup.
 */
export async function salvageSetAside(
  file: string,
  setAsideAt: number,
  now: number,
  salvage: Salvage = salvageHere,
): Promise<Result<Salvaged, StoreError>> {
  const replaced = await replaceStore(file, now, async (copy) => {
    await copyFile(file, copy)
    return salvage(copy, asideAs(file, stampOf(setAsideAt)), now)
  })
  return replaced.ok ? ok(replaced.value.made) : replaced
}

/** Copies the newest backup that is sound. @returns null where there is none */
async function copyNewest(file: string, copy: string): Promise<Backup | null> {
  for (const backup of listBackups(file)) if (await isCopied(file, backup.name, copy)) return backup
  return null
}

async function isCopied(file: string, name: string, copy: string): Promise<boolean> {
  try {
    await copyBackup(file, name, copy)
    return true
  } catch (error) {
    await rm(copy, { force: true })
    if (error instanceof StoreError && error.code !== 'disk-full') return false
    throw error
  }
}

/** Where the trees of a store begin: in its later states too, since none of them moves. */
function rootsOf(store: Database): Roots {
  const rows = store.all('SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0')
  return new Map(rows.map((row) => [textOf(row, 'name'), numberOf(row, 'rootpage')]))
}

/**
 * Brings what can be read of the file `damaged` into the store `copy`, which is made where it is not there.
 * @throws StoreError
 */
export function salvageInto(copy: string, damaged: string, now: number): Salvaged {
  const store = connect(copy, { readOnly: false })
  try {
    const roots = rootsOf(store)
    migrate(store)
    const found = readDamaged(damaged, roots)
    try {
      return bringIn(store, found, now)
    } finally {
      found.close()
    }
  } finally {
    store.close()
  }
}
