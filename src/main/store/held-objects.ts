/** What documents hold beside the database, row by row: an object that no row holds is swept. */
import type { Database } from './database.ts'
import { firstWithObjects, readVersion } from './migrations.ts'
import { numberOf, textOf } from './rows.ts'
import { sourceShown } from './version-source.ts'

/** What a document holds an object as. */
export type ObjectRole = 'original' | 'figure'

export interface HeldObject {
  /** The name of the object (objects.ts). */
  readonly hash: string
  /** Of what it holds, in bytes. */
  readonly size: number
}

/** Says what a document holds in one role, in place of what it held in it. Within the transaction that stores the document. */
export function holdObjects(
  db: Database,
  document: string,
  role: ObjectRole,
  objects: readonly HeldObject[],
): void {
  db.run('DELETE FROM held_objects WHERE document = $document AND role = $role', { document, role })
  for (const object of objects) holdAlso(db, document, role, object)
}

/** Says that a document holds one more object. Within the transaction that stores the document. */
export function holdAlso(db: Database, document: string, role: ObjectRole, { hash, size }: HeldObject): void {
  db.run(
    `INSERT INTO held_objects (document, role, hash, size) VALUES ($document, $role, $hash, $size)
     ON CONFLICT DO NOTHING`,
    { document, role, hash, size },
  )
}

/** The file that what is shown of a document was read from: its bytes are those that its id or, of a later version, that one's source was made of. Null where it is not held. */
export function originalOf(db: Database, document: string): HeldObject | null {
  const source = sourceShown(db, document)
  return listObjects(db, document, 'original').find(({ hash }) => hash.startsWith(source)) ?? null
}

/** Whether any document holds an object in a role. */
export const isHeld = (db: Database, role: ObjectRole, hash: string): boolean =>
  db.get('SELECT 1 AS held FROM held_objects WHERE hash = $hash AND role = $role LIMIT 1', { hash, role }) !==
  null

export function listObjects(db: Database, document: string, role: ObjectRole): readonly HeldObject[] {
  return db
    .all('SELECT hash, size FROM held_objects WHERE document = $document AND role = $role ORDER BY hash', {
      document,
      role,
    })
    .map((row) => ({ hash: textOf(row, 'hash'), size: numberOf(row, 'size') }))
}

/** The hashes of all objects that a database of any version holds. */
export function heldHashes(db: Database): ReadonlySet<string> {
  if (readVersion(db) < firstWithObjects) return new Set()
  return new Set(db.all('SELECT DISTINCT hash FROM held_objects').map((row) => textOf(row, 'hash')))
}
