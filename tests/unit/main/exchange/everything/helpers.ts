import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../../../../src/core/model/result.ts'
import type { LibraryScope } from '../../../../../src/main/exchange/everything/part.ts'
import { putPart } from '../../../../../src/main/exchange/everything/put.ts'
import { readEverything } from '../../../../../src/main/exchange/everything/read.ts'
import type { PackScope } from '../../../../../src/main/exchange/everything/scope.ts'
import { writeEverything } from '../../../../../src/main/exchange/everything/write.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { finishFresh, makeFresh } from '../../../../../src/main/store/fresh.ts'
import { makeFolder } from '../../store/helpers.ts'
import { unzip } from '../unzip.ts'

const none = { briefing: async () => null }

/** Everything in a store, as one zip. */
export async function exportOf(
  db: Database,
  bundled = none as Parameters<typeof writeEverything>[1],
  scope: PackScope | null = null,
) {
  const path = join(makeFolder(), 'library.zip')
  await writeEverything(
    db,
    bundled,
    createWriteStream(path),
    () => undefined,
    new AbortController().signal,
    scope,
  )
  return readFileSync(path)
}

export interface Imported {
  readonly result: Result<LibraryScope, string>
  /** The store that was filled, closed. */
  readonly file: string
}

/** Fills a new store from a zip. */
export async function importOf(
  bytes: Uint8Array,
  own: readonly string[] = [],
  wants: 'all' | 'any' = 'all',
): Promise<Imported> {
  const folder = makeFolder()
  const path = join(folder, 'library.zip')
  writeFileSync(path, bytes)
  const file = join(folder, 'precis.db')
  const db = makeFresh(file)
  const result = await readEverything(path, new Set(own), (part) => putPart(db, part), wants)
  finishFresh(db)
  return { result, file }
}

/** The files of an export without what is said of them. */
export async function filesOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const files = new Map(await unzip(bytes))
  files.delete('manifest.json')
  return files
}
