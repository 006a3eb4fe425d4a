import {
  type CardEdit,
  type Edits,
  type FactEdit,
  isPlainCard,
  isPlainFact,
  plainCard,
  plainFact,
} from '../../core/model/edits.ts'
import { keyOf } from '../../core/study/deck.ts'
import type { Database, Row } from './database.ts'
import { StoreError } from './errors.ts'
import { textOf } from './rows.ts'
import { parseCardEdit, parseFactEdit } from './schemas/edits.ts'

// The user's edits of facts and cards. Changes come through journal.ts, which calls writeEdits.

/** What was done, so that undo can name it. */
export const editActs = [
  'accept',
  'reject',
  'restore',
  'edit',
  'add',
  'add-card',
  'make-cards',
  'edit-card',
  'delete-card',
  'import-cards',
] as const
export type EditAct = (typeof editActs)[number]

/** Some edits of one document, each whole. */
export interface EditsOf extends Edits {
  readonly document: string
}

export interface EditSet extends EditsOf {
  readonly act: EditAct
  /** Where it can be seen; null where it has no place in the text. */
  readonly block: string | null
}

export function listEdits(db: Database, document: string): Edits {
  return {
    facts: db
      .all('SELECT edit FROM fact_edits WHERE document = $document ORDER BY fact', { document })
      .map((row) => fromRow(row, parseFactEdit)),
    cards: db
      .all('SELECT edit FROM card_edits WHERE document = $document ORDER BY card', { document })
      .map((row) => fromRow(row, parseCardEdit)),
  }
}

/** The documents of which anything is said. */
export function listEdited(db: Database): readonly string[] {
  return db
    .all('SELECT document FROM fact_edits UNION SELECT document FROM card_edits')
    .map((row) => textOf(row, 'document'))
}

/** The keys of the cards that their user made. */
export function listOwnCards(db: Database): ReadonlySet<string> {
  const rows = db.all(
    `SELECT document, card FROM card_edits
     WHERE json_type(edit, '$.own') = 'object' AND json_type(edit, '$.own.kept') IS NULL`,
  )
  return new Set(rows.map((row) => keyOf(textOf(row, 'document'), textOf(row, 'card'))))
}

export function readFactEdit(db: Database, document: string, fact: string): FactEdit {
  const row = db.get('SELECT edit FROM fact_edits WHERE document = $document AND fact = $fact', {
    document,
    fact,
  })
  return row === null ? plainFact(fact) : fromRow(row, parseFactEdit)
}

export function readCardEdit(db: Database, document: string, card: string): CardEdit {
  const row = db.get('SELECT edit FROM card_edits WHERE document = $document AND card = $card', {
    document,
    card,
  })
  return row === null ? plainCard(card) : fromRow(row, parseCardEdit)
}

/** Writes edits; one that says nothing leaves no row. @returns what was said of the same things before. */
export function writeEdits<T extends EditsOf>(db: Database, set: T): T {
  const { document, facts, cards } = set
  const before = {
    ...set,
    facts: facts.map(({ fact }) => readFactEdit(db, document, fact)),
    cards: cards.map(({ card }) => readCardEdit(db, document, card)),
  }
  for (const edit of facts) {
    const { fact } = edit
    if (isPlainFact(edit))
      db.run('DELETE FROM fact_edits WHERE document = $document AND fact = $fact', { document, fact })
    else
      db.run(
        `INSERT INTO fact_edits (document, fact, edit) VALUES ($document, $fact, $edit)
         ON CONFLICT (document, fact) DO UPDATE SET edit = excluded.edit`,
        { document, fact, edit: JSON.stringify(edit) },
      )
  }
  for (const edit of cards) {
    const { card } = edit
    if (isPlainCard(edit))
      db.run('DELETE FROM card_edits WHERE document = $document AND card = $card', { document, card })
    else
      db.run(
        `INSERT INTO card_edits (document, card, edit) VALUES ($document, $card, $edit)
         ON CONFLICT (document, card) DO UPDATE SET edit = excluded.edit`,
        { document, card, edit: JSON.stringify(edit) },
      )
  }
  return before
}

function fromRow<T>(row: Row, parse: (value: unknown) => T | null): T {
  const edit = parse(JSON.parse(textOf(row, 'edit')))
  // Without its words: the error goes to the log.
  if (edit === null) throw new StoreError('damaged', 'A stored edit is not one')
  return edit
}
