import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { verifyApart } from './backup-check.ts'
import { bringObjects, heldBy, thinShelf } from './backup-objects.ts'
import {
  type BackupRecord,
  noteInRecord,
  type PlaceFailure,
  readRecord,
  writeRecord,
} from './backup-record.ts'
import { removeUnfinished, unfinished } from './backup-shelf.ts'
import { StoreError, type StoreErrorCode, toStoreError } from './errors.ts'
import { backupFolder, sizeOf, syncApart } from './files.ts'

const folderName = 'Precis backups'

const codes: Partial<Record<StoreErrorCode, PlaceFailure['code']>> = {
  'no-folder': 'place-away',
  'disk-full': 'place-full',
}

/**
 * Chooses where backups go beside their own folder: a folder of its own within the chosen one, since retention takes
 * all backups there for those of one database.
 * @throws StoreError
 */
export async function choosePlace(file: string, chosen: string): Promise<BackupRecord> {
  const { place } = readRecord(file)
  try {
    const isSame =
      place !== null && [place.folder, dirname(place.folder)].includes(chosen) && existsSync(place.folder)
    if (place !== null && isSame) return readRecord(file)
    const folder = await makeOwnFolder(chosen)
    return writeRecord(file, { place: { folder, each: place?.each ?? false, last: null, failure: null } })
  } catch (error) {
    throw toStoreError(error)
  }
}

async function makeOwnFolder(chosen: string, n = 1): Promise<string> {
  const folder = join(chosen, n === 1 ? folderName : `${folderName} ${n}`)
  await mkdir(folder, { recursive: true })
  return (await readdir(folder)).length === 0 ? folder : makeOwnFolder(chosen, n + 1)
}

/**
 * Copies a backup to the second place, if there is one, and notes how that went. Never throws: the backup itself is made.
 * @returns what kept it from being copied
 */
export async function copyToPlace(file: string, name: string, now: number): Promise<PlaceFailure | null> {
  const { place, budget } = readRecord(file)
  if (place === null) return null
  const failure = await tryCopy(join(backupFolder(file), name), place.folder, budget).then(
    () => null,
    (error: unknown): PlaceFailure => ({
      at: now,
      code: codes[toStoreError(error).code] ?? 'place-failed',
      told: false,
    }),
  )
  const after = readRecord(file).place
  // Its user may have chosen another one meanwhile.
  if (after?.folder === place.folder)
    noteInRecord(file, { place: { ...after, failure, last: failure === null ? now : after.last } })
  return failure
}

async function tryCopy(from: string, folder: string, budget: number): Promise<void> {
  // A folder that was made where its drive is away would lie on another disk.
  if (!existsSync(folder)) throw new StoreError('no-folder', `${folder} is not there`)
  await copyBackup(from, folder)
  await bringObjects(from, join(folder, basename(from)), heldBy(from))
  await thinShelf(folder, basename(from), budget)
}

/** The copy gets its name when it is on the disk and was read through. */
async function copyBackup(from: string, folder: string): Promise<void> {
  const to = join(folder, basename(from))
  if (sizeOf(to) === sizeOf(from)) return
  removeUnfinished(folder)
  try {
    await copyFile(from, to + unfinished)
    await syncApart(to + unfinished)
    await verifyApart(to + unfinished)
    await rename(to + unfinished, to)
  } catch (error) {
    await rm(to + unfinished, { force: true })
    throw error
  }
}
