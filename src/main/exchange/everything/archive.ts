/** The zip of an export as a stranger sends it: its list is checked before anything is unpacked, each file while it is. */
import { createHash } from 'node:crypto'
import type { Entry, ZipFile } from 'yauzl'
import { countLines } from './count-lines.ts'
import {
  contentOf,
  formatName,
  formatVersion,
  limits,
  type Manifest,
  manifestName,
  manifestSchema,
} from './format.ts'
import { openZip } from './open-zip.ts'
import { FileRefusal, shortName } from './refusal.ts'

export interface Archive {
  readonly manifest: Manifest
  /** The bytes of a file, as they come. @throws Refusal where they are not as the manifest has them */
  readonly read: (name: string) => AsyncIterable<Buffer>
  readonly close: () => void
}

/** @throws Refusal */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openZip(path, noZip())
  try {
    const entries = await entriesOf(zip)
    const manifest = await readManifest(zip, entries)
    compare(entries, manifest)
    return { manifest, read: (name) => readEntry(zip, entries, manifest, name), close: () => zip.close() }
  } catch (cause) {
    zip.close()
    throw cause
  }
}

const noZip = () => new FileRefusal('is no zip file, or a part of it is missing')

type Entries = ReadonlyMap<string, Entry>

async function entriesOf(zip: ZipFile): Promise<Entries> {
  if (zip.entryCount > limits.entries) throw new FileRefusal('holds more files than any library')
  const entries = new Map<string, Entry>()
  const most = limits.unpacked + zip.fileSize * limits.ratio
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const name = (entry.fileName as unknown as Buffer).toString('utf8')
      if (isFolder(name)) continue
      if (entries.has(name)) throw new FileRefusal(`holds ${shortName(name)} twice`)
      if (name !== manifestName && contentOf(name) === null)
        throw new FileRefusal(`holds a file that belongs to no library: ${shortName(name)}`)
      if (entry.isEncrypted()) throw new FileRefusal('is locked by a password')
      unpacked += entry.uncompressedSize
      if (unpacked > most) throw new FileRefusal('would unpack to far more than its size')
      entries.set(name, entry)
    }
  } catch (cause) {
    throw cause instanceof FileRefusal ? cause : noZip()
  }
  return entries
}

/** Zips that were packed anew list the folders, too. */
const isFolder = (name: string): boolean => ['briefings/', 'marks/', 'objects/'].includes(name)

const noLibrary = (why: string) => new FileRefusal(`is no library of Precis: ${why}`)

async function readManifest(zip: ZipFile, entries: Entries): Promise<Manifest> {
  const entry = entries.get(manifestName)
  if (entry === undefined) throw noLibrary(`it has no ${manifestName}`)
  const unread = noLibrary(`its ${manifestName} cannot be read`)
  if (entry.uncompressedSize > limits.manifest) throw unread
  const pieces: Buffer[] = []
  for await (const piece of unpack(zip, entry, manifestName)) pieces.push(piece)
  const value = parse(Buffer.concat(pieces).toString('utf8'))
  const parsed = manifestSchema.safeParse(value)
  if (parsed.success) return parsed.data
  throw isNewer(value) ? new FileRefusal('was written by a newer Precis: update this one first') : unread
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isNewer(value: unknown): boolean {
  const { format, version } = (value ?? {}) as { readonly format?: unknown; readonly version?: unknown }
  return format === formatName && Number.isSafeInteger(version) && (version as number) > formatVersion
}

function compare(entries: Entries, { files }: Manifest): void {
  const missing = Object.keys(files).find((name) => !entries.has(name))
  if (missing !== undefined) throw new FileRefusal(`lacks ${shortName(missing)}`)
  for (const name of entries.keys())
    if (name !== manifestName && !Object.hasOwn(files, name))
      throw new FileRefusal(`holds a file that its ${manifestName} does not name: ${name}`)
}

async function* readEntry(
  zip: ZipFile,
  entries: Entries,
  { files }: Manifest,
  name: string,
): AsyncIterable<Buffer> {
  const entry = entries.get(name)
  const said = files[name]
  if (entry === undefined || said === undefined) throw new FileRefusal(`lacks ${name}`)
  const differs = new FileRefusal(`is damaged: ${name} is not as its ${manifestName} says`)
  if (entry.uncompressedSize !== said.bytes) throw differs
  const hash = createHash('sha256')
  let lines = 0
  for await (const piece of unpack(zip, entry, name)) {
    hash.update(piece)
    lines += countLines(piece)
    yield piece
  }
  if (hash.digest('hex') !== said.sha256 || (said.lines ?? lines) !== lines) throw differs
}

/** An entry is unpacked no further than it says. */
async function* unpack(zip: ZipFile, entry: Entry, name: string): AsyncIterable<Buffer> {
  const damaged = new FileRefusal(`is damaged: ${name} cannot be unpacked`)
  const stream = await zip.openReadStreamPromise(entry).catch(() => {
    throw damaged
  })
  try {
    for await (const piece of stream) yield piece
  } catch {
    throw damaged
  } finally {
    stream.destroy()
  }
}
