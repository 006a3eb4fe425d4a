/**
 * The file of a deck as a stranger sends it: a zip of a collection, which is a SQLite database, and of its media, which
 * are called by numbers; a list says what each is called in notes. Nothing of it is written to a disk.
 */
import type { Entry, ZipFile } from 'yauzl'
import { pictureLimits } from '../../formats/pictures.ts'
import { openZip } from '../everything/open-zip.ts'
import { FileRefusal } from '../everything/refusal.ts'
import { deckLimits } from './limits.ts'
import { readMessage, textIn } from './protobuf.ts'
import { isZstd, unzstd } from './zstd.ts'

export interface DeckFile {
  readonly collection: Uint8Array
  /** A file of its media by the name that notes call it; null where it is not there, or cannot be unpacked. */
  readonly media: (name: string) => Promise<Uint8Array | 'large' | null>
  readonly close: () => void
}

/** What a collection is called in a file, the newest first: an older one beside it says only to update Anki. */
const collections = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const

/** @throws FileRefusal */
export async function openDeck(path: string): Promise<DeckFile> {
  const zip = await openZip(path, noZip())
  try {
    const entries = await entriesOf(zip)
    const name = collections.find((each) => entries.has(each))
    if (name === undefined) throw new FileRefusal('holds no deck of Anki')
    const collection = await wholeOf(zip, entries, name, deckLimits.collection)
    const names = await namesOf(zip, entries)
    return {
      collection,
      media: async (called) => {
        const entry = entries.get(names.get(called.normalize('NFC')) ?? '')
        return entry === undefined ? null : unpack(zip, entry, pictureLimits.bytes)
      },
      close: () => zip.close(),
    }
  } catch (cause) {
    zip.close()
    throw cause
  }
}

const noZip = () => new FileRefusal('is no deck of Anki, or a part of it is missing')

type Entries = ReadonlyMap<string, Entry>

/** Only what a deck holds: other names lead nowhere, since none is asked for. */
async function entriesOf(zip: ZipFile): Promise<Entries> {
  if (zip.entryCount > deckLimits.entries) throw new FileRefusal('holds more files than any deck')
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      const name = (entry.fileName as unknown as Buffer).toString('latin1')
      if (!entries.has(name)) entries.set(name, entry)
    }
  } catch {
    throw noZip()
  }
  return entries
}

async function wholeOf(zip: ZipFile, entries: Entries, name: string, most: number): Promise<Uint8Array> {
  const entry = entries.get(name)
  if (entry?.isEncrypted()) throw new FileRefusal('is locked by a password')
  const bytes = entry === undefined ? null : await unpack(zip, entry, most)
  if (bytes === null) throw new FileRefusal('is damaged: its collection cannot be unpacked')
  if (bytes === 'large') throw new FileRefusal('unpacks to more than is read of a deck')
  return bytes
}

/** An entry is unpacked no further than so many bytes, whatever it says. */
async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array | 'large' | null> {
  if (entry.isEncrypted()) return null
  if (entry.uncompressedSize > most) return 'large'
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      size += (piece as Buffer).length
      if (size > most) return 'large'
      pieces.push(piece as Buffer)
    }
  } catch {
    return null
  }
  const bytes = Buffer.concat(pieces)
  return isZstd(bytes) ? unzstd(bytes, most) : bytes
}

/**
 * The names of media, and the entry of each. The list is JSON, `{"0": "a.png"}`, or in newer files Protocol Buffers: a
 * message for each (field 1), in the order of the entries, with its name (field 1). A file without a list has no media.
 */
async function namesOf(zip: ZipFile, entries: Entries): Promise<ReadonlyMap<string, string>> {
  const entry = entries.get('media')
  const bytes = entry === undefined ? null : await unpack(zip, entry, deckLimits.media)
  if (bytes === null || bytes === 'large') return new Map()
  return namesInJson(bytes) ?? namesInMessage(bytes)
}

function namesInJson(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof list !== 'object' || list === null) return null
    const named = Object.entries(list).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
    return new Map(named.map(([entry, name]) => [name.normalize('NFC'), entry]))
  } catch {
    return null
  }
}

const fieldOf = { entry: 1, name: 1 } as const

function namesInMessage(bytes: Uint8Array): ReadonlyMap<string, string> {
  const fields = readMessage(bytes, deckLimits.entries) ?? []
  const listed = fields.filter(({ number }) => number === fieldOf.entry)
  const mostParts = 20
  return new Map(
    listed.flatMap(({ value }, at) => {
      const parts = value instanceof Uint8Array ? readMessage(value, mostParts) : null
      const name = parts === null ? '' : textIn(parts, fieldOf.name)
      return name === '' ? [] : [[name.normalize('NFC'), String(at)] as const]
    }),
  )
}
