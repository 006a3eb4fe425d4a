/** An export of everything, read part by part in the order in which it can be stored. Nothing of it is trusted. */
import { err, ok, type Result } from '../../../core/model/result.ts'
import { buildIndex } from '../../../core/search/lunr-index.ts'
import { faultOf, type PlainRow, type TableName, tableNames } from '../../store/plain-tables.ts'
import { type Archive, openArchive } from './archive.ts'
import { readBriefingText } from './briefing.ts'
import { decode, rowsIn } from './count-lines.ts'
import { briefingFile, contentOf, hasTable, limits, lineFile, marksFile, objectFile } from './format.ts'
import { readMarks } from './marks.ts'
import { splitHour } from './older.ts'
import { type LibraryPart, type LibraryScope, mostRows } from './part.ts'
import { FileRefusal, unusable } from './refusal.ts'

/** How many bytes of rows are stored at once, at most. */
const sliceBytes = 1_000_000

const packRefused = 'is a pack of some documents: import it by File > Import a pack'

type Store = (part: LibraryPart, done: number) => Promise<void>

/**
 * Reads all of a file. An error goes on from the file's name.
 *
 * @param wants 'all' refuses a pack of some documents
 * @param own the documents that come with this app: it has their text itself
 * @param store resolves when a part is stored, so that no two wait; `done` is how much was read, 0 to 1
 */
export async function readEverything(
  path: string,
  own: ReadonlySet<string>,
  store: Store,
  wants: 'all' | 'any' = 'all',
): Promise<Result<LibraryScope, string>> {
  let archive: Archive | null = null
  try {
    archive = await openArchive(path)
    const { pack } = archive.manifest
    if (pack !== null && wants === 'all') throw new FileRefusal(packRefused)
    await new LibraryReading(archive, own, store).all()
    return ok({ pack })
  } catch (cause) {
    if (cause instanceof FileRefusal) return err(cause.message)
    throw cause
  } finally {
    archive?.close()
  }
}

class LibraryReading {
  readonly #archive: Archive
  readonly #own: ReadonlySet<string>
  readonly #store: Store
  /** The documents that are listed, and whether the text of each is stored. */
  readonly #documents = new Map<string, boolean>()
  /** What the documents hold. */
  readonly #held = new Set<string>()
  /** Agendas that an older file has in the rows of documents. */
  readonly #agendas: PlainRow[] = []
  readonly #bytes: number
  #read = 0

