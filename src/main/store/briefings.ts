/** Imported documents, with their content. */
import { compilerVersion } from '../../core/compiler.ts'
import { type Content, type PackedContent, packContent } from './content.ts'
import type { Database } from './database.ts'
import { type NewDocument, readDocument, setRemoved, upsertDocument } from './documents.ts'
import { type HeldObject, holdAlso } from './held-objects.ts'

/** What of a document lies beside the database. */
export interface HeldBeside {
  /** Its bytes; null where they are not known. */
  readonly original: HeldObject | null
  /** Its pictures. */
  readonly figures: readonly HeldObject[]
}

/**
 * Stores a document with its content, all or nothing. Its bytes name it: the same ones again are 'known', or
 * 'restored' where it had been removed, and only renew what a better compiler says.
 *
 * @param content null where that is stored already
 * @param held what lies beside the database
 */
export async function addImported(
  db: Database,
  document: Omit<NewDocument, 'bundled' | 'openedAt'>,
  content: Content | null,
  held: HeldBeside = { original: null, figures: [] },
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
    if (held.original !== null) holdAlso(db, document.id, 'original', held.original)
    for (const figure of held.figures) holdAlso(db, document.id, 'figure', figure)
    if (known === null) return 'added'
    return restored ? 'restored' : 'known'
  })
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
