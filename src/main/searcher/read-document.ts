/** Documents as the index needs them: what came with the app from its files, what was imported from the data. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Briefing, SerializedLunrIndex } from '../../core/model/document.ts'
import type { LibraryEntry } from '../../shared/contract/library.ts'
import { isBriefing } from '../library/is-briefing.ts'
import { readBriefing, readSearchIndex } from '../store/content.ts'
import type { Database } from '../store/database.ts'
import { isRemoved, readDocument } from '../store/documents.ts'

export interface ReadBriefing {
  readonly briefing: Briefing
  /** A stamp of the file of a document that came with the app: another one says that the document changed. */
  readonly stamp: string | null
}

export class DocumentReader {
  readonly #store: Database
  readonly #bundled: string

  /** @param bundled the folder of what came with the app */
  constructor(store: Database, bundled: string) {
    this.#store = store
    this.#bundled = bundled
  }

  /** What the library says of a document; null if it is not there, or was removed. */
  present(id: string): LibraryEntry | null {
    return isRemoved(this.#store, id) ? null : readDocument(this.#store, id)
  }

  /** The document as it was compiled. @throws where it cannot be read */
  async read(id: string): Promise<ReadBriefing> {
    const bundled = readDocument(this.#store, id)?.bundled === true
    const json = bundled ? await this.#bundledFile(`${id}.json`) : await readBriefing(this.#store, id)
    const briefing: unknown = parse(json ?? 'null', id)
    if (!isBriefing(briefing, id)) throw new Error(`Document ${id} is not there, or damaged`)
    return { briefing, stamp: bundled ? stampOf(json ?? '') : null }
  }

  /** Null where it cannot be read, or was imported. */
  async stamp(id: string): Promise<string | null> {
    return this.#bundledFile(`${id}.json`).then(stampOf, () => null)
  }

  /** The index that was made with it. @throws where it cannot be read */
  async index(id: string): Promise<SerializedLunrIndex> {
    const bundled = readDocument(this.#store, id)?.bundled === true
    const json = bundled
      ? await this.#bundledFile(`${id}.index.json`)
      : await readSearchIndex(this.#store, id)
    if (json === null) throw new Error(`The index of document ${id} is not there`)
    return parse(json, id) as SerializedLunrIndex
  }

  #bundledFile(name: string): Promise<string> {
    return readFile(join(this.#bundled, name), 'utf8')
  }
}

/** The parser's own message quotes the text, which no log may hold. */
function parse(json: string, id: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error(`Document ${id} is damaged`)
  }
}

const stampOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