  constructor(archive: Archive, own: ReadonlySet<string>, store: Store) {
    this.#archive = archive
    this.#own = own
    this.#store = store
    const files = Object.values(archive.manifest.files)
    this.#bytes = files.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  async all(): Promise<void> {
    const [documents, ...others] = tableNames
    for (const table of tableNames)
      if (!this.#has(lineFile(table)) && !this.#isEarlier(table))
        throw new FileRefusal(`lacks ${lineFile(table)}`)
    if (documents !== undefined) await this.#rows(documents)
    this.#refuseStrays()
    for (const [document, isStored] of this.#documents) {
      if (this.#has(briefingFile(document))) await this.#briefing(document, isStored)
      if (this.#has(marksFile(document))) await this.#marks(document)
    }
    if (this.#agendas.length > 0)
      await this.#give({ kind: 'rows', table: 'agendas', first: 1, rows: this.#agendas })
    for (const table of others) if (!this.#isEarlier(table)) await this.#rows(table)
    for (const file of Object.keys(this.#archive.manifest.files)) {
      const content = contentOf(file)
      if (content?.kind === 'object') await this.#object(content.hash)
    }
  }

  /** Whether a table came after the format that the file is of. */
  #isEarlier(table: TableName): boolean {
    return !hasTable(this.#archive.manifest.version, table)
  }

  #has(file: string): boolean {
    return Object.hasOwn(this.#archive.manifest.files, file)
  }

  /** Files of documents that are not listed. */
  #refuseStrays(): void {
    const known = new Set([...this.#documents.keys()].flatMap((id) => [briefingFile(id), marksFile(id)]))
    for (const file of Object.keys(this.#archive.manifest.files))
      if (file.includes('/') && !known.has(file) && contentOf(file)?.kind !== 'object')
        throw unusable(`${file} is of a document that is not there`)
  }

  async #rows(table: TableName): Promise<void> {
    const file = lineFile(table)
    const isThere = (document: string) => this.#documents.has(document)
    let rows: PlainRow[] = []
    let first = 1
    let from = this.#read
    const flush = async () => {
      if (rows.length > 0) await this.#give({ kind: 'rows', table, first, rows })
      first += rows.length
      rows = []
      from = this.#read
    }
    for await (const row of rowsIn(file, table, this.#bytesOf(file), isThere, this.#renew(table))) {
      rows.push(table === 'documents' ? this.#listed(row) : row)
      if (table === 'held_objects') this.#held.add(String(row['hash']))
      if (rows.length === mostRows || this.#read - from > sliceBytes) await flush()
    }
    await flush()
  }

  /** Makes a row of an older file one of today. */
  #renew(table: TableName): (row: PlainRow) => PlainRow {
    // A briefing had no settings of its own at first.
    if (table === 'agendas') return (row) => ({ own: null, ...row })
    // Nor had a card a state that it began with.
    if (table === 'card_details') return (row) => ({ startingState: null, ...row })
    if (table !== 'documents' || !this.#isEarlier('agendas')) return (row) => row
    return (found) => {
      const { row, agenda } = splitHour(found)
      if (agenda !== null && faultOf('agendas', agenda) === null) this.#agendas.push(agenda)
      return row
    }
  }

  /** One that came with another version of the app, and whose text is here, is a document like any other. */
  #listed(row: PlainRow): PlainRow {
    const id = String(row['id'])
    const bundled = row['bundled'] === true && (this.#own.has(id) || !this.#has(briefingFile(id)))
    this.#documents.set(id, !bundled)
    return { ...row, bundled }
  }

  async #briefing(document: string, isStored: boolean): Promise<void> {
    const file = briefingFile(document)
    const briefing = await this.#whole(file)
    const read = readBriefingText(briefing, document)
    const index = read === null || !isStored ? null : indexOf(read)
    if (read === null || (isStored && index === null)) throw unusable(`${file} is no document of Precis`)
    const { compiler = 0 } = read
    if (index !== null) await this.#give({ kind: 'briefing', document, briefing, index, compiler })
  }

  async #marks(document: string): Promise<void> {
    const file = marksFile(document)
    const marks = readMarks(file, document, await this.#whole(file))
    for (let at = 0; at < marks.length; at += mostRows)
      await this.#give({ kind: 'marks', document, first: at + 1, marks: marks.slice(at, at + mostRows) })
  }

  async #object(hash: string): Promise<void> {
    const file = objectFile(hash)
    if (!this.#held.has(hash)) throw unusable(`${file} is held by no document`)
    // The archive holds the bytes against it.
    if (this.#archive.manifest.files[file]?.sha256 !== hash)
      throw unusable(`${file} is not what its name says`)
    await this.#give({ kind: 'object', hash, bytes: await this.#wholeBytes(file) })
  }

  async #whole(file: string): Promise<string> {
    const text = decode(await this.#wholeBytes(file))
    if (text === null) throw unusable(`${file} is no UTF-8`)
    return text
  }

  /** In memory once: the archive sees to it that there are as many bytes as it says. */
  async #wholeBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
    const size = this.#archive.manifest.files[file]?.bytes ?? 0
    if (size > limits.whole) throw unusable(`${file} is too large`)
    const whole = new Uint8Array(size)
    let at = 0
    for await (const piece of this.#bytesOf(file)) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }

  async *#bytesOf(file: string): AsyncIterable<Buffer> {
    for await (const piece of this.#archive.read(file)) {
      this.#read += piece.length
      yield piece
    }
  }

  async #give(part: LibraryPart): Promise<void> {
    await this.#store(part, this.#bytes === 0 ? 1 : Math.min(1, this.#read / this.#bytes))
  }
}

/** Null where a text of it breaks what makes the index. */
function indexOf(briefing: Parameters<typeof buildIndex>[0]): string | null {
  try {
    return JSON.stringify(buildIndex(briefing))
  } catch {
    return null
  }
}
