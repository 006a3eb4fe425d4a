import { existsSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../core/model/result.ts'
import type { Salvaged } from '../shared/contract/data.ts'
import type { AppError } from '../shared/errors.ts'
import { logError } from './base/log.ts'
import { backupNow, copyWhole } from './store/backups.ts'
import type { Database } from './store/database.ts'
import { type LostCode, StoreError } from './store/errors.ts'
import { refusalOf } from './store/files.ts'
import { isOrphaned } from './store/let-go.ts'
import { closeStore, openStore } from './store/open.ts'
import { listSetAside, replaceStore, restoreBackup } from './store/restore.ts'
import {
  lookForSalvage,
  type Prospect,
  restoreSalvaged,
  type Salvage,
  salvageHere,
  salvageSetAside,
} from './store/salvage/salvage.ts'

/**
 * The app's one writing connection. It is opened at first need and asked for anew while it can't be
 * opened, so that "Try again" is nothing but the same call once more.
 */
export class Data {
  readonly file: string
  readonly #onLost: (error: AppError) => void
  readonly #salvage: Salvage
  #opening: Promise<Result<Database, StoreError>> | null = null
  /** Those of which all was saved after their file had gone: nothing has come to them since. */
  readonly #saved = new WeakSet<Database>()
  /** What is being looked at to say what could be saved: nothing is put in its place meanwhile. */
  #looking: Promise<Result<Prospect, StoreError>> | null = null

  /**
   * @param onLost told each time a change was refused because the file is no longer the one that was opened
   * @param salvage how a damaged file is read
   */
  constructor(folder: string, onLost: (error: AppError) => void, salvage: Salvage = salvageHere) {
    this.file = join(folder, 'precis.db')
    this.#onLost = onLost
    this.#salvage = salvage
  }

  async open(): Promise<Result<Database, AppError>> {
    await this.#heal()
    return this.#open(false)
  }

  /**
   * A disk that failed, or was away, leaves what was opened on it dead. Where it answers again, that is let go and the file
   * is opened anew; until then what is open can at best be read.
   */
  async #heal(): Promise<void> {
    const opening = this.#opening
    const opened = await opening
    if (opened?.ok !== true || this.#opening !== opening) return
    const db = opened.value
    if (!db.hasFailed || db.lost() !== null || refusalOf(dirname(this.file)) !== null) return
    this.#opening = this.#shut(opening, false)
      .catch((cause: unknown) => logError('What was open on a disk that failed did not close', cause))
      .then(() => this.#begin(false))
  }

  /** Makes a new, empty file where the one that was there is missing. */
  async anew(): Promise<Result<Database, AppError>> {
    // It may have come back meanwhile, and an opening under way is not this one.
    const opened = await this.open()
    return opened.ok ? opened : this.#open(true)
  }

  #open(anew: boolean): Promise<Result<Database, AppError>> {
    this.#opening ??= this.#begin(anew)
    return this.#answer(this.#opening)
  }

  #begin(anew: boolean): Promise<Result<Database, StoreError>> {
    const onLost = (lost: LostCode) => this.#onLost(this.#toLost(lost))
    return openStore(this.file, { now: Date.now(), anew, onLost })
  }

  async #answer(opening: Promise<Result<Database, StoreError>>): Promise<Result<Database, AppError>> {
    const opened = await opening
    if (opened.ok) return opened
    if (this.#opening === opening) this.#opening = null
    logError('The data file did not open', opened.error)
    return err(toAppError(opened.error, this.file))
  }

  #toLost(lost: LostCode): AppError {
    return { code: `store-${lost}`, subject: this.file }
  }

  /** What has become of the file of what is open; null while it lies in its place, and where nothing is open. */
  async lost(): Promise<AppError | null> {
    const opened = await this.#opening
    const lost = opened?.ok === true ? opened.value.lost() : null
    return lost === null ? null : this.#toLost(lost)
  }

  /**
   * Saves what is open, though its file has gone: as a backup that stays.
   * @param elsewhere where to, in place of the folder of the backups
   * @returns its name
   */
  async save(elsewhere: string | null): Promise<Result<string, AppError>> {
    const opened = await this.open()
    if (!opened.ok) return opened
    const db = opened.value
    if (!isOrphaned(db.lost())) return err({ code: 'not-found', subject: 'What was open' })
    // It is not made again: on a drive that has gone nothing could be found there later.
    if (elsewhere === null && !existsSync(dirname(this.file)))
      return err({ code: 'store-no-folder', subject: dirname(this.file) })
    try {
      const name = elsewhere ?? (await backupNow(db, 'kept', Date.now())).name
      if (elsewhere !== null) await copyWhole(db, elsewhere)
      this.#saved.add(db)
      return ok(name)
    } catch (cause) {
      logError('What is open was not saved', cause)
      return err(toAppError(cause, elsewhere ?? this.file))
    }
  }

  /** Lets go of what is open where its file has gone, and opens what lies in its place now. */
  async reopen(): Promise<Result<Database, AppError>> {
    if ((await this.lost()) === null) return this.open()
    // Whoever asks for the data meanwhile waits for it.
    this.#opening = this.#shut(this.#opening, true).then(() => this.#begin(false))
    return this.#answer(this.#opening)
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
    const db = opened.value
    // What lies nowhere else is saved in any case.
    const wanted = isOrphaned(db.lost()) ? !this.#saved.has(db) : backup
    const closed = await closeStore(db, Date.now(), wanted)
    if (!closed.ok) logError('No backup was made on closing', closed.error)
  }

  /** Closes the data, and opens what lies in its place when `work` is done. Whoever asks for it meanwhile waits for that. */
  #without<T>(work: () => Promise<T>): Promise<T> {
    // A backup of its own comes with what is done; one more could push out the very one that was chosen.
    const shut = this.#shut(this.#opening, false)
    const done = Promise.all([shut, this.#looking]).then(work)
    const opened = done.then(() => this.#begin(false))
    this.#opening = opened
    return opened.then(() => done)
  }

  /** Puts a backup in place of the data; what was there is kept. */
  async restore(name: string): Promise<Result<{ setAside: string | null; isKept: boolean }, AppError>> {
    const restored = await this.#without(() => restoreBackup(this.file, name, Date.now()))
    if (!restored.ok) return err(this.#notRestored(restored.error, name))
    const { before, setAside } = restored.value
    return ok({ setAside, isKept: before !== null })
  }

  /** What could be saved of a damaged file. */
  async lookForSalvage(): Promise<Result<{ backup: string | null; salvaged: Salvaged }, AppError>> {
    this.#looking ??= this.#look()
    const found = await this.#looking
    if (found.ok) return ok({ backup: found.value.backup?.name ?? null, salvaged: found.value.salvaged })
    logError('The damaged data file was not read', found.error)
    return err(toAppError(found.error, this.file))
  }

  async #look(): Promise<Result<Prospect, StoreError>> {
    // What is being put in its place is looked at when it lies there.
    await this.#opening
    const found = await lookForSalvage(this.file, Date.now(), this.#salvage)
    this.#looking = null
    return found
  }

  /** Puts a backup, or nothing, together with what can be read of the damaged file in its place; it is kept. */
  async salvage(
    name: string | null,
  ): Promise<Result<{ setAside: string | null; salvaged: Salvaged }, AppError>> {
    const restored = await this.#without(() => restoreSalvaged(this.file, name, Date.now(), this.#salvage))
    if (!restored.ok) return err(this.#notRestored(restored.error, name))
    const { setAside, salvaged } = restored.value
    return ok({ setAside, salvaged })
  }

  /** Brings what can be read of a file that was set aside into the data. */
  async addSetAside(at: number): Promise<Result<Salvaged, AppError>> {
    if (!listSetAside(this.file).includes(at)) return err({ code: 'not-found', subject: 'This file' })
    const added = await this.#without(() => salvageSetAside(this.file, at, Date.now(), this.#salvage))
    return added.ok ? added : err(this.#notRestored(added.error, null))
  }

  #notRestored(error: StoreError, name: string | null): AppError {
    logError('Nothing was restored', error)
    const damaged = error.code === 'damaged' || error.code === 'not-a-database'
    return damaged && name !== null ? { code: 'backup-damaged', subject: name } : toAppError(error, this.file)
  }

  /** Moves another store, which is closed, into the place of the data; what was there is kept, as by a restore. */
  async replace(store: string): Promise<Result<{ setAside: string | null }, AppError>> {
    const put = (target: string) => renameSync(store, target)
    const replaced = await this.#without(() => replaceStore(this.file, Date.now(), put))
    if (replaced.ok) return ok({ setAside: replaced.value.restored.setAside })
    logError('The data was not replaced', replaced.error)
    return err(toAppError(replaced.error, this.file))
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
