import type { Briefing } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import type { FactType } from '../../../core/model/fact.ts'
import { type Said, saidOf, sourceOf } from '../../../core/model/said.ts'
import { fold } from '../../../core/text/fold.ts'
import { perLocale } from '../../../shared/messages/locale.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { type ShownValue, shownValue } from './value.ts'

export const columns = ['type', 'fact', 'value', 'section'] as const
export type LedgerColumn = (typeof columns)[number]

export interface LedgerSort {
  readonly by: LedgerColumn
  readonly down: boolean
}

export type StateWanted = 'kept' | 'open' | 'accepted' | 'rejected' | 'changed' | 'bare' | 'all'

export interface LedgerFilter {
  /** Each of these words stands in the row. */
  readonly words: string
  readonly type: FactType | null
  /** The id of a section. */
  readonly section: string | null
  readonly state: StateWanted
}

export const everything: LedgerFilter = { words: '', type: null, section: null, state: 'kept' }

/** One row of the ledger, with all that it is searched and sorted by. */
export interface LedgerEntryRow {
  readonly entry: LedgerEntry
  readonly section: { readonly id: string; readonly title: string } | null
  /** Place in reading order. */
  readonly order: number
  readonly value: ShownValue | null
  readonly said: Said
  /** The exact sentence behind it, the words of the fact marked. */
  readonly source: Said
  /** The words that stand in the row, folded. */
  readonly words: string
}

export function rowsOf(
  { sections, blocks }: Pick<Briefing, 'sections' | 'blocks'>,
  entries: readonly LedgerEntry[],
): readonly LedgerEntryRow[] {
  const sectionOf = new Map(sections.flatMap((section) => section.blocks.map((id) => [id, section] as const)))
  const orderOf = new Map(blocks.map(({ id }, order) => [id, order]))
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]))
  const placed = entries.map((entry): LedgerEntryRow & { readonly start: number } => {
    const { fact } = entry
    const section = sectionOf.get(fact.block)
    const title = section?.title ?? null
    const value = shownValue(fact)
    const text = textOf.get(fact.block) ?? ''
    const said = saidOf(fact, text)
    const type = messages.facts.types[fact.type]
    const shown = [type, said.text, fact.text, value?.text, fact.when, fact.note, title]
    return {
      entry,
      section: section === undefined || title === null ? null : { id: section.id, title },
      order: orderOf.get(fact.block) ?? 0,
      start: fact.start,
      value,
      said,
      source: sourceOf(fact, text),
      words: fold(shown.join('\n')),
    }
  })
  return placed
    .toSorted((a, b) => a.order - b.order || a.start - b.start)
    .map(({ start: _, ...row }, order) => ({ ...row, order }))
}

/** Whether no card asks for the fact. */
export const isBare = ({ cards }: LedgerEntry): boolean => cards.every(({ deleted }) => deleted)

const states: Readonly<Record<StateWanted, (entry: LedgerEntry) => boolean>> = {
  kept: ({ state }) => state !== 'rejected',
  open: ({ state }) => state === null,
  accepted: ({ state }) => state === 'accepted',
  rejected: ({ state }) => state === 'rejected',
  changed: ({ edited, own }) => edited || own,
  bare: (entry) => entry.state !== 'rejected' && isBare(entry),
  all: () => true,
}

/** The rows that are wanted, in the order they come in. */
export function filterRows(
  rows: readonly LedgerEntryRow[],
  { words, type, section, state }: LedgerFilter,
): readonly LedgerEntryRow[] {
  const parts = fold(words).split(/\s+/)
  return rows.filter(
    (row) =>
      states[state](row.entry) &&
      (type === null || row.entry.fact.type === type) &&
      (section === null || row.section?.id === section) &&
      parts.every((part) => row.words.includes(part)),
  )
}

// "2 ships" before "10 ships".
const collator = perLocale((locale) => new Intl.Collator(locale, { numeric: true }))
const compare = (a: string, b: string): number => collator().compare(a, b)

const typeOf = ({ entry }: LedgerEntryRow): string => messages.facts.types[entry.fact.type]

const comparisons: Readonly<Record<LedgerColumn, (a: LedgerEntryRow, b: LedgerEntryRow) => number>> = {
  type: (a, b) => compare(typeOf(a), typeOf(b)),
  fact: (a, b) => compare(a.said.text, b.said.text),
  // Like with like: dates by time, amounts by size.
  value: (a, b) => compareValues(a.value, b.value),
  // By the place in reading order.
  section: (a, b) => a.order - b.order,
}

/** Sorted rows; equals stay in reading order, and what has no value comes last either way. */
export function sortRows(
  rows: readonly LedgerEntryRow[],
  { by, down }: LedgerSort,
): readonly LedgerEntryRow[] {
  const inOrder = comparisons[by]
  const lacks = (row: LedgerEntryRow) => Number(by === 'value' && row.value === null)
  return rows.toSorted(
    (a, b) => lacks(a) - lacks(b) || (down ? inOrder(b, a) : inOrder(a, b)) || a.order - b.order,
  )
}

function compareValues(a: ShownValue | null, b: ShownValue | null): number {
  if (a === null || b === null) return 0
  if (a.kind !== b.kind) return compare(a.kind, b.kind)
  return typeof a.key === 'number' && typeof b.key === 'number'
    ? a.key - b.key
    : compare(String(a.key), String(b.key))
}
