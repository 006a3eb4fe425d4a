import { keyOf } from '../../core/study/deck.ts'
import type { FlagAct } from '../../shared/contract/study.ts'
import type { Database } from './database.ts'
import { numberOf, numberOrNull, textOf } from './rows.ts'

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

export function readCardState(db: Database, document: string, card: string): CardState {
  const row = db.get(
    'SELECT suspended, buried, marked FROM card_states WHERE document = $document AND card = $card',
    { document, card },
  )
  if (row === null) return { card, suspended: false, buried: null, marked: false }
  return {
    card,
    suspended: numberOf(row, 'suspended') === 1,
    buried: numberOrNull(row, 'buried'),
    marked: numberOf(row, 'marked') === 1,
  }
}

/** Writes states; one that says nothing leaves no row. @returns the states of the same cards before. */
export function writeCardStates(db: Database, set: FlagSet): FlagSet {
  const { document, cards } = set
  const before = { ...set, cards: cards.map(({ card }) => readCardState(db, document, card)) }
  for (const { card, suspended, buried, marked } of cards) {
    if (suspended || marked || buried !== null)
      db.run(
        `INSERT OR REPLACE INTO card_states (document, card, suspended, buried, marked)
         VALUES ($document, $card, $suspended, $buried, $marked)`,
        { document, card, suspended: suspended ? 1 : 0, buried, marked: marked ? 1 : 0 },
      )
    else db.run('DELETE FROM card_states WHERE document = $document AND card = $card', { document, card })
  }
  return before
}
