/** The content of documents as it is stored: compressed JSON. */
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import type { Database } from './database.ts'
import { StoreError } from './errors.ts'
import { bytesOf } from './rows.ts'

// Off main's thread: a long document takes tens of milliseconds.
const pack = promisify(deflate)
const unpack = promisify(inflate)

/** The JSON texts of a document. */
export interface Content {
  readonly briefing: string
  readonly index: string
}

/** Content as it is stored. */
export interface PackedContent {
  readonly briefing: Uint8Array
  readonly index: Uint8Array
}

export async function packContent(content: Content): Promise<PackedContent> {
  const [briefing, index] = await Promise.all([pack(content.briefing), pack(content.index)])
  return { briefing, index }
}

/** The Briefing of an imported document as JSON, or null if there is none of that id. */
export const readBriefing = (db: Database, id: string): Promise<string | null> =>
  readContent(db, id, 'briefing')

/** The lunr index of a document as JSON, or null. */
export const readSearchIndex = (db: Database, id: string): Promise<string | null> =>
  readContent(db, id, 'search_index')

async function readContent(
  db: Database,
  id: string,
  column: 'briefing' | 'search_index',
): Promise<string | null> {
  const row = db.get(`SELECT ${column} FROM briefings WHERE document = $id`, { id })
  return row === null ? null : unpackText(bytesOf(row, column), id)
}

/** @throws StoreError where it is damaged */
export async function unpackText(packed: Uint8Array, document: string): Promise<string> {
  try {
    return (await unpack(packed)).toString('utf8')
  } catch (cause) {
    throw new StoreError('damaged', `The content of document ${document} cannot be unpacked`, cause)
  }
}
