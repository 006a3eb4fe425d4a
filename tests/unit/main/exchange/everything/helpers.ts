import { createHash } from 'node:crypto'
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Result } from '../../../../../src/core/model/result.ts'
import { putPart } from '../../../../../src/main/exchange/everything/put.ts'
import { readEverything } from '../../../../../src/main/exchange/everything/read.ts'
import { writeEverything } from '../../../../../src/main/exchange/everything/write.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { finishFresh, makeFresh } from '../../../../../src/main/store/fresh.ts'
import { makeFolder } from '../../store/helpers.ts'
import { unzip } from '../unzip.ts'

const none = { briefing: async () => null }

/** Everything in a store, as one zip. */
export async function exportOf(db: Database, bundled = none as Parameters<typeof writeEverything>[1]) {
  const path = join(makeFolder(), 'library.zip')
  await writeEverything(db, bundled, createWriteStream(path), () => undefined, new AbortController().signal)
  return readFileSync(path)
}

export interface Imported {
  readonly result: Result<null, string>
  /** The store that was filled, closed. */
  readonly file: string
}

/** Fills a new store from a zip. */
export async function importOf(bytes: Uint8Array, own: readonly string[] = []): Promise<Imported> {
  const folder = makeFolder()
  const path = join(folder, 'library.zip')
  writeFileSync(path, bytes)
  const file = join(folder, 'precis.db')
  const db = makeFresh(file)
  const result = await readEverything(path, new Set(own), (part) => putPart(db, part))
  finishFresh(db)
  return { result, file }
}

export type Files = ReadonlyMap<string, Buffer>

/** The files of an export without what is said of them. */
export async function filesOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const files = new Map(await unzip(bytes))
  files.delete('manifest.json')
  return files
}

/** What a manifest says of some files, told by another program than ours. */
export const manifestOf = (files: Files): object => ({
  format: 'precis-library',
  version: 1,
  files: Object.fromEntries(
    [...files]
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [
        name,
        {
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          ...(name.endsWith('.jsonl') && { lines: bytes.toString('latin1').split('\n').length - 1 }),
        },
      ]),
  ),
})

/** A zip of files with a manifest that is true of them, or another one. */
export async function zipOf(
  files: Files | readonly (readonly [string, Buffer])[],
  manifest: unknown = null,
): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, bytes] of files)
    if (name.endsWith('/')) zip.addEmptyDirectory(name)
    else zip.addBuffer(bytes, name)
  const text =
    typeof manifest === 'string' ? manifest : JSON.stringify(manifest ?? manifestOf(new Map(files)))
  zip.addBuffer(Buffer.from(text), 'manifest.json')
  zip.end()
  return buffer(zip.outputStream)
}
