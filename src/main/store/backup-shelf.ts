// A folder of backups: what lies in it, and what of it goes. The one beside the database, or a second place.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, learn, noteReadThrough, unread } from './backup-catalogue.ts'
import { checkFile } from './backup-check.ts'
import { type BackupName, inOrderMade } from './backup-names.ts'
import { surplus } from './retention.ts'

/** A backup that is being made has this after its name. */
export const unfinished = '.unfinished'

/** The backups in a folder, in the order in which they were made; none where it can't be read. */
export function backupsIn(folder: string): readonly BackupName[] {
  try {
    return inOrderMade(readdirSync(folder))
  } catch {
    return []
  }
}

/**
 * Removes what retention does not keep, once all is read through that is new there or has changed: a damaged one is not to
 * stand for a sound one. @param made the one that was read through as it was made
 * @returns how many went
 */
export async function thinSound(folder: string, made: string, budget: number): Promise<number> {
  noteReadThrough(folder, made, 'sound')
  for (const [name, { contents, through }] of learnShelf(folder)) {
    if (contents === null || through) continue
    const found = await checkFile(join(folder, name))
    if (found !== 'unread') noteReadThrough(folder, name, found)
  }
  return thin(folder, learnShelf(folder), budget)
}

const learnShelf = (folder: string): Catalogue =>
  learn(
    folder,
    backupsIn(folder).map(({ name }) => name),
  )

/** Removes what retention does not keep. What can't be removed stays: too many backups harm nobody. */
function thin(folder: string, catalogue: Catalogue, budget: number): number {
  const made = backupsIn(folder).flatMap((each) => {
    const known = catalogue.get(each.name)
    // Of what can't be read now it is not known what it is: it counts nowhere, and stays.
    if (known === undefined || known.changedAt === unread) return []
    return [{ ...each, size: known.size, print: known.print, damaged: known.contents === null }]
  })
  const gone = surplus(made, budget)
  for (const name of gone) tryRemove(join(folder, name))
  return gone.length
}

/** Removes what an interrupted backup has left. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('precis-') && name.includes(unfinished)) tryRemove(join(folder, name))
  }
}

function tryRemove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It is tried again after the next backup.
  }
}
