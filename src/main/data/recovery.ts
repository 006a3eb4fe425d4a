import { renameSync } from 'node:fs'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { Salvaged } from '../../shared/contract/data.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import { bringObjects, heldBy } from '../store/backup-objects.ts'
import type { StoreError } from '../store/errors.ts'
import { listSetAside, replaceStore, restoreBackup } from '../store/restore.ts'
import {
  lookForSalvage,
  type Prospect,
  restoreSalvaged,
  type Salvage,
  salvageHere,
  salvageSetAside,
} from '../store/salvage/salvage.ts'
import { toAppError } from './app-error.ts'
import type { Data } from './data.ts'

/** Puts something else in the place of the data: a backup, what can be read of a damaged file, or a library that came in. */
export class Recovery {
  readonly #data: Data
  readonly #salvage: Salvage
  /** What is being looked at to say what could be saved: nothing is put in its place meanwhile. */
  #looking: Promise<Result<Prospect, StoreError>> | null = null

  /** @param salvage how a damaged file is read */
  constructor(data: Data, salvage: Salvage = salvageHere) {
    this.#data = data
    this.#salvage = salvage
  }

  /** Puts a backup in place of the data; what was there is kept. */
  async restore(name: string): Promise<Result<{ setAside: string | null; isKept: boolean }, AppError>> {
    const restored = await this.#without(() => restoreBackup(this.#data.file, name, Date.now()))
    if (!restored.ok) return err(this.#notRestored(restored.error, name))
    const { before, setAside } = restored.value
    return ok({ setAside, isKept: before !== null })
  }

  /** Counts what could be saved of the damaged data file, and names the backup it would be added to. */
  async lookForSalvage(): Promise<Result<{ backup: string | null; salvaged: Salvaged }, AppError>> {
    this.#looking ??= this.#look()
    const found = await this.#looking
    if (found.ok) return ok({ backup: found.value.backup?.name ?? null, salvaged: found.value.salvaged })
    logError('The damaged data file was not read', found.error)
    return err(toAppError(found.error, this.#data.file))
  }

  async #look(): Promise<Result<Prospect, StoreError>> {
    // A file that is being moved into place is looked at when it lies there.
    await this.#data.settled()
    const found = await lookForSalvage(this.#data.file, Date.now(), this.#salvage)
    this.#looking = null
    return found
  }

  /** Puts a backup, or nothing, together with what can be read of the damaged file in its place; it is kept. */
  async salvage(
    name: string | null,
  ): Promise<Result<{ setAside: string | null; salvaged: Salvaged }, AppError>> {
    const restored = await this.#without(() =>
      restoreSalvaged(this.#data.file, name, Date.now(), this.#salvage),
    )
    if (!restored.ok) return err(this.#notRestored(restored.error, name))
    const { setAside, salvaged } = restored.value
    return ok({ setAside, salvaged })
  }

  /** Brings what can be read of a file that was set aside into the data. */
  async addSetAside(at: number): Promise<Result<Salvaged, AppError>> {
    if (!listSetAside(this.#data.file).includes(at)) return err(notFound('file'))
    const added = await this.#without(() => salvageSetAside(this.#data.file, at, Date.now(), this.#salvage))
    return added.ok ? added : err(this.#notRestored(added.error, null))
  }

  #notRestored(error: StoreError, name: string | null): AppError {
    logError('Nothing was restored', error)
    const damaged = error.code === 'damaged' || error.code === 'not-a-database'
    return damaged && name !== null
      ? { code: 'backup-damaged', subject: name }
      : toAppError(error, this.#data.file)
  }

  /** Moves another store, which is closed, into the place of the data; what was there is kept, as by a restore. */
  async replace(store: string): Promise<Result<{ setAside: string | null }, AppError>> {
    const put = async (target: string) => {
      // What its documents hold comes first: no row is to want what is not there.
      await bringObjects(store, this.#data.file, heldBy(store))
      renameSync(store, target)
    }
    const replaced = await this.#without(() => replaceStore(this.#data.file, Date.now(), put))
    if (replaced.ok) return ok({ setAside: replaced.value.restored.setAside })
    logError('The data was not replaced', replaced.error)
    return err(toAppError(replaced.error, this.#data.file))
  }

  #without<T>(work: () => Promise<T>): Promise<T> {
    const looking = this.#looking
    return this.#data.without(async () => {
      await looking
      return work()
    })
  }
}
