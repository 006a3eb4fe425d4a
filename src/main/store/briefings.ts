/** The content of imported documents: Briefing and search index, as compressed JSON. */
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { compilerVersion } from '../../core/compiler.ts'
import type { Database } from './database.ts'
import { type NewDocument, readDocument, setRemoved, upsertDocument } from './documents.ts'
import { StoreError } from './errors.ts'
import { type HeldObject, holdAlso } from './held-objects.ts'
import { bytesOf } from './rows.ts'

// Off main's thread: a long document takes tens of milliseconds.
const pack = promisify(deflate)
const unpack = promisify(inflate)

/** The JSON texts of a document. */
export interface Content {
  readonly briefing: string
  readonly index: string
}

/**
 * Stores a document with its content, all or nothing. Its bytes name it: the same ones again are 'known', or
 * 'restored' where it had been removed, and only renew what a better compiler says.
 *
 * @param content null where that is stored already
 * @param original its bytes, which lie beside the database; null where they are not known
 */
export async function addImported(
  db: Database,
  document: Omit<NewDocument, 'bundled' | 'openedAt'>,
  content: Content | null,
  original: HeldObject | null = null,
): Promise<'added' | 'known' | 'restored'> {
  const packed = content && (await packContent(content))
  return db.transaction(() => {
    const known = readDocument(db, document.id)
    const restored = setRemoved(db, document.id, null)
    // What came with the app stays what came with the app.
    if (known?.bundled === true) return restored ? 'restored' : 'known'
    const cards = packed === null ? (known?.cards ?? document.cards) : document.cards
    upsertDocument(db, { ...document, cards, bundled: false, openedAt: null })
    if (packed !== null) writeContent(db, document.id, packed, compilerVersion)
    if (original !== null) holdAlso(db, document.id, 'original', original)
    if (known === null) return 'added'
    return restored ? 'restored' : 'known'
  })
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

/** Puts the content of a document, as a compiler made it, in place of what there was. @throws StoreError if there is no such document */
export function writeContent(
  db: Database,
  id: string,
  { briefing, index }: PackedContent,
  compiler: number,
): void {
  db.run(
    `INSERT INTO briefings (document, briefing, search_index, compiler) VALUES ($id, $briefing, $index, $compiler)
     ON CONFLICT (document) DO UPDATE SET briefing = excluded.briefing, search_index = excluded.search_index,
       compiler = excluded.compiler`,
    { id, briefing, index, compiler },
  )
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
