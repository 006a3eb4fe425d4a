/** Key facts, and what the user says of them. Here a briefing is the one that was compiled. */

import { randomUUID } from 'node:crypto'
import { describeAnchor } from '../../../core/anchor/describe.ts'
import { applyEdits, ledgerOf, looseCards } from '../../../core/edits/apply-edits.ts'
import { writeValue } from '../../../core/facts/written-value.ts'
import type { Briefing } from '../../../core/model/document.ts'
import {
  type CardEdit,
  type FactEdit,
  type FactState,
  type LedgerEntry,
  plainCard,
  plainFact,
} from '../../../core/model/edits.ts'
import type { Anchor } from '../../../core/model/mark.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import { saidOf } from '../../../core/model/said.ts'
import type { Request } from '../../../shared/contract/api.ts'
import type { CardInput, FactWords, Ledger } from '../../../shared/contract/facts.ts'
import type { Written } from '../../../shared/contract/written.ts'
import { type AppError, notFound } from '../../../shared/errors.ts'
import type { Database } from '../../store/database.ts'
import { type EditAct, listEdits, readFactEdit } from '../../store/edits.ts'
import { perform } from '../../store/journal.ts'
import { editedCard } from '../cards/edit-card.ts'
import { isSame } from '../facts/same.ts'
import { unlessSame } from './same.ts'

export function ledger(db: Database, briefing: Briefing): Ledger {
  const edits = listEdits(db, briefing.id)
  const { facts, cards } = applyEdits(briefing, edits)
  return { entries: ledgerOf(briefing, edits), loose: looseCards(briefing, edits), facts, cards }
}

/** Accepts or rejects a fact, or takes either back. Nothing is written where nothing changes. */
export function judgeFact(
  db: Database,
  briefing: Briefing,
  { fact, state }: { readonly fact: string; readonly state: FactState | null },
  at: number,
): Result<Written, AppError> {
  const entry = entryOf(db, briefing, fact)
  if (entry === null) return err(missing)
  if (entry.state === state) return ok({ changed: false })
  const edit = { ...readFactEdit(db, briefing.id, fact), state }
  write(db, briefing, { act: acts[state ?? 'none'], entry, facts: [edit], cards: [] }, at)
  return ok({ changed: true })
}

const acts = { accepted: 'accept', rejected: 'reject', none: 'restore' } as const

/** Writes what the user says of a fact and its cards. Nothing is written where nothing changes. */
export function editFact(
  db: Database,
  briefing: Briefing,
  { fact, cards, ...said }: Omit<Request<'facts:edit'>, 'document'>,
  at: number,
): Result<Written, AppError> {
  const entry = entryOf(db, briefing, fact)
  if (entry === null) return err(missing)
  const before = readFactEdit(db, briefing.id, fact)
  const edit = editOf(briefing, before, said)
  const sentence = sentenceOf(briefing, entry)
  const changed = cards.flatMap((draft) => {
    const { card } = draft
    const edited =
      card === null ? newCard(fact, draft, sentence) : editedCard(db, briefing, { ...draft, card })
    return edited === null ? [] : [edited]
  })
  const facts = isSame(edit, before) ? [] : [edit]
  if (facts.length + changed.length === 0) return ok({ changed: false })
  const onlyDeletes = facts.length === 0 && changed.every(({ deleted }) => deleted)
  write(db, briefing, { act: onlyDeletes ? 'delete-card' : 'edit', entry, facts, cards: changed }, at)
  return ok({ changed: true })
}

/** What is as the compiler has it, or as the user's own fact came in, is no edit. */
function editOf(briefing: Briefing, before: FactEdit, said: FactWords): FactEdit {
  const plain = { ...plainFact(before.fact), own: before.own }
  const { facts } = applyEdits(briefing, { facts: [plain], cards: [] })
  const was = facts.find(({ id }) => id === before.fact)
  const block = briefing.blocks.find(({ id }) => id === was?.block)?.text ?? ''
  return {
    ...before,
    type: said.type === was?.type ? null : said.type,
    text: unlessSame(said.text, was?.text),
    statement: unlessSame(said.statement, was && saidOf(was, block).text),
    value: unlessSame(said.value, writeValue(was?.value)),
    note: said.note === '' ? null : said.note,
  }
}

/** Adds a fact of the user's own, and a card where one is asked for. */
export function addFact(
  db: Database,
  briefing: Briefing,
  { type, statement, place, sentence, card }: Omit<Request<'facts:add'>, 'document'>,
  at: number,
): Result<{ fact: string }, AppError> {
  if (!briefing.blocks.some(({ id }) => id === place.block)) return err(notFound('passage'))
  const fact = randomUUID()
  const said = unlessSame(statement, sentence.quote.exact)
  const edit = { ...plainFact(fact), statement: said, own: { type, place, sentence } }
  const cards = card === null ? [] : [{ ...plainCard(randomUUID()), ...card, own: { fact, sentence } }]
  const edits = { document: briefing.id, act: 'add', block: place.block, facts: [edit], cards } as const
  perform(db, { v: 1, kind: 'edits.set', edits }, at)
  return ok({ fact })
}

interface EditChange {
  readonly act: EditAct
  readonly entry: LedgerEntry
  readonly facts: readonly FactEdit[]
  readonly cards: readonly CardEdit[]
}

function write(db: Database, { id }: Briefing, { act, entry, facts, cards }: EditChange, at: number): void {
  const edits = { document: id, act, block: entry.fact.block, facts, cards }
  perform(db, { v: 1, kind: 'edits.set', edits }, at)
}

/** A new card of a fact; null where it was thrown away again. */
const newCard = (
  fact: string,
  { prompt, answer, accept, deleted }: CardInput,
  sentence: Anchor,
): CardEdit | null =>
  deleted ? null : { ...plainCard(randomUUID()), prompt, answer, accept, own: { fact, sentence } }

function entryOf(db: Database, briefing: Briefing, fact: string): LedgerEntry | null {
  return ledgerOf(briefing, listEdits(db, briefing.id)).find((entry) => entry.fact.id === fact) ?? null
}

function sentenceOf({ blocks }: Briefing, { fact }: LedgerEntry): Anchor {
  const text = blocks.find(({ id }) => id === fact.block)?.text ?? ''
  return describeAnchor({ id: fact.block, text }, fact.sentence)
}

const missing = notFound('fact')
