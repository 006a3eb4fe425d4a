import { accessSync, constants, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../core/model/result.ts'
import type { Salvaged } from '../shared/contract.ts'
import type { AppError } from '../shared/errors.ts'
import { logError } from './log.ts'
import { verifyBackup } from './store/backup-check.ts'
import type { Database } from './store/database.ts'
import { StoreError } from './store/errors.ts'
import { closeStore, openStore } from './store/open.ts'
import { replaceStore, restoreBackup } from './store/restore.ts'
import { lookForSalvage, restoreSalvaged } from './store/salvage/salvage.ts'

/**
 * The app's one writing connection. It is opened at first need and asked for anew while it can't be
 * opened, so that "Try again" is nothing but the same call once more.
 */
export class Data {
  readonly file: string
  #opening: Promise<Result<Database, StoreError>> | null = null

  constructor(folder: string) {
    this.file = join(folder, 'precis.db')
  }

  open(): Promise<Result<Database, AppError>> {
    return this.#open(false)
  }

  /** Makes a new, empty file where the one that was there is missing. */
  async anew(): Promise<Result<Database, AppError>> {
    // It may have come back meanwhile, and an opening under way is not this one.
    const opened = await this.open()
    return opened.ok ? opened : this.#open(true)
  }

  async #open(anew: boolean): Promise<Result<Database, AppError>> {
    this.#opening ??= openStore(this.file, { now: Date.now(), anew })
    const opened = await this.#opening
    if (opened.ok) return opened
    this.#opening = null
    logError('The data file did not open', opened.error)
    return err(toAppError(opened.error, this.file))
  }

  /** Closes with a backup; never throws, since the app is about to end. */
  async close({ backup = true } = {}): Promise<void> {
    const opened = await this.#opening
    this.#opening = null
    if (opened?.ok !== true) return
    const closed = await closeStore(opened.value, Date.now(), backup)
    if (!closed.ok) logError('No backup was made on closing', closed.error)
  }

  /** Puts a backup in place of the data; what was there is kept. */
  async restore(name: string): Promise<Result<{ setAside: string | null }, AppError>> {
    // Its own backup comes with the restore; one more could push out the very one that was chosen.
    await this.close({ backup: false })
    const restored = await restoreBackup(this.file, name, Date.now())
    return restored.ok
      ? ok({ setAside: restored.value.setAside })
      : err(this.#notRestored(restored.error, name))
  }

  /** What could be saved of a damaged file. */
  lookForSalvage(): Result<{ backup: string | null; salvaged: Salvaged }, AppError> {
    const found = lookForSalvage(this.file, Date.now())
    if (found.ok) return ok({ backup: found.value.backup?.name ?? null, salvaged: found.value.salvaged })
    logError('The damaged data file was not read', found.error)
    return err(toAppError(found.error, this.file))
  }

  /** Puts a backup, or nothing, together with what can be read of the damaged file in its place; it is kept. */
  async salvage(
    name: string | null,
  ): Promise<Result<{ setAside: string | null; salvaged: Salvaged }, AppError>> {
    await this.close({ backup: false })
    const restored = await restoreSalvaged(this.file, name, Date.now())
    if (!restored.ok) return err(this.#notRestored(restored.error, name))
    const { setAside, salvaged } = restored.value
    return ok({ setAside, salvaged })
  }

  #notRestored(error: StoreError, name: string | null): AppError {
    logError('Nothing was restored', error)
    const damaged = error.code === 'damaged' || error.code === 'not-a-database'
    return damaged && name !== null ? { code: 'backup-damaged', subject: name } : toAppError(error, this.file)
  }

  /** Moves another store, which is closed, into the place of the data; what was there is kept, as by a restore. */
  async replace(store: string): Promise<Result<{ setAside: string | null }, AppError>> {
    await this.close({ backup: false })
    const replaced = await replaceStore(this.file, Date.now(), (copy) => {
      renameSync(store, copy)
      verifyBackup(copy)
    })
    if (replaced.ok) return ok({ setAside: replaced.value.restored.setAside })
    logError('The data was not replaced', replaced.error)
    return err(toAppError(replaced.error, this.file))
  }
}

/** Whether files can be made in a folder, which is made where it is not there yet. */
export function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false // The store will say which of the reasons it is.
  }
}

/** A store error in the words of the contract; anything else is `unexpected`. */
export function toAppError(cause: unknown, file: string): AppError {
  if (!(cause instanceof StoreError)) return { code: 'unexpected', subject: null }
  switch (cause.code) {
    case 'disk-full':
    case 'unexpected':
      return { code: cause.code, subject: file }
    default:
      return { code: `store-${cause.code}`, subject: file }
  }
}
