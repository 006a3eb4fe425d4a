/** A file that is a zip of others (EPUB, OpenDocument, PowerPoint): read entry by entry, within bounds, in memory. */
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { pictureLimits } from './pictures.ts'
import { Refusal } from './refuse.ts'

/** All that is unpacked of one file, in bytes (256 MB). */
const mostUnpacked = 256 * 1024 * 1024
/** No document holds more files; a list of millions only costs time. */
const mostEntries = 10_000

/** Its bytes; null where it is not there, or cannot be unpacked. */
export type PackedPicture = Uint8Array | 'large' | null

export class Packed {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #left = mostUnpacked
  #leftForPictures: number = pictureLimits.allBytes

  constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** @returns null where it is not there, or cannot be unpacked; @throws Refusal where it is too large */
  async read(name: string): Promise<Uint8Array | null> {
    const bytes = await this.#unpack(name, this.#left)
    if (bytes === 'large') throw tooLarge()
    this.#left -= bytes?.length ?? 0
    return bytes
  }

  /** A picture takes no room from the text: too many of them are left out, and the text is read. */
  async readPicture(name: string): Promise<PackedPicture> {
    const bytes = await this.#unpack(name, Math.min(this.#leftForPictures, pictureLimits.bytes))
    if (bytes !== 'large') this.#leftForPictures -= bytes?.length ?? 0
    return bytes
  }

  /** @returns 'large' where it is more than so many bytes, of which no more are unpacked */
  async #unpack(name: string, most: number): Promise<PackedPicture> {
    const entry = this.#entries.get(name)
    if (entry === undefined || entry.isEncrypted()) return null
    if (entry.uncompressedSize > most) return 'large'
    const pieces: Buffer[] = []
    let size = 0
    try {
      for await (const piece of await this.#zip.openReadStreamPromise(entry)) {
        size += (piece as Buffer).length
        if (size > most) return 'large'
        pieces.push(piece as Buffer)
      }
    } catch {
      return null // Damaged: there is nothing to read.
    }
    return Buffer.concat(pieces)
  }

  async text(name: string): Promise<string | null> {
    const bytes = await this.read(name)
    return bytes === null ? null : decodeXml(bytes)
  }
}

const tooLarge = () => new Refusal('unpacks to more than 256 MB, which no document needs')

/** XML is UTF-8 or UTF-16, unless it says another; the programs that pack documents write no other. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/**
 * Nothing is written to disk, so a name that leads out of the file leads nowhere: no reader asks for one.
 *
 * @returns null where the bytes are no sound zip; @throws Refusal where it lists too many files
 */
export async function openPacked(bytes: Uint8Array): Promise<Packed | null> {
  const entries = new Map<string, Entry>()
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      decodeStrings: false,
    })
    if (zip.entryCount > mostEntries)
      throw new Refusal('holds more than 10,000 files, which no document needs')
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        false,
      )
      if (!entries.has(name)) entries.set(name, entry)
    }
    return new Packed(zip, entries)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    return null
  }
}
