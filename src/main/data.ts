import { accessSync, constants, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../core/model/result.ts'
import type { AppError } from '../shared/errors.ts'
import { logError } from './log.ts'
import type { Database } from './store/database.ts'
import { StoreError } from './store/errors.ts'
import { closeStore, openStore } from './store/open.ts'
import { replaceDatabase, restoreBackup } from './store/restore.ts'

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

  async open(): Promise<Result<Database, AppError>> {
    this.#opening ??= openStore(this.file, { now: Date.now() })
    const opened = await this.#opening
    if (opened.ok) return opened
    this.#opening = null
    logError('The data file did not open', opened.error)
    return err(toAppError(opened.error, this.file))
  }

  /** Closes with a backup; never throws, since the app is about to end. */
  async close({ backup = true } = {}): Promise<void> {
    const opening = this.#opening
    this.#opening = null
    await this.#shut(opening, backup)
  }

  async #shut(opening: Promise<Result<Database, StoreError>> | null, backup: boolean): Promise<void> {
    const opened = await opening
    if (opened?.ok !== true) return
    const closed = await closeStore(opened.value, Date.now(), backup)
    if (!closed.ok) logError('No backup was made on closing', closed.error)
  }

  /** Closes the data, and opens what lies in its place when `work` is done. Whoever asks for it meanwhile waits for that. */
  #without<T>(work: () => Promise<T>): Promise<T> {
    // A backup of its own comes with what is done; one more could push out the very one that was chosen.
    const done = this.#shut(this.#opening, false).then(work)
    const opened = done.then(() => openStore(this.file, { now: Date.now() }))
    this.#opening = opened
    return opened.then(() => done)
  }

  /** Puts a backup in place of the data; what was there is kept. */
  async restore(name: string): Promise<Result<{ setAside: string | null }, AppError>> {
    const restored = await this.#without(() => restoreBackup(this.file, name, Date.now()))
    if (restored.ok) return ok({ setAside: restored.value.setAside })
    logError('The backup was not restored', restored.error)
    const damaged = restored.error.code === 'damaged' || restored.error.code === 'not-a-database'
    return err(damaged ? { code: 'backup-damaged', subject: name } : toAppError(restored.error, this.file))
  }

  /** Moves another store, which is closed, into the place of the data; what was there is kept, as by a restore. */
  async replace(store: string): Promise<Result<{ setAside: string | null }, AppError>> {
    const put = (target: string) => renameSync(store, target)
    const replaced = await this.#without(() => replaceDatabase(this.file, put, Date.now()))
    if (replaced.ok) return ok({ setAside: replaced.value.setAside })
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
