/** Everything as one zip of plain files: the same library gives the same bytes. Nothing is held that was written. */
import { createHash } from 'node:crypto'
import { addAbortSignal, Readable, type Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { backToCharacter } from '../../../core/anchor/describe.ts'
import { readBriefing } from '../../store/content.ts'
import type { Database } from '../../store/database.ts'
import { readDocument } from '../../store/documents.ts'
import { listMarked, listMarks } from '../../store/marks.ts'
import { Objects } from '../../store/objects.ts'
import { readRows } from '../../store/plain-rows.ts'
import { type PlainRow, type TableName, tableNames } from '../../store/plain-tables.ts'
import { sortedJson } from '../../store/sorted-json.ts'
import { exportAnnotations } from '../annotations.ts'
import { countLines } from './count-lines.ts'
import {
  briefingFile,
  formatName,
  formatVersion,
  lineFile,
  type Manifest,
  manifestName,
  marksFile,
  objectFile,
} from './format.ts'
import { type PackScope, rowIn } from './scope.ts'

/** The documents that came with the app, whose content the store does not hold. */
export interface Bundled {
  /** The Briefing of a document that came with the app, as JSON; null if it is none of them. */
  readonly briefing: (document: string) => Promise<string | null>
}

interface PlainFile {
  readonly name: string
  readonly pieces: AsyncIterable<string> | Iterable<string | Uint8Array>
}

/** Some milliseconds' worth of rows, and of a text in UTF-16 units. */
const sliceRows = 200
const pieceLength = 500_000

/** A time that means nothing, the first that a zip can say, by the clock of whatever place; no rights but to read and write. */
const entryOptions = () => ({ mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true })

/**
 * Writes the library that a connection sees. What is written meanwhile would mix two states: a transaction is open on it.
 *
 * @param scope what of it is written; null for all
 * @param onRows told how many rows and documents were written since it was told last
 */
export async function writeEverything(
  db: Database,
  bundled: Bundled,
  target: Writable,
  onRows: (rows: number) => void,
  signal: AbortSignal,
  scope: PackScope | null = null,
): Promise<void> {
  const zip = new ZipFile()
  const failed = new AbortController()
  const until = AbortSignal.any([signal, failed.signal])
  try {
    await Promise.all([
      pipeline(zip.outputStream, target, { signal: until }),
      addAll(zip, filesOf(db, bundled, onRows, scope), scope, until),
    ])
  } catch (cause) {
    // Whichever failed, the other would wait for it.
    failed.abort()
    throw cause
  }
}

async function addAll(
  zip: ZipFile,
  all: AsyncIterable<PlainFile>,
  scope: PackScope | null,
  until: AbortSignal,
): Promise<void> {
  const files: [string, Manifest['files'][string]][] = []
  for await (const file of all) {
    const noted = note(file)
    const stream = addAbortSignal(until, Readable.from(noted.bytes, { objectMode: false }))
    stream.on('error', () => undefined)
    zip.addReadStream(stream, file.name, entryOptions())
    // The next is asked for when this one is written: so nothing waits in memory.
    await finished(stream)
    files.push([file.name, noted.entry()])
  }
  zip.addBuffer(Buffer.from(manifestOf(Object.fromEntries(files), scope)), manifestName, entryOptions())
  zip.end()
}

/** The manifest as JSON with a line for each file. */
function manifestOf(files: Manifest['files'], scope: PackScope | null): string {
  const each = Object.entries(files).map(
    ([name, entry]) => `    ${JSON.stringify(name)}: ${sortedJson(entry)}`,
  )
  return [
    '{',
    `  "format": ${JSON.stringify(formatName)},`,
    `  "version": ${formatVersion},`,
    `  "pack": ${sortedJson(scope?.parts ?? null)},`,
    '  "files": {',
    each.join(',\n'),
    '  }',
    '}',
    '',
  ].join('\n')
}

/** The bytes of a file, and what the manifest says of it once they were read. */
function note({ name, pieces }: PlainFile): {
  readonly bytes: AsyncIterable<Buffer>
  readonly entry: () => Manifest['files'][string]
} {
  const hash = createHash('sha256')
  let bytes = 0
  let lines = 0
  async function* pass(): AsyncIterable<Buffer> {
    for await (const piece of pieces) {
      const buffer = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : Buffer.from(piece)
      hash.update(buffer)
      bytes += buffer.length
      lines += countLines(buffer)
      yield buffer
    }
  }
  const entry = () => ({ bytes, sha256: hash.digest('hex'), ...(name.endsWith('.jsonl') && { lines }) })
  return { bytes: pass(), entry }
}

/** In the order in which they can be read again: what others refer to comes first. */
async function* filesOf(
  db: Database,
  bundled: Bundled,
  onRows: (rows: number) => void,
  scope: PackScope | null,
): AsyncIterable<PlainFile> {
  const [documents, ...others] = tableNames
  if (documents === undefined) return
  yield { name: lineFile(documents), pieces: linesOf(db, documents, onRows, scope) }
  for (const { id } of rowsOf(db, documents, scope)) {
    const briefing = (await readBriefing(db, String(id))) ?? (await bundled.briefing(String(id)))
    if (briefing !== null) yield { name: briefingFile(String(id)), pieces: cut(briefing) }
    onRows(1)
  }
  for (const document of listMarked(db)) {
    if (scope !== null && !(scope.parts.marks && scope.documents.has(document))) continue
    const marks = listMarks(db, document)
    const title = readDocument(db, document)?.title ?? ''
    yield { name: marksFile(document), pieces: [exportAnnotations({ id: document, title }, marks)] }
    onRows(marks.length)
  }
  for (const table of others) yield { name: lineFile(table), pieces: linesOf(db, table, onRows, scope) }
  const objects = new Objects(db.file)
  const held = new Set([...rowsOf(db, 'held_objects', scope)].map(({ hash }) => String(hash)))
  for (const hash of [...held].toSorted()) {
    const bytes = await objects.get(hash)
    // What is missing here is missing there: its row says so.
    if (bytes !== null) yield { name: objectFile(hash), pieces: [bytes] }
  }
}

/** Pieces that each take some milliseconds; none ends within a character. */
function* cut(text: string): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    const end = backToCharacter(text, Math.min(at + pieceLength, text.length))
    yield text.slice(at, end)
    at = end
  }
}

function* linesOf(
  db: Database,
  table: TableName,
  onRows: (rows: number) => void,
  scope: PackScope | null,
): Iterable<string> {
  for (const rows of slicesOf(db, table)) {
    yield inScope(rows, table, scope)
      .map((row) => `${sortedJson(row)}\n`)
      .join('')
    onRows(rows.length)
  }
}

function* rowsOf(db: Database, table: TableName, scope: PackScope | null): Iterable<PlainRow> {
  for (const rows of slicesOf(db, table)) yield* inScope(rows, table, scope)
}

const inScope = (
  rows: readonly PlainRow[],
  table: TableName,
  scope: PackScope | null,
): readonly PlainRow[] =>
  scope === null ? rows : rows.map((row) => rowIn(scope, table, row)).filter((row) => row !== null)

function* slicesOf(db: Database, table: TableName): Iterable<readonly PlainRow[]> {
  let last: PlainRow | null = null
  do {
    const rows: readonly PlainRow[] = readRows(db, table, last, sliceRows)
    if (rows.length > 0) yield rows
    last = rows.length < sliceRows ? null : (rows.at(-1) ?? null)
  } while (last !== null)
}
