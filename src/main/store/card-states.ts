import { keyOf } from '../../core/study/deck.ts'
import type { FlagAct } from '../../shared/contract/study.ts'
import type { Database } from './database.ts'
import { numberOf, numberOrNull, textOf } from './rows.ts'
import { readOneSaid, readSaid, type SaidTable, writeSaid } from './said-rows.ts'

/** The flags that the user set on a card: suspended, buried, marked. */
export interface CardState {
  readonly card: string
  readonly suspended: boolean
  /** The number of the study day on which it is left out; null if it is not. */
  readonly buried: number | null
  readonly marked: boolean
}

/** States of cards of one document, each whole. */
export interface FlagSet {
  readonly document: string
  /** What was done, so that undo can name it. */
  readonly act: FlagAct
  readonly cards: readonly CardState[]
}

export interface States {
  readonly suspended: ReadonlySet<string>
  /** On the day that was asked for. */
  readonly buried: ReadonlySet<string>
  readonly marked: ReadonlySet<string>
}

/** The keys of the cards that are in each state on a study day. */
export function statesOn(db: Database, day: number): States {
  const rows = db.all(
    `SELECT document, card, suspended, buried, marked FROM card_states
     WHERE suspended = 1 OR marked = 1 OR buried = $day`,
    { day },
  )
  const keys = (holds: (row: (typeof rows)[number]) => boolean) =>
    new Set(rows.filter(holds).map((row) => keyOf(textOf(row, 'document'), textOf(row, 'card'))))
  return {
    suspended: keys((row) => row.suspended === 1),
    buried: keys((row) => row.buried === day),
    marked: keys((row) => row.marked === 1),
  }
}

export const readCardState = (db: Database, document: string, card: string): CardState =>
  readOneSaid(db, table, document, card)

/** The states of cards of a document, in their order. */
export const readCardStates = (
  db: Database,
  document: string,
  cards: readonly string[],
): readonly CardState[] => readSaid(db, table, document, cards)

/** Writes states. @returns the states of the same cards before. */
export const writeCardStates = (db: Database, set: FlagSet): FlagSet => ({
  ...set,
  cards: writeSaid(db, table, set.document, set.cards),
})

const plainState = (card: string): CardState => ({ card, suspended: false, buried: null, marked: false })

const table: SaidTable<CardState> = {
  table: 'card_states',
  columns: ['card', 'suspended', 'buried', 'marked'],
  plain: plainState,
  isPlain: ({ suspended, buried, marked }) => !suspended && !marked && buried === null,
  rowOf: ({ card, suspended, buried, marked }) => [card, suspended ? 1 : 0, buried, marked ? 1 : 0],
  fromRow: (row) => ({
    card: textOf(row, 'card'),
    suspended: numberOf(row, 'suspended') === 1,
    buried: numberOrNull(row, 'buried'),
    marked: numberOf(row, 'marked') === 1,
  }),
}
