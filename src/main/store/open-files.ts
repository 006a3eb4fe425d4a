import { resolve } from 'node:path'
import type { Database } from './database.ts'

/** The connections of this process that may write: one per file, in the whole app. */
const writers = new Map<string, Database>()

export const isOpenHere = (file: string): boolean => writers.get(resolve(file))?.isOpen ?? false

export function rememberWriter(db: Database): void {
  writers.set(resolve(db.file), db)
}
