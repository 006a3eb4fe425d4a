/** What backups hold beside themselves: a folder of backups has each object once, however many of them hold it. */
import { join } from 'node:path'
import { backupsIn, thinSound } from './backup-shelf.ts'
import { heldHashes } from './held-objects.ts'
import { withReader } from './inspect.ts'
import { Objects } from './objects.ts'

/**
 * Copies what a database or a backup holds to the folder of another one, if it is missing there. What is missing in both is
 * left out: it is told where it is asked for.
 * @param from the database that the objects lie beside
 * @param to the database that they are to lie beside
 * @throws StoreError
 */
export async function bringObjects(from: string, to: string, hashes: Iterable<string>): Promise<void> {
  await new Objects(to).copyFrom(new Objects(from), hashes)
}

/** The hashes of all that the database in a file holds. @throws StoreError */
export const heldBy = (file: string): ReadonlySet<string> => withReader(file, heldHashes)

/** Removes what no backup of a folder holds; nothing where one of them cannot be read. */
export async function sweepShelf(folder: string): Promise<void> {
  const files = backupsIn(folder).map(({ name }) => join(folder, name))
  const kept = heldByAll(files)
  if (kept !== null) await new Objects(join(folder, 'any')).sweep(() => kept)
}

function heldByAll(files: readonly string[]): ReadonlySet<string> | null {
  try {
    return new Set(files.flatMap((file) => [...heldBy(file)]))
  } catch {
    return null // What it holds is not known.
  }
}

/** The bytes that objects in a folder of backups take, beyond those that the backup `name` holds. */
export async function roomBeside(folder: string, name: string): Promise<number> {
  const objects = new Objects(join(folder, name))
  const held = [...heldBy(join(folder, name))]
  const all = await objects.room()
  return Math.max(0, all - held.reduce((sum, hash) => sum + objects.sizeOf(hash), 0))
}

/**
 * Removes what retention does not keep, of the backups of a folder and then of their objects. The objects of the newest one
 * lie beyond the budget, as it does itself; what the others hold beside it counts.
 * @param made the one that was read through as it was made
 * @throws StoreError
 */
export async function thinShelf(folder: string, made: string, budget: number): Promise<void> {
  // What keeps objects from being looked at keeps no backup from being made: they are looked at again with the next one.
  const beside = await roomBeside(folder, made).catch(() => 0)
  const gone = await thinSound(folder, made, Math.max(0, budget - beside))
  if (gone > 0) await sweepShelf(folder).catch(() => undefined)
}
