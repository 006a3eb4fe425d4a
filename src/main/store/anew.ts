/** Documents that an older compiler made: which they are, and what comes of making them anew. */
import type { DocumentUse } from '../../core/anew/reconcile.ts'
import type { Edits } from '../../core/model/edits.ts'
import type { Stretch } from '../../core/model/span.ts'
import type { AnewDetails } from '../../shared/contract/anew.ts'
import { writeContent } from './briefings.ts'
import type { Database } from './database.ts'
import { readDocument } from './documents.ts'
import { countKept, listEdits } from './edits.ts'
import { type HeldObject, holdAlso } from './held-objects.ts'
import { perform } from './journal.ts'
import { layBeside, type Making, type NewReading, printShown, type Told, writeTold } from './other-reading.ts'
import { readStretches } from './readings.ts'
import { numberOf, textOf } from './rows.ts'

export interface OlderDocument {
  readonly id: string
  /** The document's title, or the name that the user gave it. */
  readonly title: string
}

/**
 * The documents that are to be made anew by a compiler, the one opened last first. Left alone is what it could not make
 * anew, and what its user took back.
 */
export function listOlder(db: Database, compiler: number): readonly OlderDocument[] {
  return db
    .all(
      `SELECT documents.id, coalesce(name, title) AS title FROM documents
       JOIN briefings ON briefings.document = documents.id
       LEFT JOIN other_briefings ON other_briefings.document = documents.id
       WHERE removed_at IS NULL AND bundled = 0 AND briefings.compiler < $compiler AND tried < $compiler
         AND coalesce(other_briefings.compiler, 0) < $compiler
       ORDER BY opened_at DESC NULLS LAST, added_at DESC, documents.id`,
      { compiler },
    )
    .map((row) => ({ id: textOf(row, 'id'), title: textOf(row, 'title') }))
}

/** The user's edits of a document, and the cards that they worked with. */
export function readUse(db: Database, document: string): DocumentUse {
  const touched = db.all(
    `SELECT card FROM reviews WHERE document = $document AND rating IS NOT NULL
     UNION SELECT card FROM card_states WHERE document = $document AND (suspended = 1 OR marked = 1)
     UNION SELECT card FROM card_details WHERE document = $document
     ORDER BY card`,
    { document },
  )
  return { ...listEdits(db, document), touched: touched.map((row) => textOf(row, 'card')) }
}

/** What a reading was made from: where that has changed meanwhile, it is of no use. */
export interface MadeFrom {
  readonly print: string
  readonly use: DocumentUse
  /** Which stretches of the text were read. */
  readonly read: readonly Stretch[]
}

/** Null where the document has no content. */
export function readBase(db: Database, document: string): MadeFrom | null {
  const print = printShown(db, document)
  return print === null ? null : { print, use: readUse(db, document), read: readStretches(db, document) }
}

export interface MadeReading extends Omit<NewReading, 'told'> {
  /** Its notes are null where the reader was not asked. */
  readonly told: Omit<Told, 'notes'> & { readonly notes: Told['notes'] | null }
  readonly edits: Edits
  readonly reworded: readonly string[]
  /** The stretches that were read, in the new text. */
  readonly read: readonly Stretch[]
  /** The pictures that the new reading holds beside those of the readings before it. */
  readonly figures: readonly HeldObject[]
  /** Whether it is made to bring back what was left out, or to leave it out again. */
  readonly lines?: 'in' | 'out' | undefined
  /** Whether the new reading says what the one that is shown says. */
  readonly isSame: boolean
}

/**
 * Puts a new reading in place of the one that is shown, as a change that can be taken back.
 *
 * @param ofItself whether its user did not ask for it
 * @returns 'outdated', with nothing done, where what it was made from has changed
 */
export function storeMade(
  db: Database,
  document: string,
  base: MadeFrom,
  made: MadeReading,
  ofItself: boolean,
): 'made' | 'same' | 'outdated' {
  return db.transaction(() => {
    const stored = readDocument(db, document)
    if (stored === null || JSON.stringify(readBase(db, document)) !== JSON.stringify(base)) return 'outdated'
    const { content, compiler, edits, reworded, read, lines, figures, at } = made
    // Beside what it held: what is shown now may come back.
    for (const figure of figures) holdAlso(db, document, 'figure', figure)
    const told = { ...made.told, notes: made.told.notes ?? stored.notes }
    // What says the same of another text goes on quietly: there is nothing that could be missed.
    if (made.isSame) {
      writeContent(db, document, content, compiler)
      writeTold(db, document, told)
      return 'same'
    }
    const cards = made.cards + countKept(base.use, edits)
    const to = layBeside(db, document, { ...made, told, cards })
    const named = { id: document, title: stored.name ?? stored.title }
    const moved = { from: base.read, to: read }
    const command = {
      v: 1,
      kind: 'document.anew',
      document: named,
      to,
      edits,
      reworded,
      read: moved,
    } as const
    perform(db, { ...command, ...(lines && { lines }) }, at, { ofItself })
    return 'made'
  })
}

/** Which reader and compiler made the reading that is shown; null for what is not stored here. */
export function readReader(db: Database, document: string): number | null {
  const row = db.get('SELECT compiler FROM briefings WHERE document = $document', { document })
  return row && numberOf(row, 'compiler')
}

/** Notes that a compiler could not make a document anew. */
export function noteTried(db: Database, document: string, compiler: number): void {
  db.run('UPDATE briefings SET tried = $compiler WHERE document = $document', { document, compiler })
}

/** How a document stands to a compiler. Null for what is not stored here: it came with the app. */
export function readStanding(
  db: Database,
  document: string,
  compiler: number,
): Omit<AnewDetails, 'kept' | 'scansIn'> | null {
  const row = db.get(
    `SELECT briefings.compiler, tried, other_briefings.compiler AS other, at, outcome FROM briefings
     LEFT JOIN other_briefings ON other_briefings.document = briefings.document
     WHERE briefings.document = $document`,
    { document },
  )
  if (row === null) return null
  const made = numberOf(row, 'compiler')
  return {
    isOlder: made < compiler,
    hasFailed: made < compiler && numberOf(row, 'tried') === compiler,
    making:
      row.at === null
        ? null
        : {
            ...(JSON.parse(textOf(row, 'outcome')) as Making), // written by layBeside
            at: numberOf(row, 'at'),
            isTakenBack: numberOf(row, 'other') > made,
          },
  }
}
