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
import { numberOf, textOf } from './rows.ts'
import { readOneSaid, readSaid, type SaidTable, writeSaid } from './said-rows.ts'
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

/** The same, at most so many at a time: there may be thousands. */
export function* listEditsInStretches(db: Database, document: string, most: number): Generator<Edits> {
  const idsIn = (table: string, id: string) =>
    db
      .all(`SELECT ${id} AS id FROM ${table} WHERE document = $document ORDER BY ${id}`, { document })
      .map((row) => textOf(row, 'id'))
  const facts = idsIn('fact_edits', 'fact')
  for (let at = 0; at < facts.length; at += most)
    yield { facts: readSaid(db, factEdits, document, facts.slice(at, at + most)), cards: [] }
  const cards = idsIn('card_edits', 'card')
  for (let at = 0; at < cards.length; at += most)
    yield { facts: [], cards: readSaid(db, cardEdits, document, cards.slice(at, at + most)) }
}

/**
 * The documents of which anything is said, or only one of them, each with a number that is another one after any change
 * of that: what the search must look at again has it too.
 */
export function listEdited(db: Database, document: string | null = null): ReadonlyMap<string, number> {
  const rows = db.all(
    `SELECT id, coalesce((SELECT seq FROM search_changes WHERE kind = 'edits' AND ref = documents.id), 0) AS change
     FROM documents
     WHERE ($document IS NULL OR id = $document) AND (
       EXISTS (SELECT 1 FROM fact_edits WHERE document = documents.id)
       OR EXISTS (SELECT 1 FROM card_edits WHERE document = documents.id))`,
    { document },
  )
  return new Map(rows.map((row) => [textOf(row, 'id'), numberOf(row, 'change')]))
}

/** The keys of the cards that their user made. */
export function listOwnCards(db: Database): ReadonlySet<string> {
  const rows = db.all(
    `SELECT document, card FROM card_edits
     WHERE json_type(edit, '$.own') = 'object' AND json_type(edit, '$.own.kept') IS NULL`,
  )
  return new Set(rows.map((row) => keyOf(textOf(row, 'document'), textOf(row, 'card'))))
}

export const readFactEdit = (db: Database, document: string, fact: string): FactEdit =>
  readOneSaid(db, factEdits, document, fact)

export const readCardEdit = (db: Database, document: string, card: string): CardEdit =>
  readOneSaid(db, cardEdits, document, card)

/** What is said of cards of a document, in their order. */
export const readCardEdits = (
  db: Database,
  document: string,
  cards: readonly string[],
): readonly CardEdit[] => readSaid(db, cardEdits, document, cards)

/** Writes edits. @returns what was said of the same things before. */
export const writeEdits = <T extends EditsOf>(db: Database, set: T): T => ({
  ...set,
  facts: writeSaid(db, factEdits, set.document, set.facts),
  cards: writeSaid(db, cardEdits, set.document, set.cards),
})

const factEdits: SaidTable<FactEdit> = {
  table: 'fact_edits',
  columns: ['fact', 'edit'],
  plain: plainFact,
  isPlain: isPlainFact,
  rowOf: (edit) => [edit.fact, JSON.stringify(edit)],
  fromRow: (row) => fromRow(row, parseFactEdit),
}

const cardEdits: SaidTable<CardEdit> = {
  table: 'card_edits',
  columns: ['card', 'edit'],
  plain: plainCard,
  isPlain: isPlainCard,
  rowOf: (edit) => [edit.card, JSON.stringify(edit)],
  fromRow: (row) => fromRow(row, parseCardEdit),
}

function fromRow<T>(row: Row, parse: (value: unknown) => T | null): T {
  const edit = parse(JSON.parse(textOf(row, 'edit')))
  // Without its words: the error goes to the log.
  if (edit === null) throw new StoreError('damaged', 'A stored edit is not one')
  return edit
}

/** The cards that are kept once edits are written. */
export function countKept(said: Edits, { cards }: Edits): number {
  const after = new Map([...said.cards, ...cards].map((edit) => [edit.card, edit]))
  return [...after.values()].filter(({ deleted, own }) => !deleted && own?.kept !== undefined).length
}
