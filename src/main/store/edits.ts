import {
  type CardEdit,
  type Edits,
  type FactEdit,
  type FactState,
  isPlainCard,
  isPlainFact,
  type OwnCard,
  type OwnFact,
  plainCard,
  plainFact,
} from '../../core/model/edits.ts'
import { type FactType, factTypes } from '../../core/model/fact.ts'
import type { Database, Row } from './database.ts'
import { StoreError } from './errors.ts'
import { parseKeptCard, parseKeptFact } from './parse-kept.ts'
import { isRecord, isText, parseAnchor } from './parse-mark.ts'
import { textOf } from './rows.ts'

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

/** A set as the journal keeps it; null if it is none. */
export function parseEditSet(value: unknown): EditSet | null {
  if (!isRecord(value) || !isText(value.document) || !isTextOrNull(value.block) || !isAct(value.act))
    return null
  const edits = parseEdits(value)
  if (edits === null || edits.facts.length + edits.cards.length === 0) return null
  return { document: value.document, act: value.act, block: value.block, ...edits }
}

/** Edits, each as it is stored; null if one is none. */
export function parseEdits(value: unknown): Edits | null {
  if (!isRecord(value)) return null
  const facts = parseAll(value.facts, parseFactEdit)
  const cards = parseAll(value.cards, parseCardEdit)
  return facts && cards && { facts, cards }
}

function fromRow<T>(row: Row, parse: (value: unknown) => T | null): T {
  const edit = parse(JSON.parse(textOf(row, 'edit')))
  // Without its words: the error goes to the log.
  if (edit === null) throw new StoreError('damaged', 'A stored edit is not one')
  return edit
}

/** An edit as it is stored; null if it is none. */
export function parseFactEdit(value: unknown): FactEdit | null {
  if (!isRecord(value) || !isText(value.fact) || value.fact === '') return null
  const { fact, state, type = null, text = null, statement = null, value: written = null } = value
  // Stored before facts were statements: what its user said it was about is kept as a note.
  const note = value.note ?? value.about ?? null
  const own = parseOwnFact(value.own)
  if (!isState(state) || !(type === null || isType(type)) || own === undefined) return null
  if (!isTextOrNull(text) || !isTextOrNull(statement) || !isTextOrNull(written) || !isTextOrNull(note))
    return null
  return { fact, state, type, text, statement, value: written, note: note === '' ? null : note, own }
}

/** An edit as it is stored; null if it is none. */
export function parseCardEdit(value: unknown): CardEdit | null {
  if (!isRecord(value) || !isText(value.card) || value.card === '') return null
  const { card, deleted, prompt, answer, accept } = value
  const own = parseOwnCard(value.own)
  if (typeof deleted !== 'boolean' || !isTextOrNull(prompt) || !isTextOrNull(answer)) return null
  if (own === undefined || !(accept === null || (Array.isArray(accept) && accept.every(isText)))) return null
  return { card, deleted, prompt, answer, accept, own }
}

// Undefined for what is none: null is a fact, or a card, that is not the user's own.

function parseOwnFact(value: unknown): OwnFact | null | undefined {
  if (value === null) return null
  if (!isRecord(value) || !isType(value.type)) return undefined
  const place = parseAnchor(value.place)
  const sentence = parseAnchor(value.sentence)
  const kept = value.kept === undefined ? undefined : parseKeptFact(value.kept)
  if (place === null || sentence === null || kept === null) return undefined
  return { type: value.type, place, sentence, ...(kept && { kept }) }
}

function parseOwnCard(value: unknown): OwnCard | null | undefined {
  if (value === null) return null
  if (!isRecord(value) || !isTextOrNull(value.fact)) return undefined
  const { judging } = value
  const kept = value.kept === undefined ? undefined : parseKeptCard(value.kept)
  if (kept === null) return undefined
  const also: Pick<OwnCard, 'partial' | 'judging' | 'kept'> = {
    ...(kept && { kept }),
    ...(value.partial === true && { partial: true }),
    ...((judging === 'items' || judging === 'self') && { judging }),
  }
  if (value.sentence === null)
    return value.fact === null ? { fact: null, sentence: null, ...also } : undefined
  const sentence = parseAnchor(value.sentence)
  return sentence ? { fact: value.fact, sentence, ...also } : undefined
}

function parseAll<T>(value: unknown, parse: (each: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null
  const all = value.map(parse).filter((each) => each !== null)
  return all.length === value.length ? all : null
}

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isState = (value: unknown): value is FactState | null =>
  value === null || value === 'accepted' || value === 'rejected'
const isType = (value: unknown): value is FactType => (factTypes as readonly unknown[]).includes(value)
const isAct = (value: unknown): value is EditAct => (editActs as readonly unknown[]).includes(value)
